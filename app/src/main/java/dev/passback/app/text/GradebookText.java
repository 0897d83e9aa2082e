package dev.passback.app.text;

import dev.passback.app.road.GradebookMaking;
import dev.passback.app.road.GradebookTable;
import java.util.ArrayList;
import java.util.List;

/** A gradebook for people. */
public final class GradebookText {
    private final Screen screen;

    public GradebookText(Screen screen) {
        this.screen = screen;
    }

    /** Prints students, items and scores, in columns as wide as what stands in them. */
    public void print(GradebookTable table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.header());
        for (int student = 0; student < table.size(); student++) {
            lines.add(table.cells(student));
        }
        int[] widths = new int[table.header().size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        for (int l = 0; l < lines.size(); l++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = lines.get(l).get(i);
                text.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
            }
            screen.line(
                    l == 0 ? Screen.Style.BOLD : Screen.Style.PLAIN,
                    text.toString().stripTrailing());
        }
    }

    /** Says that a gradebook is gone. */
    public void removed(String name) {
        screen.line("Removed \"" + name + "\" with its scores, plans and transfers");
    }

    /** Says that nobody wanted it to go. */
    public void notRemoved() {
        screen.line("Nothing was removed. Say --yes to remove the gradebook.");
    }

    /** Says who was added, who was there, and who was left out. */
    public void added(GradebookMaking.Added added) {
        screen.line("Added " + Plural.of(added.added(), "student") + " to \"" + added.name() + "\"; " + added.known()
                + (added.known() == 1 ? " was" : " were") + " there already");
        new FindingsText(screen).print(added.findings());
    }

    /** Says that a gradebook was made, of what, and what was odd about it. */
    public void made(GradebookMaking.Made made) {
        screen.line("Made \"" + made.name() + "\" with " + Plural.of(made.students(), "student") + " and "
                + Plural.of(made.items(), "item"));
        new FindingsText(screen).print(made.findings());
    }
}
