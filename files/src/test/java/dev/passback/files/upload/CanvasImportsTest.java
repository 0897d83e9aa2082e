package dev.passback.files.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.passback.files.UploadSheet;
import dev.passback.files.canvas.CanvasUpload;
import dev.passback.files.importer.CanvasCourse;
import dev.passback.files.importer.CanvasCourse.Assignment;
import dev.passback.files.importer.CanvasCourse.Cell;
import dev.passback.files.importer.CanvasImporter;
import dev.passback.files.importer.CanvasResult.Previewed;
import dev.passback.files.spreadsheet.SpreadsheetText;
import dev.passback.grade.GradeItem;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.TextColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the titles, identifiers and scores: Canvas takes the file at the first try, and does what it says. */
class CanvasImportsTest {
    private static final BigDecimal MOST = BigDecimal.valueOf(150);

    @Test
    void importsAtTheFirstTryAndTouchesNothingElse() {
        qt().withExamples(2000).forAll(longs().all()).checkAssert(seed -> new Trial(seed).run());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 138940238646133421L)
    void importsWhatOnceFailed(long seed) {
        new Trial(seed).run();
    }

    /** One gradebook, and one file for it. */
    private static final class Trial {
        private final Nasty nasty;
        private final CanvasCourse course;
        private final Roster roster;
        private final List<GradeItem> present = new ArrayList<>();
        private final Map<String, Score> wanted = new HashMap<>();

        Trial(long seed) {
            nasty = new Nasty(seed);
            course = course();
            roster = roster();
            course.assignments().forEach(assignment -> present.add(item(assignment)));
        }

        void run() {
            UploadCase made = UploadCase.of(
                    new CanvasUpload(), roster, present, nasty.someOf(roster.size()), items(), this::wanted);
            Previewed result = (Previewed) new CanvasImporter(course).run(made.bytes());

            assertThat(result.unmatchedStudents()).as(made.text()).isEmpty();
            assertThat(result.dropped()).as(made.text()).isEmpty();
            assertThat(made.titles().texts()).doesNotHaveDuplicates().noneMatch(SpreadsheetText::isRunnable);
            assertThat(result.unmatchedAssignments()).isEqualTo(newTitles(made));
            assertThat(result.after()).as(made.text()).isEqualTo(expected(made));
        }

        private CanvasCourse course() {
            int size = nasty.between(1, 6);
            List<String> sisIds = nasty.ids(size);
            List<String> logins = nasty.ids(size);
            List<CanvasCourse.Student> students = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                String name = nasty.name();
                students.add(new CanvasCourse.Student(
                        i + 1,
                        nasty.oneIn(6) ? "" : sisIds.get(i),
                        nasty.oneIn(6) ? "" : logins.get(i),
                        name,
                        name,
                        false));
            }
            List<Assignment> assignments = new ArrayList<>();
            Map<Cell, String> scores = new HashMap<>();
            for (int i = nasty.between(0, 4); i > 0; i--) {
                long id = 15 + i;
                Optional<BigDecimal> points =
                        nasty.oneIn(5) ? Optional.empty() : Optional.of(BigDecimal.valueOf(10 * i));
                assignments.add(new Assignment(id, nasty.title(), points, false));
                students.forEach(student -> text(score(2)).ifPresent(s -> scores.put(new Cell(student.id(), id), s)));
            }
            return new CanvasCourse(students, assignments, scores, Set.of("Notes"));
        }

        private Roster roster() {
            boolean systemIds = !nasty.oneIn(3);
            List<IdentifierColumn> columns = new ArrayList<>();
            columns.add(column(IdentifierKind.NAME, CanvasCourse.Student::name));
            columns.add(column(
                    IdentifierKind.CANVAS_USER_ID,
                    student -> systemIds && !nasty.oneIn(8) ? Long.toString(student.id()) : ""));
            columns.add(column(IdentifierKind.SIS_USER_ID, CanvasCourse.Student::sisUserId));
            columns.add(column(IdentifierKind.SIS_LOGIN_ID, CanvasCourse.Student::loginId));
            return new Roster(columns, course.students().size());
        }

        private IdentifierColumn column(IdentifierKind kind, Function<CanvasCourse.Student, String> text) {
            String[] values = course.students().stream().map(text).toArray(String[]::new);
            return new IdentifierColumn(kind, kind.label(), TextColumn.of(values));
        }

        private GradeItem item(Assignment assignment) {
            String id = nasty.oneIn(4) ? assignment.title() : Long.toString(assignment.id());
            return new GradeItem(id, assignment.title(), assignment.points(), GradeItem.Access.OPEN);
        }

        private List<UploadSheet.Item> items() {
            List<UploadSheet.Item> items = new ArrayList<>();
            nasty.someOf(present.size()).forEach(i -> items.add(new UploadSheet.Item(present.get(i), false)));
            for (int i = nasty.between(0, 4); i > 0; i--) {
                Optional<BigDecimal> points = nasty.oneIn(2) ? Optional.empty() : Optional.of(BigDecimal.TEN);
                GradeItem item = new GradeItem("new " + i, nasty.title(), points, GradeItem.Access.OPEN);
                items.add(nasty.between(0, items.size()), new UploadSheet.Item(item, true));
            }
            return items;
        }

        private Score score(int decimals) {
            return switch (nasty.between(0, 5)) {
                case 0 -> Score.NOT_GRADED;
                case 1 -> Score.EXCUSED;
                case 2 -> Score.points(-nasty.between(1, 9));
                default -> nasty.points(MOST, decimals);
            };
        }

        /** What the file shall say: often what is there already. */
        private Score wanted(int student, UploadSheet.Item item) {
            return wanted.computeIfAbsent(student + " " + item.item().id() + item.isNew(), key -> {
                if (item.isNew()) {
                    return score(6);
                }
                return nasty.oneIn(2) ? score(2) : before(student, item);
            });
        }

        private Score before(int student, UploadSheet.Item item) {
            return course.score(
                            course.students().get(student).id(),
                            assignment(item).id())
                    .map(text -> text.equals(CanvasCourse.EXCUSED) ? Score.EXCUSED : Score.points(text))
                    .orElse(Score.NOT_GRADED);
        }

        private Assignment assignment(UploadSheet.Item item) {
            int index = IntStream.range(0, present.size())
                    .filter(i -> present.get(i) == item.item())
                    .findFirst()
                    .orElseThrow();
            return course.assignments().get(index);
        }

        private static List<String> newTitles(UploadCase made) {
            return IntStream.range(0, made.sheet().items().size())
                    .filter(i -> made.sheet().items().get(i).isNew())
                    .mapToObj(i -> made.titles().texts().get(i))
                    .toList();
        }

        private CanvasCourse expected(UploadCase made) {
            List<Assignment> assignments = new ArrayList<>(course.assignments());
            Map<Cell, String> scores = new HashMap<>(course.scores());
            List<String> titles = made.titles().texts();
            for (int i = 0; i < titles.size(); i++) {
                UploadSheet.Item item = made.sheet().items().get(i);
                long last = assignments.stream().mapToLong(Assignment::id).max().orElse(0);
                Assignment assignment = item.isNew()
                        ? new Assignment(last + 1, titles.get(i), item.item().maximum(), false)
                        : assignment(item);
                if (item.isNew()) {
                    assignments.add(assignment);
                }
                for (int student : made.students()) {
                    Cell cell = new Cell(course.students().get(student).id(), assignment.id());
                    text(wanted(student, item)).ifPresentOrElse(s -> scores.put(cell, s), () -> scores.remove(cell));
                }
            }
            return new CanvasCourse(course.students(), assignments, scores, course.customColumns());
        }

        private static Optional<String> text(Score score) {
            return Optional.of(score.toString()).filter(text -> !text.isEmpty());
        }
    }
}
