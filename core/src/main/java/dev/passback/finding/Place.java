package dev.passback.finding;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a finding is.
 *
 * @param row the line in the source, from 1
 * @param column the column's title
 * @param identifier the student's identifier as it stands in the source
 */
public record Place(OptionalInt row, Optional<String> column, Optional<String> identifier) {

    public static final Place WHOLE = new Place(OptionalInt.empty(), Optional.empty(), Optional.empty());

    public static Place row(int line) {
        return new Place(OptionalInt.of(line), Optional.empty(), Optional.empty());
    }

    public static Place column(String title) {
        return new Place(OptionalInt.empty(), Optional.of(title), Optional.empty());
    }

    public static Place cell(int line, String title) {
        return new Place(OptionalInt.of(line), Optional.of(title), Optional.empty());
    }

    /** {@return the same place, in that column} */
    public Place in(String title) {
        return new Place(row, Optional.of(title), identifier);
    }

    /** {@return the same place, told by the student's identifier too} */
    public Place of(String identifierText) {
        return new Place(row, column, Optional.of(identifierText));
    }
}
