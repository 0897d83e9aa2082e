package dev.passback.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Modes that keep everybody but the owner out: scores are personal data. Nothing on file systems without modes. */
public final class OwnerOnly {
    private static final FileAttribute<?>[] NONE = {};

    private OwnerOnly() {}

    /** {@return what to give to a call that creates this file} */
    public static FileAttribute<?>[] file(Path file) {
        return mode(file, "rw-------");
    }

    /** {@return what to give to a call that creates this folder} */
    public static FileAttribute<?>[] folder(Path folder) {
        return mode(folder, "rwx------");
    }

    /** Takes the folder away from everybody but its owner. */
    static void restrictFolder(Path folder) throws IOException {
        if (knowsModes(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        return knowsModes(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : NONE;
    }

    private static boolean knowsModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
