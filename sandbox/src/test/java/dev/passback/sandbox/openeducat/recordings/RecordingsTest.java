package dev.passback.sandbox.openeducat.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.openeducat.OpenEduCatServer;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The simulated OpenEduCat answers as the real one did, and a table in the documentation tells how far that was compared. */
class RecordingsTest {
    private static final Path TABLE = Path.of("../docs/recordings-openeducat.md");

    @Test
    void answersAsRecorded() throws IOException {
        Outcomes outcomes = new Outcomes();
        List<String> names = Recording.names();
        List<String> of17 = first("oec17-race-attendee-1", "oec17-race-attendee-0", startingWith("oec17-", names));
        replay(OdooVersion.V17, of17, Set.of(), outcomes);
        replay(OdooVersion.V18, of18(names), Set.copyOf(Recording.lines("same-on-18.txt")), outcomes);
        List<String> of19 =
                first("odoo19-json2-search-read", "odoo19-json2-access-error", startingWith("odoo19-", names));
        replay(OdooVersion.V19, of19, Set.of(), outcomes);

        assertThat(outcomes.differences()).isEmpty();
        assertThat(outcomes.names()).containsAll(names);
        Path written = Path.of("target/recordings-openeducat.md");
        Files.writeString(written, outcomes.table());
        assertThat(TABLE)
                .as("the committed table; the new one is in sandbox/%s", written)
                .hasSameTextualContentAs(written);
    }

    private static void replay(OdooVersion version, List<String> names, Set<String> same, Outcomes outcomes) {
        RecordedCollege college = new RecordedCollege(version);
        try (OpenEduCatServer server = OpenEduCatServer.start(college)) {
            Replay replay = new Replay(server);
            RecordedExams exams = new RecordedExams(server.seeds());
            for (String name : names) {
                exams.before(name, college);
                Recording recording = Recording.named(name);
                boolean translated = same.contains(name);
                JsonNode body = translated ? Translation.request(recording.requestBody()) : recording.requestBody();
                JsonNode expected =
                        translated ? Translation.answer(recording.answer(), Replay.model(body)) : recording.answer();
                try {
                    outcomes.add(name, version, new Compared(recording).with(expected, replay.send(recording, body)));
                } catch (AssertionError difference) {
                    outcomes.addDifference(name + " on " + version + ": " + difference.getMessage());
                }
            }
        }
    }

    private static List<String> startingWith(String prefix, List<String> names) {
        return names.stream().filter(name -> name.startsWith(prefix)).toList();
    }

    /** The same steps as on 17, each from 18's own recording or from one of 17 that holds on 18 too. */
    private static List<String> of18(List<String> names) {
        Set<String> known = new HashSet<>(Recording.lines("same-on-18.txt"));
        Map<String, String> steps = new TreeMap<>();
        for (String name : names) {
            if (name.startsWith("oec18-") || known.contains(name)) {
                steps.put(name.substring(6), name);
            }
        }
        return new ArrayList<>(steps.values());
    }

    /** What was recorded earlier than its name says: the winner of the race, and a search before two rows were made. */
    private static List<String> first(String earlier, String later, List<String> names) {
        List<String> ordered = new ArrayList<>(names);
        ordered.remove(earlier);
        ordered.add(ordered.indexOf(later), earlier);
        return ordered;
    }
}
