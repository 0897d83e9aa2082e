package dev.passback.app.web.page;

import dev.passback.app.people.Person;
import dev.passback.app.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the frame around every page shows, also around what tells of a failure. */
@ControllerAdvice(basePackages = "dev.passback.app.web", assignableTypes = ErrorController.class)
final class Shared {
    private final Wordings wordings;
    private final Times times;

    Shared(Wordings wordings, ZoneId zone) {
        this.wordings = wordings;
        times = new Times(zone);
    }

    // pages cannot name beans in addresses

    @ModelAttribute("addresses")
    Addresses addresses() {
        return new Addresses();
    }

    @ModelAttribute("times")
    Times times() {
        return times;
    }

    @ModelAttribute("figures")
    Figures figures() {
        return new Figures();
    }

    @ModelAttribute("sources")
    Sources sources() {
        return new Sources();
    }

    @ModelAttribute("actors")
    Actors actors() {
        return new Actors();
    }

    @ModelAttribute("matchedBy")
    MatchedBy matchedBy() {
        return new MatchedBy();
    }

    @ModelAttribute("findingGroups")
    FindingGroups findingGroups() {
        return new FindingGroups();
    }

    @ModelAttribute("wordings")
    Wordings wordings() {
        return wordings;
    }

    /** {@return who is signed in, as they are now; nobody on pages before that} */
    @ModelAttribute("me")
    @Nullable
    Person me(@RequestAttribute(name = SignedIn.NOW, required = false) @Nullable Person now) {
        return now;
    }

    /** {@return the part of the application in which the page is: the first part of its path} */
    @ModelAttribute("section")
    String section(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", -1);
        return parts.length > 1 ? parts[1] : "";
    }

    /** {@return where a link begins that leads to this page in another language} */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String query = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("language")
                .build()
                .getQuery();
        return query == null || query.isEmpty() ? "?" : "?" + query + "&";
    }
}
