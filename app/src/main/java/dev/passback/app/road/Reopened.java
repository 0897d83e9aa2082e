package dev.passback.app.road;

import dev.passback.app.store.Store;
import dev.passback.connect.Gradebook;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.files.GradebookFile;
import dev.passback.files.formats.UploadFormats;
import dev.passback.files.read.GradebookFiles;
import dev.passback.files.upload.FileGradebook;
import dev.passback.finding.Wording;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.TransferRecord;
import dev.passback.transfer.TransferRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the gradebook of a transfer again that stands in the journal. */
public final class Reopened {
    private static final String EMBEDDED = "embedded:";

    private static final String FILE = "file:";

    private final Store store;
    private final LiveGradebooks live;
    private final GivenFiles files;

    public Reopened(Store store, LiveGradebooks live) {
        this.store = store;
        this.live = live;
        files = new GivenFiles(store);
    }

    /** {@return whether the transfer's gradebook is a file} */
    public static boolean isFile(TransferRecord transfer) {
        return transfer.request().target().startsWith(FILE);
    }

    /** {@return the gradebook that a cut-off transfer was writing to} */
    public Gradebook gradebook(TransferRecord open) {
        return gradebook(open, open.request().output().map(Path::of));
    }

    /** {@return the same, writing its file to another place} */
    Gradebook gradebook(TransferRecord open, Optional<Path> output) {
        TransferRequest request = open.request();
        Optional<TransferRecord> undone = request.undoes().flatMap(store.journal()::find);
        boolean sameExport =
                undone.isPresent() && undone.get().request().gradebook().equals(request.gradebook());
        return isFile(open) && sameExport
                ? uploaded(undone.get(), open.id().number(), request.gradebook(), output)
                : gradebook(request, request.gradebook(), output);
    }

    /**
     * {@return the gradebook of a transfer, taken from this export where it is a file}
     *
     * @param export what finds a newer export of the same gradebook, see {@link GivenFiles}
     */
    public Gradebook gradebook(TransferRequest request, String export, Optional<Path> output) {
        if (request.target().startsWith(EMBEDDED)) {
            return store.gradebooks().get(request.target().substring(EMBEDDED.length()));
        }
        if (request.target().startsWith(FILE)) {
            return file(request, export, output);
        }
        return live.again(request)
                .orElseThrow(() -> new TargetException(Wording.of(
                        "nothing leads to {} any more; link it again, or add its connection, to reach it: passback link"
                                + " add",
                        request.gradebook())));
    }

    /**
     * {@return the gradebook of a transfer as it is if the transfer's file, and those of later transfers, were uploaded
     * after the export was made}
     */
    public FileGradebook uploaded(TransferRecord transfer, String export, Optional<Path> output) {
        return uploaded(transfer, Long.MAX_VALUE, export, output);
    }

    /** An undo is carried out on what stood there before it: what it wrote itself is not uploaded yet. */
    private FileGradebook uploaded(TransferRecord transfer, long before, String export, Optional<Path> output) {
        FileGradebook gradebook = file(transfer.request(), export, output);
        store.journal().latest(Integer.MAX_VALUE).reversed().stream()
                .filter(each -> !each.isOpen()
                        && each.id().number() >= transfer.id().number()
                        && each.id().number() < before)
                .filter(each ->
                        each.request().target().equals(transfer.request().target()))
                .forEach(each -> upload(each, gradebook));
        return gradebook;
    }

    private void upload(TransferRecord transfer, FileGradebook gradebook) {
        store.journal().itemsMade(transfer.id()).forEach(made -> gradebook.create(made.item()));
        try (Stream<JournalledChange> changes = store.journal().changes(transfer.id())) {
            gradebook.assumeUploaded(changes.filter(change -> change.outcome().equals(Optional.of(Outcome.WRITTEN)))
                    .map(JournalledChange::change)
                    .map(Reopened::write)
                    .toList());
        }
    }

    private FileGradebook file(TransferRequest request, String export, Optional<Path> output) {
        GradebookFile file = GradebookFiles.read(files.read(export));
        return new FileGradebook(file, request.target(), UploadFormats.of(file.format()), output);
    }

    static Write write(PlannedWrite change) {
        return new Write(change.itemId().orElse(change.itemTitle()), change.student(), change.before(), change.after());
    }
}
