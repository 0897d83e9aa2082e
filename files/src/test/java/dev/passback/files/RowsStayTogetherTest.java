package dev.passback.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.passback.files.table.SourceFile;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Score;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file looks like, a student's scores stay that student's. */
class RowsStayTogetherTest {
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final String[] NAMES = {
        "Okafor, Adaeze", "Nguyễn; Minh", "O'Neil", "\"Quote\" Clark", "", "Average", "1,5", "小龙"
    };
    private static final String[] NOISE = {"", "", "", ",,,", ";;", "\t"};

    @Test
    void readsEachScoreIntoTheRowItStandsIn() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Map<String, List<String>> scores = new LinkedHashMap<>();
            int items = 1 + random.nextInt(5);
            for (int i = random.nextInt(30); i >= 0; i--) {
                List<String> row = new ArrayList<>();
                for (int item = 0; item < items; item++) {
                    row.add(random.nextInt(6) == 0 ? "" : random.nextInt(100) + "." + (1 + random.nextInt(9)));
                }
                scores.put("%07d".formatted(random.nextInt(10_000_000)), row);
            }
            ScoreFile file = ScoreFiles.read(file(scores, items, random), ReadOptions.DEFAULT);
            List<String> ids = Sample.identifiers(file.sheet(), IdentifierKind.STUDENT_ID);
            assertThat(ids).containsExactlyElementsOf(scores.keySet());
            for (int item = 0; item < items; item++) {
                int column = Sample.titles(file.sheet()).indexOf("Q" + item);
                for (int row = 0; column >= 0 && row < ids.size(); row++) {
                    String expected = scores.get(ids.get(row)).get(item);
                    assertThat(file.sheet().scores().get(column).get(row))
                            .isEqualTo(expected.isEmpty() ? Score.NOT_GRADED : Score.points(expected));
                }
            }
        });
    }

    private static SourceFile file(Map<String, List<String>> scores, int items, Random random) {
        char delimiter = DELIMITERS[random.nextInt(DELIMITERS.length)];
        String end = LINE_ENDS[random.nextInt(LINE_ENDS.length)];
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        if (random.nextBoolean()) {
            text.append("Export of BIO 101").append(end);
        }
        text.append("Student ID").append(delimiter).append("Name");
        for (int item = 0; item < items; item++) {
            text.append(delimiter).append('Q').append(item);
        }
        text.append(end);
        scores.forEach((id, row) -> {
            text.append(NOISE[random.nextInt(NOISE.length)].replaceAll("[,;\t]", String.valueOf(delimiter)));
            if (!text.toString().endsWith(end)) {
                text.append(end);
            }
            text.append(id).append(delimiter).append(quoted(NAMES[random.nextInt(NAMES.length)]));
            row.forEach(cell -> text.append(delimiter).append(random.nextBoolean() ? cell : quoted(cell)));
            text.append(end);
        });
        return new SourceFile(
                "x",
                text.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
