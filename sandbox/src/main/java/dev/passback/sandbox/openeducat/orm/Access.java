package dev.passback.sandbox.openeducat.orm;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which groups may do what with a model; faults list them in this order. */
public record Access(Map<Operation, List<Group>> groups) {

    public Access {
        groups = Map.copyOf(groups);
    }

    /** The same groups for everything but {@code UNLINK}, which nobody may. */
    public static Access withoutUnlink(Group... allowed) {
        Map<Operation, List<Group>> groups = new EnumMap<>(Operation.class);
        for (Operation operation : List.of(Operation.READ, Operation.WRITE, Operation.CREATE)) {
            groups.put(operation, List.of(allowed));
        }
        return new Access(groups);
    }

    public static Access readOnly(Group... allowed) {
        return new Access(Map.of(Operation.READ, List.of(allowed)));
    }

    public Access and(Operation operation, Group... allowed) {
        Map<Operation, List<Group>> more = new EnumMap<>(Operation.class);
        more.putAll(groups);
        more.put(operation, List.of(allowed));
        return new Access(more);
    }

    boolean allows(Operation operation, Set<Group> user) {
        return groups.getOrDefault(operation, List.of()).stream().anyMatch(user::contains);
    }

    /** {@return how a fault tells of it} */
    String refusal(Operation operation, Model model) {
        List<Group> allowed = groups.getOrDefault(operation, List.of());
        String who = allowed.isEmpty()
                ? "No group currently allows this operation."
                : "This operation is allowed for the following groups:\n"
                        + allowed.stream().map(group -> "\t- " + group.label()).collect(joining("\n"));
        return "You are not allowed to " + operation.verb() + " '" + model.title() + "' (" + model.name()
                + ") records.\n\n" + who + "\n\nContact your administrator to request access if necessary.";
    }
}
