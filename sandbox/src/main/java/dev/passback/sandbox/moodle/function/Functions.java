package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.WebFunction;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions of this Moodle, and the names of some that only a real one has. */
public final class Functions {
    /** What the recorded service offers beyond the simulated functions. */
    private static final Set<String> RECORDED_ONLY = Set.of(
            "core_course_get_course_module",
            "core_course_search_courses",
            "core_enrol_get_users_courses",
            "core_grades_get_enrolled_users_for_search_widget",
            "core_grades_get_enrolled_users_for_selector",
            "core_grades_get_feedback",
            "core_grades_get_grade_tree",
            "core_group_get_course_groups",
            "core_user_get_users",
            "mod_assign_get_submissions",
            "mod_assign_list_participants",
            "gradereport_grader_get_users_in_report",
            "gradereport_singleview_get_grade_items_for_search_widget",
            "gradereport_user_get_grades_table");

    private static final Set<String> ELSEWHERE = Set.of(
            "core_user_create_users",
            "core_course_create_courses",
            "core_grades_create_gradecategories",
            "enrol_manual_enrol_users");

    private static final List<WebFunction> READING = List.of(
            new SiteInfo(),
            new Courses(),
            new CoursesByField(),
            new CourseContents(),
            new EnrolledUsers(),
            new EnrolledUsersWithCapability(),
            new UsersByField(),
            new QuizzesByCourses(),
            new BestGrade(),
            new UserAttempts(),
            new AttemptReview(),
            new GradeReport(),
            new GradeItems(),
            new GradableUsers(),
            new OverviewGrades(),
            new Assignments(),
            new AssignmentGrades(),
            new UpdatesSince(),
            new CheckUpdates(),
            new Batch());

    private static final List<WebFunction> WRITING = List.of(new SaveGrades(), new SaveGrade(), new UpdateGrades());

    private Functions() {}

    /** {@return all functions} */
    public static Collection<WebFunction> all() {
        return Stream.concat(READING.stream(), WRITING.stream()).toList();
    }

    /** {@return names of functions that exist in a Moodle and are not simulated} */
    public static Set<String> others() {
        return Stream.concat(RECORDED_ONLY.stream(), ELSEWHERE.stream()).collect(Collectors.toSet());
    }

    /** {@return the service of an account that only reads} */
    public static Set<String> reading() {
        return Stream.concat(READING.stream().map(WebFunction::name), RECORDED_ONLY.stream())
                .collect(Collectors.toSet());
    }

    /** {@return everything} */
    public static Set<String> everything() {
        return Stream.concat(all().stream().map(WebFunction::name), others().stream())
                .collect(Collectors.toSet());
    }
}
