package dev.passback.sandbox.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.model.Installation;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a program stumbles over, as it was measured. */
class TrapsTest {

    @Test
    void marksOfSeveralNewAttendeesAreRefusedAndNothingIsStored() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            int exam = road.exam("PB");
            List<Map<String, Integer>> rows = road.students().stream()
                    .map(student -> Map.of("exam_id", exam, "student_id", student, "marks", 0))
                    .toList();
            assertThat(road.caller().fault("op.exam.attendees", "create", rows).text())
                    .startsWith("Expected singleton: op.exam.attendees(1, 2, ");
            assertThat(oec.rows("op.exam.attendees")).isEmpty();
            assertThat(road.attendees(exam, road.students())).startsWith(11);
        });
    }

    @Test
    void marksAreCutToWholeNumbers() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            int attendee = road.attendees(road.exam("PB"), road.students()).getFirst();
            road.caller().result("op.exam.attendees", "write", List.of(attendee), Map.of("marks", 85.7));
            assertThat(oec.row("op.exam.attendees", attendee)).containsEntry("marks", 85L);
        });
    }

    @Test
    void aCustomisedCollegeKeepsFractionsAndLongerCodes() {
        Installation installation = Installation.stock(OdooVersion.V18, Edition.COMMUNITY)
                .withFloatMarks()
                .withExamCodes(32);
        Colleges.at(installation, oec -> {
            Road road = new Road(Caller.of(oec));
            int exam = road.exam("A-CODE-OF-MORE-THAN-16");
            int attendee = road.attendees(exam, road.students()).getFirst();
            road.caller().result("op.exam.attendees", "write", List.of(attendee), Map.of("marks", 85.7));
            assertThat(oec.row("op.exam.attendees", attendee)).containsEntry("marks", 85.7);
            assertThat(oec.row("op.exam", exam)).containsEntry("exam_code", "A-CODE-OF-MORE-THAN-16");
        });
    }

    @Test
    void aLongCodeIsCutSoThatTwoCollideAndASearchFindsNothing() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            road.session("ABCDEFGHIJKLMNOPQ");
            assertThat(oec.rows("op.exam.session").getFirst()).containsEntry("exam_code", "ABCDEFGHIJKLMNOP");
            assertThat(road.caller()
                            .result(
                                    "op.exam.session",
                                    "search",
                                    List.of(List.of("exam_code", "=", "ABCDEFGHIJKLMNOPQ"))))
                    .isEmpty();
            assertThat(road.caller()
                            .fault("op.exam.session", "create", road.sessionValues("ABCDEFGHIJKLMNOPX"))
                            .text())
                    .contains("unique per exam session");
        });
    }

    @Test
    void onlyAGroupTellsAnEmptyMarkFromAZeroOnEveryVersion() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            int exam = road.exam("PB");
            List<Integer> attendees = road.attendees(exam, road.students().subList(0, 2));
            road.caller().result("op.exam.attendees", "write", List.of(attendees.getLast()), Map.of("marks", 0));
            JsonNode read = road.caller().result("op.exam.attendees", "read", attendees, List.of("marks"));
            assertThat(read.get(0).get("marks").asInt(-1)).isZero();

            JsonNode group = road.caller()
                    .result(
                            "op.exam.attendees",
                            "read_group",
                            List.of(List.of("exam_id", "=", exam)),
                            List.of("marks:array_agg", "ids:array_agg(id)"),
                            List.of("exam_id"))
                    .get(0);
            assertThat(group.get("marks").toString()).isEqualTo("[null,0]");
            assertThat(group.get("ids").toString())
                    .isEqualTo(attendees.toString().replace(" ", ""));
        });
    }

    @Test
    void marksAboveTheTotalAreRefusedBy17AndTakenBy18() {
        Colleges.on17(oec -> assertThat(attendeeWith(oec, 101)).contains("Please Enter Marks between 0 to 100"));
        Colleges.on18(oec -> assertThat(attendeeWith(oec, 101)).contains("\"result\":true"));
    }

    private static String attendeeWith(OpenEduCatServer oec, int marks) {
        Road road = new Road(Caller.of(oec));
        int attendee = road.attendees(road.exam("PB"), road.students()).getFirst();
        return road.caller()
                .call("op.exam.attendees", "write", List.of(List.of(attendee), Map.of("marks", marks)), Map.of())
                .toString();
    }

    @Test
    void examsOfTheSameSubjectMayNotOverlapOn17() {
        Colleges.on17(oec -> {
            Road road = new Road(Caller.of(oec));
            int session = road.session("PB");
            road.exam(session, "PB-1", 5);
            assertThat(road.caller()
                            .fault("op.exam", "create", road.examValues(session, "PB-2", 5))
                            .text())
                    .isEqualTo("The exam time overlaps with an existing exam for the same subject.");
            int other = road.exam(session, "PB-3", 6);
            Map<String, Object> times = Map.of("start_time", "2026-10-05 09:00:00", "end_time", "2026-10-05 10:00:00");
            assertThat(road.caller()
                            .result("op.exam", "write", List.of(other), times)
                            .asBoolean())
                    .isTrue();
        });
    }

    @Test
    void anActionAnswersNothingAtAll() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            int session = road.session("PB");
            JsonNode answer = road.caller().call("op.exam.session", "act_held", List.of(List.of(session)), Map.of());
            assertThat(answer.toString()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1}");
        });
    }

    @Test
    void oneBadMarkAmongManyRollsAllBack() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            int exam = road.exam("PB");
            List<Integer> attendees = road.attendees(exam, road.students());
            List<List<Object>> commands = attendees.stream()
                    .map(id -> List.<Object>of(1, id, Map.of("marks", id.equals(attendees.getLast()) ? -1 : 50)))
                    .toList();
            road.caller().fault("op.exam", "write", List.of(exam), Map.of("attendees_line", commands));
            assertThat(oec.rows("op.exam.attendees")).noneMatch(row -> row.containsKey("marks"));
        });
    }

    @Test
    void loadTellsOfAFailureInANormalResultAndStoresNothing() {
        Colleges.on17(oec -> {
            Road road = new Road(Caller.of(oec));
            String exam = String.valueOf(road.exam("PB"));
            List<String> fields = List.of("id", "exam_id/.id", "student_id/.id", "marks");
            List<List<String>> bad = List.of(List.of("pb.1", exam, "1", "50"), List.of("pb.2", exam, "2", "500"));
            JsonNode failed = road.caller().result("op.exam.attendees", "load", fields, bad);
            assertThat(failed.get("ids").asBoolean(true)).isFalse();
            assertThat(failed.at("/messages/0/record").asInt()).isEqualTo(1);
            assertThat(oec.rows("op.exam.attendees")).isEmpty();

            List<List<String>> good = List.of(List.of("pb.1", exam, "1", "50"));
            JsonNode first = road.caller().result("op.exam.attendees", "load", fields, good);
            JsonNode again = road.caller().result("op.exam.attendees", "load", fields, good);
            assertThat(again).isEqualTo(first);
            String id = first.get("ids").get(0).asString();
            assertThat(road.caller()
                            .result(
                                    "op.exam.attendees",
                                    "get_external_id",
                                    List.of(first.get("ids").get(0).asInt()))
                            .get(id)
                            .asString())
                    .isEqualTo("pb.1");
        });
    }

    @Test
    void generatingResultsTwiceDoublesThem() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            int session = road.session("PB");
            int exam = road.exam(session, "PB", 5);
            road.attendees(exam, road.students());
            road.caller().result("op.exam", "act_done", List.of(exam));
            int template = road.caller().create("op.result.template", Map.of("name", "R", "exam_session_id", session));
            road.caller().result("op.result.template", "generate_result", List.of(template));
            road.caller().result("op.result.template", "generate_result", List.of(template));
            assertThat(oec.rows("op.result.line")).hasSize(20);
            assertThat(oec.rows("op.marksheet.register")).hasSize(2);
        });
    }
}
