package dev.passback.app.web.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in. */
@Controller
final class SignInPage {

    @GetMapping("/sign-in")
    String show() {
        return "home/sign-in";
    }
}
