package dev.passback.grade;

import dev.passback.finding.Wording;

/** What sort of thing identifies a student. {@link #family()} says what it may be compared with. */
public enum IdentifierKind {
    CANVAS_USER_ID(Wording.of("Canvas user id"), Family.SYSTEM),
    MOODLE_USER_ID(Wording.of("Moodle user id"), Family.SYSTEM),
    OPENEDUCAT_STUDENT_ID(Wording.of("OpenEduCat student id"), Family.SYSTEM),
    SIS_USER_ID(Wording.of("SIS User ID"), Family.CAMPUS),
    SIS_LOGIN_ID(Wording.of("SIS Login ID"), Family.CAMPUS),
    INTEGRATION_ID(Wording.of("Integration ID"), Family.CAMPUS),
    STUDENT_ID(Wording.of("Student ID"), Family.CAMPUS),
    ID_NUMBER(Wording.of("ID number"), Family.CAMPUS),
    REGISTRATION_NUMBER(Wording.of("Registration number"), Family.CAMPUS),
    USERNAME(Wording.of("Username"), Family.CAMPUS),
    EMAIL(Wording.of("Email address"), Family.EMAIL),
    REMOTE_ID(Wording.of("Remote ID"), Family.REMOTE),
    NAME(Wording.of("Name"), Family.NAME);

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

    // one without facts, of which nothing can change
    @SuppressWarnings("ImmutableEnumChecker")
    private final Wording wording;

    private final String label;
    private final Family family;

    IdentifierKind(Wording wording, Family family) {
        this.wording = wording;
        this.label = wording.text();
        this.family = family;
    }

    /** {@return the name that people see, in any language} */
    public Wording wording() {
        return wording;
    }

    /** {@return the name in English, which is also the heading of its column in tables that Passback writes} */
    public String label() {
        return label;
    }

    public Family family() {
        return family;
    }
}
