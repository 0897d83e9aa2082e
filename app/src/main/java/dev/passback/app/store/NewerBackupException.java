package dev.passback.app.store;

import java.nio.file.Path;

/** The backup was made by a newer Passback. */
public final class NewerBackupException extends StoreException {
    private static final long serialVersionUID = 1;

    private final int found;
    private final int known;

    NewerBackupException(Path file, String what, int found, int known) {
        super("the backup " + file + " has " + what + " " + found + ", but this Passback knows it up to " + known
                + "; restore it with the newer Passback that made it");
        this.found = found;
        this.known = known;
    }

    /** {@return the version that the backup has} */
    public int found() {
        return found;
    }

    /** {@return the newest version that this program knows} */
    public int known() {
        return known;
    }
}
