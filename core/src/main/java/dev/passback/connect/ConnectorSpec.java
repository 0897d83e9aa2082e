package dev.passback.connect;

import java.util.List;

/**
 * What a connector is called and what it must be told.
 *
 * @param kind the word on the command line, such as {@code embedded}
 */
public record ConnectorSpec(String kind, List<Setting> settings) {
    public ConnectorSpec {
        settings = List.copyOf(settings);
    }

    /** One thing that a connector must be told; a secret is encrypted at rest and never shown. */
    public record Setting(String name, String description, Visibility visibility) {}

    /** Who may see a setting. */
    public enum Visibility {
        PLAIN,
        SECRET
    }
}
