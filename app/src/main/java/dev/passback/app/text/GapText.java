package dev.passback.app.text;

import dev.passback.app.sync.GapReport;

/** The users who match nobody, for people. */
public final class GapText {
    private GapText() {}

    /** Prints a line for each of them. */
    public static void print(GapReport report, Screen screen) {
        for (GapReport.Gap gap : report.gaps()) {
            screen.line("user " + gap.user() + "  " + gap.name() + "  " + gap.idNumber() + "  " + gap.email() + "  "
                    + Plural.of(gap.grades(), "grade") + " waiting: "
                    + gap.reason().text());
        }
        screen.line(
                report.gaps().isEmpty()
                        ? "Every user matches a student"
                        : Plural.of(report.gaps().size(), "user") + " unmatched");
    }
}
