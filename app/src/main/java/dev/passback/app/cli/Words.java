package dev.passback.app.cli;

import dev.passback.match.IdentifyBy;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of the command line that are not the names of enum constants. */
final class Words {
    static final ITypeConverter<IdentifyBy> IDENTIFY_BY = text -> Arrays.stream(IdentifyBy.values())
            .filter(by -> by.label().equalsIgnoreCase(text))
            .findFirst()
            .orElseThrow(() -> new TypeConversionException("expected one of "
                    + Arrays.stream(IdentifyBy.values()).map(IdentifyBy::label).collect(Collectors.joining(", "))
                    + " but was '" + text + "'"));

    private Words() {}
}
