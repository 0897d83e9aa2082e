package dev.passback.connectors.moodle;

import dev.passback.finding.Wording;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The web service functions that are called, and whether it goes without. */
enum MoodleFunction {
    SITE_INFO("core_webservice_get_site_info"),
    COURSES("core_course_get_courses"),
    COURSES_BY_FIELD("core_course_get_courses_by_field"),
    UPDATES_SINCE("core_course_get_updates_since"),
    ENROLLED_USERS("core_enrol_get_enrolled_users"),
    QUIZZES("mod_quiz_get_quizzes_by_courses"),
    BEST_GRADE("mod_quiz_get_user_best_grade"),
    ATTEMPT_REVIEW("mod_quiz_get_attempt_review"),
    ASSIGNMENTS("mod_assign_get_assignments"),
    ASSIGNMENT_GRADES("mod_assign_get_grades"),
    GRADE_ITEMS("gradereport_user_get_grade_items"),
    GRADABLE_USERS("core_grades_get_gradable_users"),
    BATCH("tool_mobile_call_external_functions"),
    /** Knows every gradebook item without any right. */
    ALL_GRADE_ITEMS("core_grades_get_gradeitems");

    private final String wsName;

    MoodleFunction(String wsName) {
        this.wsName = wsName;
    }

    String wsName() {
        return wsName;
    }

    boolean required() {
        return without().isEmpty();
    }

    /** {@return what happens without a function that is not required} */
    Wording without() {
        return switch (this) {
            case GRADABLE_USERS -> Wording.of("teachers are told from students only by their having no scores");
            case BATCH -> Wording.of("every grade of a quiz costs a request of its own");
            case ALL_GRADE_ITEMS -> Wording.of("this check cannot show which gradebook items are kept from it");
            default -> Wording.NONE;
        };
    }

    /** {@return the functions that a service with these functions lacks} */
    static List<MoodleFunction> missing(Collection<String> present) {
        return Arrays.stream(values())
                .filter(function -> !present.contains(function.wsName))
                .toList();
    }
}
