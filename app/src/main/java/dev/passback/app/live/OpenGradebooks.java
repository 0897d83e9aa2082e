package dev.passback.app.live;

import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.store.Store;
import dev.passback.connect.Gradebook;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.connectors.openeducat.OpenEduCatConnector;
import dev.passback.transfer.TransferRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gradebooks of running systems that links go to, or that people name; opened when they are asked for, and usable until
 * this is closed.
 */
public final class OpenGradebooks implements LiveGradebooks, AutoCloseable {
    private final Store store;
    private final Systems systems;
    private final List<OpenEnds> opened = new ArrayList<>();
    private final List<Http> connections = new ArrayList<>();

    public OpenGradebooks(Store store, Systems systems) {
        this.store = store;
        this.systems = systems;
    }

    /**
     * {@inheritDoc}
     *
     * @throws ConnectionException if it has the form of one and cannot be one, with what can
     * @throws dev.passback.connect.SystemException if the system cannot be asked
     */
    @Override
    public Optional<Named> named(String name) {
        boolean isKnown = End.parse(name)
                .flatMap(end -> store.connections().find(end.connection()))
                .isPresent();
        return isKnown ? LiveCourse.parse(name).map(this::open) : Optional.empty();
    }

    /** {@inheritDoc} By its link, else by its name. */
    @Override
    public Optional<Gradebook> again(TransferRequest request) {
        return store.links().into(request.target()).map(this::open).or(() -> named(request.gradebook())
                .map(Named::gradebook)
                // the place of a link that is gone is another gradebook by the same codes
                .filter(gradebook -> gradebook.target().equals(request.target())));
    }

    private Gradebook open(Link link) {
        OpenEnds ends = new OpenEnds(store, systems, http(), link);
        opened.add(ends);
        return ends.gradebook();
    }

    private Named open(LiveCourse course) {
        Connection connection = OpenEnds.connection(store, course.end().connection());
        OpenEduCatConnector connector = systems.openEduCat(connection, http());
        LiveCourse whole = Linking.examType(course.examType(), connector)
                .map(course::withExamType)
                .orElse(course);
        LiveGradebook gradebook =
                connector.gradebook(OpenEnds.place(course.end().place()), whole.forConnector());
        OpenEnds.remember(store, connection.name(), connector);
        return new Named(whole.toString(), gradebook);
    }

    private Http http() {
        Http http = new Http(HttpLimits.DEFAULT, new Traffic());
        connections.add(http);
        return http;
    }

    @Override
    public void close() {
        opened.forEach(OpenEnds::close);
        connections.forEach(Http::close);
    }
}
