package dev.passback.app.web.account;

import dev.passback.app.people.Access;
import dev.passback.app.people.ApiToken;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Person;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Audit;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.security.Tokens;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.page.Addresses;
import dev.passback.app.web.page.Words;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tokens by which a person's programs come in. */
@Controller
final class TokensPage {
    private static final int USUAL_DAYS = 90;

    private final StorePool stores;
    private final InstantSource clock;
    private final Tokens tokens;
    private final Audit audit;
    private final Words words;
    private final Addresses addresses;

    TokensPage(StorePool stores, InstantSource clock, Tokens tokens, Audit audit, Words words, Addresses addresses) {
        this.stores = stores;
        this.clock = clock;
        this.tokens = tokens;
        this.audit = audit;
        this.words = words;
        this.addresses = addresses;
    }

    @GetMapping("/account/tokens")
    String list(Access access, Model model) {
        model.addAttribute("tokens", stores.with(store -> store.tokens().of(access.person())));
        model.addAttribute("now", clock.instant());
        model.addAttribute("scopes", Tokens.grantable(access.role()));
        model.addAttribute("days", USUAL_DAYS);
        model.addAttribute("mostDays", Tokens.MOST_DAYS);
        model.addAttribute("longestLabel", Tokens.LONGEST_LABEL);
        return "account/tokens";
    }

    /** The token's text is on the next page, and on no other after that. */
    @PostMapping("/account/tokens")
    String make(
            @RequestParam String label,
            @RequestParam(required = false) List<Scope> scopes,
            @RequestParam int days,
            Access access,
            RedirectAttributes onwards) {
        Set<Scope> wanted = EnumSet.noneOf(Scope.class);
        if (scopes != null) {
            wanted.addAll(scopes);
        }
        Person person = stores.with(store -> store.people().find(access.person()))
                .orElseThrow(() -> new NotFoundException("person"));
        try {
            Tokens.Issued issued = tokens.issue(person, label, wanted, days);
            onwards.addFlashAttribute("issued", issued.text());
            stores.with(store -> {
                audit.note(
                        store, access, Way.WEB, Action.CREATED, issued.token().toString(), label.strip());
                return true;
            });
        } catch (IllegalArgumentException e) {
            words.refuse(onwards, "people.token.refused", Tokens.LONGEST_LABEL, Tokens.MOST_DAYS);
        }
        return "redirect:/account/tokens";
    }

    /** Whoever may revoke a token: whose it is, and administrators. */
    @PostMapping("/account/tokens/{id}/revoke")
    String revoke(@PathVariable String id, Access access, RedirectAttributes onwards) {
        return stores.with(store -> {
            String owner = store.tokens()
                    .find(id)
                    .map(ApiToken::person)
                    .filter(person -> access.sees(Optional.of(person)))
                    .orElseThrow(() -> new NotFoundException("token"));
            boolean isOwn = owner.equals(access.person());
            if (!isOwn && !access.isAdministrator()) {
                throw new AccessDeniedException("an auditor changes nothing of others");
            }
            store.tokens().remove(owner, id);
            audit.note(store, access, Way.WEB, Action.REMOVED, "token " + id, isOwn ? "" : "of " + owner);
            words.say(onwards, "people.token.revoked");
            return isOwn ? "redirect:/account/tokens" : "redirect:" + addresses.person(owner);
        });
    }
}
