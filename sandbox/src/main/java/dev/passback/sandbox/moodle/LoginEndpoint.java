package dev.passback.sandbox.moodle;

import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Request;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.PhpForm;
import dev.passback.sandbox.moodle.rest.PhpJson;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.User;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Moodle's {@code /login/token.php}: a name and a password for a token. Its errors have a shape of their own (measured). */
public final class LoginEndpoint {
    /** The short name of the only service there is. */
    public static final String SERVICE = "grade_sync";
    /** The password of every account. */
    public static final String PASSWORD = "sandbox";

    private static final List<String> REQUIRED = List.of("username", "password", "service");

    private final Site site;

    LoginEndpoint(Site site) {
        this.site = site;
    }

    Answer answer(Request request) {
        ObjectNode given = new PhpForm(site.settings().maxInputVars()).parse(request);
        Optional<String> missing =
                REQUIRED.stream().filter(name -> !given.has(name)).findFirst();
        if (missing.isPresent()) {
            return refused("missingparam", "A required parameter (" + missing.get() + ") was missing");
        }
        String username = given.path("username").asString();
        Optional<User> user = site.read(() -> site.users().stream()
                .filter(one -> one.username().equals(username))
                .findFirst());
        if (user.isEmpty() || !given.path("password").asString().equals(PASSWORD)) {
            return refused("invalidlogin", "Invalid login, please try again");
        }
        if (!given.path("service").asString().equals(SERVICE)) {
            return refused(
                    "servicenotavailable", "Web service is not available. (It doesn't exist or might be disabled.)");
        }
        return site.read(() -> tokenOf(user.get()))
                .map(caller -> told(Json.object().put("token", caller.token()).putNull("privatetoken")))
                .orElseGet(() -> refused(
                        "usernotallowed",
                        "The user is not allowed for this service. First you need to allow this user on the " + SERVICE
                                + "'s allowed users administration page."));
    }

    private Optional<Caller> tokenOf(User user) {
        return site.callers().stream()
                .filter(caller -> caller.userId() == user.id())
                .filter(caller -> site.caller().functions().equals(caller.functions()))
                .filter(caller -> caller.state() == Caller.State.VALID)
                .findFirst();
    }

    private static Answer refused(String code, String message) {
        return told(Json.object()
                .put("error", message)
                .put("errorcode", code)
                .putNull("stacktrace")
                .putNull("debuginfo")
                .putNull("reproductionlink"));
    }

    private static Answer told(ObjectNode body) {
        return Answer.of(200, "application/json; charset=utf-8", PhpJson.write(body));
    }
}
