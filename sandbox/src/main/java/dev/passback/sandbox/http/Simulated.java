package dev.passback.sandbox.http;

/** A system that answers requests; called by several threads at once. */
@FunctionalInterface
public interface Simulated {
    Answer answer(Request request);
}
