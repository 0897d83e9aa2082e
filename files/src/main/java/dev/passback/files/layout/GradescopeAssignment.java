package dev.passback.files.layout;

import dev.passback.files.heading.HeaderText;
import dev.passback.files.table.Table;
import dev.passback.finding.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Gradescope's scores of one assignment: {@code Total Score, Max Points, Status, …} and a column for each question (seen
 * in public code that reads it). The assignment is the item; its questions are none.
 */
final class GradescopeAssignment implements Layout {
    private static final String MAXIMUM = "Max Points";

    @Override
    public Optional<Reading> recognise(Table table) {
        if (!HeadingRoles.hasLetters(table, "totalscore")
                || !HeadingRoles.hasLetters(table, "maxpoints")
                || !HeadingRoles.hasLetters(table, "submissionid")) {
            return Optional.empty();
        }
        Optional<BigDecimal> maximum = ConstantColumn.read(table, MAXIMUM);
        List<ColumnRole> roles = HeadingRoles.of(table, header -> role(header, maximum));
        return Optional.of(new Reading("gradescope.assignment", roles, SummaryRows.in(table, roles)));
    }

    private static ColumnRole role(String header, Optional<BigDecimal> maximum) {
        return switch (HeaderText.letters(header)) {
            case "totalscore" -> {
                ColumnRole.Item item = ColumnRole.Item.session(header);
                yield maximum.map(item::outOf).orElse(item);
            }
            case "maxpoints", "latenesshms" -> new ColumnRole.Ignored(Wording.NONE);
            default ->
                new ColumnRole.Ignored(
                        Wording.of("it is a question of the assignment, whose score is in “Total Score”"));
        };
    }
}
