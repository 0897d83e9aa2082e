package dev.passback.sandbox.moodle.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.moodle.MoodleServer;
import dev.passback.sandbox.moodle.seed.RecordedCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Replays all recorded exchanges in their order. What is compared and what is not stands in the table. */
class RecordingsTest {
    private static final Path MADE = Path.of("target", "recordings-moodle.md");
    private static final Path COMMITTED = Path.of("..", "docs", "recordings-moodle.md");

    @Test
    void answersAsTheRealMoodleDid() throws IOException {
        List<String> differences = new ArrayList<>();
        List<String> table = new ArrayList<>();
        Map<String, String> reasons = new TreeMap<>();
        int compared = 0;
        RecordedCourse course = RecordedCourse.atStart();
        try (MoodleServer moodle = MoodleServer.start(course.site())) {
            Replay replay = new Replay(moodle);
            for (Recordings.Entry entry : Recordings.all()) {
                if (!entry.leftOut().isEmpty()) {
                    table.add(row(entry, "–", entry.leftOut()));
                    continue;
                }
                course.advanceTo(entry.number());
                Replay.Result result = replay.of(entry.recording());
                result.differences().forEach(one -> differences.add(entry.number() + " " + entry.file() + " " + one));
                result.aside().forEach(key -> reasons.put(key, Likeness.reason(key)));
                compared++;
                table.add(row(entry, result.compared(), values(result)));
            }
        }
        Files.writeString(MADE, document(compared, table, reasons));

        assertThat(differences).isEmpty();
        assertThat(COMMITTED).as("the table, made anew as " + MADE).hasSameTextualContentAs(MADE);
    }

    private static String values(Replay.Result result) {
        return result.aside().stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
    }

    private static String row(Recordings.Entry entry, String compared, String leftOut) {
        return "| %s | %s | %s | %s |".formatted(entry.number(), entry.file(), compared, leftOut);
    }

    private static String document(int compared, List<String> table, Map<String, String> reasons) {
        String values = reasons.entrySet().stream()
                .map(entry -> "- `" + entry.getKey() + "`: " + entry.getValue())
                .collect(Collectors.joining("\n"));
        return """
                # The simulated Moodle and the recordings

                `RecordingsTest` asks the simulated Moodle what a real Moodle 4.5.5+ was asked, in the same order and with the
                same changes in between, and writes this table. Of %d recordings %d are compared, %d are left out.
                The four files of ground truth are compared by `GroundTruthTest`.

                "Keys, types, values" means: the same keys, types and values, also where numbers are written in another way,
                and lists that a database gave without an order sorted. Values that differ where the model does not hold them:

                %s

                | no. | recording | compared | left out |
                |---|---|---|---|
                %s
                """.formatted(table.size(), compared, table.size() - compared, values, String.join("\n", table));
    }
}
