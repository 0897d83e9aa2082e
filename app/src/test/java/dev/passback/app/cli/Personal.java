package dev.passback.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.web.Course;
import dev.passback.files.table.SourceFile;
import dev.passback.files.table.Table;
import dev.passback.files.table.TableReader;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of people must stand in no log: names, identifiers, e-mail addresses, scores, passwords and tokens. */
final class Personal {
    private static final List<String> SAMPLES = List.of(
            "roster.csv", "canvas-export.csv", "moodle-export.csv", "iclicker-week-1.csv", "iclicker-week-2.csv");
    private static final Pattern OF_PEOPLE =
            Pattern.compile("Student|.*\\bname|.*\\bID\\b.*|ID number|Email address", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 3;

    private final Set<String> values = new LinkedHashSet<>();

    /** {@return everybody of the samples} */
    static Personal ofSamples() {
        Personal personal = new Personal();
        for (String sample : SAMPLES) {
            Table table = TableReader.read(new SourceFile(sample, Course.sample(sample)));
            for (int row = 0; row < table.size(); row++) {
                List<String> cells = table.cells(row);
                for (int column = 0; column < table.width(); column++) {
                    String cell = cells.get(column).strip();
                    if (OF_PEOPLE.matcher(table.header().get(column)).matches() && !cell.equals("Points Possible")) {
                        personal.add(cell);
                        Stream.of(cell.split(",\\s*")).forEach(personal::add);
                    }
                }
            }
        }
        assertThat(personal.values).contains("Schmidt", "00100440", "eschmidt", "kei@mail.example", "70214");
        return personal;
    }

    void add(String value) {
        if (value.length() >= SHORTEST) {
            values.add(value);
            values.add(URLEncoder.encode(value, UTF_8));
        }
    }

    void addAll(Collection<String> more) {
        more.forEach(this::add);
    }

    /** {@return a text that has all of it: what a broken file could say} */
    String everything() {
        return String.join("\n", values);
    }

    /** Demands that none of it stands in these lines, as a word. */
    void assertInNone(List<String> lines) {
        Pattern any = Pattern.compile("(?<![\\p{L}\\p{N}])("
                + values.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}])");
        List<String> telling =
                lines.stream().filter(line -> any.matcher(line).find()).toList();
        assertThat(telling)
                .as("lines of %d that tell of somebody", lines.size())
                .isEmpty();
    }

    /** {@return scores that look like nothing else} */
    static List<String> scores(int count) {
        return IntStream.range(0, count).mapToObj(i -> "6.0" + (7351 + 17 * i)).toList();
    }
}
