package dev.passback.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.serve.Patience;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Course;
import dev.passback.app.web.PageSeen;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a person, and a program of theirs, do at a server in a process of its own; all that is secret is noted. */
final class Visit {
    static final String NAME = "boss";
    static final String PASSWORD = "nobody-shall-read-this";

    private static final Pattern WORD = Pattern.compile("setup\\?word=(\\S+)");
    private static final String BOOK = "/gradebooks/BIO";

    private final ServingProcess serving;
    private final Personal personal;
    private final Browser browser;
    private String transfer = "";
    private String token = "";

    Visit(ServingProcess serving, Personal personal) {
        this.serving = serving;
        this.personal = personal;
        browser = Browser.at(serving.address());
        personal.add(PASSWORD);
    }

    void becomeAdministrator() {
        String word = serving.lines().stream()
                .flatMap(line -> WORD.matcher(line).results())
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        personal.add(word);
        browser.get("/setup?word=" + word).submit("/setup?word=" + word, "name", NAME, "password", PASSWORD);
    }

    void sign(String name, String password) {
        browser.get("/sign-in").submit("/sign-in", "name", name, "password", password);
        personal.addAll(browser.cookies());
    }

    /** From the sample's files to a report, with a pin on the way, and scores that look like nothing else. */
    void transfer() throws Exception {
        browser.get("/gradebooks").submit("/gradebooks", List.of(file("roster", "roster.csv")), "name", "BIO");
        PageSeen source = browser.get("/plans/new").submit("/plans/new", List.of(scores()));
        String plan = source.path().replaceFirst("^(/plans/[^/]+).*$", "$1");
        PageSeen students = browser.get(plan + "/destination")
                .submit(plan + "/destination/embedded", "gradebook", "BIO")
                .submit(plan + "/pins");
        personal.add(students.document().select("input[name=_csrf]").first().val());
        browser.get(plan + "/students?q=Schmidt");
        browser.get(plan + "/items").submit(plan + "/items").submit(plan + "/transfer");
        Patience.until(
                "the end of the transfer",
                () -> browser.get(plan + "/report").path().endsWith("/report"));
        assertThat(browser.get(plan + "/report").text("[role=status]")).contains("read back and compared");
        browser.get(plan + "/report.csv");
        browser.get(plan + "/rejects.csv");
        transfer = browser.get("/history").text("tbody th");
    }

    private Browser.Upload scores() {
        List<String> lines =
                new String(Course.sample("iclicker-week-1.csv"), UTF_8).lines().toList();
        List<String> scores = Personal.scores(lines.size() - 2);
        personal.addAll(scores);
        StringBuilder csv = new StringBuilder(lines.get(0) + "\n" + lines.get(1) + "\n");
        for (int i = 2; i < lines.size(); i++) {
            csv.append(lines.get(i).replaceFirst(",BIO 101-01,.*$", ",BIO 101-01,,," + scores.get(i - 2)))
                    .append('\n');
        }
        return new Browser.Upload("file", "week-1.csv", csv.toString().getBytes(UTF_8));
    }

    private static Browser.Upload file(String field, String sample) {
        return new Browser.Upload(field, sample, Course.sample(sample));
    }

    /** Looks for people, also where no name is expected. */
    void lookAround() {
        for (String path : List.of(
                "/history/" + transfer + "?q=Schmidt",
                "/history/" + transfer + "/changes.csv?student=Schmidt",
                "/history/" + transfer + "?page=Schmidt",
                "/history/" + transfer + "?end=Schmidt",
                "/history/audit?person=Schmidt&before=Schmidt",
                "/history/Schmidt",
                "/Schmidt",
                "/people/Schmidt",
                "/syncs/Schmidt",
                BOOK + "?q=emma.schmidt%40riverside.example",
                BOOK + "/export",
                BOOK + "/i1/4",
                BOOK + "/i1/Schmidt",
                "/history/" + transfer + "/undo")) {
            browser.get(path);
        }
        browser.post("/plans/new", List.of(Map.entry("file", "Schmidt")));
        PageSeen tokens = browser.get("/account/tokens")
                .submit("/account/tokens", "label", "job", "scopes", "READ", "scopes", "MANAGE", "days", "9");
        token = tokens.text("code.token");
        personal.add(token);
    }

    void sync(String link) throws Exception {
        browser.get("/syncs/" + link).submit("/syncs/" + link + "/run");
        Patience.until("the run", () -> browser.get("/syncs/" + link).text().contains("done"));
        for (String path : List.of("/cells", "/gaps", "/ledger", "/gaps.csv", "/cells?q=Schmidt")) {
            browser.get("/syncs/" + link + path);
        }
    }

    void askAsAProgram() throws Exception {
        ask("GET", "/gradebooks/BIO/roster", "");
        ask("GET", "/gradebooks/BIO/scores.csv", "");
        ask("GET", "/transfers/" + transfer + "/changes", "");
        ask("PUT", "/gradebooks/BIO/mappings/iclicker/pins?student=00999999", "{\"is\":\"00100440\"}");
        ask("PUT", "/gradebooks/BIO/mappings/iclicker/pins?student=00999999", "{\"Schmidt\":\"00100440\"}");
        ask("PUT", "/gradebooks/BIO/mappings/iclicker", "{\"students\": Schmidt");
        ask("GET", "/history?before=Schmidt", "");
        ask("GET", "/metrics", "");
    }

    private void ask(String method, String path, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(serving.address() + "api/v1" + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + answer.body()).isNotIn(401, 403, 405);
        }
    }

    void meetWhatIsBroken() throws Exception {
        for (String path : List.of("/history/" + transfer, BOOK, "/connections", "/syncs/bio", "/syncs/bio/cells")) {
            PageSeen page = browser.get(path);
            assertThat(page.status()).as(path).isEqualTo(500);
            personal.assertInNone(page.text().lines().toList());
        }
        ask("GET", "/transfers/" + transfer + "/changes", "");
        ask("GET", "/gradebooks/BIO/scores.csv", "");
    }
}
