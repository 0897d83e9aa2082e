package dev.passback.sandbox.http;

/** Says for each request what goes wrong with it; called by several threads at once. */
@FunctionalInterface
public interface Faults {
    Fault next(Request request);

    Faults NEVER = request -> Fault.NONE;
}
