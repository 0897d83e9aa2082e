package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Arguments;
import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.WebFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** {@code mod_assign_save_grades}: grades of several students; the answer is null whatever happened (measured). */
final class SaveGrades implements WebFunction {

    @Override
    public String name() {
        return "mod_assign_save_grades";
    }

    @Override
    public Hold hold() {
        return Hold.ALONE;
    }

    @Override
    public JsonNode answer(Call call) {
        long assignmentId = call.arguments()
                .only("assignmentid", "applytoall", "grades")
                .demand("grades")
                .number("assignmentid");
        GradeStore store = new GradeStore(call, assignmentId);
        for (Arguments grade : call.arguments().structures("grades")) {
            store.store(grade.only(
                    "userid",
                    "grade",
                    "attemptnumber",
                    "addattempt",
                    "workflowstate",
                    "plugindata",
                    "advancedgradingdata"));
        }
        return NullNode.getInstance();
    }
}
