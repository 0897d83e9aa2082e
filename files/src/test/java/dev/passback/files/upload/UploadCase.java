package dev.passback.files.upload;

import dev.passback.files.UploadSheet;
import dev.passback.grade.GradeItem;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.TextColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * What a plan would make of a wish: the students and items that can be in the file, and the file.
 *
 * @param students the students of the rows, as they stand in the whole roster
 * @param sheet with the items that are carried
 */
record UploadCase(
        Identification identification, List<Integer> students, UploadSheet sheet, Titles titles, String text) {

    static UploadCase of(
            UploadFormat format,
            Roster roster,
            List<GradeItem> present,
            List<Integer> wantedStudents,
            List<UploadSheet.Item> wantedItems,
            BiFunction<Integer, UploadSheet.Item, Score> score) {
        BitSet given = new BitSet();
        wantedStudents.forEach(given::set);
        Identification identification = format.identification(roster, given);
        List<Integer> students =
                wantedStudents.stream().filter(identification::carries).toList();
        Titles all = format.titles(wantedItems, present);
        List<UploadSheet.Item> items = IntStream.range(0, wantedItems.size())
                .filter(all::carries)
                .mapToObj(wantedItems::get)
                .toList();
        List<ScoreColumn> columns = new ArrayList<>();
        for (UploadSheet.Item item : items) {
            columns.add(ScoreColumn.of(
                    students.stream().map(student -> score.apply(student, item)).toArray(Score[]::new)));
        }
        TextColumn sections = TextColumn.of(
                students.stream().map(s -> s % 2 == 0 ? "" : "Section;\n" + s).toArray(String[]::new));
        UploadSheet sheet = new UploadSheet(
                identification.rows(students.stream().mapToInt(i -> i).toArray()), sections, items, columns);
        Titles titles = format.titles(items, present);
        return new UploadCase(identification, students, sheet, titles, text(format, sheet, titles));
    }

    static String text(UploadFormat format, UploadSheet sheet, Titles titles) {
        StringWriter out = new StringWriter();
        try {
            format.write(sheet, titles, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
