package dev.passback.app.web.sync;

import dev.passback.connect.SystemException;

/** Why something was not taken, in the words of what refused it. */
final class Refusals {
    private Refusals() {}

    static String of(RuntimeException refusal) {
        return refusal instanceof SystemException failure
                ? failure.problem() + ". " + failure.repair()
                : String.valueOf(refusal.getMessage());
    }
}
