package dev.passback.app.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Where files to upload are made that nobody keeps: they are made again whenever somebody asks for them.
 *
 * @param folder of this process alone
 */
public record Scratch(Path folder) {

    /**
     * {@return what {@code work} gives}
     *
     * @param work is given the path of a file that is not there yet, and is gone afterwards
     */
    public <T> T with(Function<Path, T> work) {
        try {
            Path own = Files.createTempDirectory(folder, "upload");
            Path file = own.resolve("upload.csv");
            try {
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file can be made", e);
        }
    }
}
