package dev.passback.app.api;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Problems as texts, to be kept until somebody asks. */
public final class ProblemText {
    private ProblemText() {}

    /** {@return a failure as programs are told it} */
    public static String of(RuntimeException failure) {
        return JsonMapper.shared().writeValueAsString(Problems.of(failure));
    }

    static Optional<Problem> read(Optional<String> text) {
        return text.map(json -> JsonMapper.shared().readValue(json, Problem.class));
    }
}
