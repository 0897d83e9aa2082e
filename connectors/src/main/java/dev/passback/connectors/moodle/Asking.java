package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Questions of different kinds that travel together, each with what shall happen to its answer. */
final class Asking {
    private final List<Call> calls = new ArrayList<>();
    private final List<Consumer<JsonNode>> answers = new ArrayList<>();
    private final List<Consumer<SystemException>> refusals = new ArrayList<>();

    /** Adds a question whose refusal ends everything. */
    void add(Call call, Consumer<JsonNode> answer) {
        add(call, answer, refusal -> {
            throw refusal;
        });
    }

    void add(Call call, Consumer<JsonNode> answer, Consumer<SystemException> refusal) {
        calls.add(call);
        answers.add(answer);
        refusals.add(refusal);
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    /** Asks, and hands the answers out in the order of the questions. */
    void ask(Batches batches) {
        ask(batches, Integer.MAX_VALUE);
    }

    void ask(Batches batches, int atOnce) {
        List<Outcome> outcomes = batches.ask(calls, atOnce);
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case Outcome.Told told -> answers.get(i).accept(told.data());
                case Outcome.Refused refused -> refusals.get(i).accept(refused.failure());
            }
        }
    }
}
