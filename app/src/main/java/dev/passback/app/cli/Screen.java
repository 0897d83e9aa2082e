package dev.passback.app.cli;

import java.io.PrintWriter;

/** What people see. Colours only on a terminal, and never where NO_COLOR is set. */
final class Screen {
    private final PrintWriter out;
    private final boolean colours;

    Screen(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** How a text stands out. */
    enum Style {
        PLAIN(""),
        BOLD("1"),
        DIM("2"),
        GREEN("32"),
        YELLOW("33"),
        RED("31");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    void line(String text) {
        out.println(text);
    }

    void line() {
        out.println();
    }

    void line(Style style, String text) {
        out.println(styled(style, text));
    }

    String styled(Style style, String text) {
        return colours && style != Style.PLAIN ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    PrintWriter writer() {
        return out;
    }
}
