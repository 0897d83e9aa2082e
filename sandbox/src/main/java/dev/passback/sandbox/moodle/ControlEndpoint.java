package dev.passback.sandbox.moodle;

import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Request;
import dev.passback.sandbox.moodle.rest.Arguments;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.PhpForm;
import dev.passback.sandbox.moodle.rest.RequestCounts;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.Site;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.databind.node.ObjectNode;

/** What no Moodle has: counts of requests, and changes to the course, for other processes under {@code /sandbox/}. */
final class ControlEndpoint {
    private final Site site;
    private final RequestCounts requests;

    ControlEndpoint(Site site, RequestCounts requests) {
        this.site = site;
        this.requests = requests;
    }

    Answer answer(String path, Request request) {
        Arguments arguments = new Arguments(new PhpForm(site.settings().maxInputVars()).parse(request));
        try {
            return switch (request.method() + " " + path) {
                case "GET /sandbox/requests" -> Answer.json(counts().toString());
                case "POST /sandbox/requests/reset" -> {
                    requests.reset();
                    yield Answer.json(counts().toString());
                }
                case "POST /sandbox/attempt" -> attempt(arguments.only("quiz", "user", "grade"));
                case "POST /sandbox/attempt/delete" -> deletion(arguments.only("quiz", "user"));
                case "POST /sandbox/override" -> override(arguments.only("quiz", "user", "grade"));
                default -> Answer.of(404, "text/plain; charset=utf-8", "There is no " + path + "\n");
            };
        } catch (MoodleException | NoSuchElementException | NumberFormatException e) {
            return Answer.of(400, "text/plain; charset=utf-8", e + "\n");
        }
    }

    /** A student finishes an attempt that is worth the grade. */
    private Answer attempt(Arguments arguments) {
        Quiz quiz = quiz(arguments);
        long id = editor(quiz)
                .quiz(quiz.id())
                .finish(arguments.number("user"), new BigDecimal(arguments.text("grade")))
                .id();
        return Answer.json(Json.object().put("attempt", id).toString());
    }

    /** A teacher deletes the student's last attempt. */
    private Answer deletion(Arguments arguments) {
        Quiz quiz = quiz(arguments);
        editor(quiz).quiz(quiz.id()).deleteLast(arguments.number("user"));
        return Answer.json("{}");
    }

    /** A teacher writes over a grade in the gradebook. */
    private Answer override(Arguments arguments) {
        Quiz quiz = quiz(arguments);
        editor(quiz).item(quiz).override(arguments.number("user"), new BigDecimal(arguments.text("grade")));
        return Answer.json("{}");
    }

    private Quiz quiz(Arguments arguments) {
        return site.read(() -> site.quiz(arguments.number("quiz")).orElseThrow());
    }

    private CourseEditor editor(Quiz quiz) {
        return site.edit(quiz.placement().courseId());
    }

    private ObjectNode counts() {
        return Json.object()
                .put("total", requests.total())
                .set("functions", object(requests.direct()))
                .set("batched", object(requests.batched()));
    }

    private static ObjectNode object(Map<String, Long> counts) {
        ObjectNode node = Json.object();
        counts.forEach(node::put);
        return node;
    }
}
