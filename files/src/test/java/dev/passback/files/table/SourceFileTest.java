package dev.passback.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.files.UnreadableFileException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
    @TempDir
    Path folder;

    @Test
    void hashesWhatItRead() throws IOException {
        Path path = Files.writeString(folder.resolve("abc.csv"), "abc");

        SourceFile file = SourceFile.of(path);

        assertThat(file.name()).isEqualTo("abc.csv");
        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> SourceFile.of(folder))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("folder");
    }

    @Test
    void refusesAFileBeyondItsBound() throws IOException {
        Path path = folder.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
            sparse.setLength(Bounds.FILE_BYTES + 1L);
        }

        assertThatThrownBy(() -> SourceFile.of(path))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("200 MB");
    }
}
