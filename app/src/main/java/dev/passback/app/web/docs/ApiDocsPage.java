package dev.passback.app.web.docs;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Shows what the API can do, and lets people try it with a token of theirs. */
@Controller
final class ApiDocsPage {
    private static final String PATH = "/api/docs";

    private final OpenApiWebMvcResource description;

    ApiDocsPage(OpenApiWebMvcResource description) {
        this.description = description;
    }

    /** Shows all endpoints, and opens those that are asked for. */
    @GetMapping(PATH)
    String show(@RequestParam Optional<Set<String>> open, HttpServletRequest request, Model model) throws IOException {
        // it is said in English, and the same for everybody
        byte[] told = description.openapiJson(request, PATH, Locale.ENGLISH);
        model.addAttribute("reference", Reference.of(JsonMapper.shared().readTree(told)));
        model.addAttribute("open", open.orElse(Set.of()));
        model.addAttribute(
                "site", ServletUriComponentsBuilder.fromContextPath(request).toUriString());
        return "docs/api";
    }
}
