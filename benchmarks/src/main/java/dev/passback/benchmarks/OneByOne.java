package dev.passback.benchmarks;

import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;

/** The obvious way to carry marks: a request for each student and quiz, a request for each mark, one after the other. */
final class OneByOne implements AutoCloseable {
    private final TwoServers servers;
    private final int sample;
    /** Keeps its connections open. */
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param sample so many requests of each kind are measured */
    OneByOne(TwoServers servers, int sample) {
        this.servers = servers;
        this.sample = sample;
    }

    /** {@return the seconds that one grade takes to be read} */
    double secondsToRead() {
        List<Long> quizzes = servers.moodle().site().read(() -> servers.moodle()
                .site()
                .edit(GeneratedCourse.COURSE)
                .course()
                .quizzes()
                .map(quiz -> quiz.id())
                .toList());
        URI service = servers.moodle().address().resolve("/webservice/rest/server.php");
        return secondsEach(IntStream.range(0, sample)
                .mapToObj(n -> post(
                        service,
                        "application/x-www-form-urlencoded",
                        "wstoken=" + servers.moodle().token()
                                + "&moodlewsrestformat=json&wsfunction=mod_quiz_get_user_best_grade&quizid="
                                + quizzes.get(n % quizzes.size())
                                + "&userid=" + GeneratedCourse.studentId(1 + n / quizzes.size())))
                .toList());
    }

    /** {@return the seconds that one mark takes to be written into an attendee that is there already} */
    double secondsToWrite() {
        List<Integer> attendees = servers.openEduCat().rows("op.exam.attendees").stream()
                .map(row -> (Integer) row.get("id"))
                .toList();
        URI rpc = servers.openEduCat().address().resolve("/jsonrpc");
        int user = servers.openEduCat().rows("res.users").stream()
                .filter(row -> servers.openEduCat().login().equals(row.get("login")))
                .mapToInt(row -> (Integer) row.get("id"))
                .findFirst()
                .orElseThrow();
        return secondsEach(IntStream.range(0, sample)
                .mapToObj(n -> post(rpc, "application/json", write(user, attendees.get(n % attendees.size()), n % 20)))
                .toList());
    }

    private String write(int user, int attendee, int marks) {
        return """
                {"jsonrpc":"2.0","method":"call","id":1,"params":{"service":"object","method":"execute_kw","args":\
                ["%s",%d,"%s","op.exam.attendees","write",[[%d],{"marks":%d}]]}}""".formatted(
                servers.openEduCat().database(), user, servers.openEduCat().key(), attendee, marks);
    }

    private static HttpRequest post(URI uri, String type, String body) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private double secondsEach(List<HttpRequest> requests) {
        long start = System.nanoTime();
        requests.forEach(this::send);
        return (System.nanoTime() - start) / 1e9 / requests.size();
    }

    private void send(HttpRequest request) {
        try {
            String body =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            if (body.contains("\"error\"") || body.contains("\"exception\"")) {
                throw new IllegalStateException("the baseline was refused: " + body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while a request was out", e));
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
