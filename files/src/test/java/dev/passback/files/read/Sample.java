package dev.passback.files.read;

import dev.passback.files.table.SourceFile;
import dev.passback.finding.FindingCode;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sample files of the tests, and short ways to look at what was read. */
public final class Sample {
    public static final List<String> TEXTS = List.of(
            "iclicker/canvas.csv",
            "iclicker/brightspace.csv",
            "iclicker/attendance.csv",
            "iclicker/igrader.csv",
            "iclicker/moodle.csv",
            "canvas/gradebook.csv",
            "moodle/gradebook.csv",
            "moodle/participants.csv",
            "tools/gradescope-assignment.csv",
            "tools/gradescope-course.csv",
            "tools/polleverywhere.csv",
            "tools/prairielearn.csv",
            "tools/crowdmark.csv",
            "plain/german-excel.csv");

    private Sample() {}

    public static SourceFile file(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("/samples/" + name), name)) {
            return new SourceFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceFile text(String text) {
        return new SourceFile("scores.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    public static ScoreFile read(String name) {
        return ScoreFiles.read(file(name), ReadOptions.DEFAULT);
    }

    public static ScoreFile readText(String text) {
        return ScoreFiles.read(text(text), ReadOptions.DEFAULT);
    }

    /** {@return the column of that title as texts: a score in its plain form, {@code ?} where it was not read} */
    public static List<String> scores(ScoreSheet sheet, String title) {
        int column = sheet.items().stream().map(SheetItem::title).toList().indexOf(title);
        if (column < 0) {
            throw new AssertionError("no item " + title + " among " + titles(sheet));
        }
        return java.util.stream.IntStream.range(0, sheet.size())
                .mapToObj(row -> sheet.scores().get(column).isUnreadable(row)
                        ? "?"
                        : sheet.scores().get(column).get(row).toString())
                .toList();
    }

    public static List<String> titles(ScoreSheet sheet) {
        return sheet.items().stream().map(SheetItem::title).toList();
    }

    public static SheetItem item(ScoreSheet sheet, String title) {
        return sheet.items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + title + " among " + titles(sheet)));
    }

    public static List<String> identifiers(ScoreSheet sheet, IdentifierKind kind) {
        IdentifierColumn column = sheet.identifiers().stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind));
        return java.util.stream.IntStream.range(0, sheet.size())
                .mapToObj(column.values()::get)
                .toList();
    }

    public static List<FindingCode> codes(ScoreSheet sheet) {
        return sheet.findings().stream().map(finding -> finding.code()).toList();
    }
}
