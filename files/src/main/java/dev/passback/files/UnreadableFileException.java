package dev.passback.files;

import dev.passback.finding.Worded;
import dev.passback.finding.Wording;

/** A file that is refused as a whole: nothing was read from it. Carries facts; the message puts them into a sentence. */
public final class UnreadableFileException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final transient Wording reason;
    private final transient Wording repair;

    /** @param line the line from 1, or 0 where the whole file is meant */
    public UnreadableFileException(String file, int line, Wording reason, Wording repair) {
        super(sentence(file, line, reason, repair).text());
        this.file = file;
        this.line = line;
        this.reason = reason;
        this.repair = repair;
    }

    private static Wording sentence(String file, int line, Wording reason, Wording repair) {
        return line > 0
                ? Wording.of("{}, line {}: {}. {}", file, line, reason, repair)
                : Wording.of("{}: {}. {}", file, reason, repair);
    }

    /** {@return the name of the file, without its folders} */
    public String file() {
        return file;
    }

    /** {@return the line from 1, or 0 where the whole file is meant} */
    public int line() {
        return line;
    }

    public Wording reason() {
        return reason;
    }

    /** {@return what to do about it} */
    public Wording repair() {
        return repair;
    }

    @Override
    public Wording wording() {
        return sentence(file, line, reason, repair);
    }
}
