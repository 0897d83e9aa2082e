package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import dev.passback.grade.Score;
import dev.passback.grade.StudentKeys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many requests things take. */
final class RequestsTest {
    private static final int STUDENTS = 500;

    @ParameterizedTest
    @ValueSource(ints = {17, 18, 19})
    void aFirstTransferOfTenThousandMarksWithResultLinesTakesAtMostAHundredAndTwentyFive(int version) {
        try (SimulatedCollege college = SimulatedCollege.of(version, STUDENTS)) {
            LiveGradebook gradebook = college.connector()
                    .gradebook(SimulatedCollege.PLACE, SimulatedCollege.WITH_LINES, SimulatedCollege.COURSE);

            assertThat(transfer(gradebook, origins(20)))
                    .containsOnly(Outcome.WRITTEN)
                    .hasSize(20 * STUDENTS);

            assertThat(college.requests()).isLessThanOrEqualTo(125);
            assertThat(college.server.rows("op.exam.attendees")).hasSize(20 * STUDENTS);
            assertThat(college.server.rows("op.result.line")).hasSize(20 * STUDENTS);
        }
    }

    /** One request writes one value to many result lines, so their number is that of the different marks. */
    @Test
    void aRegradeOfAThousandMarksTakesAsManyAsThereAreDifferentMarks() {
        try (SimulatedCollege college = SimulatedCollege.of(18, STUDENTS)) {
            LiveGradebook gradebook = college.connector()
                    .gradebook(SimulatedCollege.PLACE, SimulatedCollege.WITH_LINES, SimulatedCollege.COURSE);
            transfer(gradebook, origins(2));
            GradebookSnapshot snapshot = gradebook.snapshot(origins(2));
            StudentKeys keys = StudentKeys.of(snapshot.roster());
            List<Write> regrade = new ArrayList<>();
            for (int item = 0; item < 2; item++) {
                for (int student = 0; student < STUDENTS; student++) {
                    regrade.add(new Write(
                            snapshot.items().get(item).id(),
                            keys.key(student),
                            snapshot.scores().get(item).get(student),
                            Score.points((student % 40) + 60)));
                }
            }
            int before = college.requests();

            assertThat(gradebook.write(regrade)).containsOnly(Outcome.WRITTEN);

            assertThat(college.requests() - before).isLessThanOrEqualTo(43);
        }
    }

    /** A batch that ends within an exam leaves the rest of it to the next one. */
    @Test
    void examsAreWrittenAtTheSameTimeAlsoWhereOthersOfThemHaveResultLines() {
        try (SimulatedCollege college = SimulatedCollege.of(18, STUDENTS)) {
            LiveGradebook gradebook = college.connector()
                    .gradebook(SimulatedCollege.PLACE, SimulatedCollege.WITH_LINES, SimulatedCollege.COURSE);
            List<Write> writes = firstMarks(gradebook, origins(2));
            gradebook.write(writes.subList(0, 300));
            int before = counted(college, "op.exam.attendees.create");

            gradebook.write(writes.subList(300, writes.size()));

            assertThat(counted(college, "op.exam.attendees.create") - before).isEqualTo(2);
            assertThat(college.server.rows("op.result.line")).hasSize(2 * STUDENTS);
        }
    }

    private static int counted(SimulatedCollege college, String request) {
        return college.traffic.requests().getOrDefault(request, 0);
    }

    @Test
    void aFirstTransferIntoGradebooksOfTheEnterpriseEditionComputesEachTwice() {
        try (SimulatedCollege college = SimulatedCollege.enterprise(18, STUDENTS)) {
            assertThat(transfer(college.enterpriseGradebook(), origins(20)))
                    .containsOnly(Outcome.WRITTEN)
                    .hasSize(20 * STUDENTS);

            int oneByOne = college.traffic.requests().getOrDefault("gradebook.gradebook.student_Grade_override", 0);
            assertThat(oneByOne).isEqualTo(2 * (STUDENTS + 1));
            assertThat(college.requests() - oneByOne).isLessThanOrEqualTo(90);
        }
    }

    @Test
    void oneChangedMarkTakesFive() {
        assertThat(changedMark(SimulatedCollege.WITHOUT_LINES)).isEqualTo(5);
    }

    @Test
    void oneChangedMarkWithItsResultLineTakesSeven() {
        assertThat(changedMark(SimulatedCollege.WITH_LINES)).isEqualTo(7);
    }

    /** {@return what a later cycle takes, from its snapshot to the read-back} */
    private static int changedMark(OpenEduCatSettings settings) {
        try (SimulatedCollege college = SimulatedCollege.of(18, 30)) {
            OpenEduCatConnector first = college.connector();
            transfer(first.gradebook(SimulatedCollege.PLACE, settings, SimulatedCollege.COURSE), origins(3));
            int before = college.requests();

            OpenEduCatConnector second =
                    college.connector(college.server.login(), college.server.key(), Optional.of(first.memory()));
            LiveGradebook gradebook = second.gradebook(SimulatedCollege.PLACE, settings, SimulatedCollege.COURSE);
            GradebookSnapshot snapshot = gradebook.snapshot(Set.of(new ItemOrigin(Kind.QUIZ, 1)));
            List<Write> change = List.of(new Write(
                    snapshot.items().getFirst().id(),
                    StudentKeys.of(snapshot.roster()).key(3),
                    snapshot.scores().getFirst().get(3),
                    Score.points(99)));
            assertThat(gradebook.write(change)).containsExactly(Outcome.WRITTEN);
            assertThat(gradebook.read(change)).containsExactly(Score.points(99));
            return college.requests() - before;
        }
    }

    private static Set<ItemOrigin> origins(int count) {
        Set<ItemOrigin> origins = new LinkedHashSet<>();
        for (int id = 1; id <= count; id++) {
            origins.add(new ItemOrigin(Kind.QUIZ, id));
        }
        return origins;
    }

    /** Does what a transfer does: a snapshot, items, and batches that are read back. */
    private static List<Outcome> transfer(LiveGradebook gradebook, Set<ItemOrigin> origins) {
        List<Write> writes = firstMarks(gradebook, origins);
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < writes.size(); from += gradebook.batchSize()) {
            List<Write> batch = writes.subList(from, Math.min(from + gradebook.batchSize(), writes.size()));
            outcomes.addAll(gradebook.write(batch));
            assertThat(gradebook.read(batch))
                    .isEqualTo(batch.stream().map(Write::after).toList());
        }
        return outcomes;
    }

    /** {@return a mark of every student for items that are made for them} */
    private static List<Write> firstMarks(LiveGradebook gradebook, Set<ItemOrigin> origins) {
        GradebookSnapshot snapshot = gradebook.snapshot(origins);
        StudentKeys keys = StudentKeys.of(snapshot.roster());
        List<GradeItem> items = gradebook.create(origins.stream()
                .map(origin ->
                        new NewItem("Quiz " + origin.id(), Optional.of(BigDecimal.valueOf(100)), Optional.of(origin)))
                .toList());
        List<Write> writes = new ArrayList<>();
        for (GradeItem item : items) {
            for (int student = 0; student < snapshot.roster().size(); student++) {
                writes.add(
                        new Write(item.id(), keys.key(student), Score.NOT_GRADED, Score.points((student * 7) % 101)));
            }
        }
        return writes;
    }
}
