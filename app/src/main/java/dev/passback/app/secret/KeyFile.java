package dev.passback.app.secret;

import dev.passback.app.store.OwnerOnly;
import dev.passback.finding.Wording;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The file with the key of all credentials: 32 random bytes in Base64, for its owner alone. In the data folder, or where
 * PASSBACK_KEY_FILE says; all nodes of a cluster share it.
 */
public record KeyFile(Path path) {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    /**
     * {@return the box that this key opens; the file is made where it is missing}
     *
     * @throws SecretException if it cannot be read, holds no key, or others may read it
     */
    public SecretBox open() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            requirePrivate();
            byte[] key = Base64.getDecoder().decode(Files.readString(path).strip());
            if (key.length != BYTES) {
                throw new SecretException(
                        Wording.of("the key file {} does not hold a key of {} bytes", path.toString(), BYTES));
            }
            return new SecretBox(key);
        } catch (IllegalArgumentException e) {
            throw new SecretException(Wording.of("the key file {} holds no key in Base64", path.toString()), e);
        } catch (IOException e) {
            throw new SecretException(
                    Wording.of(
                            "the key file {} cannot be read or made: {}",
                            path.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** Written beside its place and renamed, so that nobody ever reads half a key; whoever is first wins. */
    private void make() throws IOException {
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent(), "the key file's folder");
        Files.createDirectories(folder, OwnerOnly.folder(folder));
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path part = Files.createTempFile(folder, ".key", ".part", OwnerOnly.file(path));
        try {
            try (SeekableByteChannel channel = Files.newByteChannel(part, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(
                        (Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII)));
            }
            Files.createLink(path, part);
        } catch (FileAlreadyExistsException e) {
            // another process was faster; its key is the one
            assert Files.exists(path);
        } catch (UnsupportedOperationException e) {
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void requirePrivate() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
            mode.addAll(Files.getPosixFilePermissions(path));
            mode.retainAll(OTHERS);
            if (!mode.isEmpty()) {
                throw new SecretException(Wording.of(
                        "the key file {} can be read by others; say: chmod 600 \"{}\"",
                        path.toString(),
                        path.toString()));
            }
        }
    }
}
