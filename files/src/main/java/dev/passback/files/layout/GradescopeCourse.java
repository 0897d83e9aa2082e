package dev.passback.files.layout;

import dev.passback.files.table.Table;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gradescope's scores of a whole course: {@code X}, {@code X - Max Points}, {@code X - Submission Time} and
 * {@code X - Lateness (H:M:S)} for each assignment X (seen in public code that reads it).
 */
final class GradescopeCourse implements Layout {
    private static final String MAXIMUM = " - Max Points";
    private static final Pattern ASIDE =
            Pattern.compile("( - (Max Points|Submission Time|Lateness \\(H:M:S\\))|^Total Lateness \\(H:M:S\\))$");

    @Override
    public Optional<Reading> recognise(Table table) {
        boolean found =
                table.header().stream().anyMatch(header -> table.header().contains(header + MAXIMUM));
        if (!found) {
            return Optional.empty();
        }
        List<ColumnRole> roles = HeadingRoles.of(table, header -> {
            if (ASIDE.matcher(header).find()) {
                return new ColumnRole.Ignored(Wording.NONE);
            }
            ColumnRole.Item item = HeadingRoles.item(header);
            return new ColumnRole.Open(ConstantColumn.read(table, header + MAXIMUM)
                    .map(item::outOf)
                    .orElse(item));
        });
        return Optional.of(new Reading("gradescope.course", roles, SummaryRows.in(table, roles)));
    }
}
