package dev.passback.app.web.home;

import dev.passback.app.people.Person;
import dev.passback.app.security.FirstAdministrator;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.security.Passwords;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the first administrator is made, by whoever has the word that the server printed. */
@Controller
final class SetupPage {
    private final FirstAdministrator first;
    private final Passwords passwords;

    SetupPage(FirstAdministrator first, Passwords passwords) {
        this.first = first;
        this.passwords = passwords;
    }

    @GetMapping("/setup")
    String show(@RequestParam String word, Model model) {
        require(word);
        return page(word, "", model);
    }

    @PostMapping("/setup")
    String make(@RequestParam String word, @RequestParam String name, @RequestParam String password, Model model) {
        require(word);
        Optional<String> refusal = Person.isName(name)
                ? passwords.refusal(name, password).map(reason -> "password." + reason.name())
                : Optional.of("name");
        if (refusal.isPresent()) {
            model.addAttribute("refusal", refusal.get());
            return page(word, name, model);
        }
        if (first.make(word, name, password).isEmpty()) {
            throw new NotFoundException("page");
        }
        return "redirect:/sign-in?made";
    }

    private static String page(String word, String name, Model model) {
        model.addAttribute("word", word);
        model.addAttribute("name", name);
        model.addAttribute("shortest", Passwords.SHORTEST);
        return "home/setup";
    }

    private void require(String word) {
        if (!first.isGood(word)) {
            throw new NotFoundException("page");
        }
    }
}
