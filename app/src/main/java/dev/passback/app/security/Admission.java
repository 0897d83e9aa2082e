package dev.passback.app.security;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.store.People;
import dev.passback.app.store.StorePool;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Lets people in and changes what they may do, by an administrator's word; each is noted in the audit. */
public final class Admission {
    private final StorePool stores;
    private final InstantSource clock;
    private final Passwords passwords;
    private final Audit audit;
    private final Optional<Institution> institution;

    Admission(
            StorePool stores,
            InstantSource clock,
            Passwords passwords,
            Audit audit,
            Optional<Institution> institution) {
        this.stores = stores;
        this.clock = clock;
        this.passwords = passwords;
        this.audit = audit;
        this.institution = institution;
    }

    /** What came of the wish to let somebody in. */
    public sealed interface Added {
        record Done(Person person) implements Added {}

        /** Somebody has the name. */
        record Taken() implements Added {}

        /** Nobody can sign in under that name. */
        record BadName() implements Added {}

        /** Nobody can be called that. */
        record BadDisplay() implements Added {}

        record BadPassword(Passwords.Refusal reason) implements Added {}
    }

    /**
     * Lets somebody in.
     *
     * @param display what others see of them; their name where it is blank
     * @param password empty for who signs in at the institution's server, where there is one
     */
    public Added add(Access access, Way way, String name, String display, Role role, String password) {
        String called = display.isBlank() ? name : display.strip();
        if (!Person.isName(name)) {
            return new Added.BadName();
        }
        if (!Person.isDisplay(called)) {
            return new Added.BadDisplay();
        }
        boolean isElsewhere = institution.isPresent() && password.isEmpty();
        Optional<Passwords.Refusal> refusal = isElsewhere ? Optional.empty() : passwords.refusal(name, password);
        if (refusal.isPresent()) {
            return new Added.BadPassword(refusal.get());
        }
        Person person = isElsewhere
                ? Person.elsewhere(name, called, role, clock.instant())
                : Person.fresh(name, called, role, passwords.hash(password), clock.instant());
        return stores.with(store -> {
            if (!store.people().add(person)) {
                return new Added.Taken();
            }
            audit.note(store, access, way, Action.CREATED, "person " + name, role.label());
            return new Added.Done(person);
        });
    }

    /**
     * Changes somebody, so that somebody can still administer.
     *
     * @param what the change, for the audit
     */
    public People.Change change(Access access, Way way, String name, UnaryOperator<Person> change, String what) {
        return stores.with(store -> {
            People.Change done = store.people().change(name, change);
            if (done == People.Change.DONE) {
                audit.note(store, access, way, Action.CHANGED, "person " + name, what);
            }
            return done;
        });
    }

    /** Gives somebody another role; a session ends only where what they may do changes. */
    public People.Change assign(Access access, Way way, String name, Role role) {
        return change(access, way, name, person -> person.role() == role ? person : person.as(role), role.label());
    }

    /** Lets somebody in no more, or again. */
    public People.Change disable(Access access, Way way, String name, boolean disabled) {
        return change(access, way, name, person -> person.disabled(disabled), disabled ? "disabled" : "enabled");
    }
}
