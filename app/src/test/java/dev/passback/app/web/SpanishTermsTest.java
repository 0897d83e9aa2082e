package dev.passback.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Spanish has one word for each thing too: where there would be several, these are not used. */
class SpanishTermsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path CODES = Path.of("../docs/finding-codes.es.md");

    /** What is not said, and what is said in its place. */
    enum Unused {
        SCORE("calificación", "\\bpuntuaci[óo]n|\\bnotas?\\b(?! al pie)", "la nota del examen"),
        SOURCE("origen", "(?<!código )\\bfuentes?\\b", "lo que dice la fuente"),
        GRADEBOOK(
                "libro de calificaciones", "\\blibros?\\b(?!\\s+de\\s+(calificaciones|cálculo))", "queda en el libro."),
        ITEM("ítem", "\\belementos?\\b|\\bitems?\\b", "un elemento nuevo"),
        LINK("enlace", "\\bv[ií]ncul", "un vínculo entre dos cursos"),
        RUN("ejecución", "\\bciclos?\\b|\\bcorridas?\\b", "el próximo ciclo"),
        SYNC("sincronización", "\\bsincronía|(?<!in-)\\bsync\\b", "una sync"),
        ROSTER("lista de estudiantes", "\\bnóminas?\\b|(?<!--)\\broster\\b|\\bplantel", "el roster del curso"),
        PIN("fijación", "\\bpins?\\b|\\banclaj|\\banclad", "quite el pin"),
        MATCHED("emparejado", "\\bsin\\s+correspondencia", "usuarios sin correspondencia"),
        BLANK("vacío", "\\ben\\s+blanco\\b", "celdas en blanco"),
        EXCUSE("eximir", "\\bdispens", "una dispensa"),
        UPLOAD("cargar", "\\bse\\s+subi|\\bsuba\\b|\\bsubid[oa]s?\\b", "si el archivo se subió"),
        YOU("usted", "\\b(tu|tus|tuy[oa]s?|puedes|debes|tienes|quieres|necesitas)\\b", "si puedes"),
        QUOTES("«»", "[“”]", "la columna “Total”");

        private final String said;
        private final Pattern unused;
        private final String example;

        Unused(String said, String unused, String example) {
            this.said = said;
            this.unused = Pattern.compile(
                    unused, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
            this.example = example;
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneWordForEachThing(Unused term) throws IOException {
        assertThat(term.example).containsPattern(term.unused);
        assertThat(term.said).doesNotContainPattern(term.unused);

        List<String> found = new ArrayList<>();
        for (Path text : texts()) {
            term.unused
                    .matcher(spoken(text))
                    .results()
                    .forEach(match -> found.add(text.getFileName() + ": " + match.group()));
        }

        assertThat(found).as("say “%s”", term.said).isEmpty();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> messages = Files.list(MESSAGES)) {
            List<Path> spanish = messages.filter(
                            file -> file.getFileName().toString().contains("_es."))
                    .toList();
            assertThat(spanish).hasSizeGreaterThan(8);
            return Stream.concat(spanish.stream(), Stream.of(CODES)).toList();
        }
    }

    /** {@return a text without its keys and without what is typed} */
    private static String spoken(Path text) throws IOException {
        String all = Files.readString(text);
        String name = text.getFileName().toString();
        if (name.endsWith(".properties")) {
            return all.replaceAll("(?m)^[^=]*=", "");
        }
        return name.endsWith(".json")
                ? all.replaceAll("(?m)^  \"(\\\\.|[^\"\\\\])*\": ", "")
                : all.replaceAll("`[^`]*`", "");
    }
}
