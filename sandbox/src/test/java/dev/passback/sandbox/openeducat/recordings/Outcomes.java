package dev.passback.sandbox.openeducat.recordings;

import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was compared of each recording, as a table. */
final class Outcomes {
    private static final String HEAD = """
            # Recordings that the simulated OpenEduCat is held to

            `RecordingsTest` sends the requests of these exchanges with a real Odoo to the simulated one, in the order of
            their names, and compares the answers. It also writes this table, and fails when the table here is another.

            - `oec17-*`: Odoo 17.0 with OpenEduCat 17.0; `oec18-*`: Odoo 18.0 with OpenEduCat 18.0; `odoo19-*`: Odoo 19.0
              without OpenEduCat.
            - *on*: the simulated versions that gave the recorded answer. Where 18.0 answered as 17.0 only 17.0's exchange
              was kept; it is then compared on both, with the ids of courses, batches, subjects, enrolments and modules
              exchanged for those that 18.0 had.
            - What was made between the recordings and is not in them (`RecordedExams`) is put in place before.

            """;

    private final Map<String, List<OdooVersion>> versions = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private final Map<String, String> compared = new TreeMap<>();

    void add(String recording, OdooVersion version, String what) {
        versions.computeIfAbsent(recording, none -> new ArrayList<>()).add(version);
        compared.put(recording, what);
    }

    void addDifference(String difference) {
        differences.add(difference);
    }

    List<String> differences() {
        return differences;
    }

    Set<String> names() {
        return compared.keySet();
    }

    String table() {
        Map<String, String> rows = new TreeMap<>();
        compared.forEach((name, what) -> rows.put(name, "| " + name + " | " + on(name) + " | " + what + " |\n"));
        int left = 0;
        for (String line : Recording.lines("left-out.txt")) {
            String[] parts = line.split("\t", -1);
            rows.put(parts[0], "| " + parts[0] + " | – | left out: " + parts[1] + " |\n");
            left++;
        }
        return HEAD + compared.size() + " of " + rows.size() + " exchanges are compared, " + left
                + " are left out.\n\n| exchange | on | compared |\n|---|---|---|\n" + String.join("", rows.values());
    }

    private String on(String name) {
        return String.join(
                ", ",
                versions.get(name).stream()
                        .map(version -> String.valueOf(version.major()))
                        .toList());
    }
}
