package dev.passback.files.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.files.read.Sample;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellFindingsTest {

    @Test
    void tellsCountlessTroublesByTheirNumber() {
        StringBuilder text = new StringBuilder("Student ID,Total,8/29/12\n");
        for (int i = 0; i < 25_000; i++) {
            text.append(i).append(",1,oops\n");
        }

        List<Finding> findings = Sample.readText(text.toString()).sheet().findings();

        assertThat(findings).hasSize(20_001).allMatch(finding -> finding.code() == FindingCode.TEXT_IN_SCORE_CELL);
        assertThat(findings.getLast().message()).contains("5000 more cells");
        assertThat(findings.getFirst().message()).contains("“oops”");
    }

    @Test
    void shortensWhatItShows() {
        assertThat(CellFindings.quoted("x".repeat(1_000)).text()).hasSizeLessThan(100);
    }
}
