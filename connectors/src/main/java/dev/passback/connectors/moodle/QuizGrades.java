package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import tools.jackson.databind.JsonNode;

/** The best grades of quizzes. "Best" is in the quiz's own grading method: highest, average, first or last attempt. */
final class QuizGrades {
    private final Gathering gathering;

    QuizGrades(Gathering gathering) {
        this.gathering = gathering;
    }

    /** Asks for one student's best grade. */
    void ask(Asking asking, ItemOrigin quiz, long student) {
        asking.add(Call.bestGrade(quiz, student), answer -> add(quiz, student, answer), failure -> {
            if (!failure.problemWording().equals(Refusals.STUDENT_GONE)) {
                gathering.fail(quiz, failure);
            }
        });
    }

    /** No attempt, none finished and none graded yet are all told by the same {@code hasgrade:false}. */
    void add(ItemOrigin quiz, long student, JsonNode answer) {
        if (!answer.path("hasgrade").asBoolean(false)) {
            gathering.add(quiz, student, Score.NOT_GRADED);
            return;
        }
        MoodleJson.decimal(answer.path("grade"))
                .ifPresentOrElse(
                        grade -> gathering.add(quiz, student, Score.points(grade)),
                        () -> gathering.fail(quiz, unreadable(quiz)));
    }

    private static SystemException unreadable(ItemOrigin quiz) {
        return new SystemException(
                Reach.ITEM,
                Wording.of("Moodle says that there is a grade of quiz {} and tells no number", quiz.id()),
                Wording.of("Report this as a defect of Passback."));
    }
}
