package dev.passback.app.live;

import dev.passback.app.link.End;
import dev.passback.connectors.openeducat.EnterpriseSettings;
import dev.passback.connectors.openeducat.OpenEduCatSettings;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A subject of a batch in a connected OpenEduCat as the gradebook of score files. Written
 * {@code CONNECTION:COURSE/BATCH/SUBJECT}, with settings behind it where they are needed: {@code ;exam-type=INT}.
 *
 * @param settings by their names, those of {@link #SETTINGS}
 */
public record LiveCourse(End end, Map<String, String> settings) {
    /** What may be said of how marks are written, by the same names as for a link. */
    public static final List<String> SETTINGS =
            List.of("exam-type", "result-lines", "passing", "year", "term", "assignment-type", "faculty");

    public LiveCourse {
        settings = Map.copyOf(settings);
    }

    /**
     * {@return the course written as {@code text}; empty where that has not the form of one}
     *
     * @throws ConnectionException if a setting is not understood
     */
    public static Optional<LiveCourse> parse(String text) {
        String[] parts = text.split(";", -1);
        return End.parse(parts[0]).map(end -> {
            Map<String, String> settings = new TreeMap<>();
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                String name =
                        equals < 0 ? parts[i] : parts[i].substring(0, equals).strip();
                if (equals < 0 || !SETTINGS.contains(name)) {
                    throw new ConnectionException(Wording.of(
                            "\"{}\" is no setting of a gradebook; settings are {}, written as ;exam-type=INT",
                            parts[i],
                            SETTINGS));
                }
                settings.put(name, parts[i].substring(equals + 1).strip());
            }
            return new LiveCourse(end, settings);
        });
    }

    LiveCourse withExamType(String examType) {
        Map<String, String> more = new TreeMap<>(settings);
        more.put("exam-type", examType);
        return new LiveCourse(end, more);
    }

    Optional<String> examType() {
        return setting("exam-type");
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
    }

    /**
     * {@return the settings as the connector takes them}
     *
     * @throws ConnectionException if one is not understood
     */
    OpenEduCatSettings forConnector() {
        Optional<EnterpriseSettings> enterprise = setting("year")
                .map(year -> new EnterpriseSettings(
                        year,
                        setting("term").orElse(""),
                        setting("assignment-type").orElse(""),
                        setting("faculty").orElse("")));
        String lines = setting("result-lines").orElse("on");
        if (!lines.equals("on") && !lines.equals("off")) {
            throw new ConnectionException(Wording.of("result lines are on or off, not \"{}\"", lines));
        }
        String passing = setting("passing").orElse("0");
        if (!passing.matches("\\d{1,2}|100")) {
            throw new ConnectionException(
                    Wording.of("the passing share is from 0 to 100 percent, not \"{}\"", passing));
        }
        return new OpenEduCatSettings(examType().orElse(""), lines.equals("on"), Integer.parseInt(passing), enterprise);
    }

    @Override
    public String toString() {
        return end
                + new TreeMap<>(settings)
                        .entrySet().stream()
                                .map(each -> ";" + each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining());
    }
}
