package dev.passback.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptWordingTest {
    private static final Wording NESTED = Wording.of(
            "likely {}: {}",
            "Ana \"A\" {}",
            Wording.of(
                    "{} of {} {}",
                    3,
                    5_000_000_000L,
                    List.of("one", Wording.joined(Wording.of(" or "), List.of(1, 2)))));

    @Test
    void whatIsKeptIsReadAgain() {
        for (Wording wording : List.of(NESTED, Wording.of("same title"), Wording.of("{} %", 5), Wording.NONE)) {
            assertThat(KeptWording.read(KeptWording.write(wording))).isEqualTo(wording);
        }
        assertThat(KeptWording.write(Wording.of("likely {}: {}", "Ana", Wording.of("same title"))))
                .isEqualTo("{\"words\":[\"likely {}: {}\",\"Ana\",[\"same title\"]]}");
    }

    @Test
    void numbersAreReadAgainAsNumbersWithEveryDigit() {
        Wording score = Wording.of("the gradebook holds {}, the source {}", Score.parse("7.5"), new BigDecimal("0.10"));

        String kept = KeptWording.write(score);

        assertThat(kept).contains("{\"number\":\"7.5\"}", "{\"number\":\"0.10\"}");
        assertThat(KeptWording.read(kept).facts()).containsExactly(new BigDecimal("7.5"), new BigDecimal("0.10"));
        assertThat(KeptWording.read(kept).text()).isEqualTo(score.text());
    }

    @Test
    void aTextIsKeptAsItIsAsItWasBeforeThereWereWordings() {
        assertThat(KeptWording.write(Wording.verbatim("the exam is done"))).isEqualTo("the exam is done");
        assertThat(KeptWording.read("the gradebook holds 3")).isEqualTo(Wording.verbatim("the gradebook holds 3"));
    }

    @Test
    void aTextThatLooksLikeAKeptWordingStaysAText() {
        Wording text = Wording.verbatim("{\"words\":[\"nothing\"]}");

        assertThat(KeptWording.read(KeptWording.write(text))).isEqualTo(text);
    }
}
