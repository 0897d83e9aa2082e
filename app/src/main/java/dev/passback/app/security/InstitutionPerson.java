package dev.passback.app.security;

import dev.passback.app.people.Person;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody who signed in at their institution's server.
 *
 * @param idToken what the server said of them, signed
 */
record InstitutionPerson(Person person, OidcIdToken idToken) implements OidcUser, SignedIn {
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return LocalPerson.authorities(person);
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }
}
