package dev.passback.app.web.docs;

import dev.passback.app.web.page.Span;
import java.util.List;
import java.util.Locale;

/**
 * What a person fills in to try an endpoint.
 *
 * @param standard what is taken where nothing is said; blank where that is nothing
 */
public record Input(Place place, Field field, String standard) {

    /** Where in the request it goes. */
    public enum Place {
        PATH,
        QUERY,
        HEADER,
        FORM;

        /** {@return as OpenAPI and the page's script call it} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return what it is typed into: a kind of {@code input}, or {@code select}} */
    public String control() {
        if (field.isFile()) {
            return "file";
        }
        if (!choices().isEmpty()) {
            return "select";
        }
        return field.type().equals("integer") ? "number" : "text";
    }

    public List<String> choices() {
        return field.type().equals("boolean") ? List.of("true", "false") : field.choices();
    }

    public List<Span> description() {
        return Span.of(field.description());
    }
}
