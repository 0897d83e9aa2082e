package dev.passback.sandbox.moodle.rest;

import tools.jackson.databind.JsonNode;

/** A function of Moodle's web services; called by several threads at once. */
public interface WebFunction {
    String name();

    JsonNode answer(Call call);

    default Hold hold() {
        return Hold.SHARED;
    }

    /** How a function holds the site while it runs. */
    enum Hold {
        /** It reads, and others may read at the same time. */
        SHARED,
        /** It changes something. */
        ALONE,
        /** It calls other functions, which hold the site by themselves. */
        NONE
    }
}
