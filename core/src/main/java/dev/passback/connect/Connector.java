package dev.passback.connect;

import dev.passback.finding.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A system that has courses: where scores are earned, where they count, or both. One package implements it, and one
 * registry lists it.
 */
public interface Connector {

    /** {@return what it is called, and which settings it needs} */
    ConnectorSpec spec();

    /** {@return whether its settings work, told so that a person can act on it} */
    Check check();

    List<Course> courses();

    /** {@return the scores that were earned in a course; empty where this system is no source or has no such course} */
    Optional<ScoreSource> source(String course);

    /** {@return the course's gradebook; empty where this system has none or no such course} */
    Optional<Gradebook> gradebook(String course);

    /** A course of a system. */
    record Course(String id, String title) {}

    /** Whether a connection works. */
    sealed interface Check {

        record Works() implements Check {}

        /** It does not: what is wrong, and what to do. */
        record Fails(Wording problem, Wording repair) implements Check {}
    }
}
