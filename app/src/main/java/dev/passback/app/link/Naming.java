package dev.passback.app.link;

import java.util.regex.Pattern;

/** What connections and links may be called. */
public final class Naming {
    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{0,63}");

    private Naming() {}

    public static boolean isGood(String name) {
        return NAME.matcher(name).matches();
    }
}
