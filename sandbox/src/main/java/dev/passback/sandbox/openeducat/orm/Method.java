package dev.passback.sandbox.openeducat.orm;

import java.util.List;
import java.util.Optional;

/**
 * A method that can be called from outside.
 *
 * @param onRecords whether the ids of its records come first
 * @param required the names of the arguments it cannot do without; they come before the optional ones
 */
public record Method(String name, boolean onRecords, List<String> required, List<String> optional, Body body) {

    /** What a method does. */
    @FunctionalInterface
    public interface Body {
        /** {@return the result; empty for Python's None, which JSON-RPC leaves out} */
        Optional<Object> call(Environment environment, Model model, Arguments arguments);
    }

    /** Does something with records and gives None back, as most of OpenEduCat's buttons do. */
    @FunctionalInterface
    public interface Action {
        void on(Environment environment, List<Integer> ids);
    }

    public static Method action(String name, Action action) {
        return new Method(name, true, List.of(), List.of(), (environment, model, arguments) -> {
            environment.require(Operation.READ, model);
            action.on(environment, arguments.ids());
            return Optional.empty();
        });
    }
}
