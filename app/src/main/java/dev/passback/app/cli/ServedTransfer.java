package dev.passback.app.cli;

import dev.passback.app.cli.TransferRun.Manner;
import dev.passback.app.remote.Reply;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.road.Target;
import dev.passback.app.text.ExitCode;
import dev.passback.grade.Sha256;
import dev.passback.plan.Policy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One transfer that a server carries out: its plan, and the question whether it is wanted. */
final class ServedTransfer {
    private final Served served;
    private final Manner manner;
    private final ServedReport report;

    ServedTransfer(Served served, Manner manner, Optional<Path> output) {
        this.served = served;
        this.manner = manner;
        report = new ServedReport(served, manner, output);
    }

    /** What came of the question. */
    private sealed interface Answer {
        /** Carry out exactly this. */
        record Yes(Reply plan) implements Answer {}

        record No(int exit) implements Answer {}
    }

    /** Carries a plan out, if it is wanted; one that is not is forgotten. */
    int file(ServedPlan plan) {
        Answer answer = ask(plan);
        return switch (answer) {
            case Answer.Yes(Reply content) -> carryOut(plan, content.json(), Sha256.of(content.text()));
            case Answer.No(int exit) -> {
                plan.forget();
                yield exit;
            }
        };
    }

    /** Carries out exactly a plan that the server made before, or refuses it. */
    int savedPlan(String text) {
        String sha256 = Sha256.of(text);
        JsonNode known = served.server()
                .get("/plans?sha256=" + sha256, Told.JSON)
                .json()
                .path("plans")
                .path(0);
        if (known.isMissingNode()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the server has no such plan, or has shown a later one since; make it there with:"
                            + " passback plan FILE --to GRADEBOOK -o PLAN.json --server URL");
        }
        ServedPlan plan = new ServedPlan(served, known.path("plan").asString(""));
        JsonNode content = JsonMapper.shared().readTree(text);
        report.requireOutput(
                isFile(content.path("gradebook").path("kind").asString("")),
                content.path("gradebook").path("name").asString(""));
        boolean isDone = known.path("state").asString("").equals("done");
        if (!isDone && !manner.yes()) {
            int exit = show(plan);
            if (isStopped(exit)) {
                return notWritten(content, exit);
            }
            if (count(content, "new", "changed", "cleared") > 0 && !isWanted(content)) {
                return undecided(content);
            }
        }
        return carryOut(plan, content, sha256);
    }

    private Answer ask(ServedPlan plan) {
        Reply seen = plan.content();
        int exit = show(plan);
        if (isStopped(exit)) {
            return new Answer.No(notWritten(seen.json(), exit));
        }
        if (manner.yes()) {
            return new Answer.Yes(seen);
        }
        if (hasOpenConflicts(seen.json())) {
            Optional<Policy.OnConflict> decision =
                    TransferRun.conflictDecision(served.surroundings(), count(seen.json(), "conflicts"));
            if (decision.isEmpty()) {
                return new Answer.No(undecided(seen.json()));
            }
            plan.decide(policy(seen.json(), decision.get()));
            seen = plan.content();
            show(plan);
        }
        boolean isWanted = count(seen.json(), "new", "changed", "cleared") == 0 || isWanted(seen.json());
        return isWanted ? new Answer.Yes(seen) : new Answer.No(undecided(seen.json()));
    }

    private int carryOut(ServedPlan plan, JsonNode content, String sha256) {
        served.server().start("/transfers", Map.of("plan", plan.id(), "sha256", sha256));
        JsonNode state = served.await(plan.path(), ServedTransfer::isSettled);
        if (!state.path("state").asString("").equals("done")) {
            throw new CommandException(
                    ExitCode.DECISION_NEEDED,
                    "the plan was not carried out; make it again:\n  "
                            + state.path("refusal").asString("").replace("\n", "\n  "));
        }
        return report.tell(
                state.path("transfer").asString(""),
                content.path("rules").asString("").equals("moodle"));
    }

    private static boolean isSettled(JsonNode state) {
        return switch (state.path("state").asString("")) {
            case "waiting", "running" -> false;
            default -> true;
        };
    }

    /** {@return how a command ends that carries it out} */
    private int show(ServedPlan plan) {
        if (manner.json()) {
            return plan.exit();
        }
        int exit = plan.print(false);
        served.screen().line();
        return exit;
    }

    private static boolean isStopped(int exit) {
        return exit == ExitCode.FAILED.code() || exit == ExitCode.DECISION_NEEDED.code();
    }

    private int notWritten(JsonNode content, int exit) {
        report.tellNothingWritten(
                content, exit == ExitCode.FAILED.code() ? TransferRun.IMPORT_FAILED : TransferRun.DECIDE_FIRST);
        return exit;
    }

    private int undecided(JsonNode content) {
        report.tellNothingWritten(content, TransferRun.SAY_YES);
        return ExitCode.DECISION_NEEDED.code();
    }

    private boolean isWanted(JsonNode content) {
        return TransferRun.isWanted(served.surroundings(), count(content, "new", "changed", "cleared"));
    }

    private static boolean hasOpenConflicts(JsonNode content) {
        return count(content, "conflicts") > 0
                && content.path("policy").path("on_conflict").asString("").equals("ask");
    }

    private static int count(JsonNode content, String... names) {
        int sum = 0;
        for (String name : names) {
            sum += content.path("counts").path(name).asInt(0);
        }
        return sum;
    }

    private static Map<String, String> policy(JsonNode content, Policy.OnConflict decision) {
        Map<String, String> policy = new LinkedHashMap<>();
        content.path("policy")
                .properties()
                .forEach(each -> policy.put(each.getKey(), each.getValue().asString("")));
        policy.put("on_conflict", Words.of(decision));
        return policy;
    }

    private static boolean isFile(String kind) {
        return Arrays.stream(Target.Kind.values())
                .filter(each -> each.label().equals(kind))
                .anyMatch(Target.Kind::isFile);
    }
}
