package dev.passback.connectors.moodle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The web service functions that are called, and whether it goes without. */
enum MoodleFunction {
    SITE_INFO("core_webservice_get_site_info", ""),
    COURSES("core_course_get_courses", ""),
    COURSES_BY_FIELD("core_course_get_courses_by_field", ""),
    UPDATES_SINCE("core_course_get_updates_since", ""),
    ENROLLED_USERS("core_enrol_get_enrolled_users", ""),
    QUIZZES("mod_quiz_get_quizzes_by_courses", ""),
    BEST_GRADE("mod_quiz_get_user_best_grade", ""),
    ATTEMPT_REVIEW("mod_quiz_get_attempt_review", ""),
    ASSIGNMENTS("mod_assign_get_assignments", ""),
    ASSIGNMENT_GRADES("mod_assign_get_grades", ""),
    GRADE_ITEMS("gradereport_user_get_grade_items", ""),
    GRADABLE_USERS("core_grades_get_gradable_users", "teachers are told from students only by their having no scores"),
    BATCH("tool_mobile_call_external_functions", "every grade of a quiz costs a request of its own"),
    /** Knows every gradebook item without any right. */
    ALL_GRADE_ITEMS("core_grades_get_gradeitems", "this check cannot show which gradebook items are kept from it");

    private final String wsName;
    private final String without;

    MoodleFunction(String wsName, String without) {
        this.wsName = wsName;
        this.without = without;
    }

    String wsName() {
        return wsName;
    }

    boolean required() {
        return without.isEmpty();
    }

    /** {@return what happens without a function that is not required} */
    String without() {
        return without;
    }

    /** {@return the functions that a service with these functions lacks} */
    static List<MoodleFunction> missing(Collection<String> present) {
        return Arrays.stream(values())
                .filter(function -> !present.contains(function.wsName))
                .toList();
    }
}
