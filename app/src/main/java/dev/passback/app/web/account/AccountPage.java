package dev.passback.app.web.account;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Person;
import dev.passback.app.security.Audit;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.security.Passwords;
import dev.passback.app.security.SignInLimit;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own account. */
@Controller
final class AccountPage {
    private final StorePool stores;
    private final Passwords passwords;
    private final SignInLimit limit;
    private final Audit audit;
    private final Words words;

    AccountPage(StorePool stores, Passwords passwords, SignInLimit limit, Audit audit, Words words) {
        this.stores = stores;
        this.passwords = passwords;
        this.limit = limit;
        this.audit = audit;
        this.words = words;
    }

    @GetMapping("/account")
    String show(Access access, Model model) {
        model.addAttribute("person", person(access));
        model.addAttribute("shortest", Passwords.SHORTEST);
        return "account/account";
    }

    @PostMapping("/account")
    String call(@RequestParam String display, Access access, RedirectAttributes onwards) {
        if (!Person.isDisplay(display)) {
            words.refuse(onwards, "people.display.refused");
            return "redirect:/account";
        }
        return stores.with(store -> {
            store.people().change(access.person(), person -> person.called(display.strip()));
            audit.note(store, access, Way.WEB, Action.CHANGED, "person " + access.person(), "display name");
            words.say(onwards, "people.changed");
            return "redirect:/account";
        });
    }

    /** Ends all sessions, this one too: whoever else knew the old password is out. */
    @PostMapping("/account/password")
    String password(
            @RequestParam String old,
            @RequestParam String password,
            Access access,
            HttpServletRequest request,
            RedirectAttributes onwards) {
        Optional<String> refusal = refusal(old, password, access, request.getRemoteAddr());
        if (refusal.isPresent()) {
            words.refuse(onwards, refusal.get(), Passwords.SHORTEST);
            return "redirect:/account";
        }
        String hash = passwords.hash(password);
        return stores.with(store -> {
            store.people().change(access.person(), person -> person.withPassword(hash));
            audit.note(store, access, Way.WEB, Action.CHANGED, "person " + access.person(), "password");
            return "redirect:/sign-in?changed";
        });
    }

    private Optional<String> refusal(String old, String password, Access access, String address) {
        if (!limit.allows(access.person(), address)) {
            return Optional.of("sign-in.later");
        }
        if (person(access)
                .password()
                .filter(hash -> passwords.matches(old, hash))
                .isEmpty()) {
            limit.failed(access.person(), address);
            return Optional.of("people.password.wrong");
        }
        limit.succeeded(access.person());
        return passwords.refusal(access.person(), password).map(reason -> "refusal.password." + reason.name());
    }

    private Person person(Access access) {
        return stores.with(store -> store.people().find(access.person()))
                .orElseThrow(() -> new NotFoundException("person"));
    }
}
