package dev.passback.mapping;

import java.math.BigDecimal;
import java.util.Optional;

/** What a person decided about a column of a sheet. */
public sealed interface ItemChoice {

    /** Its scores go to the gradebook's item of that title. */
    record To(String title) implements ItemChoice {}

    /** Its scores go to a new item; one that exists under that title by now is that item. */
    record New(String title, Optional<BigDecimal> maximum) implements ItemChoice {}

    /** Its scores go nowhere. */
    record Ignore() implements ItemChoice {}
}
