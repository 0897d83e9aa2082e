package dev.passback.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.plan.Counts;
import dev.passback.transfer.TransferRequest;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    @ParameterizedTest
    @CsvSource({
        "file:canvas:ada/BIO 101 / A, kept:2/export.csv, BIO 101 / A (export.csv)",
        "file:canvas:ada/export.csv, kept:2/export.csv, export.csv",
        "file:moodle:BIO 101, /home/ada/export.csv, BIO 101 (export.csv)",
        "file:moodle:/home/ada/export.csv, /home/ada/export.csv, export.csv",
        "embedded:BIO 101, BIO 101, BIO 101",
        "openeducat:x, college:BSC/A/BIO101, college:BSC/A/BIO101"
    })
    void aGradebookIsCalledAsPeopleCallIt(String target, String gradebook, String called) {
        TransferRequest request = new TransferRequest(
                target,
                gradebook,
                "week-1.csv",
                "table",
                "ab12",
                "fingerprint",
                "ada",
                Optional.empty(),
                Optional.empty(),
                "{}",
                Counts.NONE);

        assertThat(new Sources().gradebook(request)).isEqualTo(called);
    }
}
