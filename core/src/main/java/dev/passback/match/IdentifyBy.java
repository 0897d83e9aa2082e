package dev.passback.match;

import dev.passback.grade.IdentifierKind;
import dev.passback.grade.IdentifierKind.Family;

/** Which of a sheet's identifiers are looked at. */
public enum IdentifyBy {
    /** All of them, and all that the roster knows must agree. */
    ANY("any"),
    STUDENT_ID("student-id"),
    USERNAME("username"),
    EMAIL("email");

    private final String label;

    IdentifyBy(String label) {
        this.label = label;
    }

    /** {@return the word on the command line and in mapping files} */
    public String label() {
        return label;
    }

    /** {@return whether an identifier of that kind, with that text, is looked at} */
    boolean covers(IdentifierKind kind, String bare) {
        boolean email = kind.family() != Family.SYSTEM && IdentifierText.isEmail(bare);
        boolean username = kind == IdentifierKind.USERNAME || kind == IdentifierKind.SIS_LOGIN_ID;
        return switch (this) {
            case ANY -> true;
            case STUDENT_ID -> kind.family() == Family.CAMPUS && !username && !email;
            case USERNAME -> username;
            case EMAIL -> email || kind.family() == Family.EMAIL;
        };
    }
}
