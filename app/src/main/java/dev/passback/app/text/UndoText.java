package dev.passback.app.text;

import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.Undoing;

/** What an undo would do, for people. */
public final class UndoText {
    private UndoText() {}

    /**
     * How much of a transfer would be put back.
     *
     * @param ours how many scores are still as they were written
     * @param all how many were written
     */
    public record Share(int ours, int all) {}

    /** Prints what is put back where, and how much of it is still as it was written. */
    public static void print(Undoing.Prospect prospect, Screen screen) {
        print(
                prospect.transfer().id().toString(),
                GivenFiles.shown(prospect.transfer().request().source()),
                GivenFiles.shown(prospect.gradebookName()),
                new Share(prospect.ours(), prospect.back().size()),
                screen);
    }

    /** Prints the same of a transfer that is not here. */
    public static void print(String transfer, String source, String gradebook, Share share, Screen screen) {
        screen.line("Undo " + transfer + ": " + source + " into " + gradebook);
        screen.line(
                "  " + share.ours() + " of " + Plural.of(share.all(), "score") + " still as written, to be put back");
    }

    /** {@return that a transfer was put back already} */
    public static String undone(String transfer, String by) {
        return transfer + " was undone by " + by + "; nothing to do";
    }

    /** {@return that a place for the file to upload must be said} */
    public static String needsOutput(String transfer) {
        return transfer + " went into a gradebook file: say with -o where the file to upload goes";
    }
}
