package dev.passback.app.security;

import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.store.StorePool;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.web.client.ResourceAccessException;

/** Writes down who came, who went, and who was not let in; the page tells the latter nothing of why. */
final class SignInRecord implements LogoutHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignInRecord.class);

    private final StorePool stores;
    private final InstantSource clock;

    SignInRecord(StorePool stores, InstantSource clock) {
        this.stores = stores;
        this.clock = clock;
    }

    AuthenticationSuccessHandler success() {
        // goes to where they wanted to go, which was noted on this side: no address comes from the request
        AuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, who) -> {
            note(who.getName(), Action.SIGNED_IN);
            onwards.onAuthenticationSuccess(request, response, who);
        };
    }

    AuthenticationFailureHandler failure() {
        AuthenticationFailureHandler refused = new SimpleUrlAuthenticationFailureHandler("/sign-in?refused");
        AuthenticationFailureHandler later = new SimpleUrlAuthenticationFailureHandler("/sign-in?later");
        return (request, response, reason) -> {
            // the name may be a mistyped password: it is not written down
            note(AuditEvent.SOMEBODY, Action.SIGN_IN_FAILED);
            (reason instanceof LockedException ? later : refused).onAuthenticationFailure(request, response, reason);
        };
    }

    /** For who came from an institution's server, or wanted to go there. */
    AuthenticationFailureHandler failureElsewhere() {
        AuthenticationFailureHandler refused = new SimpleUrlAuthenticationFailureHandler("/sign-in?stranger");
        AuthenticationFailureHandler away = new SimpleUrlAuthenticationFailureHandler("/sign-in?away");
        return (request, response, reason) -> {
            if (isAway(reason)) {
                LOG.warn("no sign-in at the institution's server: {}", why(reason));
                away.onAuthenticationFailure(request, response, reason);
            } else {
                note(AuditEvent.SOMEBODY, Action.SIGN_IN_FAILED);
                refused.onAuthenticationFailure(request, response, reason);
            }
        };
    }

    /** {@return the kinds of the failures; what a server answered may be of somebody} */
    private static String why(Throwable reason) {
        return Stream.iterate(reason, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause instanceof InstitutionAwayException
                        ? String.valueOf(cause.getMessage())
                        : cause.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }

    private static boolean isAway(Throwable reason) {
        return Stream.iterate(reason, Objects::nonNull, Throwable::getCause)
                .anyMatch(
                        cause -> cause instanceof InstitutionAwayException || cause instanceof ResourceAccessException);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        if (who != null) {
            note(who.getName(), Action.SIGNED_OUT);
        }
    }

    private void note(String actor, Action action) {
        stores.with(store -> {
            store.audit().add(clock.instant(), actor, Way.WEB, action, "", "");
            return true;
        });
    }
}
