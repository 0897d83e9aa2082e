package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.User;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code mod_quiz_get_user_best_grade}: the stored grade of a quiz. The gradebook is not asked: what was overridden, hidden, locked or added there does not show, nor do groups and suspensions matter (measured). */
final class BestGrade implements WebFunction {

    @Override
    public String name() {
        return "mod_quiz_get_user_best_grade";
    }

    @Override
    public JsonNode answer(Call call) {
        long quizId = call.arguments().only("quizid", "userid").number("quizid");
        long userId = call.arguments().number("userid", 0);
        Quiz quiz = call.quiz(quizId);
        call.access().enter(quiz);
        User user = call.userOrSelf(userId);
        if (!call.access().isSelf(user.id())) {
            call.access().require(Capability.VIEW_QUIZ_REPORTS, call.site().courseOf(quiz));
        }
        ObjectNode answer = Json.object().put("hasgrade", quiz.grade(user.id()).isPresent());
        quiz.grade(user.id()).ifPresent(grade -> answer.put("grade", grade.grade()));
        BigDecimal pass = quiz.settings().passGrade();
        // XML has an element for what JSON leaves out (measured).
        answer.set("gradetopass", pass.signum() == 0 ? MissingNode.getInstance() : answer.numberNode(pass));
        return answer.set("warnings", Json.array());
    }
}
