package dev.passback.app.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets a password be tried only as often as the limit says. */
final class LimitedSignIn implements AuthenticationProvider {
    private final AuthenticationProvider passwords;
    private final SignInLimit limit;

    LimitedSignIn(AuthenticationProvider passwords, SignInLimit limit) {
        this.passwords = passwords;
        this.limit = limit;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication tried) {
        String address =
                tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
        if (!limit.allows(tried.getName(), address)) {
            throw new LockedException("too many failures");
        }
        try {
            @Nullable Authentication done = passwords.authenticate(tried);
            limit.succeeded(tried.getName());
            return done;
        } catch (AuthenticationException e) {
            limit.failed(tried.getName(), address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
