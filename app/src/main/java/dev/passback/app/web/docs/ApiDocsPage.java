package dev.passback.app.web.docs;

import dev.passback.app.people.Scope;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.web.page.Catalogue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Shows what the API can do, and lets people try it with a token of theirs. */
@Controller
final class ApiDocsPage {
    private static final String PATH = "/api/docs";

    private final OpenApiWebMvcResource description;
    /** Programs get the description in English, so the English is the key of a translation. */
    private final Catalogue texts = Catalogue.named("api");

    ApiDocsPage(OpenApiWebMvcResource description) {
        this.description = description;
    }

    /** Shows what there is, and what holds of all of it. */
    @GetMapping(PATH)
    String list(HttpServletRequest request, Model model) throws IOException {
        model.addAttribute("reference", reference(request, PATH));
        model.addAttribute("scopes", Scope.values());
        return "docs/api";
    }

    /** Shows all endpoints of a topic, and opens those that are asked for. */
    @GetMapping(PATH + "/{topic}")
    String show(
            @PathVariable String topic,
            @RequestParam Optional<Set<String>> open,
            HttpServletRequest request,
            Model model)
            throws IOException {
        Reference reference = reference(request, PATH + "/" + topic);
        model.addAttribute("reference", reference);
        model.addAttribute(
                "topic", reference.topic(topic).orElseThrow(() -> new NotFoundException("topic of the API")));
        model.addAttribute("open", open.orElse(Set.of()));
        model.addAttribute(
                "site", ServletUriComponentsBuilder.fromContextPath(request).toUriString());
        return "docs/topic";
    }

    /** {@return all of it; the description wants to know at which path it is asked for, to tell where the server is} */
    private Reference reference(HttpServletRequest request, String path) throws IOException {
        // the same for everybody; what the pages say of it is translated
        byte[] told = description.openapiJson(request, path, Locale.ENGLISH);
        return Reference.of(JsonMapper.shared().readTree(told), texts::text);
    }
}
