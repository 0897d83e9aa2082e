package dev.passback.app.web.docs;

import dev.passback.app.web.page.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that programs can ask.
 *
 * @param id by which the page knows it
 * @param path with the names of its parts in braces
 * @param inputs what its address, its header and its form take
 */
public record Endpoint(
        String id,
        String method,
        String path,
        String summary,
        List<Span> description,
        List<Input> inputs,
        Optional<Body> body,
        List<Answer> answers) {
    public Endpoint {
        description = List.copyOf(description);
        inputs = List.copyOf(inputs);
        answers = List.copyOf(answers);
    }

    /** {@return the body that is written as JSON, and not filled in as a form} */
    public Optional<Body> json() {
        return body.filter(sent -> !sent.isForm());
    }

    /** {@return the forms to choose from, where its answer is to be had in several} */
    public List<String> accepts() {
        List<String> types = answers.stream()
                .filter(answer -> !answer.isProblem())
                .flatMap(answer -> answer.forms().stream())
                .map(Answer.Form::type)
                .distinct()
                .toList();
        return types.size() > 1 ? types : List.of();
    }

    /** {@return the request as a command, with words in capitals in the place of what is yours} */
    public String curl(String site) {
        return Curl.of(this, site);
    }
}
