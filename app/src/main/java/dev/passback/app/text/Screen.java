package dev.passback.app.text;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/** What people see. Colours only on a terminal, and never where NO_COLOR is set. */
public final class Screen {
    private static final Pattern CONTROL =
            Pattern.compile("\u001b(?!\\[\\d{1,2}m)|[\\p{Cc}&&[^\u001b]]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    private final PrintWriter out;
    private final boolean colours;

    /** @param colours whether texts may stand out */
    public Screen(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** How a text stands out. */
    public enum Style {
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

    /** Prints a line. */
    public void line(String text) {
        out.println(harmless(text));
    }

    /** A name in a file may hold what a terminal would obey; only our own colours pass. */
    public static String harmless(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }

    /** Prints an empty line. */
    public void line() {
        out.println();
    }

    /** Prints a line that stands out. */
    public void line(Style style, String text) {
        out.println(harmless(styled(style, text)));
    }

    /** {@return the text as it stands out within a line} */
    public String styled(Style style, String text) {
        return colours && style != Style.PLAIN ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    /** {@return where all of it goes, for what is no text for people} */
    public PrintWriter writer() {
        return out;
    }
}
