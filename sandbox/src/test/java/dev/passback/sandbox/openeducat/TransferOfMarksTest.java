package dev.passback.sandbox.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The whole road of a program that carries marks, as the recordings of a real transfer show it. */
class TransferOfMarksTest {

    @ParameterizedTest
    @EnumSource(OdooVersion.class)
    void carriesTheMarksOfABatch(OdooVersion version) {
        try (OpenEduCatServer oec = OpenEduCatServer.start(new GeneratedCollege(version, Edition.COMMUNITY, 30, 1))) {
            Caller caller = Caller.of(oec);
            Road road = new Road(caller);
            int session = road.session("PB-1");
            int exam = road.exam(session, "PB-1", 5);
            List<Integer> attendees = road.attendees(exam, road.students());

            List<Object> commands = new ArrayList<>();
            attendees.forEach(id -> commands.add(List.of(1, id, Map.of("marks", id % 100))));
            caller.result("op.exam", "write", List.of(exam), Map.of("attendees_line", commands));
            List<Integer> absent = attendees.subList(28, 30);
            int wizard = caller.create(
                    "op.held.exam", Map.of("exam_id", exam, "attendees_line", List.of(List.of(6, 0, absent))));
            assertThat(caller.result("op.held.exam", "held_exam", List.of(wizard))
                            .asBoolean())
                    .isTrue();
            caller.result("op.exam.session", "act_held", List.of(session));
            caller.result("op.exam", "act_result_updated", List.of(exam));

            JsonNode read = caller.result(
                    "op.exam.attendees",
                    "search_read",
                    List.of(List.of("exam_id", "=", exam)),
                    List.of("student_id", "marks", "status"));
            assertThat(read).hasSize(30);
            assertThat(read.get(0).get("marks").asInt()).isEqualTo(attendees.getFirst() % 100);
            assertThat(read.get(29).get("status").asString()).isEqualTo("absent");
            assertThat(oec.row("op.exam", exam)).containsEntry("state", "result_updated");
            assertThat(oec.row("op.exam.session", session)).containsEntry("state", "held");
            assertThat(oec.requests().of("op.exam.attendees.create")).isEqualTo(1);
        }
    }
}
