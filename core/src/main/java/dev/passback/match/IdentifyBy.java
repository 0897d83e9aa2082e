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

    /** {@return whether the column of that kind is the one that is looked at} */
    boolean covers(IdentifierKind kind) {
        return switch (this) {
            case ANY -> true;
            case STUDENT_ID -> kind.family() == Family.CAMPUS && !isUsername(kind);
            case USERNAME -> isUsername(kind);
            case EMAIL -> kind.family() == Family.EMAIL;
        };
    }

    /** {@return whether an identifier of that kind, with that text, is looked at} */
    boolean covers(IdentifierKind kind, String bare) {
        return covers(kind, IdentifierText.isEmail(bare));
    }

    /** {@return whether an identifier of that kind is looked at, that is or is not an e-mail address} */
    boolean covers(IdentifierKind kind, boolean address) {
        boolean email = kind.family() != Family.SYSTEM && address;
        return switch (this) {
            case ANY, USERNAME -> covers(kind);
            case STUDENT_ID -> covers(kind) && !email;
            case EMAIL -> covers(kind) || email;
        };
    }

    private static boolean isUsername(IdentifierKind kind) {
        return kind == IdentifierKind.USERNAME || kind == IdentifierKind.SIS_LOGIN_ID;
    }
}
