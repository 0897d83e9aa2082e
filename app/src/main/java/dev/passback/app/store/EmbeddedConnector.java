package dev.passback.app.store;

import dev.passback.connect.Connector;
import dev.passback.connect.ConnectorSpec;
import dev.passback.connect.Gradebook;
import dev.passback.connect.ScoreSource;
import java.util.List;
import java.util.Optional;

/** The store as a system among others: its courses are the embedded gradebooks. */
public final class EmbeddedConnector implements Connector {
    private final EmbeddedGradebooks gradebooks;

    public EmbeddedConnector(Store store) {
        gradebooks = store.gradebooks();
    }

    /** It is told nothing: it lives where the store lives. */
    @Override
    public ConnectorSpec spec() {
        return new ConnectorSpec("embedded", List.of());
    }

    /** A store that does not work cannot be opened. */
    @Override
    public Check check() {
        return new Check.Works();
    }

    @Override
    public List<Course> courses() {
        return gradebooks.list().stream().map(name -> new Course(name, name)).toList();
    }

    /** Scores count in an embedded gradebook; they are earned elsewhere. */
    @Override
    public Optional<ScoreSource> source(String course) {
        return Optional.empty();
    }

    @Override
    public Optional<Gradebook> gradebook(String course) {
        return gradebooks.find(course).map(gradebook -> gradebook);
    }
}
