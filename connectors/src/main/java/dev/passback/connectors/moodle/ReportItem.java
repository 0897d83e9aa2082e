package dev.passback.connectors.moodle;

import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One gradebook item as the user report tells it of one learner.
 *
 * @param activity the quiz or assignment whose own grade it is; empty for everything else
 * @param pointless whether it holds no grades at all, only text or nothing
 * @param grade what counts in the gradebook: {@code graderaw} is, despite its name, the final grade
 */
record ReportItem(
        long id,
        String name,
        Optional<ItemOrigin> activity,
        boolean scale,
        boolean pointless,
        boolean hidden,
        boolean overridden,
        Optional<BigDecimal> grade,
        Optional<BigDecimal> maximum) {
    private static final Pattern NUMBERS = Pattern.compile("[\\d.,\\s\\h%-]*");

    /** {@return the item; empty for the totals of the course and its categories} */
    static Optional<ReportItem> of(JsonNode item) {
        String type = item.path("itemtype").asString("");
        if (type.equals("course") || type.equals("category")) {
            return Optional.empty();
        }
        // an item without grades has the empty text there; one without a grade yet has a dash
        boolean pointless = item.path("graderaw").isNull()
                && item.path("gradeformatted").asString("-").isEmpty();
        return Optional.of(new ReportItem(
                item.path("id").asLong(0),
                MoodleJson.name(item.path("itemname")),
                activity(item),
                scale(item),
                pointless,
                item.path("gradeishidden").asBoolean(false),
                item.path("gradeisoverridden").asBoolean(false),
                MoodleJson.decimal(item.path("graderaw")),
                MoodleJson.decimal(item.path("grademax"))));
    }

    /** A scale begins at 1, and its range is told in words; {@code scaleid} is null even then (measured). */
    private static boolean scale(JsonNode item) {
        boolean fromOne = MoodleJson.decimal(item.path("grademin"))
                .map(minimum -> minimum.compareTo(BigDecimal.ONE) == 0)
                .orElse(false);
        String range = item.path("rangeformatted").asString("").replace("&ndash;", "");
        return item.path("scaleid").asLong(0) > 0
                || (fromOne && !NUMBERS.matcher(range).matches());
    }

    ItemOrigin origin() {
        return activity.orElse(new ItemOrigin(Kind.GRADE_ITEM, id));
    }

    /** Further items of an activity, such as outcomes, have other numbers than 0. */
    private static Optional<ItemOrigin> activity(JsonNode item) {
        if (item.path("itemnumber").asLong(0) != 0) {
            return Optional.empty();
        }
        long instance = item.path("iteminstance").asLong(0);
        return switch (item.path("itemmodule").asString("")) {
            case "quiz" -> Optional.of(new ItemOrigin(Kind.QUIZ, instance));
            case "assign" -> Optional.of(new ItemOrigin(Kind.ASSIGNMENT, instance));
            default -> Optional.empty();
        };
    }
}
