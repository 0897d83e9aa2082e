package dev.passback.app.web.codes;

import dev.passback.app.security.NotFoundException;
import dev.passback.finding.Severity;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All finding codes, and what each means. */
@Controller
final class CodesPage {
    private final CodeBook book;

    CodesPage(CodeBook book) {
        this.book = book;
    }

    @GetMapping("/codes")
    String list(Model model) {
        model.addAttribute("severities", Severity.values());
        model.addAttribute("sections", book.sections());
        return "codes/codes";
    }

    @GetMapping("/codes/{code}")
    String show(@PathVariable String code, Locale language, Model model) {
        model.addAttribute("text", book.find(code, language).orElseThrow(() -> new NotFoundException("finding code")));
        return "codes/code";
    }
}
