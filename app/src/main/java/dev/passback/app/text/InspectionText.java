package dev.passback.app.text;

import dev.passback.app.json.Inspection;
import dev.passback.files.read.ScoreFile;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.math.BigDecimal;

/** What a score file holds, for people. */
public final class InspectionText {
    private final Screen screen;

    public InspectionText(Screen screen) {
        this.screen = screen;
    }

    public void print(String name, ScoreFile file) {
        ScoreSheet sheet = file.sheet();
        screen.line(Screen.Style.BOLD, name + ": " + file.layout());
        screen.line("  " + FormText.of(file));
        screen.line("  " + Plural.of(sheet.size(), "row") + ", "
                + Plural.of(sheet.items().size(), "item"));
        screen.line();
        screen.line(Screen.Style.BOLD, "Identifiers");
        for (IdentifierColumn column : sheet.identifiers()) {
            screen.line("  " + column.title() + ": " + Inspection.filled(column) + " of " + sheet.size() + " filled");
        }
        screen.line();
        screen.line(Screen.Style.BOLD, "Items");
        for (int i = 0; i < sheet.items().size(); i++) {
            screen.line("  "
                    + item(sheet.items().get(i), Inspection.tally(sheet.scores().get(i))));
        }
        new FindingsText(screen).print(sheet.findings());
    }

    private static String item(SheetItem item, Inspection.Tally tally) {
        StringBuilder text = new StringBuilder(item.title());
        item.maximum()
                .map(BigDecimal::toPlainString)
                .ifPresent(maximum -> text.append(" (of ").append(maximum).append(")"));
        if (item.role() == SheetItem.Role.TOTAL) {
            text.append(" [total]");
        }
        text.append(": ").append(Plural.of(tally.points(), "score"));
        append(text, tally.blank(), "blank");
        append(text, tally.excused(), "excused");
        append(text, tally.absent(), "absent");
        append(text, tally.unreadable(), "unreadable");
        return text.toString();
    }

    private static void append(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(", ").append(count).append(' ').append(what);
        }
    }
}
