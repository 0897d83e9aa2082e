package dev.passback.connectors.moodle;

import dev.passback.grade.ItemOrigin;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One function of the web service with its arguments: texts, whole numbers, lists and maps of these. Each factory says what
 * Moodle wants there.
 */
record Call(MoodleFunction function, Map<String, Object> arguments, Concern concern) {

    static Call siteInfo() {
        return new Call(MoodleFunction.SITE_INFO, Map.of(), Concern.SITE);
    }

    static Call courses() {
        return new Call(MoodleFunction.COURSES, Map.of(), Concern.SITE);
    }

    /** Nothing found, or not visible, is an empty list, no error. */
    static Call course(String field, String value) {
        return new Call(MoodleFunction.COURSES_BY_FIELD, ordered("field", field, "value", value), Concern.SITE);
    }

    static Call updatesSince(long course, long since) {
        return new Call(
                MoodleFunction.UPDATES_SINCE, ordered("courseid", course, "since", since), Concern.course(course));
    }

    /** Suspended enrolments too, no teachers: 0.25 s for 500. */
    static Call gradableUsers(long course) {
        return new Call(MoodleFunction.GRADABLE_USERS, ordered("courseid", course), Concern.course(course));
    }

    /** With teachers. Without naming the fields it takes 4.4 s instead of 1.75 s for 500. */
    static Call enrolledUsers(long course) {
        List<Map<String, Object>> options =
                List.of(ordered("name", "userfields", "value", "id,idnumber,email,fullname,username"));
        return new Call(
                MoodleFunction.ENROLLED_USERS, ordered("courseid", course, "options", options), Concern.course(course));
    }

    /** Without ids it would give only the courses in which the account is enrolled. */
    static Call quizzes(long course) {
        return new Call(MoodleFunction.QUIZZES, ordered("courseids", List.of(course)), Concern.course(course));
    }

    /** An account that is not enrolled gets nothing without {@code includenotenrolledcourses}. */
    static Call assignments(long course) {
        return new Call(
                MoodleFunction.ASSIGNMENTS,
                ordered("courseids", List.of(course), "includenotenrolledcourses", 1L),
                Concern.course(course));
    }

    /** In Moodle's own grading method of the quiz, scaled to its maximum; the gradebook has no part in it. */
    static Call bestGrade(ItemOrigin quiz, long user) {
        return new Call(MoodleFunction.BEST_GRADE, ordered("quizid", quiz.id(), "userid", user), Concern.item(quiz));
    }

    /** The only way from an attempt's number to its student: 70 to 140 ms. */
    static Call attemptReview(long attempt) {
        return new Call(
                MoodleFunction.ATTEMPT_REVIEW, ordered("attemptid", attempt, "page", 0L), Concern.attempt(attempt));
    }

    /** {@code since} counts itself too; 0 asks for all. */
    static Call assignmentGrades(long course, Collection<Long> assignments, long since) {
        return new Call(
                MoodleFunction.ASSIGNMENT_GRADES,
                ordered("assignmentids", List.copyOf(assignments), "since", since),
                Concern.course(course));
    }

    /** Leaves suspended enrolments out (site setting {@code showonlyactiveenrol}). */
    static Call report(long course) {
        return new Call(MoodleFunction.GRADE_ITEMS, ordered("courseid", course), Concern.course(course));
    }

    static Call report(long course, long user) {
        return new Call(
                MoodleFunction.GRADE_ITEMS, ordered("courseid", course, "userid", user), Concern.course(course));
    }

    static Call allGradeItems(long course) {
        return new Call(MoodleFunction.ALL_GRADE_ITEMS, ordered("courseid", course), Concern.course(course));
    }

    private static Map<String, Object> ordered(String name, Object value) {
        return Map.of(name, value);
    }

    private static Map<String, Object> ordered(String name, Object value, String other, Object otherValue) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(name, value);
        arguments.put(other, otherValue);
        return arguments;
    }
}
