package dev.passback.app.text;

import dev.passback.app.road.Reopened;
import dev.passback.finding.Finding;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferRecord;
import java.util.List;

/** How a transfer ended, for people. */
public final class ReportText {
    private ReportText() {}

    /** Prints what the gradebook did not take, and the end. */
    public static void print(Report report, TransferRecord transfer, List<Finding> outcomes, Screen screen) {
        new FindingsText(screen).print(outcomes);
        screen.line(Screen.Style.BOLD, sentence(report, transfer));
    }

    /** {@return the end in one sentence; what went into a file was not read back from the gradebook} */
    private static String sentence(Report report, TransferRecord transfer) {
        boolean undo = transfer.request().undoes().isPresent();
        String done = Reopened.isFile(transfer)
                ? (undo ? " put back in the file" : " written into the file")
                : (undo ? " put back" : " written and verified");
        return report.id() + ": " + report.written() + done
                + (report.kept() > 0 ? ", " + report.kept() + " kept because they changed since" : "")
                + (report.refused() > 0 ? ", " + report.refused() + " refused" : "");
    }
}
