package dev.passback.files.canvas;

import static dev.passback.grade.IdentifierKind.CANVAS_USER_ID;
import static dev.passback.grade.IdentifierKind.EMAIL;
import static dev.passback.grade.IdentifierKind.ID_NUMBER;
import static dev.passback.grade.IdentifierKind.REGISTRATION_NUMBER;
import static dev.passback.grade.IdentifierKind.SIS_LOGIN_ID;
import static dev.passback.grade.IdentifierKind.SIS_USER_ID;
import static dev.passback.grade.IdentifierKind.STUDENT_ID;
import static dev.passback.grade.IdentifierKind.USERNAME;

import dev.passback.files.GradebookFormat;
import dev.passback.files.UploadSheet;
import dev.passback.files.csv.CsvText;
import dev.passback.files.upload.FileIdentifier;
import dev.passback.files.upload.Identification;
import dev.passback.files.upload.Titles;
import dev.passback.files.upload.UploadFormat;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The file for Canvas's <em>Import</em> of a gradebook. Its rules were read in Canvas's source of 2026
 * ({@code gradebook_importer.rb}); none was measured on a running Canvas.
 *
 * <p>Under the header stands the points row, both as long as every other line: Canvas guesses the separator from the
 * first three lines, and no semicolon in a title outweighs the comma then.
 *
 * <p>A cell that keeps its score goes into the file as the export showed it, with two decimals. Canvas stores what it
 * is sent, so a score that it holds more exactly loses the rest when another cell of its column changes: the export
 * does not tell, and a blank would erase it.
 */
public final class CanvasUpload implements UploadFormat {
    /** SIS User ID and SIS Login ID come together: with the first alone Canvas refuses the header. */
    static final List<String> STUDENT_COLUMNS = List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section");

    private static final String POINTS_ROW = "    Points Possible";

    private static final GradebookLimits LIMITS = new GradebookLimits(
            Set.of(
                    Capability.CREATE_ITEMS,
                    Capability.EXCUSE,
                    Capability.CLEAR,
                    Capability.OVER_MAXIMUM,
                    Capability.NEGATIVE),
            GradebookLimits.EXACT,
            2,
            Optional.empty());

    /** The importer reads an id as the digits that it begins with: a campus id here could be another student's. */
    private static final FileIdentifier.Reading CANVAS_IDS =
            new FileIdentifier.Reading(CanvasUpload::withoutZeros, CanvasNumbers::isDigits);

    /** SIS ids and logins are compared letter by letter, but what looks like a number is normalised before. */
    private static final FileIdentifier.Reading CAMPUS_IDS = new FileIdentifier.Reading(
            UnaryOperator.identity(), id -> CanvasNumbers.normalised(id).equals(id));

    private static String withoutZeros(String id) {
        int start = 0;
        while (start < id.length() - 1 && id.charAt(start) == '0') {
            start++;
        }
        return id.substring(start);
    }

    @Override
    public GradebookFormat format() {
        return GradebookFormat.CANVAS;
    }

    @Override
    public GradebookLimits limits() {
        return LIMITS;
    }

    @Override
    public Titles titles(List<UploadSheet.Item> items, List<GradeItem> present) {
        return new CanvasTitles(present).of(items);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Every identifier that Canvas reads as it stands goes into the file. One that it would rewrite, or that two
     * students share, stays out: it could lead to somebody else.
     */
    @Override
    public Identification identification(Roster roster, BitSet given) {
        return new Identification(
                roster,
                List.of(
                        canvasIds(roster),
                        FileIdentifier.of(
                                roster, SIS_USER_ID, List.of(STUDENT_ID, ID_NUMBER, REGISTRATION_NUMBER), CAMPUS_IDS),
                        FileIdentifier.of(roster, SIS_LOGIN_ID, List.of(USERNAME, EMAIL), CAMPUS_IDS)));
    }

    /** An export has Canvas's own number of every student. */
    @Override
    public boolean plainlyNames(Roster roster, BitSet given) {
        return canvasIds(roster).namesAll(given);
    }

    private static FileIdentifier canvasIds(Roster roster) {
        return FileIdentifier.of(roster, CANVAS_USER_ID, List.of(), CANVAS_IDS);
    }

    @Override
    public String text(Score score, UploadSheet.Item item) {
        return switch (score) {
            case Score.Points points -> points.value().toPlainString();
            case Score.NotGraded n -> "";
            case Score.Excused e -> "EX";
            case Score.Absent a -> throw new IllegalArgumentException("Canvas knows no absence in a score's place");
        };
    }

    @Override
    public void write(UploadSheet sheet, Titles titles, Writer out) throws IOException {
        CsvText csv = new CsvText(out);
        csv.line(concat(STUDENT_COLUMNS, titles.texts(sheet.items())));
        csv.line(concat(List.of(POINTS_ROW, "", "", "", ""), maximums(sheet)));
        CanvasStudents students = new CanvasStudents(sheet);
        for (int row = 0; row < sheet.students().size(); row++) {
            csv.line(concat(students.cells(row), texts(sheet, row)));
        }
        csv.flush();
    }

    /** What an assignment has already changes nothing; blank says nothing. */
    private static List<String> maximums(UploadSheet sheet) {
        return sheet.items().stream()
                .map(item ->
                        item.item().maximum().map(BigDecimal::toPlainString).orElse(""))
                .toList();
    }

    private static List<String> concat(List<String> student, List<String> items) {
        List<String> line = new ArrayList<>(student.size() + items.size());
        line.addAll(student);
        line.addAll(items);
        return line;
    }
}
