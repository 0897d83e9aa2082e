package dev.passback.app.cli;

import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.LinkSettings.Carry;
import dev.passback.app.live.LinkTerms;
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
    private String passing = "0";

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

    /** {@return the same terms in the words of the API} */
    Map<String, Object> said() {
        return Map.ofEntries(
                Map.entry("every", every),
                Map.entry("exam_type", examType),
                Map.entry("result_lines", resultLines),
                Map.entry("passing", passing),
                Map.entry("year", year),
                Map.entry("term", term),
                Map.entry("assignment_type", assignmentType),
                Map.entry("faculty", faculty),
                Map.entry("on_conflict", Words.of(onConflict)),
                Map.entry("gone", Words.of(gone)),
                Map.entry("hidden", Words.of(hidden)),
                Map.entry("unreleased", Words.of(unreleased)),
                Map.entry("scales", scales),
                Map.entry("guard", guard));
    }

    LinkTerms terms() {
        return new LinkTerms(
                every,
                examType,
                resultLines,
                passing,
                new LinkTerms.Enterprise(year, term, assignmentType, faculty),
                onConflict,
                gone,
                new LinkSettings.Withheld(hidden, unreleased),
                scales,
                guard);
    }
}
