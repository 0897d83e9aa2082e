package dev.passback.sandbox.openeducat.orm;

/** Groups of users, by the names under which faults tell of them. */
public enum Group {
    EXAM_USER("Exam/User"),
    EXAM_MANAGER("Exam/Manager"),
    FACULTY("OpenEduCat/Faculty"),
    BACK_OFFICE_ADMIN("OpenEduCat/Back Office Admin"),
    PARENT("Education Other/Parent"),
    ASSIGNMENT_USER("Assignment/User"),
    ASSIGNMENT_MANAGER("Assignment/Manager"),
    GRADING_USER("Grading/User"),
    GRADING_MANAGER("Grading/Manager"),
    INTERNAL("User types/Internal User"),
    PORTAL("User types/Portal"),
    ACCESS_RIGHTS("Administration/Access Rights"),
    ADMINISTRATOR("Role / Administrator");

    private final String label;

    Group(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
