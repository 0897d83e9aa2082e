package dev.passback.app.text;

import dev.passback.app.sync.LedgerImport;

/** What came of taking a link's table in, for people. */
public final class LedgerText {
    private LedgerText() {}

    /** Prints what was learned of the course, how much was taken, and what was not. */
    public static void print(LedgerImport.Result.Taken taken, Screen screen) {
        new FindingsText(screen).print(taken.learned());
        screen.line("Took " + Plural.of(taken.imported().taken(), "line"));
        new FindingsText(screen).print(taken.imported().findings());
    }

    /** {@return how a command ends that took it in} */
    public static ExitCode exitCode(LedgerImport.Result.Taken taken) {
        return taken.imported().findings().isEmpty() ? ExitCode.DONE : ExitCode.SOME_RETURNED;
    }
}
