package dev.passback.sandbox.openeducat.orm;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Runs the triggers and checks that a create or write sets off. */
final class Validation {
    private final Environment environment;
    private final Model model;

    Validation(Environment environment, Model model) {
        this.environment = environment;
        this.model = model;
    }

    void afterCreate(List<Row> rows, Set<String> sent) {
        fire(rows, sent);
        for (Check check : model.checks()) {
            if (check.onCreateOnly() || touches(check.fields(), sent)) {
                check.run(environment, model.name(), rows);
            }
        }
    }

    void afterWrite(List<Row> rows, Set<String> sent) {
        fire(rows, sent);
        for (Check check : model.checks()) {
            if (!check.onCreateOnly() && touches(check.fields(), sent)) {
                check.run(environment, model.name(), rows);
            }
        }
    }

    private void fire(List<Row> rows, Set<String> sent) {
        for (Trigger trigger : model.triggers()) {
            if (touches(trigger.fields(), sent)) {
                rows.forEach(row -> trigger.body().fire(environment, row));
            }
        }
    }

    private static boolean touches(Set<String> fields, Set<String> sent) {
        return !Collections.disjoint(fields, sent);
    }
}
