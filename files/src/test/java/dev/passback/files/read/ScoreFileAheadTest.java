package dev.passback.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.passback.files.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreFileAheadTest {
    private static final int LARGE = 100_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {3, LARGE})
    void givesTheFileAsIfItHadBeenReadHere(int students) throws IOException {
        Path file = scores(students, "5");
        try (ScoreFileAhead ahead = ScoreFileAhead.of(file, ReadOptions.DEFAULT)) {
            ScoreFile read = ahead.file();
            ScoreFile here = ScoreFiles.read(file);
            assertThat(read.sha256()).isEqualTo(here.sha256());
            assertThat(read.sheet().size()).isEqualTo(students);
            assertThat(read.form()).isEqualTo(here.form());
            assertThat(ahead.file()).isSameAs(read);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, LARGE})
    void refusesAFileOnlyWhenItIsAskedFor(int students) throws IOException {
        Path file = scores(students, "\"5");
        try (ScoreFileAhead ahead = ScoreFileAhead.of(file, ReadOptions.DEFAULT)) {
            assertThatThrownBy(ahead::file).isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void refusesAFileThatIsNotThere() {
        try (ScoreFileAhead ahead = ScoreFileAhead.of(folder.resolve("none.csv"), ReadOptions.DEFAULT)) {
            assertThatThrownBy(ahead::file).isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void staysInterruptedWhenInterruptedWhileItWaits() throws IOException {
        try (ScoreFileAhead ahead = ScoreFileAhead.of(scores(LARGE, "5"), ReadOptions.DEFAULT)) {
            Thread.currentThread().interrupt();
            // on a busy machine the file may be read before anybody waits
            assertThat(Optional.ofNullable(catchThrowable(ahead::file)))
                    .satisfiesAnyOf(thrown -> assertThat(thrown).isEmpty(), thrown -> assertThat(thrown.orElseThrow())
                            .isInstanceOf(CancellationException.class));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private Path scores(int students, String lastScore) throws IOException {
        StringBuilder text = new StringBuilder("Student ID,Quiz\n");
        for (int i = 1; i < students; i++) {
            text.append(10_000_000 + i).append(",7.5\n");
        }
        text.append("99,").append(lastScore).append('\n');
        return Files.writeString(folder.resolve("scores.csv"), text);
    }
}
