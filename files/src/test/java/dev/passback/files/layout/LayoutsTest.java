package dev.passback.files.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.files.read.Sample;
import dev.passback.files.read.ScoreFile;
import dev.passback.finding.FindingCode;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

    @ParameterizedTest
    @CsvSource({
        "iclicker/canvas.csv, iclicker.canvas, 5, 4",
        "iclicker/brightspace.csv, brightspace, 2, 2",
        "iclicker/attendance.csv, iclicker.attendance, 4, 3",
        "iclicker/igrader.csv, iclicker.igrader, 4, 5",
        "iclicker/moodle.csv, iclicker.moodle, 3, 4",
        "canvas/gradebook.csv, canvas.gradebook, 3, 4",
        "moodle/gradebook.csv, moodle.gradebook, 3, 5",
        "moodle/participants.csv, table, 2, 0",
        "tools/gradescope-assignment.csv, gradescope.assignment, 3, 1",
        "tools/gradescope-course.csv, gradescope.course, 2, 2",
        "tools/polleverywhere.csv, polleverywhere, 2, 2",
        "tools/prairielearn.csv, prairielearn, 2, 3",
        "tools/crowdmark.csv, crowdmark, 2, 1",
        "plain/german-excel.csv, table, 3, 3",
    })
    void recognisesEachLayoutByItsHeaders(String sample, String layout, int students, int items) {
        ScoreFile file = Sample.read(sample);

        assertThat(file.layout()).isEqualTo(layout);
        assertThat(file.sheet().sourceKind()).isEqualTo(layout);
        assertThat(file.sheet().size()).isEqualTo(students);
        assertThat(file.sheet().items()).hasSize(items);
    }

    @Test
    void readsPointsPossibleAndTotalOfAnIclickerFileForCanvas() {
        ScoreSheet sheet = Sample.read("iclicker/canvas.csv").sheet();
        assertThat(Sample.codes(sheet)).doesNotContain(FindingCode.FOOTER_SKIPPED);

        SheetItem session = Sample.item(sheet, "Session 3 - 1/16/26");
        assertThat(session.maximum()).contains(new BigDecimal("3.5"));
        assertThat(session.role()).isEqualTo(SheetItem.Role.SESSION);
        assertThat(Sample.item(sheet, "Total").role()).isEqualTo(SheetItem.Role.TOTAL);
        assertThat(Sample.scores(sheet, "Session 3 - 1/16/26")).containsExactly("3.5", "", "2.75", "EX", "1");
        assertThat(Sample.identifiers(sheet, IdentifierKind.SIS_USER_ID))
                .containsExactly("00417233", "00417250", "", "417999", "");
        assertThat(sheet.line(0)).isEqualTo(3);
    }

    @Test
    void keepsARowWithoutIdentifiersSoThatItComesBack() {
        ScoreSheet sheet = Sample.read("iclicker/canvas.csv").sheet();

        assertThat(sheet.identifiersOf(4)).isEmpty();
        assertThat(Sample.scores(sheet, "Total")).endsWith("3");
    }

    @Test
    void readsAttendanceAsOneOfOne() {
        ScoreSheet sheet = Sample.read("iclicker/attendance.csv").sheet();

        assertThat(Sample.scores(sheet, "Class 1 - Attendance 1/12/26")).containsExactly("1", "ABSENT", "", "ABSENT");
        assertThat(Sample.scores(sheet, "Class 2 - Attendance 1/14/26")).containsExactly("1", "EX", "1", "ABSENT");
        assertThat(Sample.item(sheet, "Class 1 - Attendance 1/12/26").maximum()).contains(BigDecimal.ONE);
        assertThat(Sample.titles(sheet)).noneMatch(title -> title.startsWith("Total"));
    }

    @Test
    void tellsClassesOfOneDayApart() {
        ScoreSheet sheet = Sample.read("iclicker/igrader.csv").sheet();

        assertThat(Sample.titles(sheet)).containsExactly("Total", "8/29/12", "9/5/12", "9/5/12 #2", "9/7/12");
        assertThat(sheet.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.TITLE_DUPLICATE);
            assertThat(finding.message()).contains("Columns 4 and 5");
        });
        assertThat(Sample.identifiers(sheet, IdentifierKind.STUDENT_ID)).contains("#1DD44B82");
        assertThat(Sample.scores(sheet, "9/7/12")).containsExactly("2", "2", "0", "0");
    }

    @Test
    void readsNoResponseAsBlank() {
        ScoreSheet sheet = Sample.read("iclicker/moodle.csv").sheet();

        assertThat(Sample.scores(sheet, "Session 3")).containsExactly("3.5", "", "2.75");
        assertThat(Sample.codes(sheet)).contains(FindingCode.NO_RESPONSE_IS_BLANK);
    }

    @Test
    void takesTheMaximumOutOfBrightspaceTitles() {
        ScoreSheet sheet = Sample.read("iclicker/brightspace.csv").sheet();

        assertThat(Sample.item(sheet, "Poll 2").maximum()).contains(new BigDecimal(5));
        assertThat(Sample.identifiers(sheet, IdentifierKind.STUDENT_ID)).containsExactly("#100200300", "#100200301");
    }

    @Test
    void takesACanvasExportAsASourceWithoutWhatCanvasComputes() {
        ScoreSheet sheet = Sample.read("canvas/gradebook.csv").sheet();

        assertThat(Sample.titles(sheet)).containsExactly("Essay 1", "Quiz (2024)", "Late quiz", "iClicker Session 1");
        assertThat(Sample.scores(sheet, "Late quiz")).containsExactly("", "", "4");
        assertThat(Sample.scores(sheet, "Essay 1")).containsExactly("18.5", "EX", "12");
        assertThat(Sample.identifiers(sheet, IdentifierKind.NAME))
                .containsExactly("Adaeze Okafor", "Minh Nguyễn", "Lucía Peña");
        assertThat(Sample.identifiers(sheet, IdentifierKind.CANVAS_USER_ID)).containsExactly("7001", "7002", "7003");
    }

    @Test
    void takesAMoodleExportAsASource() {
        ScoreSheet sheet = Sample.read("moodle/gradebook.csv").sheet();

        assertThat(Sample.titles(sheet))
                .containsExactly("Quiz: Cells", "Assignment: Lab report", "Offline exam", "Lab total", "Course total");
        assertThat(Sample.scores(sheet, "Quiz: Cells")).containsExactly("8.33", "", "10");
        assertThat(Sample.item(sheet, "Course total").role()).isEqualTo(SheetItem.Role.TOTAL);
    }

    @Test
    void takesTheScoreOfAGradescopeAssignmentAndNotItsQuestions() {
        ScoreSheet sheet = Sample.read("tools/gradescope-assignment.csv").sheet();

        assertThat(Sample.scores(sheet, "Total Score")).containsExactly("9.25", "", "7");
        assertThat(Sample.item(sheet, "Total Score").maximum())
                .hasValueSatisfying(maximum -> assertThat(maximum).isEqualByComparingTo("10"));
    }

    @Test
    void takesEachAssignmentOfAGradescopeCourse() {
        ScoreSheet sheet = Sample.read("tools/gradescope-course.csv").sheet();

        assertThat(Sample.titles(sheet)).containsExactly("Homework 1", "Midterm");
        assertThat(Sample.item(sheet, "Midterm").maximum())
                .hasValueSatisfying(maximum -> assertThat(maximum).isEqualByComparingTo("50"));
    }

    @Test
    void leavesOutTheAveragesOfPollEverywhere() {
        ScoreSheet sheet = Sample.read("tools/polleverywhere.csv").sheet();

        assertThat(Sample.scores(sheet, "Grade")).containsExactly("92", "60.5");
        assertThat(Sample.item(sheet, "Grade").maximum()).contains(BigDecimal.valueOf(100));
        assertThat(Sample.codes(sheet)).contains(FindingCode.FOOTER_SKIPPED, FindingCode.PERCENT_READ);
    }

    @Test
    void readsPrairieLearnInPercent() {
        ScoreSheet sheet = Sample.read("tools/prairielearn.csv").sheet();

        assertThat(Sample.scores(sheet, "E1")).containsExactly("66.666666666666671", "71");
        assertThat(Sample.item(sheet, "E1").maximum()).contains(BigDecimal.valueOf(100));
    }

    @Test
    void givesNoTitleThatCanvasWouldTakeForAnId() {
        ScoreSheet sheet =
                Sample.readText("Student ID,Quiz,quiz ,Quiz #2,\n1,1,2,3,4\n").sheet();

        assertThat(Sample.titles(sheet))
                .containsExactly("Quiz", "quiz #2", "Quiz #2 #2", "Column 5")
                .doesNotHaveDuplicates();
        assertThat(Sample.titles(sheet)).noneMatch(title -> title.matches(".*\\(\\d+\\)"));
    }

    @Test
    void skipsSummariesButNoStudents() {
        ScoreSheet sheet = Sample.readText("Name,Student ID,Q1\nMax points,,10\nAna,1,5\n,2,6\n,,7\nAverage,,6\n")
                .sheet();

        assertThat(Sample.scores(sheet, "Q1")).containsExactly("5", "6", "7");
        assertThat(Sample.item(sheet, "Q1").maximum()).contains(BigDecimal.TEN);
    }

    @Test
    void ignoresColumnsOfTextAndSaysSo() {
        ScoreSheet sheet = Sample.readText("Student ID,Q1,What I liked\n1,5,the frogs\n2,6,nothing\n3,x,2\n")
                .sheet();

        assertThat(Sample.titles(sheet)).containsExactly("Q1");
        assertThat(Sample.scores(sheet, "Q1")).containsExactly("5", "6", "?");
        assertThat(sheet.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.COLUMN_IGNORED);
                    assertThat(finding.place().column()).contains("What I liked");
                })
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.TEXT_IN_SCORE_CELL);
                    assertThat(finding.place().row()).hasValue(4);
                    assertThat(finding.place().identifier()).contains("3");
                });
    }

    @Test
    void takesTheWrappingOfSpreadsheetsOffIdentifiers() {
        ScoreSheet sheet = Sample.readText("Student ID,Q1\n\"=\"\"00123\"\"\",5\n=\"00124\",6\n")
                .sheet();

        assertThat(Sample.identifiers(sheet, IdentifierKind.STUDENT_ID)).containsExactly("00123", "00124");
        assertThat(Sample.codes(sheet)).contains(FindingCode.IDENTIFIER_UNWRAPPED);
    }
}
