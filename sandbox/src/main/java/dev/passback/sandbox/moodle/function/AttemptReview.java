package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.Template;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Attempt;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Quiz;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code mod_quiz_get_attempt_review}: the way from the id of an attempt to its student. The grade is of this attempt, not of the quiz (measured). */
final class AttemptReview implements WebFunction {
    private static final long ALL_PAGES = -1;

    @Override
    public String name() {
        return "mod_quiz_get_attempt_review";
    }

    @Override
    public JsonNode answer(Call call) {
        long id = call.arguments().only("attemptid", "page").number("attemptid");
        Attempt attempt = call.site().attempt(id).orElseThrow(() -> MoodleException.noRecord("quiz_attempts", id));
        Quiz quiz = call.quiz(attempt.quizId());
        Course course = call.site().courseOf(quiz);
        if (!call.access().may(Capability.VIEW_QUIZ_REPORTS, course)) {
            call.access().require(Capability.REVIEW_OWN_ATTEMPTS, course);
            if (!call.access().isSelf(attempt.userId())) {
                throw MoodleException.of("notyourattempt", "This is not your attempt!");
            }
        }
        ObjectNode answer = Json.object();
        attempt.counted()
                .ifPresentOrElse(marks -> answer.put("grade", quiz.scaled(marks)), () -> answer.putNull("grade"));
        answer.set("attempt", attempt(quiz, attempt));
        answer.set("additionaldata", Json.array());
        answer.set(
                "questions",
                Json.array(slots(quiz, call.arguments().number("page", ALL_PAGES))
                        .mapToObj(slot -> question(attempt, slot))));
        return answer.set("warnings", Json.array());
    }

    /** {@return the attempt as all functions show it} */
    static ObjectNode attempt(Quiz quiz, Attempt attempt) {
        ObjectNode node = Template.ATTEMPT
                .fresh()
                .put("id", attempt.id())
                .put("quiz", attempt.quizId())
                .put("userid", attempt.userId())
                .put("attempt", attempt.number())
                .put("uniqueid", attempt.id())
                .put("layout", layout(quiz))
                .put("state", attempt.state().code())
                .put("timestart", attempt.started())
                .put("timefinish", attempt.finished())
                .put("timemodified", attempt.modified())
                .put("sumgrades", attempt.marks());
        return attempt.finished() == 0 ? node : node.put("gradednotificationsenttime", attempt.finished());
    }

    /** A question a page; 0 ends a page. */
    private static String layout(Quiz quiz) {
        return IntStream.rangeClosed(1, quiz.settings().questions().size())
                .mapToObj(slot -> slot + ",0")
                .collect(Collectors.joining(","));
    }

    /** There is a question a page; pages are counted from 0. */
    private static IntStream slots(Quiz quiz, long page) {
        return IntStream.rangeClosed(1, quiz.settings().questions().size())
                .filter(slot -> page == ALL_PAGES || slot == page + 1);
    }

    /** Answers are not modelled: what is graded counts as right. */
    private static ObjectNode question(Attempt attempt, int slot) {
        ObjectNode question = Template.QUESTION
                .fresh()
                .put("slot", slot)
                .put("page", slot - 1)
                .put("questionnumber", String.valueOf(slot))
                .put("number", slot)
                .put("lastactiontime", attempt.modified());
        return attempt.counted().isPresent()
                ? question
                : question.put("sequencecheck", 2)
                        .put("state", "complete")
                        .put("stateclass", "answersaved")
                        .put("status", "Answer saved")
                        .put("mark", "");
    }
}
