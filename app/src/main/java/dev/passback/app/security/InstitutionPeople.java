package dev.passback.app.security;

import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Finds out who somebody is here that an institution's server vouches for: by their id there; the first time by a name that
 * an administrator added without a password. A password is never gone past by a name elsewhere.
 */
final class InstitutionPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final String REFUSED = "access_denied";

    private final Institution institution;
    private final OAuth2UserService<OidcUserRequest, OidcUser> told;
    private final StorePool stores;
    private final InstantSource clock;

    /** @param told asks the server what it knows of somebody */
    InstitutionPeople(
            Institution institution,
            OAuth2UserService<OidcUserRequest, OidcUser> told,
            StorePool stores,
            InstantSource clock) {
        this.institution = institution;
        this.told = told;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = told.loadUser(request);
        String id = user == null ? null : user.getSubject();
        if (user == null || id == null) {
            throw new OAuth2AuthenticationException(REFUSED);
        }
        String subject = institution.subject(id);
        return stores.with(store -> store.people().withSubject(subject).or(() -> first(store, subject, user)))
                .filter(person -> !person.disabled())
                .map(person -> new InstitutionPerson(person, user.getIdToken()))
                .orElseThrow(() -> new OAuth2AuthenticationException(REFUSED));
    }

    private Optional<Person> first(Store store, String subject, OidcUser user) {
        return name(user).flatMap(name -> {
            if (store.people().settle(name, subject)) {
                note(store, name, Action.CHANGED, institution.issuer());
                return store.people().find(name);
            }
            return institution.fresh().flatMap(role -> made(store, name, subject, role, user));
        });
    }

    /** Not before there is an administrator: that is whoever started the server, and not who comes first. */
    private Optional<Person> made(Store store, String name, String subject, Role role, OidcUser user) {
        String full = user.getFullName();
        String display = full != null && Person.isDisplay(full) ? full.strip() : name;
        Person person =
                new Person(name, display, role, Optional.empty(), Optional.of(subject), clock.instant(), false, 0);
        if (store.people().isEmpty() || !store.people().add(person)) {
            return Optional.empty();
        }
        note(store, name, Action.CREATED, role.label());
        return Optional.of(person);
    }

    /** An e-mail address is somebody's only where the server has seen to it. */
    private Optional<String> name(OidcUser user) {
        @Nullable String name = user.getClaimAsString(institution.claim());
        boolean isTheirs =
                !institution.claim().equals(StandardClaimNames.EMAIL) || Boolean.TRUE.equals(user.getEmailVerified());
        return Optional.ofNullable(name).filter(found -> isTheirs && Person.isName(found));
    }

    private void note(Store store, String name, Action action, String detail) {
        store.audit().add(clock.instant(), name, Way.WEB, action, "person " + name, detail);
    }
}
