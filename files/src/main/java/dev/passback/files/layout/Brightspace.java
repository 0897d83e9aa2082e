package dev.passback.files.layout;

import dev.passback.files.heading.HeaderText;
import dev.passback.files.table.Table;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files in Brightspace's form, its own exports and those that iClicker Cloud makes for it: {@code OrgDefinedId} and
 * {@code Username} with a {@code #} before them, {@code Quiz Points Grade <Numeric MaxPoints:10>},
 * {@code End-of-Line Indicator}.
 */
final class Brightspace implements Layout {
    private static final Pattern POINTS = Pattern.compile(" Points Grade( <.*>)?$");
    private static final Pattern COMPUTED =
            Pattern.compile(" Subtotal (Numerator|Denominator)\\b|^(Calculated|Adjusted) Final Grade |"
                    + " (Text Grade|Grade Symbol)$");
    private static final String END_OF_LINE = "endoflineindicator";

    @Override
    public Optional<Reading> recognise(Table table) {
        if (!HeadingRoles.has(table, POINTS)
                && !HeadingRoles.hasLetters(table, END_OF_LINE)
                && !HeadingRoles.hasLetters(table, "orgdefinedid")) {
            return Optional.empty();
        }
        List<ColumnRole> roles = HeadingRoles.of(table, Brightspace::role);
        return Optional.of(new Reading("brightspace", roles, SummaryRows.in(table, roles)));
    }

    private static ColumnRole role(String header) {
        if (HeaderText.letters(header).equals(END_OF_LINE)) {
            return new ColumnRole.Ignored(Wording.NONE);
        }
        if (COMPUTED.matcher(header).find()) {
            return new ColumnRole.Ignored(Wording.of("Brightspace computes it, or it holds no points"));
        }
        ColumnRole.Item item = TitleMaximum.item(header);
        return new ColumnRole.Open(
                item.title().endsWith(" Points Grade")
                        ? HeadingRoles.item(
                                item.title().substring(0, item.title().length() - " Points Grade".length()))
                        : item);
    }
}
