package dev.passback.files.layout;

import dev.passback.files.number.MaximumCell;
import dev.passback.files.table.Table;
import dev.passback.grade.TextColumn;
import java.math.BigDecimal;
import java.util.Optional;

/** A column in which every student has the same number, such as the points possible. */
final class ConstantColumn {
    private ConstantColumn() {}

    /** {@return the number of the column with that header; nothing where there is no such column or its cells differ} */
    static Optional<BigDecimal> read(Table table, String header) {
        int index = table.header().indexOf(header);
        if (index < 0) {
            return Optional.empty();
        }
        TextColumn column = table.columns().get(index);
        Optional<BigDecimal> constant = Optional.empty();
        for (int row = 0; row < table.size(); row++) {
            if (!column.isBlank(row)) {
                Optional<BigDecimal> value = MaximumCell.read(column.get(row));
                if (value.isEmpty() || (constant.isPresent() && constant.get().compareTo(value.get()) != 0)) {
                    return Optional.empty();
                }
                constant = value;
            }
        }
        return constant;
    }
}
