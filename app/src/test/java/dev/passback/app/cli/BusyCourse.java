package dev.passback.app.cli;

import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.moodle.site.Quiz;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A course that goes on: students attempt quizzes, a teacher grades and adds quizzes. It keeps what the grade of each cell
 * was, in whole points; a cell is such as {@code Q1 S10007}.
 */
final class BusyCourse {
    private static final long TEACHER = 3;
    private static final int MOST_QUIZZES = 6;

    private final TwoSystems systems;
    private final int students;
    private final RandomGenerator random;
    private final Map<String, List<Integer>> grades = new LinkedHashMap<>();

    BusyCourse(TwoSystems systems, int students, RandomGenerator random) {
        this.systems = systems;
        this.students = students;
        this.random = random;
        note();
    }

    /** One thing happens. */
    synchronized void goOn() {
        systems.now();
        CourseEditor course = systems.course();
        long student = GeneratedCourse.studentId(1 + random.nextInt(students));
        BigDecimal share = BigDecimal.valueOf(random.nextInt(1001), 3);
        switch (random.nextInt(12)) {
            case 0 -> addQuiz(course);
            case 1, 2, 3 -> {
                List<Assignment> assignments = systems.moodle
                        .site()
                        .read(() -> course.course().assignments().toList());
                Assignment assignment = assignments.get(random.nextInt(assignments.size()));
                course.assignment(assignment.id()).grade(student, share.movePointRight(2), TEACHER);
            }
            default -> {
                List<Quiz> quizzes = quizzes(course);
                Quiz quiz = quizzes.get(random.nextInt(quizzes.size()));
                course.quiz(quiz.id()).finish(student, share.multiply(quiz.maximum()));
            }
        }
        note();
    }

    /** {@return what the grade of each cell was, the present one last} */
    synchronized Map<String, List<Integer>> grades() {
        return new LinkedHashMap<>(grades);
    }

    private void addQuiz(CourseEditor course) {
        List<Quiz> quizzes = quizzes(course);
        if (quizzes.size() < MOST_QUIZZES) {
            Quiz like = quizzes.getFirst();
            Quiz added = course.addQuiz("Quiz " + (quizzes.size() + 1), like.settings(), like.maximum());
            course.quiz(added.id()).finish(GeneratedCourse.studentId(1), BigDecimal.TEN);
        }
    }

    private List<Quiz> quizzes(CourseEditor course) {
        return systems.moodle.site().read(() -> course.course().quizzes().toList());
    }

    private void note() {
        systems.moodle.site().read(() -> {
            for (int number = 1; number <= students; number++) {
                long student = GeneratedCourse.studentId(number);
                String end = " S" + (10_000 + number);
                systems.course().course().quizzes().forEach(quiz -> quiz.grade(student)
                        .ifPresent(grade -> note("Q" + quiz.id() + end, grade.grade())));
                systems.course().course().assignments().forEach(assignment -> assignment
                        .grade(student)
                        .ifPresent(grade -> note("A" + assignment.id() + end, grade.grade())));
            }
            return true;
        });
    }

    private void note(String cell, BigDecimal grade) {
        int points = grade.setScale(0, RoundingMode.HALF_UP).intValueExact();
        List<Integer> all = grades.computeIfAbsent(cell, absent -> new ArrayList<>());
        if (all.isEmpty() || all.getLast() != points) {
            all.add(points);
        }
    }
}
