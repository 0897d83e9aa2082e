package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Arguments;
import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Activity;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.GradeItemEditor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** {@code core_grades_update_grades}: sends grades to the gradebook as if from an activity. 0 is success, also where a grade was clipped to the maximum (measured). */
final class UpdateGrades implements WebFunction {

    @Override
    public String name() {
        return "core_grades_update_grades";
    }

    @Override
    public Hold hold() {
        return Hold.ALONE;
    }

    @Override
    public JsonNode answer(Call call) {
        Arguments arguments = call.arguments()
                .only("source", "courseid", "component", "activityid", "itemnumber", "grades", "itemdetails");
        Course course = call.course(arguments.number("courseid"));
        call.access().enter(course);
        Activity activity = course.activity(arguments.number("activityid"))
                .orElseThrow(() -> MoodleException.of("invalidcoursemodule", "Invalid course module ID"));
        if (!call.access().may(Capability.MANAGE_GRADES, course)) {
            throw MoodleException.of("nopermissiontoviewgrades", "Cannot view grades.");
        }
        GradeItemEditor item = call.site().edit(course.id()).item(activity);
        for (Arguments grade : arguments.structures("grades")) {
            long userId = call.user(
                            grade.only("studentid", "grade", "str_feedback").number("studentid"))
                    .id();
            item.push(userId, GradeStore.decimal(grade.text("grade")));
        }
        return IntNode.valueOf(0);
    }
}
