package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.Template;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Quiz;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code mod_quiz_get_quizzes_by_courses}: a course that is not there or closed is a warning. Without ids it means the courses in which the caller is enrolled, none for a service account (measured). */
final class QuizzesByCourses implements WebFunction {

    @Override
    public String name() {
        return "mod_quiz_get_quizzes_by_courses";
    }

    @Override
    public JsonNode answer(Call call) {
        List<Long> ids = call.arguments().only("courseids").someNumbers("courseids");
        ArrayNode quizzes = Json.array();
        ArrayNode warnings = Json.array();
        for (long id : ids.isEmpty() ? own(call) : ids) {
            call.site()
                    .course(id)
                    .filter(course -> call.access().canEnter(course))
                    .ifPresentOrElse(
                            course -> course.quizzes()
                                    .filter(quiz -> call.access().sees(quiz))
                                    .map(QuizzesByCourses::quiz)
                                    .forEach(quizzes::add),
                            () -> warnings.add(Json.warning("course", id, "1", "No access rights in course context")));
        }
        return Json.object().set("quizzes", quizzes).set("warnings", warnings);
    }

    private static List<Long> own(Call call) {
        return call.site()
                .coursesOf(call.access().caller().userId())
                .map(Course::id)
                .toList();
    }

    private static ObjectNode quiz(Quiz quiz) {
        Quiz.Settings settings = quiz.settings();
        return Template.QUIZ
                .fresh()
                .put("id", quiz.id())
                .put("coursemodule", quiz.cmid())
                .put("course", quiz.placement().courseId())
                .put("name", quiz.name())
                .put("section", quiz.placement().section())
                .put("visible", quiz.visible())
                .put("grademethod", settings.method().code())
                .put("sumgrades", settings.marks())
                .put("grade", quiz.maximum());
    }
}
