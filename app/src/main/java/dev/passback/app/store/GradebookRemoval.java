package dev.passback.app.store;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.people.Owned;
import dev.passback.transfer.TransferOpenException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes a gradebook away with its plans, its transfers and everything that is remembered of them: one of the same name
 * that is made later has nothing to do with it.
 */
record GradebookRemoval(Database database) {
    private static final Pattern KEPT = Pattern.compile("kept:(\\d{1,18})/");
    /** None before one that it refers to. */
    private static final List<String> OF_TRANSFER = List.of("transfer_change", "transfer_item", "undo_problem");

    private static final List<String> OF_GRADEBOOK = List.of("gradebook_score", "gradebook_item", "gradebook_student");

    /**
     * Takes it away: all or nothing.
     *
     * @return whether there was one
     * @throws TransferOpenException if a transfer into it is not finished
     */
    boolean of(String gradebook) {
        return database.write(() -> {
            String target = EmbeddedGradebook.TARGET_PREFIX + gradebook;
            // drawn so that nobody can open a transfer meanwhile
            Counter.TRANSFER.next(database);
            new TransferTable(database).openOn(target).ifPresent(open -> {
                throw new TransferOpenException(open);
            });
            Optional<Long> id = new GradebookTable(database).id(gradebook);
            id.ifPresent(number -> {
                removeDrafts(gradebook);
                removeTransfers(target);
                removeGradebook(number);
                Owners.forget(database, Owned.gradebook(gradebook));
            });
            return id.isPresent();
        });
    }

    /** Plans that go there, and the files that their owners gave for them and that came of them, if no other needs them. */
    private void removeDrafts(String gradebook) {
        Drafts drafts = new Drafts(database);
        Map<Long, String> files = new HashMap<>();
        Set<Long> needed = new HashSet<>();
        for (Draft draft : drafts.latest(Optional.empty(), Integer.MAX_VALUE)) {
            boolean goes = draft.destination().equals(Optional.of(new DraftDestination.Embedded(gradebook)));
            if (goes) {
                kept(draft.source().file()).forEach(file -> files.put(file, draft.owner()));
                drafts.report(draft.id()).stream()
                        .flatMap(GradebookRemoval::kept)
                        .forEach(file -> files.put(file, draft.owner()));
                drafts.remove(draft.id());
            } else {
                kept(draft.source().file()).forEach(needed::add);
            }
        }
        files.keySet().removeAll(needed);
        files.forEach((file, owner) -> database.sql()
                .sql("DELETE FROM kept_file WHERE id = ? AND owner = ?")
                .param(file)
                .param(owner)
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
