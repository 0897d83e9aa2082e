package dev.passback.app.web.docs;

import java.util.List;

/**
 * What an endpoint can answer.
 *
 * @param status such as {@code 200} or {@code 4XX}
 * @param forms each form in which the answer is to be had; empty where it has no body
 */
public record Answer(String status, String description, List<Form> forms) {
    private static final String PROBLEM = "application/problem+json";

    public Answer {
        forms = List.copyOf(forms);
    }

    /**
     * A form of an answer.
     *
     * @param type such as {@code application/json}
     * @param fields what it holds; empty for files
     */
    public record Form(String type, List<Field> fields) {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /** {@return whether it is told in the one form that all failures have} */
    public boolean isProblem() {
        return forms.stream().anyMatch(form -> form.type().equals(PROBLEM));
    }
}
