package dev.passback.connectors.moodle;

import dev.passback.finding.UnclearException;
import dev.passback.finding.Wording;
import java.net.URI;

/**
 * Where a Moodle is and what opens it.
 *
 * @param address of the site as browsers show it, such as {@code https://moodle.example.edu}
 * @param token of the web service; never shown
 */
public record MoodleConnection(URI address, String token) {
    public MoodleConnection {
        String scheme = address.getScheme();
        if (address.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
            throw new UnclearException(Wording.of("the address of a Moodle looks like https://moodle.example.edu"));
        }
        if (token.isBlank()) {
            throw new UnclearException(Wording.of("the token of the web service is missing"));
        }
        token = token.strip();
    }

    /** {@return where the REST protocol answers} */
    URI endpoint() {
        String base = address.toString();
        while (base.endsWith("/")) {
            base = base.substring(0, base.length() - 1);
        }
        return URI.create(base + "/webservice/rest/server.php");
    }

    @Override
    public String toString() {
        return "Moodle at " + address;
    }
}
