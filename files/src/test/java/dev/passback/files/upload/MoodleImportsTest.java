package dev.passback.files.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.passback.files.UploadSheet;
import dev.passback.files.importer.MoodleCourse;
import dev.passback.files.importer.MoodleCourse.Cell;
import dev.passback.files.importer.MoodleImporter;
import dev.passback.files.importer.MoodleItem;
import dev.passback.files.importer.MoodleResult;
import dev.passback.files.importer.MoodleUpload;
import dev.passback.files.importer.MoodleUpload.MapTo;
import dev.passback.files.importer.MoodleUpload.Target;
import dev.passback.files.importer.MoodleUser;
import dev.passback.files.moodle.MoodleIdentifier;
import dev.passback.files.moodle.MoodleImport;
import dev.passback.files.spreadsheet.SpreadsheetText;
import dev.passback.grade.GradeItem;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.TextColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever the titles, identifiers and scores: Moodle says "Grade import success" at the first try, and did it. */
class MoodleImportsTest {

    @Test
    void importsAtTheFirstTryAndTouchesNothingElse() {
        qt().withExamples(2000).forAll(longs().all()).checkAssert(seed -> new Trial(seed).run());
    }

    /** One gradebook, and one file for it. */
    private static final class Trial {
        private final MoodleImport format = new MoodleImport();
        private final Nasty nasty;
        private final MoodleCourse course;
        private final Roster roster;
        private final List<GradeItem> present;
        private final Map<String, Score> wanted = new HashMap<>();

        Trial(long seed) {
            nasty = new Nasty(seed);
            course = course();
            roster = roster();
            present = course.items().stream()
                    .map(item -> new GradeItem(
                            Long.toString(item.id()), item.name(), Optional.of(item.maximum()), GradeItem.Access.OPEN))
                    .toList();
        }

        void run() {
            List<Integer> students = nasty.someOf(roster.size());
            UploadCase made = UploadCase.of(format, roster, present, students, items(), this::wanted);
            List<String> header = MoodleImporter.columns(made.bytes(), MoodleUpload.Form.DEFAULT);
            MapTo to = Arrays.stream(MapTo.values())
                    .filter(each -> each.label.equals(header.getFirst()))
                    .findFirst()
                    .orElseThrow();
            MoodleResult result = new MoodleImporter(course)
                    .run(new MoodleUpload(
                            made.bytes(), MoodleUpload.Form.DEFAULT, new MoodleUpload.Mapping(0, to, targets(made))));

            assertThat(header).doesNotHaveDuplicates().noneMatch(SpreadsheetText::isRunnable);
            assertThat(header.subList(1, header.size())).isEqualTo(made.titles().texts());
            assertThat(result).as(made.text()).isInstanceOf(MoodleResult.Success.class);
            MoodleResult.Success success = (MoodleResult.Success) result;
            assertThat(success.messages()).containsExactly("Grade import success");
            assertThat(grades(success.after())).as(made.text()).isEqualTo(expected(made));
            assertThat(success.after().items()).hasSize(present.size() + (int) newItems(made));
            assertMostAreCarried(made, students);
        }

        private MoodleCourse course() {
            int size = nasty.between(1, 6);
            List<String> idNumbers = nasty.ids(size);
            List<String> emails = nasty.ids(size);
            List<String> usernames = nasty.ids(size);
            List<MoodleUser> users = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                users.add(new MoodleUser(
                        100 + i,
                        nasty.oneIn(3) ? "" : usernames.get(i),
                        nasty.oneIn(6) ? "" : idNumbers.get(nasty.oneIn(6) ? 0 : i),
                        nasty.oneIn(6) ? "" : emails.get(nasty.oneIn(6) ? 0 : i),
                        nasty.name(),
                        true));
            }
            List<MoodleItem> items = new ArrayList<>();
            Map<Cell, BigDecimal> grades = new HashMap<>();
            for (int i = nasty.between(0, 4); i > 0; i--) {
                MoodleItem item = MoodleItem.points(40 + i, nasty.title(), "0", Integer.toString(i * 10));
                items.add(item);
                users.forEach(user -> value(score(item.maximum()))
                        .ifPresent(grade -> grades.put(new Cell(user.id(), item.id()), grade)));
            }
            return MoodleCourse.of(users, items, grades);
        }

        private Roster roster() {
            List<IdentifierColumn> columns = new ArrayList<>();
            columns.add(column(IdentifierKind.NAME, MoodleUser::name));
            columns.add(column(
                    nasty.oneIn(4) ? IdentifierKind.STUDENT_ID : IdentifierKind.ID_NUMBER, MoodleUser::idNumber));
            columns.add(column(IdentifierKind.EMAIL, user -> anyCase(user.email())));
            if (nasty.oneIn(2)) {
                columns.add(column(IdentifierKind.USERNAME, user -> anyCase(user.username())));
            }
            return new Roster(columns, course.users().size());
        }

        private String anyCase(String text) {
            // only letters that come back the same way: "ß" has no capital
            boolean plain = text.chars().allMatch(c -> c < 128);
            return plain && nasty.oneIn(3) ? " " + text.toUpperCase(Locale.ROOT) + " " : text;
        }

        private IdentifierColumn column(IdentifierKind kind, Function<MoodleUser, String> text) {
            String[] values = course.users().stream().map(text).toArray(String[]::new);
            return new IdentifierColumn(kind, kind.label(), TextColumn.of(values));
        }

        private List<UploadSheet.Item> items() {
            List<UploadSheet.Item> items = new ArrayList<>();
            nasty.someOf(present.size()).forEach(i -> items.add(new UploadSheet.Item(present.get(i), false)));
            for (int i = nasty.between(0, 4); i > 0; i--) {
                GradeItem item =
                        new GradeItem("new " + i, nasty.title(), Optional.of(BigDecimal.TEN), GradeItem.Access.OPEN);
                items.add(nasty.between(0, items.size()), new UploadSheet.Item(item, true));
            }
            return items;
        }

        private Score score(BigDecimal maximum) {
            return nasty.oneIn(4) ? Score.NOT_GRADED : nasty.points(maximum, 5);
        }

        private Score wanted(int student, UploadSheet.Item item) {
            BigDecimal maximum = item.isNew()
                    ? BigDecimal.valueOf(100)
                    : item.item().maximum().orElseThrow();
            return wanted.computeIfAbsent(student + " " + item.item().id(), key -> score(maximum));
        }

        private static List<Target> targets(UploadCase made) {
            List<Target> targets = new ArrayList<>();
            targets.add(new Target.Ignore());
            made.sheet()
                    .items()
                    .forEach(item -> targets.add(
                            item.isNew()
                                    ? new Target.NewItem()
                                    : new Target.Item(Long.parseLong(item.item().id()))));
            return targets;
        }

        private static long newItems(UploadCase made) {
            return made.students().isEmpty()
                    ? 0
                    : made.sheet().items().stream()
                            .filter(UploadSheet.Item::isNew)
                            .count();
        }

        /** Every present grade by user and item name; items are named after their headers when they are new. */
        private static Map<String, String> grades(MoodleCourse course) {
            Map<String, String> grades = new HashMap<>();
            course.grades()
                    .forEach((cell, grade) -> grades.put(
                            cell.user() + " " + (cell.item() < 1000 ? cell.item() : name(course, cell.item())),
                            plain(grade)));
            return grades;
        }

        private static String name(MoodleCourse course, long item) {
            return course.items().stream()
                    .filter(each -> each.id() == item)
                    .map(MoodleItem::name)
                    .findFirst()
                    .orElseThrow();
        }

        private Map<String, String> expected(UploadCase made) {
            Map<String, String> expected = grades(course);
            for (int i = 0; i < made.sheet().items().size(); i++) {
                UploadSheet.Item item = made.sheet().items().get(i);
                String name = item.isNew()
                        ? made.titles().texts().get(i)
                        : item.item().id();
                for (int student : made.students()) {
                    String key = course.users().get(student).id() + " " + name;
                    value(wanted(student, item))
                            .ifPresentOrElse(value -> expected.put(key, plain(value)), () -> expected.remove(key));
                }
            }
            return expected;
        }

        private void assertMostAreCarried(UploadCase made, List<Integer> students) {
            for (MoodleIdentifier identifier : MoodleIdentifier.values()) {
                Identification other = format.identification(roster, identifier);
                assertThat(made.students().size()).isGreaterThanOrEqualTo((int)
                        students.stream().filter(other::carries).count());
            }
        }

        private static Optional<BigDecimal> value(Score score) {
            return score instanceof Score.Points(BigDecimal value) ? Optional.of(value) : Optional.empty();
        }

        private static String plain(BigDecimal value) {
            return value.setScale(5).toPlainString();
        }
    }
}
