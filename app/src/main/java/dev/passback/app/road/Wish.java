package dev.passback.app.road;

import dev.passback.app.json.MappingJson;
import dev.passback.files.read.ReadOptions;
import dev.passback.mapping.Choices;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;

/** What a person wants done with a file, besides the file and the gradebook. */
public record Wish(Choices choices, Policy policy, RuleSet rules, ReadOptions reading) {

    Wish with(Policy other) {
        return new Wish(choices, other, rules, reading);
    }

    /** {@return a text that is equal for equal wishes} */
    String canonical() {
        return MappingJson.write(choices) + "\n" + policy + "\n" + rules + "\n" + reading;
    }
}
