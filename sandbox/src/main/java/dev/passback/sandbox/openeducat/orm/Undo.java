package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayList;
import java.util.List;

/** The steps that take back what the present transaction did. Ids that it drew stay drawn, as from a real sequence. */
final class Undo {
    private final List<Runnable> steps = new ArrayList<>();

    void add(Runnable step) {
        steps.add(step);
    }

    int savepoint() {
        return steps.size();
    }

    void backTo(int savepoint) {
        while (steps.size() > savepoint) {
            steps.removeLast().run();
        }
    }

    void forget() {
        steps.clear();
    }
}
