package dev.passback.app.web.docs;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what the API can do, and lets people try it with a token of theirs. */
@Controller
final class ApiDocsPage {

    @GetMapping("/api/docs")
    String show() {
        return "docs/api";
    }
}
