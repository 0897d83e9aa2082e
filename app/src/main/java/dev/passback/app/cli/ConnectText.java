package dev.passback.app.cli;

import dev.passback.app.json.CheckJson;
import dev.passback.app.link.Checked;
import java.io.PrintWriter;
import java.util.List;

/** Whether a connection works, for people and scripts. */
final class ConnectText {
    private ConnectText() {}

    static void print(String name, List<Checked.Problem> problems, Screen screen) {
        if (problems.isEmpty()) {
            screen.line(Screen.Style.GREEN, "Connection \"" + name + "\" works.");
            return;
        }
        for (Checked.Problem problem : problems) {
            screen.line(Screen.Style.RED, problem.problem());
            screen.line(Screen.Style.DIM, "    " + problem.repair());
        }
    }

    static void writeJson(String name, List<Checked.Problem> problems, PrintWriter out) {
        CheckJson.write(name, problems, out);
    }
}
