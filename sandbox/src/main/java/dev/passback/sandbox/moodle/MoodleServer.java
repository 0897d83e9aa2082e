package dev.passback.sandbox.moodle;

import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Faults;
import dev.passback.sandbox.http.LoopbackServer;
import dev.passback.sandbox.http.Request;
import dev.passback.sandbox.moodle.function.Functions;
import dev.passback.sandbox.moodle.rest.Dispatcher;
import dev.passback.sandbox.moodle.rest.Latency;
import dev.passback.sandbox.moodle.rest.RequestCounts;
import dev.passback.sandbox.moodle.rest.RestEndpoint;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.SiteSettings;
import java.net.URI;

/** A simulated Moodle on a loopback port. */
public final class MoodleServer implements AutoCloseable {
    private final Site site;
    private final RequestCounts requests = new RequestCounts();
    private final RestEndpoint rest;
    private final LoginEndpoint login;
    private final ControlEndpoint control;
    private final LoopbackServer server;

    private MoodleServer(Site site, int port) {
        this.site = site;
        rest = new RestEndpoint(site, new Dispatcher(site, Functions.all(), Functions.others(), requests));
        login = new LoginEndpoint(site);
        control = new ControlEndpoint(site, requests);
        server = new LoopbackServer(this::answer, port);
    }

    public static MoodleServer start(Site site) {
        return start(site, 0);
    }

    /** @param port 0 for any that is free */
    public static MoodleServer start(Site site, int port) {
        return new MoodleServer(site, port);
    }

    /** {@return the site's address, without a slash at its end} */
    public URI address() {
        return server.address();
    }

    /** {@return the token of the account that reads grades} */
    public String token() {
        return site.caller().token();
    }

    public Site site() {
        return site;
    }

    public RequestCounts requests() {
        return requests;
    }

    /** From now on these faults are injected. */
    public void inject(Faults faults) {
        server.inject(faults);
    }

    /** From now on requests take that long. */
    public void slow(Latency latency) {
        rest.set(latency);
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer answer(Request request) {
        int mark = request.path().indexOf('?');
        String path = mark < 0 ? request.path() : request.path().substring(0, mark);
        if (path.startsWith("/sandbox/")) {
            return control.answer(path, request);
        }
        if (site.settings().state() == SiteSettings.State.CLI_MAINTENANCE) {
            return MoodleFaults.CLI_MAINTENANCE;
        }
        return switch (path) {
            case "/webservice/rest/server.php" -> rest.answer(request);
            case "/login/token.php" -> login.answer(request);
            default -> Answer.of(404, "text/html; charset=utf-8", "<html><body>404 Not Found</body></html>\n");
        };
    }
}
