package dev.passback.app.text;

import dev.passback.app.link.Checked;
import dev.passback.app.link.Connection;
import java.util.List;

/** Connections, and whether one works, for people. */
public final class ConnectText {
    private ConnectText() {}

    /** Prints what a check of a connection found. */
    public static void print(String name, List<Checked.Problem> problems, Screen screen) {
        if (problems.isEmpty()) {
            screen.line(Screen.Style.GREEN, "Connection \"" + name + "\" works.");
            return;
        }
        for (Checked.Problem problem : problems) {
            screen.line(Screen.Style.RED, problem.problem().text());
            screen.line(Screen.Style.DIM, "    " + problem.repair().text());
        }
    }

    /** Prints a line for each connection. */
    public static void list(List<Connection> connections, Screen screen) {
        connections.forEach(connection -> screen.line(connection.name() + "  " + connection.kind() + "  "
                + connection.settings().getOrDefault("url", "")));
    }

    /** Says that a connection was added. */
    public static void added(String name, Screen screen) {
        screen.line("Added connection \"" + name + "\"; try it with: passback connect check " + name);
    }

    /** Says that a connection was removed. */
    public static void removed(String name, Screen screen) {
        screen.line("Removed connection \"" + name + "\"");
    }
}
