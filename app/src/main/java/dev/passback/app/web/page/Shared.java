package dev.passback.app.web.page;

import dev.passback.app.people.Person;
import dev.passback.app.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows. */
@ControllerAdvice("dev.passback.app.web")
final class Shared {

    /** {@return who is signed in; nobody on pages before that} */
    @ModelAttribute("me")
    @Nullable
    Person me(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof SignedIn signedIn ? signedIn.person() : null;
    }

    /** {@return the part of the application in which the page is: the first part of its path} */
    @ModelAttribute("section")
    String section(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", -1);
        return parts.length > 1 ? parts[1] : "";
    }
}
