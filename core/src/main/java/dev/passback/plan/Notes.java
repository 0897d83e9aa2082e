package dev.passback.plan;

import dev.passback.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;

/** What a plan in the making has to say, and which rows of the sheet come back with which reasons. */
final class Notes {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, SequencedSet<String>> returned = new TreeMap<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Says it, and sends the row back with it. */
    void returnRow(int row, Finding finding) {
        findings.add(finding);
        returnRow(row, finding.code().name() + ": " + finding.message());
    }

    /** Sends the row back for a reason that was said elsewhere. */
    void returnRow(int row, String reason) {
        returned.computeIfAbsent(row, r -> new LinkedHashSet<>()).add(reason);
    }

    List<Finding> findings() {
        return findings;
    }

    /** {@return the reasons by row, in the order of the rows} */
    Map<Integer, SequencedSet<String>> returned() {
        return returned;
    }
}
