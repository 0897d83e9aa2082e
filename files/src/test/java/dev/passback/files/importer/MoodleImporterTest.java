package dev.passback.files.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.files.importer.MoodleCourse.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The rebuilt importer does with every recorded file what the real Moodle did. */
class MoodleImporterTest {
    /** What depends on more than the file and the mapping. */
    private static final Map<String, String> NOT_JUDGED = Map.of(
            "file-form-refused--xlsx-ext",
            "the upload form refuses the name of the file before anything reads it",
            "separate-groups--separategroups-othergroup",
            "depends on the importing person's groups and rights");

    /** The temporary ids that Moodle gave the new items of these recordings. */
    private static final Map<String, Long> TEMPORARY_IDS =
            Map.of("new-item--new-clash-course334", 42L, "new-item--new-idclash-item13-max10", 13L);

    private static final Map<Long, BigDecimal> ELSEWHERE =
            Map.of(42L, BigDecimal.valueOf(334), 13L, BigDecimal.valueOf(10));

    private static final MoodleCourse COURSE = course();

    static List<MoodleRecording> recordings() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(MoodleImporterTest.class.getResource("/moodle-csv-import"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().map(MoodleRecording::of).toList();
        }
    }

    static Stream<MoodleRecording> judged() throws IOException, URISyntaxException {
        return recordings().stream().filter(recording -> !NOT_JUDGED.containsKey(recording.name()));
    }

    @ParameterizedTest
    @MethodSource("judged")
    void doesWhatMoodleDid(MoodleRecording recording) {
        MoodleImporter importer =
                new MoodleImporter(COURSE, TEMPORARY_IDS.getOrDefault(recording.name(), 1_000_000L), ELSEWHERE);
        switch (importer.run(recording.upload())) {
            case MoodleResult.Refused(String message) -> {
                assertThat(recording.succeeded()).as(message).isFalse();
                assertThat(message).isEqualTo(recording.messages().getFirst());
            }
            case MoodleResult.Success(MoodleCourse after, List<String> messages) -> {
                assertThat(recording.succeeded()).as("%s", recording.messages()).isTrue();
                assertThat(messages).isEqualTo(recording.messages());
                recording.stored().forEach(cell -> assertStored(recording, cell, after));
            }
        }
    }

    @Test
    void everyRecordingIsJudgedOrNamed() throws IOException, URISyntaxException {
        List<String> names = recordings().stream().map(MoodleRecording::name).toList();

        assertThat(names).hasSizeGreaterThan(60).containsAll(NOT_JUDGED.keySet());
    }

    private static void assertStored(MoodleRecording recording, JsonNode stored, MoodleCourse after) {
        MoodleUser user = COURSE.users().stream()
                .filter(each -> each.username().equals(stored.path("user").asString()))
                .findFirst()
                .orElseThrow();
        String name = stored.path("item").asString();
        // the last one: a new item can have the name of an old one
        MoodleItem item = after.items().stream()
                .filter(each -> each.name().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(item.maximum()).isEqualByComparingTo(stored.path("max").asString());
        assertThat(item.minimum()).isEqualByComparingTo(stored.path("min").asString());
        Optional<BigDecimal> grade = after.grade(user.id(), item.id());
        assertThat(grade.map(g -> g.setScale(5).toPlainString()))
                .isEqualTo(Optional.ofNullable(stored.path("final").stringValue(null)));
        if (recording.name().startsWith("feedback")) {
            assertThat(Optional.ofNullable(after.feedback().get(new Cell(user.id(), item.id()))))
                    .isEqualTo(Optional.ofNullable(stored.path("feedback").stringValue(null)));
        }
    }

    /** The course of the recordings, as far as the files touch it; every cell that one of them clears is filled. */
    private static MoodleCourse course() {
        List<MoodleUser> users = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            String username = "s%02d".formatted(i);
            String idNumber =
                    switch (i) {
                        case 6 -> "00123";
                        case 11, 12 -> "DUP-1";
                        case 29, 30 -> "";
                        default -> "S10%02d".formatted(i);
                    };
            String email = i == 1 ? "Ana.Lopez@Example.TEST" : username + "@example.test";
            users.add(new MoodleUser(7 + i, username, idNumber, email, i == 1 ? "Ana López" : username, true));
        }
        users.add(new MoodleUser(90, "outsider", "OUT-1", "otto@example.test", "Otto Outsider", false));
        List<MoodleItem> items = List.of(
                MoodleItem.points(43, "Exam", "0", "100"),
                MoodleItem.points(44, "Small", "2", "10"),
                new MoodleItem(
                        45,
                        "Mastery level",
                        MoodleItem.Type.SCALE,
                        BigDecimal.ONE,
                        BigDecimal.valueOf(4),
                        List.of("Beginning", "Developing", "Proficient", "Exemplary"),
                        false),
                new MoodleItem(
                        46,
                        "Locked exam",
                        MoodleItem.Type.POINTS,
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(100),
                        List.of(),
                        true),
                MoodleItem.points(48, "Import quiz", "0", "20"));
        return new MoodleCourse(
                users,
                items,
                Map.of(new Cell(15, 43), BigDecimal.valueOf(50), new Cell(9, 45), BigDecimal.valueOf(3)),
                Map.of(new Cell(17, 43), "Well <b>done</b>, \"quoted\""),
                Map.of(new Cell(8, 43), Instant.ofEpochSecond(1795296200)));
    }
}
