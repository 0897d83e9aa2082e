package dev.passback.files.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.files.importer.CanvasCourse.Assignment;
import dev.passback.files.importer.CanvasCourse.Cell;
import dev.passback.files.importer.CanvasCourse.Student;
import dev.passback.files.importer.CanvasResult.Failed;
import dev.passback.files.importer.CanvasResult.Previewed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The behaviour cases that were read in Canvas's source, by their numbers there. Left out: B39, which is about the page
 * where a person resolves what was not matched.
 */
class CanvasImporterTest {
    private static final String HEADER = "Student,ID,SIS User ID,SIS Login ID,Section,";

    private static final CanvasCourse COURSE = new CanvasCourse(
            List.of(
                    new Student(1, "S1", "ann", "Ann Doe", "Doe, Ann", false),
                    new Student(2, "S2", "bob", "Bob Roe", "Roe, Bob", false),
                    new Student(3, "S3", "cy", "Cy Poe", "Poe, Cy", true),
                    new Student(4, "", "", "Test Student", "Student, Test", false)),
            List.of(
                    assignment(17, "Quiz", 20),
                    assignment(18, "Quiz", 10),
                    assignment(19, "Week 3 Final Score", 10),
                    assignment(20, "final score", 10),
                    new Assignment(21, "Done", Optional.of(BigDecimal.valueOf(5)), true)),
            Map.of(new Cell(1, 17), "8", new Cell(2, 17), "9"),
            Set.of("Notes"));

    private static Assignment assignment(long id, String title, long points) {
        return new Assignment(id, title, Optional.of(BigDecimal.valueOf(points)), false);
    }

    private static CanvasResult run(String... lines) {
        return new CanvasImporter(COURSE).run((String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    private static Previewed preview(String... lines) {
        return (Previewed) run(lines);
    }

    /** The score of Ann in the assignment after a file with this header and cell. */
    private static Optional<String> annAfter(String header, String cell, long assignment) {
        return preview(HEADER + header, "Ann,1,,,," + cell).after().score(1, assignment);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Student,ID,SIS User ID,Section,Q1", // B1
                "Student,ID,Section", // B2
                "Name,ID,Section,Q1", // B3
                "Student,ID,Email,Section,Q1", // B5
                "Student\tID\tSection\tQ1" // B36
            })
    void refusesTheHeader(String header) {
        assertThat(run(header)).isEqualTo(new Failed("Invalid header row"));
    }

    @Test
    void goesByWhatTheHeaderContains() { // B4, B35
        assertThat(run("Student Name,Student ID,Section,Q1")).isInstanceOf(Previewed.class);
        assertThat(run("\uFEFFStudent,ID,Section,Q1")).isInstanceOf(Previewed.class);
    }

    @Test
    void takesUnknownColumnsForAssignments() { // B6, B7
        assertThat(preview(HEADER + "Email,Quiz,Total").unmatchedAssignments()).containsExactly("Email", "Total");
    }

    @Test
    void dropsReservedTitlesWithTheirCase() { // B8, B9
        assertThat(preview(HEADER + "Week 3 Final Score,final score").dropped()).containsExactly("Week 3 Final Score");
        assertThat(annAfter("final score", "7", 20)).contains("7");
    }

    @Test
    void findsAssignmentsByIdThenByTitle() { // B10, B11
        assertThat(annAfter("Renamed (18)", "5", 18)).contains("5");
        assertThat(annAfter("Quiz", "5", 17)).contains("5");
        assertThat(preview(HEADER + "Essay (2024)").unmatchedAssignments()).containsExactly("Essay");
    }

    @Test
    void readsColumnsOfOneNameFromTheFirst() { // B12
        Previewed result = preview(HEADER + "Session 1,Session 1", "Ann,1,,,,3,4");
        assertThat(result.after().assignments())
                .filteredOn(a -> a.title().equals("Session 1"))
                .hasSize(2);
        assertThat(result.after().scores()).containsEntry(new Cell(1, 22), "3").containsEntry(new Cell(1, 23), "3");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann,2,S1,ann | 2", // B13
                "Ann,12abc2,S1,ann | 1",
                "x,999,,bob | 2", // B14
                "Roe,,,BOB | 0", // B15
                "'\"Roe, Bob\",,,\"bob \"' | 2", // B15
                "'\"Doe, Ann\",,,' | 1", // B16
                "Ann D.,,, | 0", // B17
                "'\"Student, Test\",,,' | 4" // B33
            })
    void findsStudents(String cells, long student) {
        Previewed result = preview(HEADER + "Quiz (18)", cells + ",,6.5");
        assertThat(result.after().score(student, 18)).isEqualTo(student == 0 ? Optional.empty() : Optional.of("6.5"));
        assertThat(result.unmatchedStudents()).hasSize(student == 0 ? 1 : 0);
    }

    @Test
    void aBlankErasesWhereTheColumnChanges() { // B18
        Previewed result = preview(HEADER + "Quiz (17)", "Ann,1,,,,", "Bob,2,,,,7");
        assertThat(result.after().score(1, 17)).isEmpty();
        assertThat(result.after().score(2, 17)).contains("7");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"8.00", "8.004"}) // B19, B20
    void seesNoChangeInTwoDecimals(String cell) {
        assertThat(preview(HEADER + "Quiz (17)", "Ann,1,,,," + cell).changed()).isEmpty();
    }

    @Test
    void seesNoChangeInADashOverNothing() { // B21
        assertThat(preview(HEADER + "Quiz (18)", "Ann,1,,,,-").changed()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "85%,17,17", // B22
        "25,17,25", // B23
        "B,17,", // B24
        "excused,17,EX", // B25
        "complete,21,0", // B26
        "2.5,21,5", // B27
        "'\"1,234\"',17,1.234" // B37
    })
    void savesCells(String cell, long assignment, String after) {
        assertThat(annAfter("T (" + assignment + ")", cell, assignment)).isEqualTo(Optional.ofNullable(after));
    }

    @Test
    void pointsShowButDoNotChangeWhatIsThere() { // B28, B29
        Previewed changed = preview(HEADER + "Quiz (17)", "    Points Possible,,,,,10", "Ann,1,,,,8");
        assertThat(changed.changed()).containsExactly("Quiz (17)");
        assertThat(changed.after()).isEqualTo(COURSE);
        assertThat(preview(HEADER + "Quiz (17)", "    Points Possible,,,,,\"\"", "Ann,1,,,,8")
                        .changed())
                .containsExactly("Quiz (17)");
        assertThat(preview(HEADER + "Quiz (17)", "    Points Possible,,,,,", "Ann,1,,,,8")
                        .changed())
                .isEmpty();
    }

    @Test
    void createsWithThePointsOfTheRow() { // B30
        Previewed result = preview(HEADER + "A,B", "    Points Possible,,,,,12.5,", "Ann,1,,,,1,2");
        assertThat(result.after().assignments().get(5).points()).contains(new BigDecimal("12.5"));
        assertThat(result.after().assignments().get(6).points()).isEmpty();
    }

    @Test
    void theLastRowOfAStudentWins() { // B31
        assertThat(preview(HEADER + "Quiz (18)", "Ann,1,,,,1", "Ann,1,,,,2")
                        .after()
                        .score(1, 18))
                .contains("2");
    }

    @Test
    void leavesConcludedStudentsOut() { // B32
        Previewed result = preview(HEADER + "Quiz (18)", "Cy,3,,,,1");
        assertThat(result.after()).isEqualTo(COURSE);
        assertThat(result.unmatchedStudents()).isEmpty();
    }

    @Test
    void failsOnBytesThatAreNoUtf8() { // B34
        byte[] latin = (HEADER + "Exámen\n").getBytes(ISO_8859_1);
        assertThat(new CanvasImporter(COURSE).run(latin)).isInstanceOf(Failed.class);
    }

    @Test
    void ignoredStudentsLeaveTheRestAlone() { // B38
        assertThat(preview(HEADER + "Quiz (17)", "Zoe,,,,,3", "Ann,1,,,,8").after())
                .isEqualTo(COURSE);
    }

    @Test
    void skipsRowsOfCommas() { // B40
        Previewed result = preview(HEADER + "Quiz (18)", ",,,,,", "", "Ann,1,,,,1");
        assertThat(result.unmatchedStudents()).isEmpty();
        assertThat(result.after().score(1, 18)).contains("1");
    }

    @Test
    void aShorterLineLetsTheSemicolonWin() {
        assertThat(run(HEADER + "a;b", "    Points Possible,,,,", "x;y,1,,,,,1"))
                .isInstanceOf(Previewed.class);
        assertThat(run(HEADER + "a;b", "    Points;Possible,,,,", "x;y,1,,,,1"))
                .isEqualTo(new Failed("Invalid header row"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5 | 1234.5",
                "45,678.12 | 45678.12",
                "1,234,5 | 1234.5",
                "12.34,5 | 1234.5",
                "57,4% | 57.4%",
                "1.234.5 | 1234.5",
                "45,678 | 45.678",
                "123.456.789 | 123456.789",
                "1.2.3 | 12.3",
                "5. | 5",
                ",5 | .5",
                "83,5 % | 83.5%",
                "' 83.5%\u00A0' | 83.5%",
                "'\u202F83,5\u2007% ' | 83.5%",
                "'\u200383.5 %' | '\u200383.5 %'",
                "5.% | 5.%",
                "'a,b\n1,5' | 'ab\n1.5'",
                "'a,b\n1,5 %' | 'ab\n1.5%'",
                "1 234.5% | 1 234.5%",
                "1e3 | 1e3",
                "0042 | 0042",
            })
    void normalisesNumbers(String cell, String read) {
        assertThat(CanvasFile.normalised(cell)).isEqualTo(read);
    }

    @Test
    void aNumberWithBlanksAroundStaysAsItIs() {
        assertThat(CanvasFile.normalised(" 123,4")).isEqualTo(" 123,4");
    }
}
