package dev.passback.connectors.openeducat.odoo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The series of an Odoo server.
 *
 * @param text what the server says, such as {@code 17.0} or {@code 18.0-20250421}
 * @param major its first number; 0 where the text has none
 */
public record OdooVersion(String text, int major) {
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,4}");
    private static final int FIRST_WITH_JSON_2 = 19;

    public static OdooVersion of(String text) {
        // hosted servers say "saas~17.4"
        Matcher number = FIRST_NUMBER.matcher(text);
        return new OdooVersion(text, number.find() ? Integer.parseInt(number.group()) : 0);
    }

    /** {@return whether it answers {@code /json/2}; JSON-RPC is to go in a later series} */
    public boolean hasJson2() {
        return major >= FIRST_WITH_JSON_2;
    }
}
