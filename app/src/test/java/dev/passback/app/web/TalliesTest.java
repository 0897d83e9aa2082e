package dev.passback.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.CellState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words beside numbers: there is one for each kind of tally, and it goes with its number. */
class TalliesTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final Pattern USED = Pattern.compile("tally\\('([a-z-]+)'");
    /** What a guard's page counts; the effects have these names in lower case. */
    private static final List<String> EFFECTS = List.of("cleared", "lowered", "changed", "raised", "new");

    @Test
    void everyTallyHasItsWordAndEveryWordIsUsed() throws IOException {
        Set<String> shown = new TreeSet<>(EFFECTS);
        Stream.of(CellState.values()).map(CellState::label).forEach(shown::add);
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                USED.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(shown::add);
            }
        }

        assertThat(kinds()).isEqualTo(shown);
    }

    @Test
    void spanishWordsGoWithOneAndWithMany() {
        Set<String> alike = kinds().stream()
                .filter(kind -> said(kind, 1).equals(said(kind, 2)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(alike).containsExactly("blank", "conflict", "not-matched", "same");
        assertThat(kinds()).allSatisfy(kind -> assertThat(said(kind, 0)).isEqualTo(said(kind, 2)));
        assertThat(said("new", 1)).isEqualTo("nueva");
        assertThat(said("put-back", 1)).isEqualTo("calificación sigue como se escribió y vuelve a lo que había antes");
    }

    private static Set<String> kinds() {
        return ResourceBundle.getBundle("messages/common", SPANISH).keySet().stream()
                .filter(key -> key.startsWith("tally."))
                .map(key -> key.substring("tally.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(String kind, int number) {
        String words = ResourceBundle.getBundle("messages/common", SPANISH).getString("tally." + kind);
        return new MessageFormat(words, SPANISH).format(new Object[] {number});
    }
}
