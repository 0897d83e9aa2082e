package dev.passback.sandbox.moodle;

import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Fault;

/** What stands in front of a Moodle, or breaks inside of it, and answers in Moodle's place. */
public final class MoodleFaults {
    private static final String HTML = "text/html; charset=utf-8";

    /** The page of a site that was closed from the command line (measured: also where JSON was asked for). */
    public static final Answer CLI_MAINTENANCE = Answer.of(503, HTML, """
                    <!DOCTYPE html>
                    <html  lang="en" xml:lang="en">
                    <head><title>The site is undergoing maintenance and is currently not available</title></head>
                    <body><h1>The site is undergoing maintenance and is currently not available</h1></body>
                    </html>
                    """).with("Retry-After", "300");

    /** A PHP error that is not Moodle's own: an error without an errorcode (measured, of a broken function). */
    public static final Fault TYPE_ERROR = new Fault.Instead(Answer.json("""
            {"exception":"TypeError","message":"call_user_func_array(): Argument #1 ($callback) must be a valid callback"}"""));

    /** A login page, as a single sign-on in front of a site gives it: HTML with status 200. */
    public static final Fault LOGIN_PAGE =
            new Fault.Instead(Answer.of(200, HTML, "<!DOCTYPE html>\n<html><body><h1>Log in</h1></body></html>\n"));

    private MoodleFaults() {}

    /** JSON that ends too early although all of the answer arrived: PHP died while it wrote; not measured. */
    public static Fault cut(String start) {
        return new Fault.Instead(Answer.json(start));
    }

    /** What nginx says when PHP crashed (500), is gone (502) or took too long (504); not measured. */
    public static Fault gateway(int status) {
        String page =
                "<html>\r\n<head><title>%1$d</title></head>\r\n<body><center><h1>%1$d</h1></center></body>\r\n</html>\r\n";
        return new Fault.Instead(Answer.of(status, "text/html", page.formatted(status)));
    }
}
