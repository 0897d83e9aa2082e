package dev.passback.files;

/** A file that is refused as a whole: nothing was read from it. Carries facts; the message puts them into a sentence. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;
    private final String repair;

    /** @param line the line from 1, or 0 where the whole file is meant */
    public UnreadableFileException(String file, int line, String reason, String repair) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason + ". " + repair);
        this.file = file;
        this.line = line;
        this.reason = reason;
        this.repair = repair;
    }

    /** {@return the name of the file, without its folders} */
    public String file() {
        return file;
    }

    /** {@return the line from 1, or 0 where the whole file is meant} */
    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }

    /** {@return what to do about it} */
    public String repair() {
        return repair;
    }
}
