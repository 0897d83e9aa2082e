package dev.passback.files.layout;

import dev.passback.files.heading.HeaderText;
import dev.passback.files.table.Table;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Crowdmark's scores of one assessment: {@code Crowdmark ID, Score URL, …}, a column for each question, {@code Total}
 * (seen in public code that reads it). The assessment is the item; its questions are none.
 */
final class Crowdmark implements Layout {

    @Override
    public Optional<Reading> recognise(Table table) {
        if (!HeadingRoles.hasLetters(table, "crowdmarkid") || !HeadingRoles.hasLetters(table, "total")) {
            return Optional.empty();
        }
        List<ColumnRole> roles = HeadingRoles.of(table, header -> switch (HeaderText.letters(header)) {
            case "crowdmarkid", "scoreurl" -> new ColumnRole.Ignored(Wording.NONE);
            case "total" -> ColumnRole.Item.session(header);
            default -> new ColumnRole.Ignored(Wording.of("it is a part of the assessment, whose score is in “Total”"));
        });
        return Optional.of(new Reading("crowdmark", roles, SummaryRows.in(table, roles)));
    }
}
