package dev.passback.app.security;

import dev.passback.app.people.Person;
import dev.passback.app.store.StorePool;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose person was disabled, got another role or another password since: what somebody may do is what the
 * store says now, not what it said when they signed in.
 */
final class StillThere extends OncePerRequestFilter {
    private final StorePool stores;

    StillThere(StorePool stores) {
        this.stores = stores;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof SignedIn signedIn) {
            Optional<Person> still = still(signedIn.person());
            if (still.isPresent()) {
                request.setAttribute(SignedIn.NOW, still.get());
            } else {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<Person> still(Person then) {
        return stores.with(store -> store.people().find(then.name()))
                .filter(person -> !person.disabled() && person.epoch() == then.epoch() && person.role() == then.role());
    }
}
