package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Access;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Role;
import dev.passback.connect.Outcome;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import dev.passback.transfer.Journal;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import dev.passback.transfer.TransferRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest extends StoreTest {

    @Test
    void aCellsStoryHasTheChangesOfThatCellOnlyAlsoBeforeItsItemWasMade() {
        EmbeddedGradebook gradebook = Sample.gradebook(store, "Physics", 3);
        TransferRecord made = store.journal()
                .open(
                        Sample.request(gradebook.target()),
                        List.of(Sample.newItem("Quiz 1")),
                        Stream.of(
                                Sample.change(Optional.empty(), "Quiz 1", 0, Score.NOT_GRADED, Score.points(3)),
                                Sample.change(Optional.empty(), "Quiz 1", 1, Score.NOT_GRADED, Score.points(4))),
                        Sample.NOON);
        store.journal().noteMade(made.id(), List.of(new Journal.MadeItem("i1", Sample.newItem("Quiz 1"))));
        settle(made.id());
        TransferRecord next = store.journal()
                .open(
                        Sample.request(gradebook.target()),
                        List.of(),
                        Stream.of(Sample.change(Optional.of("i1"), "Quiz 1", 0, Score.points(3), Score.points(5))),
                        Sample.LATER);
        settle(next.id());
        store.journal().open(Sample.request("embedded:Art"), List.of(), Sample.changes(1), Sample.LATER);

        List<CellEvent> story = store.history().story(gradebook.target(), "i1", "ID_NUMBER:A00");

        assertThat(story).extracting(event -> event.transfer().id()).containsExactly(made.id(), next.id());
        assertThat(story)
                .extracting(event -> event.change().change().after())
                .containsExactly(Score.points(3), Score.points(5));
        assertThat(story).extracting(event -> event.change().outcome()).containsOnly(Optional.of(Outcome.WRITTEN));
    }

    @Test
    void anInstructorFindsTheTransfersOfTheirsAndNoOther() {
        store.owners().give(Owned.gradebook("Physics"), "ada");
        store.owners().give(Owned.gradebook("Art"), "bob");
        TransferId own = transferred("embedded:Physics", "somebody");
        transferred("embedded:Art", "ada");
        TransferId file = transferred("file:canvas:ada/x", "ada");
        transferred("file:canvas:bob/x", "bob");
        transferred("openeducat:lost", "link", "ada");
        TransferId live = transferred("openeducat:college/batch-1/subject-1", "ada");

        assertThat(found(new Access("ada", Role.INSTRUCTOR))).containsExactly(live, file, own);
        assertThat(found(new Access("bob", Role.AUDITOR))).hasSize(6);
        assertThat(found(new Access("eve", Role.INSTRUCTOR))).isEmpty();
    }

    @Test
    void transfersAreFoundByGradebookPersonAndStateAPageAtATime() {
        Access access = new Access("root", Role.ADMINISTRATOR);
        TransferId first = transferred("embedded:Physics", "ada");
        TransferId second = transferred("embedded:Physics", "bob");
        TransferRecord open =
                store.journal().open(Sample.request("embedded:Art"), List.of(), Sample.changes(1), Sample.NOON);

        assertThat(found(sought(access, Optional.of("Physics"), Optional.empty(), false, Long.MAX_VALUE)))
                // the sample's own name for every gradebook is the same word
                .containsExactly(open.id(), second, first);
        assertThat(found(sought(access, Optional.empty(), Optional.of("bob"), false, Long.MAX_VALUE)))
                .containsExactly(second);
        assertThat(found(sought(access, Optional.empty(), Optional.empty(), true, Long.MAX_VALUE)))
                .containsExactly(open.id());
        assertThat(found(sought(access, Optional.empty(), Optional.empty(), false, second.number())))
                .containsExactly(first);
    }

    @Test
    void changesAreFoundByHowTheyEndedAndByWordsAPageAtATime() {
        TransferRecord transfer =
                store.journal().open(Sample.request("embedded:Physics"), List.of(), Sample.changes(30), Sample.NOON);
        List<JournalledChange> changes = store.journal().unsettled(transfer.id(), 100);
        store.journal()
                .settled(
                        transfer.id(),
                        List.of(
                                new Settlement(changes.get(0), Outcome.WRITTEN, Settlement.LEAVE),
                                new Settlement(changes.get(1), new Outcome.Kept(Score.NOT_GRADED), Settlement.LEAVE),
                                new Settlement(
                                        changes.get(2),
                                        new Outcome.Refused(Wording.verbatim("no")),
                                        Settlement.LEAVE)));

        assertThat(store.history().ends(transfer.id()))
                .isEqualTo(Map.of(
                        ChangeEnd.ANY, 30,
                        ChangeEnd.WRITTEN, 1,
                        ChangeEnd.KEPT, 1,
                        ChangeEnd.REFUSED, 1,
                        ChangeEnd.OPEN, 27));
        assertThat(sequences(transfer.id(), ChangeEnd.KEPT, "", 0)).containsExactly(1);
        assertThat(sequences(transfer.id(), ChangeEnd.OPEN, "", 5))
                .startsWith(8)
                .hasSize(10);
        assertThat(sequences(transfer.id(), ChangeEnd.ANY, "STUDENT quiz 2", 2))
                .containsExactly(20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
        assertThat(store.history()
                        .changes(transfer.id(), ChangeEnd.ANY, "student 2", 0, 3)
                        .found())
                .isEqualTo(12);
    }

    private List<Integer> sequences(TransferId id, ChangeEnd end, String search, int from) {
        return store.history().changes(id, end, search, from, 10).shown().stream()
                .map(JournalledChange::sequence)
                .toList();
    }

    private static TransfersSought sought(
            Access access, Optional<String> gradebook, Optional<String> actor, boolean unfinished, long before) {
        return new TransfersSought(access, gradebook, actor, unfinished, before, 10);
    }

    private List<TransferId> found(Access access) {
        return found(TransfersSought.latest(access, 10));
    }

    private List<TransferId> found(TransfersSought sought) {
        return store.history().transfers(sought).stream()
                .map(TransferRecord::id)
                .toList();
    }

    private TransferId transferred(String target, String actor) {
        return transferred(target, Sample.request(target).sourceKind(), actor);
    }

    private TransferId transferred(String target, String sourceKind, String actor) {
        TransferRequest request = Sample.request(target);
        TransferId id = store.journal()
                .open(
                        new TransferRequest(
                                target,
                                request.gradebook(),
                                request.source(),
                                sourceKind,
                                request.sourceSha256(),
                                request.fingerprint(),
                                actor,
                                request.output(),
                                request.undoes(),
                                request.mapping(),
                                request.counts()),
                        List.of(),
                        Sample.changes(1),
                        Sample.NOON)
                .id();
        settle(id);
        return id;
    }

    private void settle(TransferId id) {
        List<JournalledChange> changes = store.journal().unsettled(id, 100);
        store.journal()
                .settled(
                        id,
                        changes.stream()
                                .map(change -> new Settlement(change, Outcome.WRITTEN, Settlement.LEAVE))
                                .toList());
        store.journal().close(id, Sample.LATER);
    }
}
