package dev.passback.mapping;

import dev.passback.connect.NewItem;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;

/** Where a column's scores go. */
public sealed interface ItemTarget {

    /** To an item that the gradebook has. */
    record Existing(int index, GradeItem item) implements ItemTarget {}

    /** To an item that the transfer makes. */
    record Fresh(NewItem item) implements ItemTarget {}

    /** Nowhere, because it is not wanted. */
    record Ignored() implements ItemTarget {}

    /** Nowhere by itself: the total that is carried counts it. */
    record InTotal() implements ItemTarget {}

    /** Nowhere, because it cannot be done: its scores come back. */
    record Returned(FindingCode code, Wording reason) implements ItemTarget {}

    ItemTarget IGNORED = new Ignored();
    ItemTarget IN_TOTAL = new InTotal();
}
