package dev.passback.files.table;

import dev.passback.files.UnreadableFileException;
import dev.passback.finding.Wording;
import dev.passback.grade.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The bytes of a file, read once, so that what is hashed is what is parsed even when the file changes meanwhile.
 *
 * @param name the file's name without its folders
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read by the table's readers only
public record SourceFile(String name, byte[] bytes) {

    /**
     * {@return the file, read whole}
     *
     * @throws UnreadableFileException when there is no such file, or it is larger than {@link Bounds#FILE_BYTES}
     */
    public static SourceFile of(Path path) {
        Path fileName = path.getFileName();
        String name = fileName == null ? path.toString() : fileName.toString();
        try {
            if (Files.isDirectory(path)) {
                throw new UnreadableFileException(name, 0, Wording.of("it is a folder"), Wording.of("Name a file."));
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(Bounds.FILE_BYTES + 1);
                if (bytes.length > Bounds.FILE_BYTES) {
                    throw new UnreadableFileException(
                            name,
                            0,
                            Wording.of("it is larger than {} MB", Bounds.FILE_BYTES / (1024 * 1024)),
                            Wording.of("Export one course at a time, or split the file."));
                }
                return new SourceFile(name, bytes);
            }
        } catch (NoSuchFileException e) {
            throw refused(name, Wording.of("there is no such file"), e);
        } catch (IOException e) {
            throw refused(name, Wording.of("the system cannot read it ({})", String.valueOf(e.getMessage())), e);
        }
    }

    private static UnreadableFileException refused(String name, Wording reason, IOException cause) {
        UnreadableFileException refusal =
                new UnreadableFileException(name, 0, reason, Wording.of("Check the path and who may read the file."));
        refusal.initCause(cause);
        return refusal;
    }

    /** {@return the SHA-256 of the bytes in lower-case hexadecimal} */
    public String sha256() {
        return Sha256.of(bytes);
    }

    /** {@return whether the file begins with these bytes} */
    public boolean startsWith(int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
