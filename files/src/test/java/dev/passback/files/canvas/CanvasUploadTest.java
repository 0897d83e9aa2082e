package dev.passback.files.canvas;

import static dev.passback.grade.IdentifierKind.CANVAS_USER_ID;
import static dev.passback.grade.IdentifierKind.EMAIL;
import static dev.passback.grade.IdentifierKind.NAME;
import static dev.passback.grade.IdentifierKind.SIS_LOGIN_ID;
import static dev.passback.grade.IdentifierKind.SIS_USER_ID;
import static dev.passback.grade.IdentifierKind.STUDENT_ID;
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

class CanvasUploadTest {
    private static final CanvasUpload CANVAS = new CanvasUpload();

    private static final UploadSheet.Item QUIZ = new UploadSheet.Item(
            new GradeItem("17", "Quiz", Optional.of(new BigDecimal("20.0")), GradeItem.Access.OPEN), false);
    private static final UploadSheet.Item FRESH = new UploadSheet.Item(GradeItem.open("a;b", Optional.empty()), true);

    private static IdentifierColumn column(IdentifierKind kind, String... values) {
        return new IdentifierColumn(kind, kind.label(), TextColumn.of(values));
    }

    private static Identification identify(IdentifierColumn... columns) {
        Roster roster = new Roster(List.of(columns), columns[0].values().size());
        return CANVAS.identification(roster, new BitSet());
    }

    private static Optional<FindingCode> refusal(int student, Identification identification) {
        return identification.refusal(student).map(Finding::code);
    }

    private static String write(UploadSheet sheet) throws IOException {
        StringWriter out = new StringWriter();
        Titles titles = CANVAS.titles(sheet.items(), List.of());
        CANVAS.write(sheet, titles, out);
        return out.toString();
    }

    @Test
    void writesTheFileThatCanvasTakes() throws IOException {
        Identification who = identify(
                column(NAME, "Doe, Ann", "=1+1", ""),
                column(CANVAS_USER_ID, "4", " 5 ", ""),
                column(SIS_USER_ID, "0042", "1.2.3", ""),
                column(SIS_LOGIN_ID, "ann", "", "=zoe"));
        UploadSheet sheet = new UploadSheet(
                who.rows(0, 1, 2),
                TextColumn.of("A, B", "", "C"),
                List.of(QUIZ, FRESH),
                List.of(
                        ScoreColumn.of(Score.points("7.50"), Score.EXCUSED, Score.NOT_GRADED),
                        ScoreColumn.of(Score.points(1200), Score.points("-0.125"), Score.NOT_GRADED)));

        assertThat(write(sheet)).isEqualTo("""
                Student,ID,SIS User ID,SIS Login ID,Section,Quiz (17),a;b
                    Points Possible,,,,,20.0,
                "Doe, Ann",4,0042,ann,"A, B",7.5,1200
                1+1,5,,,,EX,-0.125
                zoe,,,=zoe,C,,
                """);
    }

    @Test
    void takesAScoreFilesIdentifiersWhereThereIsNoRoster() throws IOException {
        Identification who = identify(column(STUDENT_ID, "S1", ""), column(EMAIL, "", "bo@example.test"));
        UploadSheet sheet = new UploadSheet(
                who.rows(0, 1),
                TextColumn.of("", ""),
                List.of(FRESH),
                List.of(ScoreColumn.of(Score.points(1), Score.points(2))));

        assertThat(write(sheet)).isEqualTo("""
                Student,ID,SIS User ID,SIS Login ID,Section,a;b
                    Points Possible,,,,,
                S1,,S1,,,1
                bo@example.test,,,bo@example.test,,2
                """);
    }

    @Test
    void saysWhoCannotBeInTheFile() {
        Identification who = identify(
                column(CANVAS_USER_ID, "4", "", "12abc", "", "", ""),
                column(SIS_USER_ID, "1.2.3", "1.2.3", "", "same", "same", "1.5"));

        assertThat(refusal(0, who)).isEmpty();
        // student 0 has the same SIS id, but is known by a better one
        assertThat(refusal(1, who)).contains(FindingCode.IDENTIFIER_SHARED);
        assertThat(refusal(2, who)).contains(FindingCode.IDENTIFIER_REWRITTEN);
        assertThat(refusal(3, who)).contains(FindingCode.IDENTIFIER_SHARED);
        assertThat(refusal(5, who)).isEmpty();
        assertThat(refusal(0, identify(column(NAME, "Ann"), column(SIS_USER_ID, " "))))
                .contains(FindingCode.IDENTIFIER_MISSING);
        assertThat(refusal(0, identify(column(SIS_USER_ID, "1.2.3")))).contains(FindingCode.IDENTIFIER_REWRITTEN);
        assertThatThrownBy(() -> who.rows(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> who.rows(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Canvas would read the other student's id. */
    @Test
    void leavesAnIdOutThatIsAPercentageWithBlanksAround() {
        Identification who = identify(column(SIS_USER_ID, "57.4%\u00A0", "57.4%"));

        assertThat(refusal(0, who)).contains(FindingCode.IDENTIFIER_REWRITTEN);
        assertThat(refusal(1, who)).isEmpty();
    }

    @Test
    void refusesWhatAPlanShouldHaveDealtWith() {
        Roster rows = identify(column(SIS_USER_ID, "S1")).rows(0);
        ScoreColumn unreadable = new ScoreColumn.Builder().addUnreadable().build();
        UploadSheet sheet = new UploadSheet(rows, TextColumn.of(""), List.of(QUIZ), List.of(unreadable));

        assertThatThrownBy(() -> write(sheet)).hasMessageContaining("row 1 of Quiz");
        assertThatThrownBy(() -> CANVAS.text(Score.ABSENT, QUIZ)).isInstanceOf(IllegalArgumentException.class);
    }
}
