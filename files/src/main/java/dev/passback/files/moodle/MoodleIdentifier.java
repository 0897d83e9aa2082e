package dev.passback.files.moodle;

import dev.passback.files.upload.FileIdentifier;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import java.util.List;
import java.util.Locale;

/**
 * What Moodle's import can know a student by: one for the whole file. Trimmed by Moodle; an ID number is compared letter
 * by letter, the others without case (measured on Moodle 4.5).
 */
public enum MoodleIdentifier {
    ID_NUMBER(IdentifierKind.ID_NUMBER),
    EMAIL_ADDRESS(IdentifierKind.EMAIL),
    USERNAME(IdentifierKind.USERNAME);

    private final IdentifierKind kind;

    MoodleIdentifier(IdentifierKind kind) {
        this.kind = kind;
    }

    /** {@return the first column's header, the same words that Moodle's form offers} */
    public String header() {
        return kind.label();
    }

    IdentifierKind kind() {
        return kind;
    }

    FileIdentifier in(Roster roster) {
        return FileIdentifier.of(
                roster, kind, substitutes(), new FileIdentifier.Reading(this::key, text -> MoodleCell.withoutEscape(
                                text)
                        .equals(text)));
    }

    private String key(String text) {
        return this == ID_NUMBER ? text : text.toLowerCase(Locale.ROOT);
    }

    /** What stands in for it where the roster comes from a score file and knows no Moodle field. */
    private List<IdentifierKind> substitutes() {
        return switch (this) {
            case ID_NUMBER ->
                List.of(IdentifierKind.STUDENT_ID, IdentifierKind.SIS_USER_ID, IdentifierKind.REGISTRATION_NUMBER);
            case EMAIL_ADDRESS -> List.of();
            case USERNAME -> List.of(IdentifierKind.SIS_LOGIN_ID);
        };
    }
}
