package dev.passback.connectors.openeducat;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An item as it was last read.
 *
 * @param code what it is found by; empty where the edition has other means
 * @param item what the gradebook shows of it
 * @param total the maximum; marks above it are refused
 * @param passing the marks that pass; zero where the edition has none
 * @param isHeld whether it counts as held; one that does not becomes so with the first marks
 */
record KnownItem(long id, String code, GradeItem item, BigDecimal total, BigDecimal passing, boolean isHeld) {

    /** {@return whether its marks are this gradebook's, to be read} */
    boolean isOurs() {
        return switch (item.access()) {
            case OPEN, ARCHIVED -> true;
            case OVERRIDES_ACTIVITY, READ_ONLY, NOT_POINTS, NOT_NAMEABLE -> false;
        };
    }

    /** {@return what is odd about it; nothing about most} */
    Optional<Finding> finding() {
        return item.access() != Access.READ_ONLY
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.ITEM_CODE_ELSEWHERE,
                        Place.column(item.title()),
                        Wording.of("the code {} is taken in another course or batch of OpenEduCat", code)));
    }

    KnownItem withTotal(BigDecimal newTotal, BigDecimal newPassing) {
        GradeItem shown = new GradeItem(item.id(), item.title(), Optional.of(newTotal), item.access(), item.origin());
        return new KnownItem(id, code, shown, newTotal, newPassing, isHeld);
    }
}
