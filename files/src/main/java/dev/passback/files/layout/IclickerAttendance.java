package dev.passback.files.layout;

import dev.passback.files.heading.HeaderText;
import dev.passback.files.number.CellWords;
import dev.passback.files.table.Table;
import dev.passback.finding.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * iClicker Cloud's attendance export: a column {@code Class 3 - Attendance 4/16/26} for each class, {@code PRESENT},
 * {@code ABSENT}, {@code EXCUSED} or blank in its cells, and counts of those (seen in public code that reads it).
 */
final class IclickerAttendance implements Layout {
    private static final Pattern CLASS = Pattern.compile("(?i)^Class \\d+ ?[-–] ?Attendance\\b");
    private static final Set<String> COUNTS = Set.of("totalabsent", "totalpresent", "totalexcused", "totaltracked");

    @Override
    public Optional<Reading> recognise(Table table) {
        boolean counts =
                HeadingRoles.hasLetters(table, "totalpresent") && HeadingRoles.hasLetters(table, "totalabsent");
        if (!counts && !HeadingRoles.has(table, CLASS)) {
            return Optional.empty();
        }
        List<ColumnRole> roles = HeadingRoles.of(
                table,
                header -> COUNTS.contains(HeaderText.letters(header))
                        ? new ColumnRole.Ignored(Wording.of("iClicker counts it from the classes"))
                        : ColumnRole.Item.session(header).outOf(BigDecimal.ONE).with(CellWords.ATTENDANCE));
        return Optional.of(new Reading("iclicker.attendance", roles, SummaryRows.in(table, roles)));
    }
}
