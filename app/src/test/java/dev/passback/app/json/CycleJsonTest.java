package dev.passback.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.CycleCounts;
import dev.passback.app.link.CycleReport;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import dev.passback.plan.Counts;
import dev.passback.transfer.TransferId;
import java.io.StringWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CycleJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static CycleReport report(CycleReport.Status status, Optional<TransferId> transfer, Finding... findings) {
        Map<String, Map<String, Integer>> requests = new LinkedHashMap<>();
        requests.put("moodle", Map.of("core_webservice_get_site_info", 1));
        requests.put("openeducat", Map.of("read", 2, "authenticate", 1));
        return new CycleReport(
                "bio",
                status,
                transfer,
                new CycleCounts(new Counts(1, 2, 3, 4, 5, 6, 7), 8, 9, 10),
                List.of(findings),
                requests,
                1_234,
                Duration.ofMillis(1_250));
    }

    private static String written(CycleReport... reports) {
        StringWriter out = new StringWriter();
        CycleJson.write(List.of(reports), out);
        return out.toString();
    }

    @Test
    void isOneLineOfTheDocumentedShape() {
        assertThat(written(report(CycleReport.Status.DONE, Optional.of(new TransferId(3)))))
                .isEqualTo(
                        "{\"links\":[{\"link\":\"bio\",\"status\":\"done\",\"transfer\":\"T3\",\"counts\":{\"new\":1,"
                                + "\"changed\":2,\"same\":3,\"cleared\":4,\"conflicts\":5,\"rejected\":6,\"unmatched\":8,"
                                + "\"written\":9,\"skipped\":10},\"findings\":[],\"requests\":{\"moodle\":"
                                + "{\"core_webservice_get_site_info\":1},\"openeducat\":{\"authenticate\":1,\"read\":2}},"
                                + "\"seconds\":1.250}]}\n");
    }

    @Test
    void whatWasToldOfACycleIsReadAgain() {
        Finding finding = Finding.of(
                FindingCode.STUDENT_UNMATCHED,
                Place.column("Quiz 1").of("8"),
                Wording.of("{}: {}", Wording.of("user {}", 8), "\"nobody\""));
        CycleReport told = report(CycleReport.Status.DONE, Optional.of(new TransferId(3)), finding);

        CycleReport read = CycleJson.read(CycleJson.text(told)).orElseThrow();

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("counts.marks.kept")
                .isEqualTo(told);
    }

    @Test
    void theFactsOfAMessageAreKeptAndNotTold() {
        Finding finding =
                Finding.of(FindingCode.ROUNDED, Place.WHOLE, Wording.of("{} of {}", 3, Wording.of("nothing")));
        CycleReport report = report(CycleReport.Status.DONE, Optional.empty(), finding);

        String kept = CycleJson.text(report);

        assertThat(MAPPER.readTree(kept).at("/findings/0/words").toString())
                .isEqualTo("[\"{} of {}\",3,[\"nothing\"]]");
        assertThat(MAPPER.readTree(kept).at("/findings/0/message").stringValue())
                .isEqualTo("3 of nothing");
        assertThat(written(report)).doesNotContain("words");
        assertThat(FindingsJson.told(MAPPER.readTree(kept)).toString()).doesNotContain("words");
    }

    @Test
    void aRepairOfItsOwnIsKeptAndToldAsTheMessageIs() {
        Finding finding = new Finding(
                FindingCode.COURSE_FAILED,
                Severity.WARNING,
                Place.WHOLE,
                Wording.verbatim("no"),
                Wording.of("Use one of these: {}.", List.of("EXT", "INT")));
        CycleReport report = report(CycleReport.Status.FAILED, Optional.empty(), finding);

        String kept = CycleJson.text(report);

        assertThat(CycleJson.read(kept).orElseThrow().findings()).containsExactly(finding);
        assertThat(written(report)).contains("\"repair\":\"Use one of these: EXT, INT.\"}");
        assertThat(FindingsJson.told(MAPPER.readTree(kept)).toString())
                .contains("\"repair\":\"Use one of these: EXT, INT.\"}");
    }

    @Test
    void aReportFromBeforeThereWereWordingsSaysItsMessages() {
        Finding finding = Finding.of(FindingCode.ROUNDED, Place.WHOLE, Wording.of("{} scores", 3));
        String kept = CycleJson.text(report(CycleReport.Status.DONE, Optional.empty(), finding))
                .replaceFirst(",\"words\":\\[[^]]*]", "");

        CycleReport read = CycleJson.read(kept).orElseThrow();

        assertThat(read.findings())
                .containsExactly(Finding.of(FindingCode.ROUNDED, Place.WHOLE, Wording.verbatim("3 scores")));
    }

    @Test
    void aCycleThatEndedBeforeItCouldTellIsNone() {
        assertThat(CycleJson.read("{}")).isEmpty();
    }

    @Test
    void noTransferIsNull() {
        JsonNode link = MAPPER.readTree(written(report(CycleReport.Status.UNCHANGED, Optional.empty())))
                .get("links")
                .get(0);

        assertThat(link.get("transfer").isNull()).isTrue();
        assertThat(link.get("status").stringValue()).isEqualTo("unchanged");
    }

    @Test
    void findingsHaveCodeSeverityPlaceAndMessage() {
        Finding finding = Finding.of(
                FindingCode.STUDENT_UNMATCHED,
                Place.WHOLE.of("8"),
                Wording.of("{}: {}", Wording.of("user {}", 8), "\"nobody\""));

        JsonNode found = MAPPER.readTree(written(report(CycleReport.Status.DONE, Optional.empty(), finding)))
                .get("links")
                .get(0)
                .get("findings")
                .get(0);

        assertThat(found.get("code").stringValue()).isEqualTo("STUDENT_UNMATCHED");
        assertThat(found.get("message").stringValue()).isEqualTo("user 8: \"nobody\"");
    }

    @Test
    void everyLinkIsOneEntryInItsOrder() {
        JsonNode links = MAPPER.readTree(written(
                        report(CycleReport.Status.DONE, Optional.empty()),
                        report(CycleReport.Status.BUSY, Optional.empty())))
                .get("links");

        assertThat(links.valueStream().map(link -> link.get("status").stringValue()))
                .containsExactly("done", "busy");
        assertThat(written()).isEqualTo("{\"links\":[]}\n");
    }

    @Test
    void theHistoryKeepsTheSameAndTheBytes() {
        CycleReport report = report(CycleReport.Status.DONE, Optional.of(new TransferId(3)));

        assertThat(written(report).replace("}]}\n", ",\"bytes\":1234}]}\n"))
                .isEqualTo("{\"links\":[" + CycleJson.text(report) + "]}\n");
    }
}
