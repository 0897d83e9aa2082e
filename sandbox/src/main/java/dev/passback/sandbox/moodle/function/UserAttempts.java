package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Attempt;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.User;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** {@code mod_quiz_get_user_attempts}: without a status only what is finished, also if it waits for a teacher. */
final class UserAttempts implements WebFunction {

    @Override
    public String name() {
        return "mod_quiz_get_user_attempts";
    }

    private static final Set<Attempt.State> UNFINISHED = EnumSet.of(Attempt.State.INPROGRESS, Attempt.State.OVERDUE);

    @Override
    public JsonNode answer(Call call) {
        Quiz quiz = call.quiz(call.arguments()
                .only("quizid", "userid", "status", "includepreviews")
                .number("quizid"));
        Set<Attempt.State> states = states(call.arguments().text("status", "finished"));
        call.access().enter(quiz);
        User user = call.userOrSelf(call.arguments().number("userid", 0));
        if (!call.access().isSelf(user.id())) {
            call.access().require(Capability.VIEW_QUIZ_REPORTS, call.site().courseOf(quiz));
        }
        return Json.withoutWarnings(
                "attempts",
                Json.array(quiz.attempts(user.id()).stream()
                        .filter(attempt -> states.contains(attempt.state()))
                        .map(attempt -> AttemptReview.attempt(quiz, attempt))));
    }

    private static Set<Attempt.State> states(String status) {
        return switch (status) {
            case "all" -> EnumSet.allOf(Attempt.State.class);
            case "unfinished" -> UNFINISHED;
            case "finished" -> EnumSet.complementOf(EnumSet.copyOf(UNFINISHED));
            default -> throw MoodleException.invalidParameter("Invalid status value");
        };
    }
}
