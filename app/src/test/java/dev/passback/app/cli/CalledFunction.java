package dev.passback.app.cli;

import dev.passback.sandbox.http.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request to Moodle or to Odoo calls, as far as a line of a log needs it. */
final class CalledFunction {
    private static final Pattern CALLED = Pattern.compile("wsfunction=(\\w+)|\"([a-z.]+)\",\\s?\"([a-z_]+)\",\\s?\\[");

    private CalledFunction() {}

    /** {@return such as {@code op.exam.create}; the path where nothing is called} */
    static String of(Request request) {
        Matcher found = CALLED.matcher(request.body());
        if (!found.find()) {
            return request.path();
        }
        return found.group(1) != null ? found.group(1) : found.group(2) + "." + found.group(3);
    }
}
