package dev.passback.grade;

/** What sort of thing identifies a student. {@link #family()} says what it may be compared with. */
public enum IdentifierKind {
    CANVAS_USER_ID("Canvas user id", Family.SYSTEM),
    MOODLE_USER_ID("Moodle user id", Family.SYSTEM),
    OPENEDUCAT_STUDENT_ID("OpenEduCat student id", Family.SYSTEM),
    SIS_USER_ID("SIS User ID", Family.CAMPUS),
    SIS_LOGIN_ID("SIS Login ID", Family.CAMPUS),
    INTEGRATION_ID("Integration ID", Family.CAMPUS),
    STUDENT_ID("Student ID", Family.CAMPUS),
    ID_NUMBER("ID number", Family.CAMPUS),
    REGISTRATION_NUMBER("Registration number", Family.CAMPUS),
    USERNAME("Username", Family.CAMPUS),
    EMAIL("Email address", Family.EMAIL),
    REMOTE_ID("Remote ID", Family.REMOTE),
    NAME("Name", Family.NAME);

    /** Identifiers of one family are compared with each other, whatever their column was called. */
    public enum Family {
        /** A gradebook's internal number: compared only with the same kind, since other systems count from 1 too. */
        SYSTEM,
        /** An id that the institution gave: student id, id number, login. */
        CAMPUS,
        /** An e-mail address. */
        EMAIL,
        /** A clicker's serial number. */
        REMOTE,
        /** A person's name: never decides, can only contradict or support. */
        NAME
    }

    private final String label;
    private final Family family;

    IdentifierKind(String label, Family family) {
        this.label = label;
        this.family = family;
    }

    /** {@return the name that people see} */
    public String label() {
        return label;
    }

    public Family family() {
        return family;
    }
}
