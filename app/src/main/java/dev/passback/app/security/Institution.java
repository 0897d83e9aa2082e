package dev.passback.app.security;

import dev.passback.app.people.Role;
import java.util.Optional;

/**
 * An institution's own server, at which its people sign in by OpenID Connect.
 *
 * @param issuer its address, as it calls itself
 * @param client what Passback is called there
 * @param secret what Passback says there to be believed
 * @param name what people call it
 * @param claim what the server says of somebody that is their name here, when they come the first time
 * @param fresh the role of people whom nobody added here; empty if they are refused
 */
public record Institution(
        String issuer, String client, String secret, String name, String claim, Optional<Role> fresh) {
    /** The claim that is the name unless another one is said. */
    public static final String NAME_CLAIM = "preferred_username";

    /** {@return where a link leads to sign in there} */
    public String start() {
        return InstitutionRegistration.STARTS_AT + "/" + InstitutionRegistration.ID;
    }

    /** {@return who that is here and at no other server} */
    String subject(String id) {
        return issuer + " " + id;
    }

    @Override
    public String toString() {
        return "institution " + issuer;
    }
}
