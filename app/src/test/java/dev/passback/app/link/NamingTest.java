package dev.passback.app.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "Simulation 101, Simulation-101",
        "Introducción a la Biología, Introduccion-a-la-Biologia",
        "'BIO101/2026 (A)', BIO101-2026-A",
        "'..hidden', hidden",
        "生物学, link",
        "'', link",
    })
    void aSuggestedNameSaysWhatItIsOfAndIsGood(String title, String name) {
        assertThat(Naming.suggested(taken -> false, title)).isEqualTo(name).satisfies(NamingTest::isGood);
    }

    @Test
    void aNameThatIsTakenIsNumbered() {
        Set<String> taken = Set.of("BIO101-2026", "BIO101-2026-2");

        assertThat(Naming.suggested(taken::contains, "BIO101", "2026")).isEqualTo("BIO101-2026-3");
    }

    @Test
    void aLongNameIsCutAlsoWhereItIsNumbered() {
        String title = "x".repeat(100);
        String first = Naming.suggested(taken -> false, title);

        assertThat(first).hasSize(64).satisfies(NamingTest::isGood);
        assertThat(Naming.suggested(first::equals, title))
                .hasSize(64)
                .endsWith("x-2")
                .satisfies(NamingTest::isGood);
    }

    private static void isGood(String name) {
        assertThat(Naming.isGood(name)).as(name).isTrue();
    }
}
