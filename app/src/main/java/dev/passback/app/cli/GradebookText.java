package dev.passback.app.cli;

import dev.passback.app.road.GradebookTable;
import java.util.ArrayList;
import java.util.List;

/** A gradebook for people: columns as wide as what stands in them. */
final class GradebookText {
    private final Screen screen;

    GradebookText(Screen screen) {
        this.screen = screen;
    }

    void print(GradebookTable table) {
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
}
