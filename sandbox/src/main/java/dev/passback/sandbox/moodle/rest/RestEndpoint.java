package dev.passback.sandbox.moodle.rest;

import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Request;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.SiteSettings;
import dev.passback.sandbox.moodle.site.User;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Moodle's {@code /webservice/rest/server.php}. */
public final class RestEndpoint {
    private static final String TOKEN = "wstoken";
    private static final String FUNCTION = "wsfunction";
    private static final String FORMAT = "moodlewsrestformat";

    private final Site site;
    private final Dispatcher dispatcher;
    private volatile Latency latency = Latency.NONE;

    public RestEndpoint(Site site, Dispatcher dispatcher) {
        this.site = site;
        this.dispatcher = dispatcher;
    }

    public void set(Latency other) {
        latency = other;
    }

    public Answer answer(Request request) {
        SiteSettings settings = site.settings();
        if (settings.state() == SiteSettings.State.WEB_SERVICES_OFF) {
            return Answer.of(403, "text/html; charset=utf-8", "");
        }
        ObjectNode given = new PhpForm(settings.maxInputVars()).parse(request);
        latency.pause(given.path("requests").size());
        Reply reply = take(given, FORMAT).filter("json"::equals).isPresent() ? new Reply.InJson() : new Reply.InXml();
        try {
            return reply.of(result(given));
        } catch (MoodleException e) {
            return reply.of(e, settings.debugging());
        } catch (NotSimulatedException e) {
            return Answer.of(501, "text/plain; charset=utf-8", e.getMessage() + "\n");
        }
    }

    private JsonNode result(ObjectNode given) {
        Caller caller = caller(take(given, TOKEN).orElse(""));
        String function = take(given, FUNCTION)
                .orElseThrow(() -> MoodleException.invalidParameter("Missing required key: wsfunction"));
        return dispatcher.call(caller, function, given);
    }

    private Caller caller(String token) {
        Caller caller = site.caller(token)
                .orElseThrow(() -> MoodleException.of("invalidtoken", "Invalid token - token not found"));
        if (site.settings().state() == SiteSettings.State.MAINTENANCE && !caller.admin()) {
            throw MoodleException.of(
                    "sitemaintenance", "The site is undergoing maintenance and is currently not available");
        }
        User user = site.read(() -> site.user(caller.userId())).orElseThrow(MoodleException::noUser);
        if (user.suspended()) {
            throw MoodleException.of(
                    "wsaccessusersuspended", "Refused web service access for suspended username: " + user.username());
        }
        if (caller.state() != Caller.State.VALID || !new Access(site, caller).may(Capability.USE_REST)) {
            throw MoodleException.access("The token is refused.");
        }
        return caller;
    }

    private static Optional<String> take(ObjectNode given, String name) {
        return Optional.ofNullable(given.remove(name))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString);
    }
}
