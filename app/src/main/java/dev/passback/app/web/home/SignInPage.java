package dev.passback.app.web.home;

import dev.passback.app.security.Institution;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in. */
@Controller
final class SignInPage {
    private final Optional<Institution> institution;

    SignInPage(Optional<Institution> institution) {
        this.institution = institution;
    }

    @GetMapping("/sign-in")
    String show(Model model) {
        model.addAttribute("institution", institution.orElse(null));
        return "home/sign-in";
    }
}
