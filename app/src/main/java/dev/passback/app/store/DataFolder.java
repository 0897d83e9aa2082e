package dev.passback.app.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder that holds everything: for its owner alone (0700, files 0600) where the file system knows such modes.
 *
 * <p>SQLite gives its -wal and -shm files the mode of the database file, so that one is made here first.
 */
record DataFolder(Path path) {
    private static final String DATABASE = "passback.db";
    /** A file lock is held by the whole process; this one is between its threads. */
    private static final ReentrantLock OPENING = new ReentrantLock();

    /** {@return the database file, made together with its folder where it is missing} */
    Path database() {
        Path file = path.resolve(DATABASE);
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, OwnerOnly.folder(path));
            } else if (holdsNothingElse()) {
                // somebody else's folder, with other things in it, keeps its mode
                OwnerOnly.restrictFolder(path);
            }
            createIfMissing(file);
            return file;
        } catch (IOException e) {
            throw new StoreFailedException("in " + path, "cannot be opened", e);
        }
    }

    /** Does something while no other thread or process does it in this folder. */
    <T> T alone(Supplier<T> work) {
        OPENING.lock();
        try {
            Path lockFile = path.resolve("passback.lock");
            createIfMissing(lockFile);
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                return work.get();
            }
        } catch (IOException e) {
            throw new StoreFailedException("in " + path, "cannot be opened", e);
        } finally {
            OPENING.unlock();
        }
    }

    /**
     * Takes the place of the one process that runs links by their schedules in this folder. A killed one leaves it at once.
     *
     * @throws StoreServedException if it is taken
     */
    Closeable serving() {
        Path lockFile = path.resolve("passback.serve.lock");
        try {
            createIfMissing(lockFile);
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new StoreServedException("in " + path);
            }
            return channel;
        } catch (IOException e) {
            throw new StoreFailedException("in " + path, "cannot be opened", e);
        }
    }

    /** Closing the channel gives the lock back. */
    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            // by another thread of this process
            return true;
        }
    }

    private boolean holdsNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.allMatch(entry -> entry.getFileName().toString().startsWith("passback."));
        }
    }

    private static void createIfMissing(Path file) throws IOException {
        FileAttribute<?>[] mode = OwnerOnly.file(file);
        if (!Files.exists(file)) {
            try {
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)
                        .close();
            } catch (FileAlreadyExistsException e) {
                // another process was faster, and made it with the same mode
                assert Files.exists(file);
            }
        }
    }
}
