package dev.passback.app.store;

import dev.passback.transfer.TransferOpenException;
import java.util.Optional;

/** The sample gradebooks with which people try things; each person has one at most. */
public final class Samples {
    private static final String SETTING = "sample:";

    private final Database database;

    Samples(Database database) {
        this.database = database;
    }

    /** Notes that this gradebook is a person's sample, and may go with all that came of it. */
    public void note(String person, String gradebook) {
        new Preferences(database).set(SETTING + person, gradebook);
    }

    /** {@return the name of a person's sample gradebook} */
    public Optional<String> of(String person) {
        return database.read(() -> new Preferences(database)
                .get(SETTING + person)
                .filter(name -> new GradebookTable(database).id(name).isPresent()));
    }

    /**
     * Takes a person's sample gradebook away, with its plans, its transfers and everything that is remembered of them: all
     * or nothing.
     *
     * @return whether there was one
     * @throws TransferOpenException if a transfer into it is not finished
     */
    public boolean remove(String person) {
        return database.write(() -> {
            Optional<String> name = new Preferences(database).get(SETTING + person);
            name.ifPresent(gradebook -> {
                new GradebookRemoval(database).of(gradebook);
                new Preferences(database).remove(SETTING + person);
            });
            return name.isPresent();
        });
    }
}
