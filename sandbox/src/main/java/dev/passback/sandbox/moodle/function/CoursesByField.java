package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.Template;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Enrolment;
import dev.passback.sandbox.moodle.site.Role;
import java.util.Arrays;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code core_course_get_courses_by_field}: what cannot be entered is not found. The idnumber finds a course and is not told to those who may not edit it (measured). */
final class CoursesByField implements WebFunction {

    @Override
    public String name() {
        return "core_course_get_courses_by_field";
    }

    @Override
    public JsonNode answer(Call call) {
        String field = call.arguments().only("field", "value").text("field", "");
        Predicate<Course> wanted = wanted(field, call.arguments().text("value", ""));
        return Json.withoutWarnings(
                "courses",
                Json.array(call.site().courses().stream()
                        .filter(wanted)
                        .filter(course -> call.access().canEnter(course))
                        .map(course -> course(call, course))));
    }

    private static Predicate<Course> wanted(String field, String value) {
        return switch (field) {
            case "" -> course -> true;
            case "id" -> course -> String.valueOf(course.id()).equals(value);
            case "ids" -> course -> Arrays.asList(value.split(",")).contains(String.valueOf(course.id()));
            case "shortname" -> course -> course.names().shortname().equals(value);
            case "idnumber" -> course -> course.names().idnumber().equals(value);
            case "category" -> course -> value.equals("1");
            default -> throw MoodleException.invalidParameter("Invalid field name");
        };
    }

    private static ObjectNode course(Call call, Course course) {
        Course.Names names = course.names();
        ObjectNode node = Template.COURSE_BY_FIELD
                .fresh()
                .put("id", names.id())
                .put("fullname", names.fullname())
                .put("displayname", names.fullname())
                .put("shortname", names.shortname())
                .put("summary", names.summary())
                .put("courseimage", Links.SITE + "/pluginfile.php/" + names.id() + "/course/generated/course.svg")
                .put("showgrades", course.showsGrades() ? 1 : 0)
                .put("visible", course.visible() ? 1 : 0)
                .put("groupmode", course.groupMode().code());
        node.set(
                "contacts",
                Json.array(course.enrolments().stream()
                        .filter(enrolment -> enrolment.role() == Role.EDITING_TEACHER)
                        .map(Enrolment::userId)
                        .map(call::user)
                        .map(user -> Json.object().put("id", user.id()).put("fullname", user.fullname()))));
        return node;
    }
}
