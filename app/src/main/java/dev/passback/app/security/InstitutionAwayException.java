package dev.passback.app.security;

import org.springframework.security.core.AuthenticationException;

/** An institution's server does not answer, or not as OpenID Connect has it; nobody is to blame who wants to sign in. */
final class InstitutionAwayException extends AuthenticationException {
    private static final long serialVersionUID = 1;

    InstitutionAwayException(String message) {
        super(message);
    }

    InstitutionAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
