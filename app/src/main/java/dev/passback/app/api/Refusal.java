package dev.passback.app.api;

/** A request is not done, for a reason that is told. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    static Refusal of(ApiCode code, String detail) {
        return new Refusal(Problem.of(code, detail));
    }

    Problem problem() {
        return problem;
    }
}
