package dev.passback.app.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final int THREADS = 4;

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("new/secret.key");
    }

    @Test
    void isMadeOnceAndStaysTheSame() throws IOException {
        String sealed = new KeyFile(path).open().seal("campus", "token");
        String key = Files.readString(path);

        assertThat(new KeyFile(path).open().open("campus", sealed)).isEqualTo("token");
        assertThat(Files.readString(path)).isEqualTo(key);
        assertThat(Base64.getDecoder().decode(key.strip())).hasSize(32);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isForItsOwnerAloneAndLeavesNothingBeside() throws IOException {
        new KeyFile(path).open();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx--x---"})
    void isRefusedWhereOthersMayTouchIt(String mode) throws IOException {
        new KeyFile(path).open();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));

        assertThatExceptionOfType(SecretException.class)
                .isThrownBy(() -> new KeyFile(path).open())
                .withMessageContaining("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key at all!", "AAAA", "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB"})
    void isRefusedWhereItHoldsNoKey(String content) throws IOException {
        new KeyFile(path).open();
        Files.writeString(path, content);

        assertThatExceptionOfType(SecretException.class)
                .isThrownBy(() -> new KeyFile(path).open())
                .withMessageContaining(path.toString())
                .withMessageNotContaining("QUFB");
    }

    @Test
    void whereItCannotBeMadeSaysSo() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        KeyFile under = new KeyFile(folder.resolve("file/secret.key"));

        assertThatExceptionOfType(SecretException.class)
                .isThrownBy(under::open)
                .withMessageContaining("cannot be read or made");
    }

    @Test
    void ofManyWhoMakeItAtOnceAllGetOneKey() throws Exception {
        for (int round = 0; round < 20; round++) {
            KeyFile file = new KeyFile(folder.resolve("round" + round + "/secret.key"));
            CyclicBarrier start = new CyclicBarrier(THREADS);
            Callable<SecretBox> opener = () -> {
                start.await();
                return file.open();
            };
            try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
                List<SecretBox> boxes = new ArrayList<>();
                for (Future<SecretBox> opened : threads.invokeAll(List.of(opener, opener, opener, opener))) {
                    boxes.add(opened.get());
                }
                String sealed = boxes.getFirst().seal("campus", "token");
                assertThat(boxes).allSatisfy(box -> assertThat(box.open("campus", sealed))
                        .isEqualTo("token"));
            }
        }
    }
}
