package dev.passback.app.text;

import dev.passback.app.road.Reopened;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferRecord;

/** How a transfer ended, in a sentence. */
public final class ReportText {
    private ReportText() {}

    /** {@return the end in one sentence; what went into a file was not read back from the gradebook} */
    public static String sentence(Report report, TransferRecord transfer) {
        boolean undo = transfer.request().undoes().isPresent();
        String done = Reopened.isFile(transfer)
                ? (undo ? " put back in the file" : " written into the file")
                : (undo ? " put back" : " written and verified");
        return report.id() + ": " + report.written() + done
                + (report.kept() > 0 ? ", " + report.kept() + " kept because they changed since" : "")
                + (report.refused() > 0 ? ", " + report.refused() + " refused" : "");
    }
}
