package dev.passback.sandbox.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EnterpriseTest {

    @Test
    void isToldByItsModule() {
        enterprise(oec -> {
            Road road = new Road(Caller.of(oec));
            assertThat(road.caller()
                            .result(
                                    "ir.module.module",
                                    "search_count",
                                    List.of(
                                            List.of("name", "=", "openeducat_grading"),
                                            List.of("state", "=", "installed")))
                            .asInt())
                    .isEqualTo(1);
        });
    }

    @Test
    void marksGoToTheLinesOfAnAssignmentAndThenToPercentages() {
        enterprise(oec -> {
            Caller caller = Caller.of(oec);
            int assignment = assignment(new Road(caller));
            caller.result("grading.assignment", "create_gradeline", List.of(assignment));
            JsonNode line = caller.result(
                            "gradebook.line",
                            "search_read",
                            List.of(
                                    List.of("grade_assigment_id", "=", assignment),
                                    List.of("gradebook_id.student_id.gr_no", "=", "S10001")),
                            List.of("gradebook_id", "marks"))
                    .get(0);
            int gradebook = line.get("gradebook_id").get(0).asInt();
            caller.result("gradebook.line", "write", List.of(line.get("id").asInt()), Map.of("marks", 7.5));
            caller.result("gradebook.gradebook", "calculate_percentage", List.of(gradebook));
            caller.result("gradebook.gradebook", "student_Grade_override", List.of(gradebook));
            assertThat(oec.row("gradebook.gradebook", gradebook))
                    .containsEntry("percentage", 75.0)
                    .containsEntry("override_hide", true);
        });
    }

    @Test
    void marksAboveThePointsAreRefused() {
        enterprise(oec -> {
            Caller caller = Caller.of(oec);
            int assignment = assignment(new Road(caller));
            caller.result("grading.assignment", "create_gradeline", List.of(assignment));
            assertThat(caller.fault("gradebook.line", "write", List.of(1), Map.of("marks", 10.5))
                            .text())
                    .isEqualTo("Marks should be less than 10.0");
        });
    }

    @Test
    void gradesAreOverriddenOneByOneAndAfterPercentages() {
        enterprise(oec -> {
            Caller caller = Caller.of(oec);
            assertThat(caller.fault("gradebook.gradebook", "student_Grade_override", List.of(1, 2))
                            .text())
                    .isEqualTo("Expected singleton: gradebook.gradebook(1, 2)");
            assertThat(caller.fault("gradebook.gradebook", "student_Grade_override", List.of(1))
                            .name())
                    .isEqualTo("builtins.TypeError");
        });
    }

    private static int assignment(Road road) {
        return road.caller()
                .create(
                        "grading.assignment",
                        Map.of(
                                "name",
                                "Quiz 1",
                                "course_id",
                                road.one("op.course", "code", "BSC-BIO"),
                                "assignment_type",
                                road.one("grading.assignment.type", "code", "QUIZ"),
                                "faculty_id",
                                1,
                                "issued_date",
                                "2026-10-05 09:00:00",
                                "year_id",
                                1,
                                "term_id",
                                1,
                                "point",
                                10));
    }

    private static void enterprise(Consumer<OpenEduCatServer> test) {
        Colleges.at(new GeneratedCollege(OdooVersion.V18, Edition.ENTERPRISE, 10, 1), test);
    }
}
