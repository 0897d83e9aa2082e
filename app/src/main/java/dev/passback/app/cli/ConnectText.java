package dev.passback.app.cli;

import dev.passback.app.json.CheckJson;
import dev.passback.app.live.ConnectionCheck;
import java.io.PrintWriter;
import java.util.List;

/** Whether a connection works, for people and scripts. */
final class ConnectText {
    private ConnectText() {}

    static void print(String name, List<ConnectionCheck.Problem> problems, Screen screen) {
        if (problems.isEmpty()) {
            screen.line(Screen.Style.GREEN, "Connection \"" + name + "\" works.");
            return;
        }
        for (ConnectionCheck.Problem problem : problems) {
            screen.line(Screen.Style.RED, problem.problem());
            screen.line(Screen.Style.DIM, "    " + problem.repair());
        }
    }

    static void writeJson(String name, List<ConnectionCheck.Problem> problems, PrintWriter out) {
        CheckJson.write(
                name,
                problems.stream()
                        .map(problem -> new CheckJson.Problem(problem.problem(), problem.repair()))
                        .toList(),
                out);
    }
}
