package dev.passback.connect;

import dev.passback.grade.ItemOrigin;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A grade item that a gradebook is asked to make.
 *
 * @param origin the source's item that it is made for; a gradebook that keeps it finds the item by it later
 */
public record NewItem(String title, Optional<BigDecimal> maximum, Optional<ItemOrigin> origin) {

    public NewItem(String title, Optional<BigDecimal> maximum) {
        this(title, maximum, Optional.empty());
    }
}
