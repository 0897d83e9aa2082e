package dev.passback.app.store;

import java.util.List;

/** A name that a new gradebook cannot have, or that no gradebook has. */
public final class GradebookNameException extends StoreException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final transient List<String> existing;

    private GradebookNameException(String message, String name, List<String> existing) {
        super(message);
        this.name = name;
        this.existing = List.copyOf(existing);
    }

    static GradebookNameException taken(String name, List<String> existing) {
        return new GradebookNameException(
                "there is a gradebook " + name + " already; choose another name (" + listed(existing) + ")",
                name,
                existing);
    }

    static GradebookNameException unknown(String name, List<String> existing) {
        return new GradebookNameException(
                "there is no gradebook " + name + " (" + listed(existing) + ")", name, existing);
    }

    static GradebookNameException unusable(String name, String problem, List<String> existing) {
        return new GradebookNameException("a gradebook's name " + problem, name, existing);
    }

    /** {@return the name that cannot be used} */
    public String name() {
        return name;
    }

    /** {@return the names of all gradebooks of the store} */
    public List<String> existing() {
        return existing;
    }

    private static String listed(List<String> existing) {
        return existing.isEmpty() ? "the store has none" : "the store has: " + String.join(", ", existing);
    }
}
