package dev.passback.files.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradebookHeadersTest {

    @Test
    void splitsTheAssignmentIdOffACanvasTitle() {
        assertThat(CanvasHeader.of("Quiz (2024) (50124)"))
                .isEqualTo(new CanvasHeader("Quiz (2024)", Optional.of("50124"), false));
        assertThat(CanvasHeader.of("Quiz(7)").assignmentId()).isEmpty();
        assertThat(CanvasHeader.of("Quiz (draft)").assignmentId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Current Score, true",
        "Assignments Final Points, true",
        "Unposted Final Grade (Autumn), true",
        "Override Status, true",
        "final score, false",
        "Score of the final, false",
    })
    void knowsWhatCanvasComputes(String header, boolean computed) {
        assertThat(CanvasHeader.of(header).computed()).isEqualTo(computed);
    }

    @ParameterizedTest
    @CsvSource({
        "Quiz: Cells (Real), Quiz: Cells, POINTS, true, false",
        "Quiz: Cells (Percentage), Quiz: Cells, PERCENTAGE, true, false",
        "Offline exam (Letter), Offline exam, LETTER, false, false",
        "Offline exam (Feedback), Offline exam, FEEDBACK, false, false",
        "Feedback: Essay, Feedback: Essay, FEEDBACK, false, false",
        "Week 1: exam (Real), Week 1: exam, POINTS, false, false",
        "Course total (Real), Course total, POINTS, false, true",
        "Lab total (Real), Lab total, POINTS, false, true",
        "Quiz: Grand total (Real), Quiz: Grand total, POINTS, true, false",
        "Quiz (last attempt) (Real), Quiz (last attempt), POINTS, false, false",
        "Quiz: Cells, Quiz: Cells, UNSAID, true, false",
    })
    void readsMoodleHeaders(String header, String title, MoodleHeader.Shows shows, boolean activity, boolean total) {
        MoodleHeader read = MoodleHeader.of(header);

        assertThat(read).isEqualTo(new MoodleHeader(title, shows));
        assertThat(read.isActivity()).isEqualTo(activity);
        assertThat(read.isTotal()).isEqualTo(total);
    }
}
