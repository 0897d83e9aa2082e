package dev.passback.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static Language says(Map<String, String> catalogue) {
        return pattern -> catalogue.getOrDefault(pattern, pattern);
    }

    @Test
    void itSaysItsFactsInTheirOrder() {
        Wording wording = Wording.of("{} of {} students, \"{}\"", 3, 40L, "Ana");

        assertThat(wording.text()).isEqualTo("3 of 40 students, \"Ana\"");
        assertThat("it says: " + wording).isEqualTo("it says: 3 of 40 students, \"Ana\"");
    }

    @Test
    void anotherLanguageMayTurnTheFactsAround() {
        Wording wording = Wording.of("{} of {}", "Session 1", 10);

        assertThat(wording.in(says(Map.of("{} of {}", "{2}, {1}, {2}")))).isEqualTo("10, Session 1, 10");
    }

    @Test
    void whatIsWithinIsSaidInTheSameLanguage() {
        Wording likely = Wording.of("likely {}: {}", "Ana", Wording.of("same title"));

        assertThat(likely.text()).isEqualTo("likely Ana: same title");
        assertThat(likely.in(says(Map.of("likely {}: {}", "quizá {}: {}", "same title", "mismo título"))))
                .isEqualTo("quizá Ana: mismo título");
    }

    @Test
    void severalFactsStandOneAfterTheOther() {
        List<Wording> columns = List.of(Wording.of("column {}", 1), Wording.of("column {}", 2));

        assertThat(Wording.of("it has {} and {}", List.of("A", "B"), columns).text())
                .isEqualTo("it has A, B and column 1, column 2");
        assertThat(Wording.of("it has {}", List.of()).text()).isEqualTo("it has ");
    }

    @Test
    void severalAreJoinedByAWordOfTheLanguage() {
        Wording all = Wording.joined(Wording.of(" or "), List.of("A", Wording.of("nothing"), 3));

        assertThat(all.text()).isEqualTo("A or nothing or 3");
        assertThat(all.in(says(Map.of(" or ", " o ", "nothing", "nada")))).isEqualTo("A o nada o 3");
        assertThat(Wording.joined(Wording.of(" or "), List.of("A")).text()).isEqualTo("A");
        assertThat(Wording.joined(Wording.of(" or "), List.of()).text()).isEmpty();
    }

    @Test
    void bracesInFactsAreNoPlaces() {
        String odd = "{} {1} {";

        assertThat(Wording.of("\"{}\" is {}", odd, Wording.verbatim(odd)).text())
                .isEqualTo("\"{} {1} {\" is {} {1} {");
        assertThat(Wording.verbatim(odd).in(pattern -> pattern)).isEqualTo(odd);
    }

    @Test
    void onlyWhatSaysTheSameEverywhereIsVerbatim() {
        assertThat(Wording.verbatim("no").isVerbatim()).isTrue();
        assertThat(Wording.of("no").isVerbatim()).isFalse();
        assertThat(Wording.joined(Wording.of(" or "), List.of(Wording.of("no"))).isVerbatim())
                .isFalse();
        assertThat(Wording.NONE.isEmpty()).isTrue();
    }

    @Test
    void aPlaceWithoutAFactIsLeftAsItIs() {
        assertThat(new Wording("{} {} {9} {x} {", List.of("A")).text()).isEqualTo("A {} {9} {x} {");
    }
}
