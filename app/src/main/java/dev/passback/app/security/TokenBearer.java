package dev.passback.app.security;

import dev.passback.app.people.ApiToken;
import dev.passback.app.people.Person;
import dev.passback.app.people.Scope;
import java.util.EnumSet;
import java.util.Set;

/**
 * A program that came with a token.
 *
 * @param person whose token it is, as they are now
 */
public record TokenBearer(Person person, ApiToken token) implements SignedIn {

    /** {@return what the token is for, as far as its person's role allows it today} */
    public Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        scopes.addAll(token.scopes());
        scopes.retainAll(Tokens.grantable(person.role()));
        return scopes;
    }
}
