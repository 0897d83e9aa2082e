package dev.passback.sandbox.openeducat.rpc;

import java.util.List;
import java.util.Map;

/** A fault of the web server's own, which only {@code /json/2} tells so. */
final class WebFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;
    private final String text;

    private WebFault(int status, String reason, String text) {
        super(status + " " + reason + ": " + text);
        this.status = status;
        this.reason = reason;
        this.text = text;
    }

    static WebFault unauthorized(String text) {
        return new WebFault(401, "Unauthorized", text);
    }

    static WebFault badRequest(String text) {
        return new WebFault(400, "Bad Request", text);
    }

    static WebFault notFound(String text) {
        return new WebFault(404, "Not Found", text);
    }

    static WebFault unprocessable(String text) {
        return new WebFault(422, "Unprocessable Entity", text);
    }

    int status() {
        return status;
    }

    Map<String, Object> data() {
        String name = "werkzeug.exceptions." + reason.replace(" ", "");
        return FaultData.of(name, text, List.of(text, status), name + ": " + status + " " + reason + ": " + text);
    }
}
