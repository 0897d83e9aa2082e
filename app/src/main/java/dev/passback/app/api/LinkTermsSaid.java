package dev.passback.app.api;

import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.LinkSettings.Carry;
import dev.passback.app.live.LinkTerms;
import dev.passback.link.LinkPolicy;
import dev.passback.plan.Policy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A link's terms in the words of a request or of an answer; what is not said stays as it is. */
record LinkTermsSaid(
        @Nullable String every,
        @Nullable String examType,
        @Nullable String resultLines,
        @Nullable String passing,
        @Nullable String year,
        @Nullable String term,
        @Nullable String assignmentType,
        @Nullable String faculty,
        @Nullable String onConflict,
        @Nullable String gone,
        @Nullable String hidden,
        @Nullable String unreleased,
        @Nullable Map<String, String> scales,
        @Nullable String guard) {

    static LinkTermsSaid of(LinkTerms terms) {
        return new LinkTermsSaid(
                terms.every(),
                terms.examType(),
                terms.resultLines(),
                terms.passing(),
                terms.enterprise().year(),
                terms.enterprise().term(),
                terms.enterprise().assignmentType(),
                terms.enterprise().faculty(),
                Said.word(terms.onConflict()),
                Said.word(terms.gone()),
                Said.word(terms.withheld().hidden()),
                Said.word(terms.withheld().unreleased()),
                terms.scales(),
                terms.guard());
    }

    /** {@return the terms, with those before where nothing is said} */
    LinkTerms over(LinkTerms before) {
        return new LinkTerms(
                or(every, before.every()),
                or(examType, before.examType()),
                or(resultLines, before.resultLines()),
                or(passing, before.passing()),
                new LinkTerms.Enterprise(
                        or(year, before.enterprise().year()),
                        or(term, before.enterprise().term()),
                        or(assignmentType, before.enterprise().assignmentType()),
                        or(faculty, before.enterprise().faculty())),
                conflict(before.onConflict()),
                Said.one("gone", gone, LinkPolicy.Gone.class, before.gone()),
                new LinkSettings.Withheld(
                        Said.one(
                                "hidden", hidden, Carry.class, before.withheld().hidden()),
                        Said.one(
                                "unreleased",
                                unreleased,
                                Carry.class,
                                before.withheld().unreleased())),
                scales == null ? before.scales() : scales,
                or(guard, before.guard()));
    }

    /** Nobody is there to be asked when a link runs. */
    private Policy.OnConflict conflict(Policy.OnConflict before) {
        Policy.OnConflict said = Said.one("on_conflict", onConflict, Policy.OnConflict.class, before);
        if (said == Policy.OnConflict.ASK) {
            throw Refusal.of(ApiCode.INVALID, "on_conflict of a link can be keep, source, raise");
        }
        return said;
    }

    private static String or(@Nullable String said, String before) {
        return said == null ? before : said;
    }
}
