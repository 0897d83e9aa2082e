package dev.passback.connectors.moodle;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * An item of a course that may have scores.
 *
 * @param module the course module's number, 0 for an item that belongs to no activity
 * @param maximum the points possible, also where words of a scale are given points
 * @param workflow whether grades count only once they are released
 * @param points for an item with a scale the points for each word; empty otherwise
 */
record GradedItem(
        ItemOrigin origin,
        long module,
        String title,
        Optional<BigDecimal> maximum,
        Standing standing,
        boolean workflow,
        Map<Integer, BigDecimal> points) {

    /** What becomes of an item's scores. */
    enum Standing {
        CARRIED,
        HIDDEN,
        SCALE,
        /** The item has no scores. */
        WITHOUT_GRADE
    }

    GradedItem {
        points = Map.copyOf(points);
    }

    boolean carried() {
        return standing == Standing.CARRIED;
    }

    GradedItem titled(String other) {
        return new GradedItem(origin, module, other, maximum, standing, workflow, points);
    }

    SheetItem sheetItem() {
        return SheetItem.of(origin, title, maximum);
    }

    Place place() {
        return Place.column(title);
    }

    /** {@return the score for a grade; empty for a word of a scale that was given no points} */
    Optional<Score> score(BigDecimal grade) {
        if (points.isEmpty()) {
            return Optional.of(Score.points(grade));
        }
        return Optional.ofNullable(points.get(grade.intValue())).map(Score::points);
    }

    /** {@return why nothing of it is carried; empty where it is carried} */
    Optional<Finding> withheld() {
        return switch (standing) {
            case CARRIED -> Optional.empty();
            case HIDDEN ->
                finding(
                        FindingCode.WITHHELD_HIDDEN,
                        Wording.of(
                                "{} \"{}\" is hidden in Moodle, or its gradebook item is; not carried",
                                origin.kind().wording(),
                                title));
            case SCALE ->
                finding(
                        FindingCode.WITHHELD_SCALE,
                        Wording.of(
                                "{} \"{}\" is graded by words of a scale; not carried",
                                origin.kind().wording(),
                                title));
            case WITHOUT_GRADE ->
                finding(
                        FindingCode.SOURCE_ITEM_LEFT_OUT,
                        Wording.of(
                                "{} \"{}\" has no grade in Moodle",
                                origin.kind().wording(),
                                title));
        };
    }

    /** {@return a text that changes when all its scores must be asked again} */
    String state() {
        return standing + " "
                + maximum.map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse("?") + (workflow ? " workflow" : "");
    }

    private Optional<Finding> finding(FindingCode code, Wording wording) {
        return Optional.of(Finding.of(code, place(), wording));
    }
}
