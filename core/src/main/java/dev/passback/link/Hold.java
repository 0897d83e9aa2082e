package dev.passback.link;

/** Why a cell is left alone whatever its source says. */
public sealed interface Hold {
    /** It is not. */
    record None() implements Hold {}

    /** Until the source's value is another than this one: after an undo, and where a person kept the gradebook's mark. */
    record UntilChange(String hash) implements Hold {}

    /** Until a person releases it. */
    record UntilReleased() implements Hold {}

    Hold NONE = new None();
    Hold UNTIL_RELEASED = new UntilReleased();
}
