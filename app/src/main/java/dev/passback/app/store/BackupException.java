package dev.passback.app.store;

import java.nio.file.Path;

/** A backup that cannot be written, or is none, or is damaged. */
public final class BackupException extends StoreException {
    private static final long serialVersionUID = 1;

    private final transient Path file;

    private BackupException(Path file, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    private BackupException(Path file, String message) {
        super(message);
        this.file = file;
    }

    static BackupException notWritten(Path file, Throwable cause) {
        return new BackupException(file, "the backup " + file + " cannot be written: " + cause, cause);
    }

    static BackupException unreadable(Path file, Throwable cause) {
        return new BackupException(
                file, "the file " + file + " cannot be read as a backup, so nothing was restored: " + cause, cause);
    }

    static BackupException damaged(Path file, String what) {
        return new BackupException(
                file, "the backup " + file + " is damaged (" + what + "), so nothing was restored; use another one");
    }

    public Path file() {
        return file;
    }
}
