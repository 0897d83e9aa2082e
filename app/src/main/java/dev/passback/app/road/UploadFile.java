package dev.passback.app.road;

import dev.passback.app.store.Store;
import dev.passback.connect.Gradebook;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the file of a finished transfer again, from its export and the journal: writing the same again makes the same. */
public final class UploadFile {
    private UploadFile() {}

    /**
     * {@return the file's bytes; nothing where the transfer wrote nothing}
     *
     * @param transfer one into a gradebook that is known by its export
     * @param scratch where the file is made
     * @throws dev.passback.files.UnreadableFileException where the export is there no more
     */
    public static Optional<byte[]> again(Store store, TransferRecord transfer, Scratch scratch) {
        return scratch.with(file -> {
            write(store, transfer, file);
            return content(file);
        });
    }

    private static Optional<byte[]> content(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be made again", e);
        }
    }

    private static void write(Store store, TransferRecord transfer, Path file) {
        Gradebook gradebook = new Reopened(store, LiveGradebooks.NONE).gradebook(transfer, Optional.of(file));
        store.journal().itemsMade(transfer.id()).forEach(made -> gradebook.create(made.item()));
        List<Write> writes;
        try (Stream<JournalledChange> changes = store.journal().changes(transfer.id())) {
            writes = changes.filter(change -> change.outcome().equals(Optional.of(Outcome.WRITTEN)))
                    .map(change -> Reopened.write(change.change()))
                    .toList();
        }
        if (!writes.isEmpty()) {
            gradebook.write(writes);
        }
    }
}
