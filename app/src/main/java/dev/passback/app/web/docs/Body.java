package dev.passback.app.web.docs;

import java.util.List;

/**
 * What is sent along with a request.
 *
 * @param type such as {@code application/json}
 * @param example the least that has to be in it, as JSON
 */
public record Body(String type, List<Field> fields, String example) {
    private static final String FORM = "multipart/form-data";

    public Body {
        fields = List.copyOf(fields);
    }

    /** {@return whether it is a form with fields and files, and not JSON} */
    public boolean isForm() {
        return type.equals(FORM);
    }
}
