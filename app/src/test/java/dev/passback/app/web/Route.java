package dev.passback.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * A line of routes.txt: who may ask what, and what it is asked with.
 *
 * @param who roles, or {@code open}; for the API the scope too
 * @param arguments values of the path and of the form, {@code body} for JSON; see routes.txt
 */
record Route(String method, String path, Set<String> who, Map<String, String> arguments) {
    private static final Path FILE = Path.of("src/test/resources/routes.txt");

    static List<Route> listed() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.map(line -> line.replaceFirst("^#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(Route::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route parse(String line) {
        String[] parts = line.split("\\|", -1);
        String[] head = parts[0].strip().split("\\s+");
        Map<String, String> arguments = new LinkedHashMap<>();
        if (parts.length > 2 && !parts[2].isBlank()) {
            for (String argument : parts[2].strip().split("\\s+")) {
                int is = argument.indexOf('=');
                arguments.put(argument.substring(0, is), URLDecoder.decode(argument.substring(is + 1), UTF_8));
            }
        }
        return new Route(head[0], head[1], Set.of(parts[1].strip().split("\\s+")), arguments);
    }

    /** {@return every route that the application has, as {@code METHOD path}} */
    static Set<String> registered(Site site) {
        return site.parts(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Route::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method.name() + " " + path));
    }

    String name() {
        return method + " " + path;
    }

    boolean isOpen() {
        return who.contains("open");
    }

    boolean isApi() {
        return path.startsWith("/api/v1/");
    }

    boolean isFor(Role role) {
        return who.contains(role.label());
    }

    Optional<Scope> scope() {
        return Arrays.stream(Scope.values())
                .filter(scope -> who.contains(scope.label()))
                .findFirst();
    }

    /** {@return whether it is about something that belongs to somebody} */
    boolean isOwned() {
        return arguments.values().stream()
                .flatMap(value -> Belongings.THING.matcher(value).results())
                .map(MatchResult::group)
                .anyMatch(Belongings.OWNED::contains);
    }

    @Override
    public String toString() {
        return name();
    }
}
