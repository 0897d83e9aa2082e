package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void isForItsOwnerAlone() throws IOException {
        Path data = temp.resolve("new/data");
        try (Store store = Store.open(data)) {
            Sample.gradebook(store, "Physics", 3, "Quiz 1");

            assertThat(modes(data)).contains("rwx------ data", "rw------- passback.db", "rw------- passback.db-wal");
            assertThat(modes(data).stream().filter(mode -> !mode.startsWith("rwx------ data")))
                    .allMatch(mode -> mode.startsWith("rw------- "));
        }
    }

    @Test
    void takesAnEmptyFolderForItself() throws IOException {
        Path data = folder("rwxr-xr-x");

        Store.open(data).close();

        assertThat(modes(data)).contains("rwx------ data");
    }

    @Test
    void leavesTheModeOfAFolderWithOtherThings() throws IOException {
        Path data = folder("rwxr-xr-x");
        Files.createFile(data.resolve("thesis.tex"));

        Store.open(data).close();

        assertThat(modes(data)).contains("rwxr-xr-x data", "rw------- passback.db");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoDatabase() throws IOException {
        Path data = folder("rwx------");
        Files.writeString(data.resolve("passback.db"), "this is not a database at all, but some text in a file");

        assertThatExceptionOfType(StoreFailedException.class)
                .isThrownBy(() -> Store.open(data))
                .withMessageContaining(data.toString())
                .withMessageContaining("not a database");
    }

    @Test
    void saysWhatIsWrongWithAPathThatIsAFile() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));

        assertThatExceptionOfType(StoreFailedException.class)
                .isThrownBy(() -> Store.open(file))
                .withMessageContaining(file.toString());
    }

    private Path folder(String mode) throws IOException {
        Path data = temp.resolve("data");
        Files.createDirectory(data);
        return Files.setPosixFilePermissions(data, PosixFilePermissions.fromString(mode));
    }

    private static List<String> modes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> modes = new ArrayList<>();
            for (Path file : files.toList()) {
                modes.add(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)) + " " + file.getFileName());
            }
            return modes;
        }
    }
}
