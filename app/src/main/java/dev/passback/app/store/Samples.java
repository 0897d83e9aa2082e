package dev.passback.app.store;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.people.Owned;
import dev.passback.transfer.TransferOpenException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sample gradebooks with which people try things; each person has one at most. */
public final class Samples {
    private static final String SETTING = "sample:";
    private static final Pattern KEPT = Pattern.compile("kept:(\\d{1,18})/");
    private static final List<String> OF_TRANSFER = List.of("transfer_change", "transfer_item");
    /** None before one that it refers to. */
    private static final List<String> OF_GRADEBOOK = List.of("gradebook_score", "gradebook_item", "gradebook_student");

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
            name.ifPresent(gradebook -> remove(person, gradebook));
            return name.isPresent();
        });
    }

    private void remove(String person, String gradebook) {
        String target = EmbeddedGradebook.TARGET_PREFIX + gradebook;
        // drawn so that nobody can open a transfer meanwhile
        Counter.TRANSFER.next(database);
        new TransferTable(database).openOn(target).ifPresent(open -> {
            throw new TransferOpenException(open);
        });
        removeDrafts(person, gradebook);
        removeTransfers(target);
        new GradebookTable(database).id(gradebook).ifPresent(this::removeGradebook);
        Owners.forget(database, Owned.gradebook(gradebook));
        new Preferences(database).remove(SETTING + person);
    }

    /** Plans that go there, and the files that were given for them and came of them, if no other plan needs them. */
    private void removeDrafts(String person, String gradebook) {
        Drafts drafts = new Drafts(database);
        Set<Long> files = new HashSet<>();
        Set<Long> needed = new HashSet<>();
        for (Draft draft : drafts.latest(Optional.empty(), Integer.MAX_VALUE)) {
            boolean goes = draft.destination().equals(Optional.of(new DraftDestination.Embedded(gradebook)));
            kept(draft.source().file()).forEach((goes ? files : needed)::add);
            if (goes) {
                drafts.report(draft.id()).stream().flatMap(Samples::kept).forEach(files::add);
                drafts.remove(draft.id());
            }
        }
        files.removeAll(needed);
        files.forEach(file -> database.sql()
                .sql("DELETE FROM kept_file WHERE id = ? AND owner = ?")
                .param(file)
                .param(person)
                .update());
    }

    private static Stream<Long> kept(String text) {
        return KEPT.matcher(text).results().map(found -> Long.parseLong(found.group(1)));
    }

    private void removeTransfers(String target) {
        for (String table : OF_TRANSFER) {
            database.sql()
                    .sql("DELETE FROM " + table + " WHERE transfer IN (SELECT id FROM transfer WHERE target = ?)")
                    .param(target)
                    .update();
        }
        for (String statement : List.of(
                "DELETE FROM ledger WHERE target = ?",
                "DELETE FROM mapping WHERE target = ?",
                "UPDATE transfer SET undoes = NULL, undone_by = NULL WHERE target = ?",
                "DELETE FROM transfer WHERE target = ?")) {
            database.sql().sql(statement).param(target).update();
        }
    }

    private void removeGradebook(long id) {
        OF_GRADEBOOK.forEach(table -> database.sql()
                .sql("DELETE FROM " + table + " WHERE gradebook = ?")
                .param(id)
                .update());
        database.sql().sql("DELETE FROM gradebook WHERE id = ?").param(id).update();
    }
}
