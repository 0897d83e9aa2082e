package dev.passback.app.web.docs;

import dev.passback.app.web.docs.Input.Place;
import dev.passback.app.web.page.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the API says of itself, in the order in which people look for it.
 *
 * @param problem what every failure holds
 */
public record Reference(List<Topic> topics, List<Field> problem) {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

    public Reference {
        topics = List.copyOf(topics);
        problem = List.copyOf(problem);
    }

    /** {@return the topic whose page that is, if there is one} */
    Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /**
     * {@return what an OpenAPI description says}
     *
     * @param words gives what to say instead of each of its English texts
     */
    static Reference of(JsonNode description, UnaryOperator<String> words) {
        Schemas schemas = new Schemas(description, words);
        Map<String, List<Endpoint>> byTopic = description
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> new Told(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue(),
                                schemas,
                                words)))
                .sorted(Comparator.comparing(Told::path).thenComparing(told -> METHODS.indexOf(told.method())))
                .collect(Collectors.groupingBy(
                        Told::topic, TreeMap::new, Collectors.mapping(Told::endpoint, Collectors.toList())));
        return new Reference(
                byTopic.entrySet().stream()
                        .map(topic -> new Topic(
                                topic.getKey().replace(' ', '-'), words.apply(topic.getKey()), topic.getValue()))
                        .toList(),
                schemas.fields(description.path("components").path("schemas").path("Problem")));
    }

    /** One operation, as the description has it. */
    private record Told(String method, String path, JsonNode operation, Schemas schemas, UnaryOperator<String> words) {

        String topic() {
            return operation.path("tags").path(0).asString("");
        }

        Endpoint endpoint() {
            Optional<Body> body = operation
                    .path("requestBody")
                    .path("content")
                    .propertyStream()
                    .findFirst()
                    .map(content -> {
                        JsonNode schema = content.getValue().path("schema");
                        return new Body(content.getKey(), schemas.fields(schema), schemas.example(schema));
                    });
            List<Input> inputs = new ArrayList<>();
            operation.path("parameters").forEach(parameter -> inputs.add(input(parameter)));
            body.filter(Body::isForm)
                    .ifPresent(form -> form.fields().forEach(field -> inputs.add(new Input(Place.FORM, field, ""))));
            return new Endpoint(
                    operation.path("operationId").asString(""),
                    method,
                    path,
                    text(operation, "summary"),
                    Span.of(text(operation, "description")),
                    inputs,
                    body,
                    answers());
        }

        private Input input(JsonNode parameter) {
            JsonNode schema = parameter.path("schema");
            Field field = schemas.field(
                    parameter.path("name").asString(""),
                    schema,
                    parameter.path("required").asBoolean(false),
                    parameter.path("description").asString(""));
            return new Input(
                    Place.valueOf(parameter.path("in").asString("").toUpperCase(Locale.ROOT)),
                    field,
                    schema.path("default").asString(""));
        }

        private List<Answer> answers() {
            return operation
                    .path("responses")
                    .propertyStream()
                    .map(answer -> new Answer(
                            answer.getKey(),
                            text(answer.getValue(), "description"),
                            forms(answer.getValue().path("content")).toList()))
                    .toList();
        }

        private Stream<Answer.Form> forms(JsonNode content) {
            return content.propertyStream()
                    .map(form -> new Answer.Form(
                            form.getKey(), schemas.fields(form.getValue().path("schema"))));
        }

        private String text(JsonNode of, String name) {
            return words.apply(of.path(name).asString(""));
        }
    }
}
