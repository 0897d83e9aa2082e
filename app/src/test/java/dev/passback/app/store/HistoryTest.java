package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Outcome;
import dev.passback.grade.Score;
import dev.passback.transfer.Journal;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.util.List;
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
        store.journal()
                .noteMade(
                        made.id(),
                        List.of(new Journal.MadeItem("i1", Sample.newItem("Quiz 1"))));
        settle(made.id());
        TransferRecord next = store.journal()
                .open(
                        Sample.request(gradebook.target()),
                        List.of(),
                        Stream.of(Sample.change(
                                Optional.of("i1"), "Quiz 1", 0, Score.points(3), Score.points(5))),
                        Sample.LATER);
        settle(next.id());
        store.journal()
                .open(Sample.request("embedded:Art"), List.of(), Sample.changes(1), Sample.LATER);

        List<CellEvent> story = store.history().story(gradebook.target(), "i1", "ID_NUMBER:A00");

        assertThat(story).extracting(event -> event.transfer().id()).containsExactly(made.id(), next.id());
        assertThat(story)
                .extracting(event -> event.change().change().after())
                .containsExactly(Score.points(3), Score.points(5));
        assertThat(story).extracting(event -> event.change().outcome()).containsOnly(Optional.of(Outcome.WRITTEN));
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
