package dev.passback.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.passback.finding.Finding;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.SheetItem;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemTarget;
import dev.passback.mapping.MappedItem;
import dev.passback.match.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every plan, however messy the sheet. A failure prints the seed of the course. */
class PlanPropertiesTest {
    private static final int COURSES = Integer.getInteger("passback.courses", 2_000);

    private static void forAllCourses(Consumer<Long> property) {
        qt().withExamples(COURSES)
                .withShrinkCycles(0)
                .forAll(longs().between(0, Long.MAX_VALUE))
                .checkAssert(property);
    }

    @Test
    void aCellByItsPlaceIsTheCellOfTheWhole() {
        forAllCourses(seed -> {
            Plan plan = new MessyCourse(seed).planning().plan();
            List<Change> byPlace = new ArrayList<>();
            for (int item = 0; item < plan.items().size(); item++) {
                for (int student = 0; student < plan.inputs().book().roster().size(); student++) {
                    Optional<Change> change = plan.change(item, student);
                    assertThat(plan.kind(item, student))
                            .isEqualTo(change.map(Change::kind).orElse(ChangeKind.NONE));
                    change.ifPresent(byPlace::add);
                    assertThat(plan.afterwards(item, student))
                            .isEqualTo(change.filter(each -> each.kind().isWritten())
                                    .map(Change::after)
                                    .orElse(plan.before(item, student)));
                }
            }

            assertThat(byPlace).isEqualTo(plan.changes().toList());
        });
    }

    @Test
    void noScoreEverReachesAnotherStudentsRow() {
        forAllCourses(seed -> {
            MessyCourse course = new MessyCourse(seed);
            Plan plan = course.planning().plan();

            for (int row = 0; row < plan.matching().size(); row++) {
                assertThat(plan.matching().student(row))
                        .as("row %d of\n%s", row, course)
                        .isIn(-1, course.studentOf(row));
            }
            plan.writes().forEach(change -> {
                int student = change.student().index();
                assertThat(course.studentOf(change.line() - 2)).isEqualTo(student);
                boolean fromBlank = change.score().equals(Score.NOT_GRADED);
                if (!fromBlank && change.source().role() != SheetItem.Role.TOTAL) {
                    assertThat(course.isTrue(student, change.source().title(), change.after()))
                            .as("%s", change)
                            .isTrue();
                }
            });
        });
    }

    @Test
    void thePlanIsTheSameEveryTime() {
        forAllCourses(seed -> assertSame(
                new MessyCourse(seed).planning().plan(),
                new MessyCourse(seed).planning().plan()));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        forAllCourses(seed -> {
            MessyCourse course = new MessyCourse(seed);
            Planning planning = course.planning();

            assertThat(planning.sheet(course.shuffled()).changes()).isEqualTo(planning.changes());
            assertThat(planning.sheet(course.shuffled()).plan().counts())
                    .isEqualTo(planning.plan().counts());
        });
    }

    @Test
    void itsOwnChoicesGiveThePlanAgain() {
        forAllCourses(seed -> {
            Planning planning = new MessyCourse(seed).planning();
            Plan plan = planning.plan();

            assertSame(planning.choices(plan.choices()).plan(), plan);
        });
    }

    @Test
    void rememberedChoicesGiveThePlanAgain() {
        forAllCourses(seed -> {
            Planning planning = new MessyCourse(seed).planning();
            Plan first = planning.policy(withoutItems(planning.policy())).plan();
            Planning later = planning.policy(withoutItems(planning.policy()))
                    .choices(Choices.NONE)
                    .remembered(first.choices());

            assertThat(later.plan().changes().toList())
                    .isEqualTo(first.changes().toList());
        });
    }

    private static Policy withoutItems(Policy policy) {
        return new Policy(
                Optional.empty(), policy.blanks(), policy.onConflict(), policy.duplicates(), policy.scaling());
    }

    @Test
    void afterItsWritesNothingIsLeftToWrite() {
        forAllCourses(seed -> {
            Planning planning = new MessyCourse(seed).planning();
            Plan plan = planning.plan();

            assertThat(planning.book(written(plan)).plan().writes()).isEmpty();
        });
    }

    @Test
    void everyScoreIsAccountedForOnceAndCounted() {
        forAllCourses(seed -> {
            Plan plan = new MessyCourse(seed).planning().plan();
            Map<String, Change> changes = plan.changes()
                    .collect(Collectors.toMap(
                            change -> change.student().index() + "/"
                                    + change.source().title(),
                            change -> change));
            Set<Integer> returned =
                    plan.returned().stream().map(ReturnedRow::row).collect(Collectors.toCollection(HashSet::new));
            int backWithRows = 0;
            for (MappedItem item : plan.mapping().items()) {
                boolean returnedColumn = item.target() instanceof ItemTarget.Returned;
                for (int row = 0; row < plan.matching().size(); row++) {
                    String cell =
                            plan.matching().student(row) + "/" + item.source().title();
                    if (item.scores().isBlank(row)
                            || !(item.isTaken() || returnedColumn)
                            || isLeftOut(plan, row)
                            || changes.containsKey(cell)) {
                        continue;
                    }
                    assertThat(returned).contains(row);
                    backWithRows++;
                }
            }
            assertThat(plan.counts()).isEqualTo(recounted(changes.values(), backWithRows));
        });
    }

    private static boolean isLeftOut(Plan plan, int row) {
        Match match = plan.matching().match(row);
        return match instanceof Match.Ignored
                || (match instanceof Match.Blank && plan.inputs().rules().ignoresBlank());
    }

    private static Counts recounted(Iterable<Change> changes, int backWithRows) {
        Tally tally = new Tally();
        changes.forEach(change -> tally.count(change.kind()));
        tally.countRejected(backWithRows);
        return tally.counts();
    }

    private static void assertSame(Plan plan, Plan expected) {
        assertThat(plan.changes().toList()).isEqualTo(expected.changes().toList());
        assertThat(plan.counts()).isEqualTo(expected.counts());
        assertThat(plan.returned()).isEqualTo(expected.returned());
        assertThat(plan.findings().stream().map(Finding::toString))
                .containsExactlyInAnyOrderElementsOf(
                        expected.findings().stream().map(Finding::toString).toList());
        assertThat(plan.verdict()).isEqualTo(expected.verdict());
        assertThat(plan.choices()).isEqualTo(expected.choices());
    }

    /** The gradebook after the transfer. */
    private static GradebookSnapshot written(Plan plan) {
        GradebookSnapshot book = plan.inputs().book();
        List<GradeItem> items = new ArrayList<>(book.items());
        plan.newItems().forEach(item -> items.add(GradeItem.open(item.title(), item.maximum())));
        List<ScoreColumn> columns = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String title = items.get(i).title();
            Score[] scores = new Score[book.roster().size()];
            for (int student = 0; student < scores.length; student++) {
                scores[student] = i < book.items().size() ? book.scores().get(i).get(student) : Score.NOT_GRADED;
            }
            plan.writes()
                    .filter(change -> change.item().title().equals(title))
                    .forEach(change -> scores[change.student().index()] = change.after());
            columns.add(ScoreColumn.of(scores));
        }
        return new GradebookSnapshot(book.name(), book.roster(), items, columns, book.limits(), book.findings());
    }
}
