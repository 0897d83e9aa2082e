package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.http.HttpReply;
import dev.passback.finding.Wording;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a reply over HTTP turned out to be. */
sealed interface Reply {

    record Told(JsonNode data) implements Reply {}

    record Refused(MoodleError error) implements Reply {}

    /** Nothing that can be used, but another attempt may do better. */
    record Unusable(Wording problem) implements Reply {}

    /**
     * {@return what this is}
     *
     * @throws SystemException for what no other attempt will mend
     */
    static Reply of(HttpReply reply) {
        int status = reply.status();
        if (status >= 500 || status == 429 || status == 408) {
            return new Unusable(Wording.of("Moodle, or the web server before it, answered with HTTP {}", status));
        }
        String body = reply.body().strip();
        if (status == 403 && body.isEmpty()) {
            throw connection(
                    Wording.of("web services are switched off on this Moodle, or its REST protocol is"),
                    Wording.of("Site administration → Advanced features: enable web services; → Server → Web services"
                            + " → Manage protocols: enable REST."));
        }
        if (status != 200) {
            throw connection(
                    Wording.of("the address answered with HTTP {}", status),
                    Wording.of(
                            "Check the address: it must be that of the site's front page, and nothing before Moodle may"
                                    + " ask for a login."));
        }
        if (body.startsWith("<?xml") || body.startsWith("<EXCEPTION") || body.startsWith("<RESPONSE")) {
            // the fields of the form, format and token among them, did not arrive
            throw connection(
                    Wording.of("Moodle answered in XML: the fields of the request did not reach it"),
                    Wording.of("Look for a proxy that rewrites POST requests, and at PHP's post_max_size."));
        }
        if (body.isEmpty()) {
            return new Unusable(Wording.of("Moodle answered with nothing"));
        }
        if (body.startsWith("<")) {
            return new Unusable(Wording.of("a web page came instead of an answer"));
        }
        Optional<JsonNode> data = MoodleJson.parse(body);
        if (data.isEmpty()) {
            return new Unusable(Wording.of("the answer is cut or is no JSON"));
        }
        return MoodleError.of(data.get()).<Reply>map(Refused::new).orElseGet(() -> new Told(data.get()));
    }

    private static SystemException connection(Wording problem, Wording repair) {
        return new SystemException(Reach.CONNECTION, problem, repair);
    }
}
