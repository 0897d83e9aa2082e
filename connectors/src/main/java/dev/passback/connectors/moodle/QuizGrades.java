package dev.passback.connectors.moodle;

import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The best grades of quizzes. "Best" is in the quiz's own grading method: highest, average, first or last attempt. */
final class QuizGrades {
    private final Gathering gathering;

    QuizGrades(Gathering gathering) {
        this.gathering = gathering;
    }

    /** Asks for one student's best grade. */
    void ask(Asking asking, ItemOrigin quiz, long student) {
        asking.add(Call.bestGrade(quiz, student), answer(quiz, student), failure -> {
            if (!failure.problem().equals(Refusals.STUDENT_GONE)) {
                gathering.fail(quiz, failure);
            }
        });
    }

    /** No attempt, none finished and none graded yet are all told by the same {@code hasgrade:false}. */
    private Consumer<JsonNode> answer(ItemOrigin quiz, long student) {
        return answer -> {
            boolean graded = answer.path("hasgrade").asBoolean(false);
            gathering.add(
                    quiz,
                    student,
                    graded
                            ? MoodleJson.decimal(answer.path("grade"))
                                    .map(Score::points)
                                    .orElse(Score.NOT_GRADED)
                            : Score.NOT_GRADED);
        };
    }
}
