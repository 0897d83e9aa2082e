package dev.passback.app.api;

import dev.passback.app.people.Access;
import dev.passback.app.people.Role;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/**
 * The description of the API as OpenAPI has it: of each endpoint what it takes, what it gives and which scope it needs. The
 * schemas are written by hand, since the writers that answer write no objects; a test holds every answer to them.
 */
@Configuration(proxyBeanMethods = false)
class Description {
    private static final String SCHEMAS = "/api/schemas.json";
    private static final String BEARER = "token";
    private static final String JSON = "application/json";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Access.class, Teller.class);
    }

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI()
                .info(new Info()
                        .title("Passback")
                        .version("1")
                        .description("Carries scores from where they were earned to the gradebook where they count."
                                + " Every request says a token: `Authorization: Bearer pb_…`. What fails is told as"
                                + " RFC 9457 has it, with a `code` to decide by and a `repair` for people.")
                        .license(new License().name("Apache-2.0")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OpenApiCustomizer apiSchemas() {
        return description -> {
            Map<String, Schema<?>> schemas = new LinkedHashMap<>();
            read().forEach(schemas::put);
            Components components = new Components();
            components.addSecuritySchemes(
                    BEARER,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .description("A token that a person made on the page of their account."));
            schemas.forEach(components::addSchemas);
            description.setComponents(components);
        };
    }

    private static Map<String, Schema<?>> read() {
        try (InputStream in = Objects.requireNonNull(Description.class.getResourceAsStream(SCHEMAS))) {
            Map<String, Schema<?>> schemas = new LinkedHashMap<>();
            Json31.mapper()
                    .readTree(in)
                    .properties()
                    .forEach(each ->
                            schemas.put(each.getKey(), Json31.mapper().convertValue(each.getValue(), Schema.class)));
            return schemas;
        } catch (IOException e) {
            throw new IllegalStateException("the schemas of the API cannot be read", e);
        }
    }

    @Bean
    OperationCustomizer apiEndpoints() {
        return Description::describe;
    }

    private static Operation describe(Operation operation, HandlerMethod method) {
        Needs needs = Objects.requireNonNull(method.getMethodAnnotation(Needs.class), method::toString);
        operation.setOperationId(operationId(method));
        operation.setTags(List.of(tag(method)));
        operation.addExtension("x-scope", needs.value().label());
        operation.setDescription(sentence(operation.getDescription()) + "Needs the scope `"
                + needs.value().label() + "`" + roles(needs) + ".");
        @Nullable Takes takes = method.getMethodAnnotation(Takes.class);
        if (takes != null) {
            operation.setRequestBody(
                    new RequestBody().required(true).content(content(takes.type(), ref(takes.value()))));
            if (!takes.type().equals(JSON) && operation.getParameters() != null) {
                // the fields of a form are no parameters of the address
                operation.getParameters().removeIf(parameter -> "query".equals(parameter.getIn()));
            }
        }
        Gives gives = Objects.requireNonNull(method.getMethodAnnotation(Gives.class), method::toString);
        operation.setResponses(responses(gives));
        return operation;
    }

    private static String operationId(HandlerMethod method) {
        return tag(method).replace(" ", "-") + "-" + method.getMethod().getName();
    }

    /** {@return what the class is about, as its name says it: {@code LinkCellsApi} is about link cells} */
    private static String tag(HandlerMethod method) {
        return method.getBeanType()
                .getSimpleName()
                .replaceFirst("Api$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String sentence(@Nullable String text) {
        return text == null || text.isBlank() ? "" : text + " ";
    }

    private static String roles(Needs needs) {
        return needs.roles().length == Role.values().length
                ? ""
                : "; for "
                        + Arrays.stream(needs.roles()).map(Role::label).collect(Collectors.joining(" and "))
                        + " only";
    }

    private static ApiResponses responses(Gives gives) {
        ApiResponse good = new ApiResponse().description(gives.status() == 204 ? "Done." : "As it is.");
        if (!gives.schema().isEmpty()) {
            Content content = json(gives.schema());
            if (gives.text()) {
                content.addMediaType("text/plain", new MediaType().schema(new StringSchema()));
            }
            good.content(content);
        } else if (!gives.file().isEmpty()) {
            good.content(content(gives.file(), new StringSchema().format("binary")));
        }
        ApiResponse problem = new ApiResponse()
                .description("It was not done, and why.")
                .content(content(Problem.MEDIA_TYPE, ref("Problem")));
        return new ApiResponses()
                .addApiResponse(String.valueOf(gives.status()), good)
                .addApiResponse("4XX", problem)
                .addApiResponse("5XX", problem);
    }

    private static Content json(String schema) {
        return content(JSON, ref(schema));
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static Schema<?> ref(String schema) {
        return new Schema<>().$ref("#/components/schemas/" + schema);
    }
}
