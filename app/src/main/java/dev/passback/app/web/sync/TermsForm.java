package dev.passback.app.web.sync;

import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.LinkSettings.Carry;
import dev.passback.app.live.ConnectionException;
import dev.passback.app.live.LinkTerms;
import dev.passback.finding.Wording;
import dev.passback.link.LinkPolicy;
import dev.passback.plan.Policy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of a form that says how a link carries marks. */
final class TermsForm {
    private static final String[] GUARD = {
        "guard-lowered", "guard-lowered-percent", "guard-changed", "guard-changed-percent", "guard-matched"
    };

    private TermsForm() {}

    /**
     * {@return what was said, and the usual where nothing was}
     *
     * @throws ConnectionException if something is not understood
     */
    static LinkTerms read(Map<String, String> fields, LinkTerms usual) {
        return new LinkTerms(
                said(fields, "every", usual.every()),
                said(fields, "exam-type", usual.examType()),
                said(fields, "result-lines", usual.resultLines()),
                said(fields, "passing", usual.passing()),
                new LinkTerms.Enterprise(
                        said(fields, "year", usual.enterprise().year()),
                        said(fields, "term", usual.enterprise().term()),
                        said(fields, "assignment-type", usual.enterprise().assignmentType()),
                        said(fields, "faculty", usual.enterprise().faculty())),
                one(fields, "on-conflict", usual.onConflict(), Policy.OnConflict.values()),
                one(fields, "gone", usual.gone(), LinkPolicy.Gone.values()),
                new LinkSettings.Withheld(
                        one(fields, "hidden", usual.withheld().hidden(), Carry.values()),
                        one(fields, "unreleased", usual.withheld().unreleased(), Carry.values())),
                fields.containsKey("scales") ? scales(fields.get("scales")) : usual.scales(),
                fields.containsKey(GUARD[0])
                        ? Arrays.stream(GUARD)
                                .map(name -> said(fields, name, ""))
                                .collect(Collectors.joining(","))
                        : usual.guard());
    }

    private static String said(Map<String, String> fields, String name, String usual) {
        return fields.getOrDefault(name, usual).strip();
    }

    private static <E extends Enum<E>> E one(Map<String, String> fields, String name, E usual, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(fields.get(name)))
                .findFirst()
                .orElse(usual);
    }

    /** A table for each item, a line each: {@code A2=1:0,2:5}. */
    private static Map<String, String> scales(String text) {
        Map<String, String> scales = new LinkedHashMap<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new ConnectionException(
                        Wording.of("\"{}\" is no scale such as A2=1:0,2:5,3:10 (item=word of the scale:points)", line));
            }
            scales.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }
        return scales;
    }

    /** {@return the scales as {@link #read} takes them} */
    static String scales(LinkTerms terms) {
        return terms.scales().entrySet().stream()
                .map(scale -> scale.getKey() + "=" + scale.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** {@return the numbers of the guard, by the names of their fields} */
    static Map<String, String> guard(LinkTerms terms) {
        List<String> numbers = List.of(terms.guard().split(",", -1));
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < GUARD.length; i++) {
            byName.put(GUARD[i], i < numbers.size() ? numbers.get(i) : "");
        }
        return byName;
    }
}
