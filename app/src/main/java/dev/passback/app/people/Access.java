package dev.passback.app.people;

import java.util.Optional;

/**
 * What a person may see and change.
 *
 * @param person under which name
 */
public record Access(String person, Role role) {

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** {@return whether everything is to be seen, whosever it is} */
    public boolean seesAll() {
        return role != Role.INSTRUCTOR;
    }

    /** {@return whether this person may see what has that owner; nobody's is the administrators'} */
    public boolean sees(Optional<String> owner) {
        return seesAll() || owner.filter(person::equals).isPresent();
    }

    /** {@return whether this person may change what has that owner} */
    public boolean changes(Optional<String> owner) {
        return mayChange() && sees(owner);
    }

    /** {@return whether this person may change anything at all} */
    public boolean mayChange() {
        return role != Role.AUDITOR;
    }
}
