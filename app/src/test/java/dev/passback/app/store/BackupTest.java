package dev.passback.app.store;

import static dev.passback.app.store.Sample.change;
import static dev.passback.grade.Score.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import dev.passback.transfer.Journal;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupTest extends StoreTest {
    private Path backup;

    @BeforeEach
    void fill() {
        backup = folder.resolve("passback.backup");
        EmbeddedGradebook gradebook = Sample.gradebook(store, "Physics", 40, "Quiz 1");
        gradebook.write(List.of(new Write("i1", "ID_NUMBER:A03", Score.NOT_GRADED, points("0.10"))));
        store.remembered().rememberMapping("csv", "A", "ü\n\"");
        Journal journal = store.journal();
        TransferId first = transfer(journal, Sample.request("A"));
        transfer(journal, Sample.undo("A", first));
        journal.open(Sample.request("A"), List.of(Sample.newItem("Week 1")), Sample.changes(2500), Sample.NOON);
    }

    @ParameterizedTest
    @EnumSource
    void restoresTheSameContentOnEitherDatabase(Vendor other) throws IOException {
        store.backup(backup);
        Vendor.Place elsewhere = other.fresh(folder);

        try (Store restored = elsewhere.open()) {
            restored.restore(backup);

            restored.backup(folder.resolve("again.backup"));
            assertThat(content(folder.resolve("again.backup"))).isEqualTo(content(backup));
            Journal journal = restored.journal();
            assertThat(journal.latest(10)).isEqualTo(store.journal().latest(10)).hasSize(3);
            assertThat(journal.changes(new TransferId(3)).toList())
                    .isEqualTo(store.journal().changes(new TransferId(3)).toList());
            assertThat(restored.ledger().entries("A")).isEqualTo(store.ledger().entries("A"));
            // numbers go on where they were
            assertThat(journal.open(Sample.request("B"), List.of(), Stream.empty(), Sample.NOON)
                            .id())
                    .isEqualTo(new TransferId(4));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isForItsOwnerAloneAndLeavesNothingBeside() throws IOException {
        Files.writeString(backup, "an older backup");

        store.backup(backup);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(backup);
        }
    }

    @Test
    void refusesAStoreThatIsNotEmpty() {
        store.backup(backup);

        assertThatExceptionOfType(StoreNotEmptyException.class).isThrownBy(() -> store.restore(backup));

        assertThat(store.gradebooks().list()).containsExactly("Physics");
        Sample.gradebook(store, "Art", 1);
    }

    @Test
    void refusesADamagedBackupWholly() throws IOException {
        store.backup(backup);
        byte[] bytes = Files.readAllBytes(backup);
        for (int part = 1; part < 20; part++) {
            byte[] damaged = bytes.clone();
            damaged[part * bytes.length / 20] ^= 0x55;
            Files.write(backup, damaged);
            assertRefused();
        }
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused();
    }

    @Test
    void refusesChangedContentThatTheZipItselfDoesNotNotice() throws IOException {
        store.backup(backup);
        ZipEdit.replace(backup, "gradebook_score.jsonl", text -> text.replace("0.1", "9.1"));

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> intoNew(backup))
                .withMessageContaining("gradebook_score.jsonl");
    }

    @Test
    void refusesABackupOfANewerVersion() throws IOException {
        store.backup(backup);
        ZipEdit.replace(
                backup, "manifest.json", text -> text.replace("\"schema\":" + Schema.VERSION, "\"schema\":1000"));

        assertThatExceptionOfType(NewerBackupException.class)
                .isThrownBy(() -> intoNew(backup))
                .satisfies(e -> assertThat(e.found()).isEqualTo(1000));
    }

    @Test
    void saysWhereItCannotWrite() {
        Path nowhere = folder.resolve("missing/backup");

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> store.backup(nowhere))
                .withMessageContaining(nowhere.toString());
    }

    private void assertRefused() {
        try (Store target = vendor.fresh(folder).open()) {
            try {
                target.restore(backup);
            } catch (StoreException e) {
                assertThat(target.gradebooks().list()).isEmpty();
                assertThat(target.journal().latest(1)).isEmpty();
                return;
            }
            // a flipped bit in what the zip format does not use does no harm
            assertThat(target.journal().latest(10)).isEqualTo(store.journal().latest(10));
        }
    }

    private void intoNew(Path file) {
        try (Store target = vendor.fresh(folder).open()) {
            target.restore(file);
        }
    }

    private static TransferId transfer(Journal journal, TransferRequest request) {
        TransferId id = journal.open(
                        request,
                        List.of(),
                        Stream.of(change(Optional.of("i1"), "Quiz 1", 1, Score.NOT_GRADED, points(1))),
                        Sample.NOON)
                .id();
        JournalledChange change = journal.unsettled(id, 1).getFirst();
        LedgerEntry entry = new LedgerEntry(Score.NOT_GRADED, List.of(points(1)), "aa");
        journal.settled(
                id,
                List.of(new Settlement(change, Outcome.WRITTEN, new Settlement.LedgerUpdate.Put(Optional.of(entry)))));
        journal.close(id, Sample.LATER);
        return id;
    }

    private static Map<String, List<String>> content(Path file) throws IOException {
        Map<String, List<String>> content = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String table : BackupManifest.TABLES) {
                String name = BackupManifest.Content.entry(table);
                String text = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
                content.put(table, text.lines().sorted().toList());
            }
        }
        return content;
    }
}
