package dev.passback.app.text;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Findings for people: grouped by what repairs them, the gravest first. */
public final class FindingsText {
    private static final int SHOWN = 5;

    private final Screen screen;

    public FindingsText(Screen screen) {
        this.screen = screen;
    }

    public void print(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        screen.line();
        screen.line(Screen.Style.BOLD, "Findings");
        Map<FindingCode, List<Finding>> byCode =
                findings.stream().collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
        byCode.values().stream()
                .sorted(Comparator.comparing((List<Finding> group) -> gravest(group))
                        .reversed())
                .forEach(this::printGroup);
    }

    private void printGroup(List<Finding> group) {
        Finding first = group.getFirst();
        Severity severity = gravest(group);
        String count = group.size() == 1 ? "" : " (" + group.size() + ")";
        screen.line("  " + screen.styled(style(severity), first.code().name() + count));
        for (Finding finding : group.subList(0, Math.min(SHOWN, group.size()))) {
            screen.line("    " + place(finding) + finding.message());
        }
        if (group.size() > SHOWN) {
            screen.line(Screen.Style.DIM, "    and " + (group.size() - SHOWN) + " more (--json shows all)");
        }
        screen.line(Screen.Style.DIM, "    " + first.repair().text());
    }

    private static Severity gravest(List<Finding> group) {
        return group.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private static Screen.Style style(Severity severity) {
        return switch (severity) {
            case INFO -> Screen.Style.PLAIN;
            case WARNING -> Screen.Style.YELLOW;
            case RETURNED, REFUSED -> Screen.Style.RED;
        };
    }

    private static String place(Finding finding) {
        String row = finding.place().row().isPresent()
                ? "line " + finding.place().row().getAsInt()
                : "";
        String column =
                finding.place().column().map(title -> "\"" + title + "\"").orElse("");
        String both = row.isEmpty() || column.isEmpty() ? row + column : row + ", " + column;
        return both.isEmpty() ? "" : both + ": ";
    }
}
