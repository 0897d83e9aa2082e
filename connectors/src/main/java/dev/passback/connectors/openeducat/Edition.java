package dev.passback.connectors.openeducat;

/** Which edition of OpenEduCat is installed. */
public enum Edition {
    /** Marks of exams (module openeducat_exam). */
    COMMUNITY,
    /** Lines of gradebooks (module openeducat_grading), also where the examination module is there too. */
    ENTERPRISE
}
