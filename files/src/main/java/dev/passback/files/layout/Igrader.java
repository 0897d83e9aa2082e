package dev.passback.files.layout;

import dev.passback.files.heading.Heading;
import dev.passback.files.heading.TotalTitle;
import dev.passback.files.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The upload file of iClicker's older iGrader: {@code Student ID,Total,8/29/12,9/5/12,…}. Several classes of one day
 * are columns of one title; {@code #} and eight hex digits stand for a clicker that nobody registered (seen in a public
 * sample).
 */
final class Igrader implements Layout {
    private static final Pattern DATE = Pattern.compile("^\\d{1,2}/\\d{1,2}/\\d{2}(\\d{2})?$");

    @Override
    public Optional<Reading> recognise(Table table) {
        List<String> titles = HeadingRoles.titles(table);
        boolean onlyDates = titles.stream()
                .allMatch(title ->
                        TotalTitle.matches(title) || DATE.matcher(title).matches());
        boolean anyDate = titles.stream().anyMatch(title -> DATE.matcher(title).matches());
        if (!onlyDates || !anyDate || !HeadingRoles.has(table, Heading.STUDENT_ID)) {
            return Optional.empty();
        }
        List<ColumnRole> roles = HeadingRoles.of(table, HeadingRoles::item);
        return Optional.of(new Reading("iclicker.igrader", roles, SummaryRows.in(table, roles)));
    }
}
