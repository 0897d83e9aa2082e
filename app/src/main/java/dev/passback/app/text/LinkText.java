package dev.passback.app.text;

import dev.passback.app.json.ConflictsJson;
import dev.passback.app.link.Link;
import dev.passback.app.live.Linking;
import dev.passback.app.sync.LinkDesk;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import java.util.List;

/** Links, and what is decided about their students and cells, for people. */
public final class LinkText {
    private LinkText() {}

    /** Prints a line for each link. */
    public static void list(List<Link> links, Screen screen) {
        links.forEach(link ->
                screen.line(link.name() + "  " + link.source() + "  ->  " + link.to() + "  every " + link.schedule()));
    }

    /** Says that a link was added, and what to do with it. */
    public static void added(Link link, Screen screen) {
        screen.line("Linked " + link.settings().course().title() + " (course "
                + link.settings().course().id() + ") to " + link.to() + ", every " + link.schedule());
        screen.line("Carry its marks now with: passback sync " + link.name());
    }

    /** Says that a link was removed. */
    public static void removed(String name, Screen screen) {
        screen.line("Removed link \"" + name + "\"");
    }

    /** Prints a command for each pair of courses that seem to be one, with the reason. */
    public static void proposals(String from, String to, List<Linking.Proposal> proposals, Screen screen) {
        for (Linking.Proposal proposal : proposals) {
            screen.line("passback link add " + proposal.course() + " --from " + from + ":" + proposal.course()
                    + " --to " + to + ":" + proposal.place());
            screen.line(
                    Screen.Style.DIM,
                    "    " + proposal.title() + ": " + proposal.reason().text());
        }
        if (proposals.isEmpty()) {
            screen.line("No course of " + from + " has the id number, short name or title of a subject of " + to);
        }
    }

    /** Prints the marks that wait for a decision. */
    public static void conflicts(String name, List<LinkedCell> conflicts, Mirror mirror, Screen screen) {
        for (LinkedCell cell : conflicts) {
            screen.line(cell.id() + "  " + ConflictsJson.title(cell, mirror) + ", "
                    + ConflictsJson.student(cell, mirror) + ": " + cell.note().text());
        }
        screen.line(
                conflicts.isEmpty()
                        ? "No conflicts"
                        : "Decide each with: passback link decide " + name + " CELL keep|source");
    }

    /** Says that a user was pinned to a student. */
    public static void pinned(String user, String student, Screen screen) {
        screen.line("Pinned user " + user + " to " + student + "; the next cycle carries what waits for them");
    }

    /** Says that a user is pinned to nobody any more. */
    public static void unpinned(String user, Screen screen) {
        screen.line(
                "User " + user + " is pinned to nobody any more; the next cycle matches them by their identifiers."
                        + " Marks that were written for them stay: passback history tells which, passback undo takes them back");
    }

    /** Says what becomes of a cell that was decided. */
    public static void decided(String cell, LinkDesk.Decision decision, Screen screen) {
        screen.line(cell + " "
                + switch (decision) {
                    case KEEP -> "stays as it is until its source changes";
                    case SOURCE -> "gets the source's mark in the next cycle";
                    case HOLD -> "is held until it is released";
                    case RELEASE -> "is carried again from the next cycle on";
                });
    }
}
