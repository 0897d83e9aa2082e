package dev.passback.app.road;

import dev.passback.app.store.KeptFile;
import dev.passback.app.store.Store;
import dev.passback.files.UnreadableFileException;
import dev.passback.files.table.SourceFile;
import dev.passback.finding.Wording;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files as plans and the journal name them: by an absolute path, or, where the store keeps them, as {@code
 * kept:12/export.csv}. So a file that was given to one node is found by every other.
 */
public final class GivenFiles {
    private static final String KEPT = "kept:";

    private final Store store;

    public GivenFiles(Store store) {
        this.store = store;
    }

    /** {@return the name under which a plan and the journal know the file} */
    public static String name(KeptFile file) {
        return KEPT + file.id() + "/" + file.name();
    }

    /** {@return the same for a file at a path} */
    public static String name(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /** {@return the path that a person means; empty where no file is there, or the text is no path on this system} */
    public static Optional<Path> existing(String said) {
        try {
            return Optional.of(Path.of(said)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** {@return what people call the file: its name without folders} */
    public static String title(String name) {
        Path last = Path.of(name.startsWith(KEPT) ? name.substring(name.indexOf('/') + 1) : name)
                .getFileName();
        return last == null ? name : last.toString();
    }

    /** {@return the same where the store keeps the file, else the path, by which people find it} */
    public static String shown(String name) {
        return name.startsWith(KEPT) ? title(name) : name;
    }

    /**
     * {@return the file of that name, read whole}
     *
     * @throws UnreadableFileException where it is not there any more
     */
    public SourceFile read(String name) {
        if (!name.startsWith(KEPT)) {
            return SourceFile.of(Path.of(name));
        }
        String title = title(name);
        return store.files()
                .content(Long.parseLong(name.substring(KEPT.length(), name.indexOf('/'))))
                .map(content -> new SourceFile(title, content))
                .orElseThrow(() -> new UnreadableFileException(
                        title, 0, Wording.of("it is kept no more"), Wording.of("Give the file again.")));
    }
}
