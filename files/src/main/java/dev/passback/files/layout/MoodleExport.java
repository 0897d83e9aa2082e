package dev.passback.files.layout;

import dev.passback.files.heading.HeaderText;
import dev.passback.files.table.Table;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A grade export of Moodle as plain text or workbook: names, {@code ID number}, {@code Email address}, columns such as
 * {@code Quiz: Cells (Real)} and at the end {@code Last downloaded from this course} (as Moodle 4.5 writes it).
 */
public final class MoodleExport implements Layout {
    public static final String KIND = "moodle.gradebook";

    @Override
    public Optional<Reading> recognise(Table table) {
        boolean shown = table.header().stream()
                .map(MoodleHeader::of)
                .anyMatch(header -> header.shows() != MoodleHeader.Shows.UNSAID);
        boolean downloaded = HeadingRoles.hasLetters(table, HeaderText.letters("Last downloaded from this course"));
        boolean total = HeadingRoles.hasLetters(table, "coursetotal");
        return shown || downloaded || total ? Optional.of(reading(table)) : Optional.empty();
    }

    private static Reading reading(Table table) {
        Set<String> withPoints = table.header().stream()
                .map(MoodleHeader::of)
                .filter(header -> header.shows() == MoodleHeader.Shows.POINTS)
                .map(MoodleHeader::title)
                .collect(Collectors.toSet());
        List<ColumnRole> roles = HeadingRoles.of(table, header -> role(MoodleHeader.of(header), withPoints));
        return new Reading(KIND, roles, SpecialRows.none());
    }

    private static ColumnRole role(MoodleHeader header, Set<String> withPoints) {
        return switch (header.shows()) {
            case POINTS, UNSAID -> new ColumnRole.Open(HeadingRoles.item(header.title()));
            case PERCENTAGE ->
                withPoints.contains(header.title())
                        ? new ColumnRole.Ignored(Wording.of("another column has the points"))
                        : new ColumnRole.Open(HeadingRoles.item(header.title()));
            case LETTER -> new ColumnRole.Ignored(Wording.of("it holds letters"));
            case FEEDBACK -> new ColumnRole.Ignored(Wording.NONE);
        };
    }
}
