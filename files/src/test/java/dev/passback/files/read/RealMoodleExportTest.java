package dev.passback.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.files.GradebookFile;
import dev.passback.files.GradebookFormat;
import dev.passback.files.table.SourceFile;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Score;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A course's plain text export as a Moodle 4.5.5+ wrote it: quotes, commas and accents in names, scales, hidden items. */
class RealMoodleExportTest {
    private static final GradebookFile FILE = read();
    private static final GradebookSnapshot BOOK = FILE.snapshot();

    @Test
    void isAMoodleGradebookOf29Students() {
        assertThat(FILE.format()).isEqualTo(GradebookFormat.MOODLE);
        assertThat(BOOK.roster().size()).isEqualTo(29);
        assertThat(BOOK.roster().student(0).name()).hasValue("Carol \"Quote\" Clark");
        assertThat(BOOK.roster().student(1).name()).hasValue("Bob Brown, Jr.");
    }

    @Test
    void knowsWhatMayBeWrittenTo() {
        assertThat(item("Quiz: Quiz 1: Cells").access()).isEqualTo(Access.OVERRIDES_ACTIVITY);
        assertThat(item("Assignment: Essay 1").access()).isEqualTo(Access.OVERRIDES_ACTIVITY);
        assertThat(item("Participation").access()).isEqualTo(Access.OPEN);
        assertThat(item("Behaviour (scale)").access()).isEqualTo(Access.NOT_POINTS);
        assertThat(item("Text only").access()).isEqualTo(Access.NOT_POINTS);
        assertThat(item("Course total").access()).isEqualTo(Access.READ_ONLY);
        assertThat(item("WS cat total").access()).isEqualTo(Access.READ_ONLY);
    }

    @Test
    void hasEveryScoreInItsStudentsRow() {
        assertThat(score("carol@example.test", "Quiz: Quiz 1: Cells")).isEqualTo(Score.points("58.33"));
        assertThat(score("carol@example.test", "Quiz: Quiz 4: hidden grade item"))
                .isEqualTo(Score.NOT_GRADED);
        assertThat(score("carol@example.test", "Offline exam")).isEqualTo(Score.NOT_GRADED);
        assertThat(score("bob.brown@example.test", "Participation")).isEqualTo(Score.points("9"));
        assertThat(score("bob.brown@example.test", "Hidden manual")).isEqualTo(Score.points("33"));
    }

    @Test
    void takesNoFeedbackForAnItem() {
        assertThat(BOOK.items()).extracting(GradeItem::title).noneMatch(title -> title.contains("Feedback"));
    }

    private static GradeItem item(String title) {
        return BOOK.items().get(position(title));
    }

    private static int position(String title) {
        return IntStream.range(0, BOOK.items().size())
                .filter(i -> BOOK.items().get(i).title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + title + " among "
                        + BOOK.items().stream().map(GradeItem::title).toList()));
    }

    private static Score score(String email, String title) {
        int student = IntStream.range(0, BOOK.roster().size())
                .filter(i -> BOOK.roster().student(i).identifiers().stream()
                        .anyMatch(identifier -> identifier.value().equals(email)))
                .findFirst()
                .orElseThrow();
        return BOOK.scores().get(position(title)).get(student);
    }

    private static GradebookFile read() {
        String name = "/moodle-export/course.csv";
        try (InputStream in = Objects.requireNonNull(RealMoodleExportTest.class.getResourceAsStream(name))) {
            return GradebookFiles.read(new SourceFile("course.csv", in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
