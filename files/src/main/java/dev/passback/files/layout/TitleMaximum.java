package dev.passback.files.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The points possible that some programs write into a header: {@code Quiz [10]} (Sakai), {@code Session 40 Total 5/2/16
 * [2.00]} (iClicker's workbook), {@code Quiz [Total Pts: 5 Score] |3415068} (Blackboard), {@code Quiz Points Grade
 * <Numeric MaxPoints:10 …>} (Brightspace), {@code Quiz (10 pts)}.
 */
final class TitleMaximum {
    private static final String NUMBER = "(\\d{1,9}(?:[.,]\\d{1,9})?)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^(.*\\S)\\s*\\[" + NUMBER + "\\]$"),
            Pattern.compile("^(.*\\S)\\s*\\[Total Pts: " + NUMBER + "(?: Score)?\\](?: ?\\|\\d+)?$"),
            Pattern.compile("^(.*\\S) Points Grade <Numeric MaxPoints:" + NUMBER + "[^<>]*>$"),
            Pattern.compile("^(.*\\S)\\s*\\(" + NUMBER + " (?:pts|points|pt|Punkte|puntos)\\.?\\)$"));

    private TitleMaximum() {}

    /** {@return the item that the header names, with its maximum where it tells} */
    static ColumnRole.Item item(String header) {
        if (header.length() <= 500) {
            for (Pattern form : FORMS) {
                Matcher found = form.matcher(header);
                if (found.matches()) {
                    return HeadingRoles.item(found.group(1))
                            .outOf(new BigDecimal(found.group(2).replace(',', '.')));
                }
            }
        }
        return HeadingRoles.item(header);
    }
}
