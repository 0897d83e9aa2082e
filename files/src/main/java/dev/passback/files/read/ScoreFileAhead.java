package dev.passback.files.read;

import dev.passback.files.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A score file that is read while its reader looks for the gradebook: the larger of two large files then costs the time,
 * not both. A small file is read when it is asked for, since a thread would cost more than it gains.
 */
public final class ScoreFileAhead implements AutoCloseable {
    private static final long WORTH_A_THREAD = 1024 * 1024;

    private final Path path;
    private final FutureTask<ScoreFile> reading;
    private final boolean ahead;

    private ScoreFileAhead(Path path, ReadOptions options) {
        this.path = path;
        reading = new FutureTask<>(() -> ScoreFiles.read(path, options));
        ahead = isLarge(path);
        if (ahead) {
            Thread.ofPlatform().daemon().name("score file").start(reading);
        }
    }

    /** Begins to read. That it cannot be read is said by {@link #file} only. */
    public static ScoreFileAhead of(Path path, ReadOptions options) {
        return new ScoreFileAhead(path, options);
    }

    public Path path() {
        return path;
    }

    /**
     * {@return the file, when all of it is read}
     *
     * @throws UnreadableFileException where it cannot be read, with the reason
     * @throws CancellationException where the waiting thread is interrupted, which it stays
     */
    public ScoreFile file() {
        if (!ahead) {
            reading.run();
        }
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw asThrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        }
    }

    /** What was thrown there is thrown here, as if the file had been read here. */
    private static RuntimeException asThrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
    }

    private static CancellationException cancelled(InterruptedException cause) {
        CancellationException cancelled = new CancellationException("interrupted while a score file was read");
        cancelled.initCause(cause);
        return cancelled;
    }

    private static boolean isLarge(Path path) {
        try {
            return Files.size(path) >= WORTH_A_THREAD;
        } catch (IOException e) {
            // whoever asks for the file is told why
            return false;
        }
    }

    /** Gives up a reading that nobody waits for any more. */
    @Override
    public void close() {
        reading.cancel(true);
    }
}
