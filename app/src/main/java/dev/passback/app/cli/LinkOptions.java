package dev.passback.app.cli;

import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.LinkSettings.Carry;
import dev.passback.app.live.ScaleTable;
import dev.passback.app.sync.Timetable;
import dev.passback.grade.ItemOrigin;
import dev.passback.link.GuardLimits;
import dev.passback.link.LinkPolicy;
import dev.passback.plan.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** How a link carries marks. */
final class LinkOptions {
    @Option(names = "--exam-type", paramLabel = "CODE", description = "The exam type of new exam sessions.")
    private String examType = "";

    @Option(
            names = "--every",
            paramLabel = "CRON",
            defaultValue = "15m",
            description = "When it runs: five or six cron fields, or a duration (default: ${DEFAULT-VALUE}).")
    private String every = "15m";

    @Option(
            names = "--on-conflict",
            paramLabel = "keep|source|raise",
            defaultValue = "KEEP",
            description = "Whose mark stays where somebody edited it: keep theirs, source wins, or the higher.")
    private Policy.OnConflict onConflict = Policy.OnConflict.KEEP;

    @Option(
            names = "--gone",
            paramLabel = "leave|clear",
            defaultValue = "LEAVE",
            description = "What becomes of a mark whose grade is gone at the source.")
    private LinkPolicy.Gone gone = LinkPolicy.Gone.LEAVE;

    @Option(names = "--hidden", paramLabel = "withhold|carry", defaultValue = "WITHHOLD", description = "Hidden items.")
    private Carry hidden = Carry.WITHHOLD;

    @Option(
            names = "--unreleased",
            paramLabel = "withhold|carry",
            defaultValue = "WITHHOLD",
            description = "Marks that a marking workflow has not released.")
    private Carry unreleased = Carry.WITHHOLD;

    @Option(
            names = "--scale",
            paramLabel = "ITEM=1:0,2:5",
            description = "Points for the words of a scale; ITEM is such as A2.")
    private Map<String, String> scales = new LinkedHashMap<>();

    @Option(names = "--result-lines", paramLabel = "on|off", defaultValue = "on", description = "Write result lines.")
    private String resultLines = "on";

    @Option(
            names = "--passing",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "What share of marks passes.")
    private int passing;

    @Option(names = "--year", paramLabel = "NAME", description = "Academic year (Enterprise).")
    private String year = "";

    @Option(names = "--term", paramLabel = "NAME", description = "Academic term (Enterprise).")
    private String term = "";

    @Option(names = "--assignment-type", paramLabel = "CODE", description = "Assignment type (Enterprise).")
    private String assignmentType = "";

    @Option(names = "--faculty", paramLabel = "EMAIL", description = "Faculty of new assignments (Enterprise).")
    private String faculty = "";

    @Option(
            names = "--guard",
            paramLabel = "LOWERED,%%,CHANGED,%%,MATCHED%%",
            defaultValue = "10,10,50,30,80",
            description = "When a run stops and waits (default: ${DEFAULT-VALUE}).")
    private String guard = "10,10,50,30,80";

    LinkSettings settings() {
        scales.forEach((origin, table) -> {
            if (ItemOrigin.parse(origin).isEmpty()) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "--scale " + origin + ": an item is such as A2 (assignment 2) or G17 (grade item 17)");
            }
            ScaleTable.parse(table);
        });
        Map<String, String> target = new LinkedHashMap<>();
        put(target, "exam-type", examType);
        put(target, "year", year);
        put(target, "term", term);
        put(target, "assignment-type", assignmentType);
        put(target, "faculty", faculty);
        target.put("result-lines", onOrOff());
        if (passing < 0 || passing > 100) {
            throw new CommandException(ExitCode.USAGE, "--passing is a share from 0 to 100 percent, not " + passing);
        }
        target.put("passing", String.valueOf(passing));
        return new LinkSettings(
                new LinkSettings.Course("", ""),
                new LinkPolicy(onConflict, gone, guardLimits()),
                new LinkSettings.Withheld(hidden, unreleased),
                scales,
                target);
    }

    /** {@return when it runs, as it was said, if that can be understood} */
    String schedule() {
        try {
            Timetable.of(every);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
        return every;
    }

    private String onOrOff() {
        if (!resultLines.equals("on") && !resultLines.equals("off")) {
            throw new CommandException(ExitCode.USAGE, "--result-lines is on or off, not \"" + resultLines + "\"");
        }
        return resultLines;
    }

    private GuardLimits guardLimits() {
        String[] numbers = guard.split(",", -1);
        try {
            if (numbers.length == 5) {
                return new GuardLimits(
                        Integer.parseInt(numbers[0].strip()),
                        Integer.parseInt(numbers[1].strip()),
                        Integer.parseInt(numbers[2].strip()),
                        Integer.parseInt(numbers[3].strip()),
                        Integer.parseInt(numbers[4].strip()));
            }
        } catch (NumberFormatException e) {
            throw new CommandException(ExitCode.USAGE, guardUsage());
        }
        throw new CommandException(ExitCode.USAGE, guardUsage());
    }

    private String guardUsage() {
        return "--guard is five numbers: marks lowered and percent, marks changed and percent, percent of students still"
                + " matched; not \"" + guard + "\"";
    }

    private static void put(Map<String, String> settings, String name, String value) {
        if (!value.isBlank()) {
            settings.put(name, value.strip());
        }
    }
}
