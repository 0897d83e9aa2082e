package dev.passback.app.web.docs;

import java.util.List;

/**
 * Something that a body or an answer holds.
 *
 * @param name with what it is in: {@code cells[].state}
 * @param type as programs write it: {@code string[]}, {@code "keep" | "source"}
 * @param required whether it is always there
 * @param choices the only values that it can have; empty where any will do
 */
public record Field(String name, String type, boolean required, String description, List<String> choices) {
    public Field {
        choices = List.copyOf(choices);
    }

    public boolean isFile() {
        return type.equals(Schemas.FILE);
    }
}
