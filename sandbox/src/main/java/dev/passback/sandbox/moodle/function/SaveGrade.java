package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.WebFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** {@code mod_assign_save_grade}: the grade of one student; the answer is null whatever happened (measured). */
final class SaveGrade implements WebFunction {

    @Override
    public String name() {
        return "mod_assign_save_grade";
    }

    @Override
    public Hold hold() {
        return Hold.ALONE;
    }

    @Override
    public JsonNode answer(Call call) {
        long assignmentId = call.arguments()
                .only(
                        "assignmentid",
                        "userid",
                        "grade",
                        "attemptnumber",
                        "addattempt",
                        "workflowstate",
                        "applytoall",
                        "plugindata",
                        "advancedgradingdata")
                .number("assignmentid");
        new GradeStore(call, assignmentId).store(call.arguments());
        return NullNode.getInstance();
    }
}
