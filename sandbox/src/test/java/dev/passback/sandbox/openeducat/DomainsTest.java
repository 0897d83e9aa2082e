package dev.passback.sandbox.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Searches among ten students of one batch and five of the other. */
class DomainsTest {

    @Test
    void findsByEachOperator() {
        Colleges.on17And18(oec -> {
            Caller caller = Caller.of(oec);
            assertThat(students(caller, List.of("gr_no", "=", "S10003"))).containsExactly(3);
            assertThat(students(caller, List.of("gr_no", "!=", "S10003"))).hasSize(14);
            assertThat(students(caller, List.of("gr_no", "in", List.of("S10001", "S10015"))))
                    .containsExactly(1, 15);
            assertThat(students(caller, List.of("id", "not in", List.of(1, 2)))).hasSize(13);
            assertThat(students(caller, List.of("id", "<=", 2))).containsExactly(1, 2);
            assertThat(students(caller, List.of("id", ">", 13))).containsExactly(14, 15);
            assertThat(students(caller, List.of("email", "=ilike", "STUDENT0002@example.%")))
                    .containsExactly(2);
            assertThat(students(caller, List.of("email", "like", "0004@"))).containsExactly(4);
            assertThat(students(caller, List.of("email", "=", "STUDENT0002@example.test")))
                    .isEmpty();
            assertThat(students(caller, List.of("user_id", "=", false))).hasSize(15);
        });
    }

    @Test
    void readsPrefixNotation() {
        Colleges.on17And18(oec -> {
            Caller caller = Caller.of(oec);
            List<Object> one = List.of("id", "=", 1);
            List<Object> two = List.of("id", "=", 2);
            assertThat(students(caller, "|", one, two)).containsExactly(1, 2);
            assertThat(students(caller, "&", one, two)).isEmpty();
            assertThat(students(caller, "!", "|", one, two)).hasSize(13);
        });
    }

    @Test
    void followsPathsThroughReferences() {
        Colleges.on17And18(oec -> {
            Caller caller = Caller.of(oec);
            int batch = new Road(caller).one("op.batch", "code", "BIO-2026-B");
            assertThat(students(caller, List.of("course_detail_ids.batch_id", "=", batch)))
                    .containsExactly(11, 12, 13, 14, 15);
            assertThat(students(caller, List.of("course_detail_ids.batch_id.code", "=", "BIO-2026-A")))
                    .hasSize(10);
        });
    }

    @Test
    void pagesAndOrders() {
        Colleges.on17And18(oec -> {
            JsonNode page = Caller.of(oec)
                    .call(
                            "op.student",
                            "search",
                            List.of(List.of()),
                            Map.of("offset", 2, "limit", 3, "order", "gr_no desc"))
                    .get("result");
            assertThat(page.toString()).isEqualTo("[13,12,11]");
        });
    }

    @Test
    void leavesArchivedRowsOutUnlessTheContextSaysOtherwise() {
        Colleges.on17And18(oec -> {
            oec.edit("op.student", 1, Map.of("active", false));
            Caller caller = Caller.of(oec);
            assertThat(students(caller, List.of("id", "=", 1))).isEmpty();
            JsonNode all = caller.call(
                    "op.student",
                    "search",
                    List.of(List.of(List.of("id", "=", 1))),
                    Map.of("context", Map.of("active_test", false)));
            assertThat(all.get("result").toString()).isEqualTo("[1]");
        });
    }

    private static List<Integer> students(Caller caller, Object... domain) {
        List<Integer> ids = new ArrayList<>();
        caller.result("op.student", "search", List.of(domain)).forEach(id -> ids.add(id.asInt()));
        return ids;
    }
}
