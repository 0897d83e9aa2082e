package dev.passback.match;

/** What a person decided about a source's student. */
public sealed interface StudentChoice {

    /** It is the roster's student who has this identifier. */
    record Is(String rosterIdentifier) implements StudentChoice {}

    /** The student's rows are left out. */
    record Ignore() implements StudentChoice {}
}
