package dev.passback.files.moodle;

import static dev.passback.grade.IdentifierKind.EMAIL;
import static dev.passback.grade.IdentifierKind.ID_NUMBER;
import static dev.passback.grade.IdentifierKind.NAME;
import static dev.passback.grade.IdentifierKind.STUDENT_ID;
import static dev.passback.grade.IdentifierKind.USERNAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.files.UploadSheet;
import dev.passback.files.upload.Identification;
import dev.passback.files.upload.Titles;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.grade.GradeItem;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.TextColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodleImportTest {
    private static final MoodleImport MOODLE = new MoodleImport();

    private static UploadSheet.Item present(String title) {
        return new UploadSheet.Item(GradeItem.open(title, Optional.of(BigDecimal.TEN)), false);
    }

    private static UploadSheet.Item fresh(String title) {
        return new UploadSheet.Item(GradeItem.open(title, Optional.of(BigDecimal.TEN)), true);
    }

    private static IdentifierColumn column(IdentifierKind kind, String... values) {
        return new IdentifierColumn(kind, kind.label(), TextColumn.of(values));
    }

    private static Roster roster(IdentifierColumn... columns) {
        return new Roster(List.of(columns), columns[0].values().size());
    }

    private static BitSet first(int count) {
        BitSet given = new BitSet();
        given.set(0, count);
        return given;
    }

    private static String write(UploadSheet sheet) throws IOException {
        StringWriter out = new StringWriter();
        MOODLE.write(sheet, MOODLE.titles(sheet.items(), List.of()), out);
        return out.toString();
    }

    @Test
    void writesTheFileThatMoodleTakes() throws IOException {
        Roster roster =
                roster(column(NAME, "Ann", "Bo"), column(ID_NUMBER, "00123", " S,2 "), column(EMAIL, "", "b@x"));
        UploadSheet sheet = new UploadSheet(
                MOODLE.identification(roster, first(2)).rows(1, 0),
                TextColumn.of("", ""),
                List.of(present("Quiz: \"One\" (Real)"), fresh("=New")),
                List.of(
                        ScoreColumn.of(Score.points("7.50"), Score.NOT_GRADED),
                        ScoreColumn.of(Score.points(100), Score.points("0.00001"))));

        assertThat(write(sheet)).isEqualTo("""
                ID number,"Quiz: ""One""\",New
                "S,2",7.5,100
                00123,,0.00001
                """);
    }

    @Test
    void choosesTheIdentifierThatCarriesMost() {
        Roster roster = roster(
                column(ID_NUMBER, "1", "", "dup", "dup"),
                column(EMAIL, "a@x", "b@x", "B@X", "d@x"),
                column(USERNAME, "a", "b", "c", ""));

        assertThat(MOODLE.identification(roster, first(1)).label().text()).isEqualTo("ID number");
        assertThat(MOODLE.identification(roster, first(3)).label().text()).isEqualTo("Username");
        Identification forced = MOODLE.identification(roster, MoodleIdentifier.EMAIL_ADDRESS);
        assertThat(forced.refusal(1).map(Finding::code)).contains(FindingCode.IDENTIFIER_SHARED);
        assertThat(MOODLE.identification(roster, MoodleIdentifier.USERNAME)
                        .refusal(3)
                        .map(Finding::code))
                .contains(FindingCode.IDENTIFIER_MISSING);
    }

    @Test
    void saysInAnyLanguageWhichIdentifierIsMissing() {
        Finding missing = MOODLE.identification(roster(column(ID_NUMBER, "")), MoodleIdentifier.ID_NUMBER)
                .refusal(0)
                .orElseThrow();

        assertThat(missing.wording().in(english -> english.replace("ID number", "NUMÉRO")))
                .isEqualTo("The student has no NUMÉRO.");
    }

    @Test
    void headsAStudentIdAsAnIdNumber() throws IOException {
        Roster roster = roster(column(STUDENT_ID, "7"));
        UploadSheet sheet = new UploadSheet(
                MOODLE.identification(roster, MoodleIdentifier.ID_NUMBER).rows(0),
                TextColumn.of(""),
                List.of(fresh("Q")),
                List.of(ScoreColumn.of(Score.points(1))));

        assertThat(write(sheet)).isEqualTo("ID number,Q\n7,1\n");
    }

    @ParameterizedTest
    @CsvSource({"Quiz,-0.5", "Quiz,10.5", "Quiz,1.000001"})
    void refusesPointsThatWouldFailTheImport(String title, String points) {
        assertThatThrownBy(() -> MOODLE.text(Score.points(points), present(title)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewItemsMaximumIsAlways100() {
        assertThat(MOODLE.text(Score.points(50), fresh("New"))).isEqualTo("50");
        assertThatThrownBy(() -> MOODLE.text(Score.points(101), fresh("New"))).hasMessageContaining("100");
        assertThatThrownBy(() -> MOODLE.text(Score.EXCUSED, fresh("New"))).hasMessageContaining("excuses");
    }

    @Test
    void headsEachItemClearly() {
        List<UploadSheet.Item> items = List.of(
                fresh("Exam"),
                present("Exam"),
                present("Exam"),
                present("Last downloaded from this course"),
                fresh("ID number"),
                fresh("a,b\\"),
                fresh(" "));
        Titles titles = MOODLE.titles(
                items,
                items.stream()
                        .filter(i -> !i.isNew())
                        .map(UploadSheet.Item::item)
                        .toList());

        assertThat(titles.texts())
                .containsExactly(
                        "Exam #3",
                        "Exam",
                        "Exam #2",
                        "Last downloaded from this course score",
                        "ID number score",
                        "a,b/",
                        "Item");
        assertThat(titles.findings()).hasSize(6).extracting(Finding::code).containsOnly(FindingCode.TITLE_MADE_SAFE);
    }
}
