package dev.passback.app.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.store.Store;
import dev.passback.connect.ScoreSource;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.connectors.moodle.MoodleSettings;
import dev.passback.files.csv.CsvText;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the scores of a live course once, as a score file: what a plan is made from must stand still while a person looks
 * at it. From there on it goes the way of every file.
 */
public final class CourseScores {
    private final Store store;
    private final Systems systems;

    public CourseScores(Store store, Systems systems) {
        this.store = store;
        this.systems = systems;
    }

    /** A score file that was made of a course. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; handed on to be kept
    public record Taken(String name, byte[] content) {}

    /**
     * {@return everything that the course has now}
     *
     * @param course an id, a short name or an id number
     * @throws ConnectionException if there is no such course
     * @throws dev.passback.connect.SystemException if it cannot be read
     */
    public Taken take(String connection, String course) {
        try (Http http = new Http(HttpLimits.DEFAULT, new Traffic())) {
            ScoreSource source = systems.impatient()
                    .moodle(OpenEnds.connection(store, connection), MoodleSettings.DEFAULT, http)
                    .source(course)
                    .orElseThrow(() -> new ConnectionException(Wording.of("Moodle has no course {}", course)));
            return new Taken(fileName(source.name()) + ".csv", csv(source.sheet()));
        }
    }

    private static byte[] csv(ScoreSheet sheet) {
        // the system's own number of a person means nothing to a gradebook elsewhere
        List<IdentifierColumn> identifiers = sheet.identifiers().stream()
                .filter(column -> column.kind().family() != Family.SYSTEM)
                .toList();
        StringWriter text = new StringWriter();
        CsvText csv = new CsvText(text);
        List<String> header = new ArrayList<>();
        identifiers.forEach(column -> header.add(column.kind().label()));
        sheet.items().forEach(item -> header.add(header(item)));
        csv.line(header);
        for (int row = 0; row < sheet.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (IdentifierColumn column : identifiers) {
                cells.add(column.values().get(row));
            }
            for (int item = 0; item < sheet.items().size(); item++) {
                cells.add(sheet.scores().get(item).get(row).toString());
            }
            csv.line(cells);
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** As several programs write it, so that a reader of score files finds the maximum. */
    private static String header(SheetItem item) {
        return item.title()
                + item.maximum()
                        .map(points -> " [" + points.toPlainString() + "]")
                        .orElse("");
    }

    private static String fileName(String course) {
        String safe = course.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").strip();
        return safe.isEmpty() ? "course" : safe;
    }
}
