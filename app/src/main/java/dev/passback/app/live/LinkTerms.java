package dev.passback.app.live;

import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.LinkSettings.Carry;
import dev.passback.app.sync.Timetable;
import dev.passback.finding.UnclearException;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.link.GuardLimits;
import dev.passback.link.LinkPolicy;
import dev.passback.plan.Policy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a link shall carry marks, as a person says it; understood, and refused, when it is asked for.
 *
 * @param every when it runs: five or six cron fields, or a duration
 * @param examType of new exam sessions; blank where there is only one
 * @param resultLines {@code on} or {@code off}
 * @param passing what share of marks passes, in percent
 * @param enterprise where marks belong in the Enterprise edition; blank elsewhere
 * @param scales points for the words of scales, by the origin of the item
 * @param guard when a run stops and waits: marks lowered and percent, marks changed and percent, percent still matched
 */
public record LinkTerms(
        String every,
        String examType,
        String resultLines,
        String passing,
        Enterprise enterprise,
        Policy.OnConflict onConflict,
        LinkPolicy.Gone gone,
        LinkSettings.Withheld withheld,
        Map<String, String> scales,
        String guard) {
    public static final LinkTerms USUAL = new LinkTerms(
            "15m",
            "",
            "on",
            "0",
            Enterprise.NONE,
            Policy.OnConflict.KEEP,
            LinkPolicy.Gone.LEAVE,
            new LinkSettings.Withheld(Carry.WITHHOLD, Carry.WITHHOLD),
            Map.of(),
            text(GuardLimits.USUAL));

    private static final int GUARD_NUMBERS = 5;

    /** Names and codes of the Enterprise edition. */
    public record Enterprise(String year, String term, String assignmentType, String faculty) {
        public static final Enterprise NONE = new Enterprise("", "", "", "");
    }

    /** {@return what a person would have to say to get such a link} */
    public static LinkTerms of(Link link) {
        LinkSettings settings = link.settings();
        return new LinkTerms(
                link.schedule(),
                settings.target("exam-type").orElse(""),
                settings.target("result-lines").orElse("on"),
                settings.target("passing").orElse("0"),
                new Enterprise(
                        settings.target("year").orElse(""),
                        settings.target("term").orElse(""),
                        settings.target("assignment-type").orElse(""),
                        settings.target("faculty").orElse("")),
                settings.policy().onConflict(),
                settings.policy().gone(),
                settings.withheld(),
                settings.scales(),
                text(settings.policy().guard()));
    }

    /**
     * {@return the settings, with a course that is not looked up yet}
     *
     * @throws ConnectionException if something is not understood
     */
    public LinkSettings settings() {
        scales.forEach((origin, table) -> {
            if (ItemOrigin.parse(origin).isEmpty()) {
                throw new ConnectionException(Wording.of(
                        "the scale of \"{}\" is of no item: an item is such as A2 (assignment 2) or G17 (grade item 17)",
                        origin));
            }
            ScaleTable.parse(table);
        });
        return new LinkSettings(
                new LinkSettings.Course("", ""),
                new LinkPolicy(onConflict, gone, guardLimits()),
                withheld,
                scales,
                target());
    }

    /**
     * {@return when it runs, as it was said}
     *
     * @throws ConnectionException if it is not understood
     */
    public String schedule() {
        try {
            Timetable.of(every);
        } catch (UnclearException e) {
            throw new ConnectionException(e.wording());
        }
        return every.strip();
    }

    private Map<String, String> target() {
        Map<String, String> target = new LinkedHashMap<>();
        put(target, "exam-type", examType);
        put(target, "year", enterprise.year());
        put(target, "term", enterprise.term());
        put(target, "assignment-type", enterprise.assignmentType());
        put(target, "faculty", enterprise.faculty());
        if (!resultLines.equals("on") && !resultLines.equals("off")) {
            throw new ConnectionException(Wording.of("result lines are on or off, not \"{}\"", resultLines));
        }
        target.put("result-lines", resultLines);
        if (!passing.strip().matches("\\d{1,2}|100")) {
            throw new ConnectionException(
                    Wording.of("the passing share is from 0 to 100 percent, not \"{}\"", passing));
        }
        target.put("passing", passing.strip());
        return target;
    }

    private GuardLimits guardLimits() {
        String[] numbers = guard.split(",", -1);
        try {
            if (numbers.length == GUARD_NUMBERS) {
                return new GuardLimits(
                        Integer.parseInt(numbers[0].strip()),
                        Integer.parseInt(numbers[1].strip()),
                        Integer.parseInt(numbers[2].strip()),
                        Integer.parseInt(numbers[3].strip()),
                        Integer.parseInt(numbers[4].strip()));
            }
        } catch (NumberFormatException e) {
            throw unclearGuard();
        }
        throw unclearGuard();
    }

    private ConnectionException unclearGuard() {
        return new ConnectionException(Wording.of(
                "the guard is five numbers: marks lowered and percent, marks changed and percent, percent of students"
                        + " still matched; not \"{}\"",
                guard));
    }

    private static String text(GuardLimits limits) {
        return limits.lowered() + "," + limits.loweredPercent() + "," + limits.changed() + "," + limits.changedPercent()
                + "," + limits.matchedPercent();
    }

    private static void put(Map<String, String> settings, String name, String value) {
        if (!value.isBlank()) {
            settings.put(name, value.strip());
        }
    }
}
