package dev.passback.sandbox.openeducat.orm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call of a model's method from outside. */
public record Call(String model, String method, List<?> arguments, Map<String, @Nullable Object> named) {

    /** {@return the result; empty for None} */
    public Optional<Object> make(Environment environment) {
        Model target = environment.model(model);
        Method called = target.method(method).orElseThrow(() -> unknown(environment));
        Arguments bound = bound(called);
        bound.missing(called).ifPresent(name -> {
            throw OdooFault.type("BaseModel." + method + "() missing 1 required positional argument: '" + name + "'");
        });
        return called.body().call(environment, target, bound);
    }

    /** {@return the first argument that should have been named and was not, if model and method exist} */
    public Optional<String> missingArgument(Database database) {
        return database.model(model)
                .flatMap(target -> target.method(method))
                .flatMap(called -> called.required().stream()
                        .filter(name -> !named.containsKey(name))
                        .findFirst());
    }

    /** {@return whether there is no such method that may be called} */
    public boolean isUnknown(Database database) {
        return !isPrivate()
                && database.model(model)
                        .flatMap(target -> target.method(method))
                        .isEmpty();
    }

    private Arguments bound(Method called) {
        Map<String, @Nullable Object> others = new HashMap<>(named);
        others.remove("context");
        return Arguments.bind(called, arguments, others);
    }

    private boolean isPrivate() {
        return method.startsWith("_");
    }

    private OdooFault unknown(Environment environment) {
        OdooVersion version = environment.database().version();
        return isPrivate()
                ? OdooFault.access(version.privateMethod(model, method))
                : OdooFault.attribute(version.unknownMethod(model, method));
    }
}
