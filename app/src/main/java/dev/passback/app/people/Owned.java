package dev.passback.app.people;

/** Something that belongs to a person. */
public record Owned(Kind kind, String name) {

    public enum Kind {
        GRADEBOOK,
        LINK,
        CONNECTION
    }

    public static Owned gradebook(String name) {
        return new Owned(Kind.GRADEBOOK, name);
    }

    public static Owned link(String name) {
        return new Owned(Kind.LINK, name);
    }

    public static Owned connection(String name) {
        return new Owned(Kind.CONNECTION, name);
    }
}
