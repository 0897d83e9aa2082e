package dev.passback.sandbox.openeducat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.sandbox.http.Fault;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import dev.passback.sandbox.openeducat.rpc.Latency;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenEduCatServerTest {

    @Test
    void theSameSeedMakesTheSameCollege() {
        GeneratedCollege college = new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, 3, 7);
        Colleges.at(
                college,
                one -> Colleges.at(college, other -> {
                    assertThat(one.key()).isEqualTo(other.key());
                    assertThat(names(one)).isEqualTo(names(other)).hasSize(8);
                }));
    }

    @Test
    void studentsAreKnownByNumber() {
        Colleges.on18(oec -> assertThat(oec.row("op.student", 7))
                .containsEntry("email", "student0007@example.test")
                .containsEntry("gr_no", "S10007"));
    }

    @Test
    void staffEditsAreSeenByPrograms() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            int attendee = road.attendees(road.exam("PB"), road.students()).getFirst();
            oec.edit("op.exam.attendees", attendee, Map.of("marks", 33, "note", "by hand"));
            JsonNode read = road.caller()
                    .result("op.exam.attendees", "read", List.of(attendee))
                    .get(0);
            assertThat(read.get("marks").asInt()).isEqualTo(33);
            assertThat(read.get("write_uid").toString()).isEqualTo("[2,\"Administrator\"]");
            oec.remove("op.exam.attendees", attendee);
            assertThat(road.caller().result("op.exam.attendees", "read", List.of(attendee)))
                    .isEmpty();
        });
    }

    @Test
    void countsRequestsUntilReset() {
        Colleges.on18(oec -> {
            Caller caller = Caller.of(oec);
            caller.result("op.course", "search", List.of());
            assertThat(caller.get("/sandbox/requests").body())
                    .isEqualTo("{\"common.authenticate\":1,\"op.course.search\":1}");
            assertThat(caller.post("/sandbox/requests", "").body()).isEqualTo("{}");
            assertThat(oec.requests().total()).isZero();
        });
    }

    @Test
    void whatWasDoneBeforeALostAnswerStaysDone() {
        Colleges.on18(oec -> {
            Road road = new Road(Caller.of(oec));
            Map<String, Object> values = road.sessionValues("PB");
            oec.inject(request -> new Fault.ResetAfter());
            assertThatThrownBy(() -> road.caller().create("op.exam.session", values))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(oec.rows("op.exam.session")).hasSize(1);
        });
    }

    @Test
    void ofFourWhoCreateTheSameAttendeeOneWins() throws Exception {
        try (OpenEduCatServer oec =
                        OpenEduCatServer.start(new GeneratedCollege(OdooVersion.V17, Edition.COMMUNITY, 3, 1));
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Road road = new Road(Caller.of(oec));
            Map<String, Integer> values = Map.of("exam_id", road.exam("PB"), "student_id", 1, "marks", 5);
            List<Future<JsonNode>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(
                        () -> road.caller().call("op.exam.attendees", "create", List.of(values), Map.of())));
            }
            int faults = 0;
            for (Future<JsonNode> answer : answers) {
                faults += answer.get().has("error") ? 1 : 0;
            }
            assertThat(faults).isEqualTo(3);
            assertThat(oec.rows("op.exam.attendees")).hasSize(1);
        }
    }

    @Test
    void takesItsTimeWhenAskedTo() {
        Colleges.on18(oec -> {
            Caller caller = Caller.of(oec);
            oec.latency(new Latency(Duration.ofMillis(20), Duration.ofMillis(2)));
            long start = System.nanoTime();
            caller.result("op.student", "search_read", List.of(), List.of("name"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
        });
    }

    @Test
    void tenThousandAttendeesAreNoTrouble() {
        Colleges.at(new GeneratedCollege(OdooVersion.V17, Edition.COMMUNITY, 500, 1), oec -> {
            Road road = new Road(Caller.of(oec));
            int session = road.session("PB");
            List<Integer> students = road.students();
            for (int day = 1; day <= 20; day++) {
                road.attendees(road.exam(session, "PB-" + day, day), students);
            }
            assertThat(road.caller()
                            .result("op.exam.attendees", "search_count", List.of())
                            .asInt())
                    .isEqualTo(10_000);
        });
    }

    private static List<Object> names(OpenEduCatServer oec) {
        return oec.rows("op.student").stream().map(row -> row.get("name")).toList();
    }
}
