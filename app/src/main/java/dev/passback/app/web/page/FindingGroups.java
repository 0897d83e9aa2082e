package dev.passback.app.web.page;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as pages show them: grouped by what repairs them, the gravest first. */
public final class FindingGroups {
    /** So many of a group are seen at once. */
    private static final int SHOWN = 20;

    /** Findings that one and the same act repairs. */
    public record Group(FindingCode code, Wording repair, List<Finding> findings) {
        public Group {
            findings = List.copyOf(findings);
        }

        /** {@return that of its gravest finding} */
        public Severity severity() {
            return findings.stream()
                    .map(Finding::severity)
                    .max(Comparator.naturalOrder())
                    .orElse(code.severity());
        }

        /** {@return whether the repair is the usual one of the code, which pages say in their own words} */
        public boolean isUsual() {
            return repair.text().equals(code.repair());
        }

        public List<Finding> first() {
            return findings.subList(0, Math.min(SHOWN, findings.size()));
        }

        public List<Finding> rest() {
            return findings.subList(Math.min(SHOWN, findings.size()), findings.size());
        }
    }

    private record Key(FindingCode code, Wording repair) {}

    public List<Group> of(List<Finding> findings) {
        Map<Key, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(
                finding -> groups.computeIfAbsent(new Key(finding.code(), finding.repair()), key -> new ArrayList<>())
                        .add(finding));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey().code(), group.getKey().repair(), group.getValue()))
                .sorted(Comparator.comparing(Group::severity).reversed())
                .toList();
    }
}
