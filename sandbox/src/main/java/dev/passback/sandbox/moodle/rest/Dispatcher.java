package dev.passback.sandbox.moodle.rest;

import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Site;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the function that was asked for and runs it, if the caller's service has it. */
public final class Dispatcher {
    private final Site site;
    private final Map<String, WebFunction> functions;
    private final Set<String> others;
    private final RequestCounts counts;

    /** @param others functions that a Moodle has and this one does not */
    public Dispatcher(Site site, Collection<WebFunction> functions, Set<String> others, RequestCounts counts) {
        this.site = site;
        this.functions = functions.stream().collect(Collectors.toMap(WebFunction::name, Function.identity()));
        this.others = others;
        this.counts = counts;
    }

    /** Runs a function that was asked for by itself. */
    public JsonNode call(Caller caller, String name, ObjectNode arguments) {
        counts.count(name);
        return run(caller, name, arguments);
    }

    /** Runs a function that was asked for inside of a batch. */
    public JsonNode callInside(Caller caller, String name, ObjectNode arguments) {
        counts.countBatched(name);
        return run(caller, name, arguments);
    }

    private JsonNode run(Caller caller, String name, ObjectNode arguments) {
        WebFunction function = functions.get(name);
        if (function == null && !others.contains(name)) {
            throw MoodleException.noFunction();
        }
        if (!caller.functions().contains(name)) {
            throw MoodleException.notInService(name);
        }
        if (function == null) {
            throw new NotSimulatedException(name);
        }
        Call call = new Call(new Access(site, caller), new Arguments(arguments), this);
        return switch (function.hold()) {
            case SHARED -> site.read(() -> function.answer(call));
            case ALONE -> site.change(() -> function.answer(call));
            case NONE -> function.answer(call);
        };
    }
}
