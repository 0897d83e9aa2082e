package dev.passback.app.store;

import static dev.passback.app.store.Sample.LATER;
import static dev.passback.app.store.Sample.NOON;
import static dev.passback.app.store.Sample.change;
import static dev.passback.app.store.Sample.changes;
import static dev.passback.app.store.Sample.newItem;
import static dev.passback.app.store.Sample.request;
import static dev.passback.grade.Score.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.passback.connect.Outcome;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import dev.passback.transfer.Journal;
import dev.passback.transfer.Journal.MadeItem;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.JournalledChange.State;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferOpenException;
import dev.passback.transfer.TransferRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTest extends StoreTest {
    private Journal journal;

    @BeforeEach
    void journal() {
        journal = store.journal();
    }

    @Test
    void keepsATransferAsItWasAskedFor() {
        TransferRecord opened = journal.open(request("embedded:A"), List.of(), changes(3), NOON);

        assertThat(opened)
                .isEqualTo(new TransferRecord(
                        new TransferId(1),
                        request("embedded:A"),
                        NOON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(journal.find(opened.id())).contains(opened);
        assertThat(journal.openOn("embedded:A")).contains(opened);
        assertThat(journal.openOn("embedded:B")).isEmpty();
        assertThat(journal.find(new TransferId(9))).isEmpty();
    }

    @Test
    void keepsChangesAsTheyWerePlanned() {
        List<PlannedWrite> planned = List.of(
                change(Optional.of("i1"), "Quiz 1", 4, points("0.10"), Score.EXCUSED),
                change(Optional.of("i2"), "Quiz 2", 5, Score.NOT_GRADED, points("12345678901234567890.5")));

        TransferId id = open("A", planned.stream());

        assertThat(journal.changes(id).map(JournalledChange::change)).isEqualTo(planned);
        assertThat(journal.changes(id).map(JournalledChange::state)).containsOnly(State.PLANNED);
    }

    @Test
    void givesChangesInOrderAcrossPages() {
        TransferId id = open("A", changes(2500));

        assertThat(journal.changes(id).map(JournalledChange::sequence))
                .isEqualTo(IntStream.range(0, 2500).boxed().toList());
    }

    @Test
    void allowsOneOpenTransferOnATarget() {
        TransferRecord first = journal.open(request("A"), List.of(), changes(1), NOON);

        assertThatExceptionOfType(TransferOpenException.class)
                .isThrownBy(() -> open("A", changes(1)))
                .satisfies(e -> assertThat(e.open()).isEqualTo(first));
        open("B", changes(1));
        journal.close(first.id(), LATER);
        // a refused one uses up no number
        assertThat(open("A", changes(1))).isEqualTo(new TransferId(3));
        assertThat(journal.latest(2)).map(TransferRecord::id).containsExactly(new TransferId(3), new TransferId(2));
    }

    @Test
    void givesTheKeyOfAMadeItemToItsChanges() {
        TransferId id = journal.open(
                        request("A"),
                        List.of(newItem("Week 1"), newItem("Week 2")),
                        Stream.of(
                                change(Optional.empty(), "Week 1", 1, Score.NOT_GRADED, points(1)),
                                change(Optional.empty(), "Week 2", 1, Score.NOT_GRADED, points(2)),
                                change(Optional.of("i9"), "Week 9", 1, Score.NOT_GRADED, points(3))),
                        NOON)
                .id();

        assertThat(journal.itemsToMake(id)).containsExactly(newItem("Week 1"), newItem("Week 2"));
        journal.noteMade(id, List.of(new MadeItem("i7", newItem("Week 2"))));

        assertThat(journal.itemsToMake(id)).containsExactly(newItem("Week 1"));
        assertThat(journal.itemsMade(id)).containsExactly(new MadeItem("i7", newItem("Week 2")));
        assertThat(journal.unsettled(id, 10).stream()
                        .map(change -> change.change().itemId()))
                .containsExactly(Optional.empty(), Optional.of("i7"), Optional.of("i9"));

        journal.noteRemoved(id, List.of("i7"));
        assertThat(journal.itemsMade(id)).isEmpty();
        assertThat(journal.itemsToMake(id)).containsExactly(newItem("Week 1"));
    }

    @Test
    void followsChangesFromPlannedToSettled() {
        TransferId id = open("A", changes(5));
        List<JournalledChange> all = journal.unsettled(id, 10);

        journal.sent(id, List.of(all.get(0), all.get(1), all.get(3)));
        assertThat(journal.unsettled(id, 10).stream().map(JournalledChange::state))
                .containsExactly(State.SENT, State.SENT, State.PLANNED, State.SENT, State.PLANNED);

        journal.settled(
                id,
                List.of(
                        new Settlement(all.get(0), Outcome.WRITTEN, Settlement.LEAVE),
                        new Settlement(all.get(1), new Outcome.Kept(points("7.5")), Settlement.LEAVE),
                        new Settlement(
                                all.get(3),
                                new Outcome.Refused(Wording.verbatim("no such student")),
                                Settlement.LEAVE)));

        assertThat(journal.unsettled(id, 1)).map(JournalledChange::sequence).containsExactly(2);
        assertThat(journal.unsettled(id, 10)).map(JournalledChange::sequence).containsExactly(2, 4);
        assertThat(journal.changes(id).map(JournalledChange::outcome))
                .containsExactly(
                        Optional.of(Outcome.WRITTEN),
                        Optional.of(new Outcome.Kept(points("7.5"))),
                        Optional.empty(),
                        Optional.of(new Outcome.Refused(Wording.verbatim("no such student"))),
                        Optional.empty());
    }

    @Test
    void anOutcomeIsFinal() {
        TransferId id = open("A", changes(1));
        JournalledChange change = journal.unsettled(id, 1).getFirst();
        journal.settled(id, List.of(new Settlement(change, Outcome.WRITTEN, Settlement.LEAVE)));

        journal.settled(
                id, List.of(new Settlement(change, new Outcome.Refused(Wording.verbatim("late")), Settlement.LEAVE)));
        journal.sent(id, List.of(change));

        assertThat(journal.changes(id)).map(JournalledChange::outcome).containsExactly(Optional.of(Outcome.WRITTEN));
        assertThat(journal.changes(id)).map(JournalledChange::state).containsExactly(State.SETTLED);
    }

    @Test
    void closingRemembersTheMapping() {
        TransferId id = open("A", changes(1));
        assertThat(store.remembered().mapping("iclicker.attendance", "A")).isEmpty();

        journal.close(id, LATER);
        journal.close(id, LATER.plusSeconds(60));

        assertThat(journal.find(id).orElseThrow().finished()).contains(LATER);
        assertThat(store.remembered().mapping("iclicker.attendance", "A")).contains("{\"identify_by\":\"any\"}");
    }

    @Test
    void closingAnUndoMarksTheUndoneTransfer() {
        TransferId id = open("A", changes(1));
        journal.close(id, LATER);
        TransferId undo =
                journal.open(Sample.undo("A", id), List.of(), changes(1), LATER).id();
        assertThat(journal.find(id).orElseThrow().undoneBy()).isEmpty();

        journal.close(undo, LATER);

        assertThat(journal.find(id).orElseThrow().undoneBy()).contains(undo);
        assertThat(store.remembered().mapping("iclicker.attendance", "A")).contains("{\"identify_by\":\"any\"}");
    }

    @Test
    void namesATransferThatItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journal.close(new TransferId(42), NOON))
                .withMessageContaining("T42");
    }

    private TransferId open(String target, Stream<PlannedWrite> changes) {
        return journal.open(request(target), List.of(), changes, NOON).id();
    }
}
