package dev.passback.sandbox.http;

import java.time.Duration;

/** Something that goes wrong with one request. */
public sealed interface Fault {
    /** Nothing goes wrong. */
    record None() implements Fault {}

    /** The answer comes late. */
    record Late(Duration delay) implements Fault {}

    /** The connection is closed before the system saw the request. */
    record ResetBefore() implements Fault {}

    /** The system did what it was asked, and the connection is closed before its answer. */
    record ResetAfter() implements Fault {}

    /** The system did what it was asked, and only the first half of its answer arrives. */
    record CutBody() implements Fault {}

    /** The system did not see the request; something in front of it answered. */
    record Instead(Answer answer) implements Fault {}

    Fault NONE = new None();
}
