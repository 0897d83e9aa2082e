package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.passback.app.road.Conversion;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.road.Road;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Undoing;
import dev.passback.app.store.Store;
import dev.passback.files.GradebookFormat;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFiles;
import dev.passback.grade.Score;
import dev.passback.match.IdentifyBy;
import dev.passback.plan.Plan;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferRecord;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every course and every file, over the real store. */
class RoadPropertyTest {
    private static final int EXAMPLES = Integer.getInteger("passback.examples", 30);

    @TempDir
    Path folder;

    private Store store;
    private Transfers transfers;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("data"));
        transfers = new Transfers(store, InstantSource.system(), "test");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyScoreIsInItsOwnRowAndNoOtherCellMoved() {
        forAll(course -> {
            transfer(plan(course));
            assertThat(course.scores(store)).isEqualTo(course.expected());
        });
    }

    @Test
    void planIsTheSameForTheSameInputs() {
        forAll(course -> {
            Plan one = plan(course).plan();
            Plan other = plan(course).plan();
            assertThat(other.changes()).containsExactlyElementsOf(one.changes().toList());
            assertThat(other.findings()).isEqualTo(one.findings());
            assertThat(other.choices()).isEqualTo(one.choices());
        });
    }

    @Test
    void nothingIsLeftToWriteAfterATransfer() {
        forAll(course -> {
            transfer(plan(course));
            List<String> once = course.scores(store);
            PlannedTransfer again = plan(course);

            assertThat(again.plan().counts().toWrite()).isZero();
            assertThat(transfer(again).written()).isZero();
            assertThat(course.scores(store)).isEqualTo(once);
        });
    }

    @Test
    void anUndoRestoresTheGradebookAndLetsTheTransferWriteAgain() {
        forAll(course -> {
            List<String> before = course.scores(store);
            Report first = transfer(plan(course));
            List<String> after = course.scores(store);

            undo(first);
            assertThat(course.scores(store)).isEqualTo(before);
            Report again = transfer(plan(course));
            assertThat(again.written()).isEqualTo(first.written());
            assertThat(course.scores(store)).isEqualTo(after);
        });
    }

    @Test
    void rejectsFedInUnmendedWriteNothingAndComeBackAgain() {
        forAll(course -> {
            PlannedTransfer first = plan(course);
            transfer(first);
            course.writeRejects(first);
            PlannedTransfer rejects = new Road(store).plan(course.rejects(), course.target(store), course.wish());

            assertThat(rejects.plan().counts().toWrite()).isZero();
            assertThat(rejects.plan().returned()).hasSameSizeAs(first.plan().returned());
            assertThat(rejects.plan().counts().returned())
                    .isEqualTo(first.plan().counts().returned());
        });
    }

    @Test
    void uploadFilesReadBackAreWhatWasWritten() {
        forAll(course -> {
            transfer(plan(course));
            if (course.graded(store).isEmpty()) {
                return;
            }
            for (GradebookFormat format : GradebookFormat.values()) {
                Path upload = folder.resolve("upload.csv");
                Conversion.of(
                                ScoreFiles.read(course.shown(store), ReadOptions.DEFAULT),
                                format,
                                IdentifyBy.ANY,
                                Optional.empty())
                        .write(upload);
                RandomCourse copy = course.emptied(store);
                transfer(new Road(store).plan(upload, copy.target(store), copy.wish()));

                assertThat(copy.graded(store)).as(format.label()).isEqualTo(course.graded(store));
            }
        });
    }

    @Test
    void theShownTableReadBackIsTheGradebook() {
        forAll(course -> {
            transfer(plan(course));
            Plan same = new Road(store)
                    .plan(course.shown(store), course.target(store), course.wish())
                    .plan();

            long graded = course.target(store).snapshot().scores().stream()
                    .mapToLong(column -> IntStream.range(0, column.size())
                            .filter(row -> !column.get(row).equals(Score.NOT_GRADED))
                            .count())
                    .sum();
            assertThat(same.counts().same()).isEqualTo((int) graded);
            assertThat(same.counts().toWrite() + same.counts().returned()).isZero();
        });
    }

    private void forAll(Consumer<RandomCourse> property) {
        qt().withExamples(EXAMPLES)
                .withShrinkCycles(0)
                .forAll(longs().all())
                .checkAssert(seed -> property.accept(RandomCourse.make(seed, store, folder)));
    }

    private PlannedTransfer plan(RandomCourse course) {
        return new Road(store).plan(course.file(), course.target(store), course.wish());
    }

    private Report transfer(PlannedTransfer planned) {
        return transfers.transfer(planned, "print", Optional.empty(), Progress.SILENT);
    }

    private void undo(Report report) {
        TransferRecord record = store.journal().find(report.id()).orElseThrow();
        Undoing undoing = new Undoing(store, transfers, LiveGradebooks.NONE);
        Report undo = undoing.undo(undoing.prospect(record, Optional.empty(), Optional.empty()), Progress.SILENT);
        assertThat(undo.open()).isEmpty();
        assertThat(undo.remaining()).isEmpty();
    }
}
