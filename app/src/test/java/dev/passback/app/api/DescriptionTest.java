package dev.passback.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.web.Site;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class DescriptionTest {
    private static final Site SITE = Site.shared();

    /** An endpoint as Spring knows it. */
    record Endpoint(String method, String path, HandlerMethod handler) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Endpoint> endpoints() {
        return SITE.parts(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(each -> each.getValue().getBeanType().getPackage().equals(DescriptionTest.class.getPackage()))
                .flatMap(each -> endpoints(each.getKey(), each.getValue()));
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream().flatMap(path -> info.getMethodsCondition().getMethods().stream()
                .map(method -> new Endpoint(method.name(), path, handler)));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void everyEndpointIsDescribed(Endpoint endpoint) {
        JsonNode described =
                Described.of(SITE).operation(endpoint.method(), endpoint.path()).orElseThrow();
        Needs needs = endpoint.handler().getMethodAnnotation(Needs.class);

        assertThat(described.path("summary").asString("")).isNotBlank().doesNotEndWith(".");
        assertThat(described.path("x-scope").asString(""))
                .isEqualTo(needs.value().label());
        assertThat(described.path("description").asString(""))
                .contains("scope `" + needs.value().label() + "`");
        assertThat(described.path("responses").propertyNames())
                .hasSizeGreaterThanOrEqualTo(3)
                .contains("4XX", "5XX");
        assertThat(described.path("operationId").asString("")).isNotBlank();
        described.path("parameters").forEach(parameter -> assertThat(
                        parameter.path("name").asString(""))
                .isNotBlank()
                .isNotEqualTo("access")
                .isNotEqualTo("bearer"));
    }
}
