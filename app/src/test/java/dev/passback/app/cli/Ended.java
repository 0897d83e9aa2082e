package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a command ended, and what it said. */
record Ended(int code, String out, String err) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Demands that exit code. */
    Ended with(ExitCode expected) {
        assertThat(code).as("exit code; out:%n%s%nerr:%n%s", out, err).isEqualTo(expected.code());
        return this;
    }

    /** {@return the one object that the command printed} */
    JsonNode json() {
        return MAPPER.readTree(out);
    }

    /** {@return how many cells are counted under that name} */
    int count(String name) {
        return json().get("counts").get(name).intValue();
    }

    /** {@return new, changed, same, cleared, conflicts and rejected} */
    List<Integer> counts() {
        return List.of("new", "changed", "same", "cleared", "conflicts", "rejected").stream()
                .map(this::count)
                .toList();
    }

    /** {@return the codes of the findings, in their order} */
    List<String> codes() {
        return json().get("findings")
                .valueStream()
                .map(finding -> finding.get("code").stringValue())
                .toList();
    }

    /** {@return the first finding of that code} */
    JsonNode finding(String code) {
        return json().get("findings")
                .valueStream()
                .filter(finding -> finding.get("code").stringValue().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + out));
    }

    String transfer() {
        return json().get("transfer").stringValue();
    }
}
