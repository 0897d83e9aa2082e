package dev.passback.app.cli;

import dev.passback.match.IdentifyBy;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of the command line and of the API that are not the names of enum constants. */
final class Words {
    static final ITypeConverter<IdentifyBy> IDENTIFY_BY = text -> Arrays.stream(IdentifyBy.values())
            .filter(by -> by.label().equalsIgnoreCase(text))
            .findFirst()
            .orElseThrow(() -> new TypeConversionException("expected one of "
                    + Arrays.stream(IdentifyBy.values()).map(IdentifyBy::label).collect(Collectors.joining(", "))
                    + " but was '" + text + "'"));

    private Words() {}

    /** {@return the word of the API for a choice: {@code TO_MAXIMUM} is {@code to-maximum}} */
    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
