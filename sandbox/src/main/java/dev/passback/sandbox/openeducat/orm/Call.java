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

    /** {@return the name of the first argument that it lacks, if model and method exist} */
    public Optional<String> missingArgument(Database database) {
        return database.model(model).flatMap(target -> target.method(method)).flatMap(called -> bound(called)
                .missing(called));
    }

    private Arguments bound(Method called) {
        Map<String, @Nullable Object> others = new HashMap<>(named);
        others.remove("context");
        return Arguments.bind(called, arguments, others);
    }

    public boolean isPrivate() {
        return method.startsWith("_");
    }

    private OdooFault unknown(Environment environment) {
        OdooVersion version = environment.database().version();
        return isPrivate()
                ? OdooFault.access(version.privateMethod(model, method))
                : OdooFault.attribute(version.unknownMethod(model, method));
    }
}
