package dev.passback.browser.flow;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.passback.app.web.wizard.WizardSite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that people bring along. */
record ScoreFile(String name, byte[] content) {

    /** A sample that the program has. */
    static ScoreFile sample(String name) {
        return new ScoreFile(name, WizardSite.sample(name));
    }

    /**
     * What iClicker exports for Moodle, with what Moodle's import stumbles over: an id that lost its zeros, one that is
     * unknown there, a row without any, and a total beside its sessions.
     */
    static ScoreFile iClickerForMoodle() {
        return text("iclicker-moodle.csv", """
                Student ID,Email,Total,Session 1,Session 2
                00100417,ana.lopez@riverside.example,17,8,9
                00100418,ben.okafor@riverside.example,17,10,7
                100431,,19,9,10
                ,grace.kim@riverside.example,8,No Response,8
                00999999,val@elsewhere.example,10,5,5
                ,,8,4,4
                """);
    }

    /** A participant list. */
    static ScoreFile roster(int students) {
        return text(
                "roster.csv",
                IntStream.range(0, students)
                        .mapToObj(i -> "First%04d,Last%04d,%08d,user%04d@uni.example".formatted(i, i, 100_000 + i, i))
                        .collect(Collectors.joining("\n", "First name,Last name,ID number,Email address\n", "\n")));
    }

    /** Two sessions of that many students, of whom the last one is in no course. */
    static ScoreFile sessions(int students) {
        return text(
                "sessions.csv",
                IntStream.range(0, students)
                        .mapToObj(i ->
                                "%08d,%d,%d".formatted(i == students - 1 ? 999_999 : 100_000 + i, i % 11, (i * 7) % 11))
                        .collect(Collectors.joining("\n", "Student ID,Session 1,Session 2\n", "\n")));
    }

    /** {@return what is in its cells} */
    List<List<String>> rows() {
        return CsvReader.builder().ofCsvRecord(new String(content, StandardCharsets.UTF_8)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    static ScoreFile text(String name, String text) {
        return new ScoreFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
