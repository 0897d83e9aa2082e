package dev.passback.app.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the whole store as it stands at one moment into a zip that either database takes back: an entry of JSON lines
 * for each table, and a manifest with their hashes. Written beside its place and renamed.
 */
record BackupWriter(Database database, Path file) {
    /** When an entry was written says nothing about what is in it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    void write() {
        try {
            Path target = file.toAbsolutePath();
            Path folder = target.getParent();
            Path part = Files.createTempFile(folder, "." + target.getFileName(), ".part", OwnerOnly.file(target));
            try {
                writeTo(part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw BackupException.notWritten(file, e);
        }
    }

    private void writeTo(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream bytes = Channels.newOutputStream(channel);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(bytes))) {
            zip.setLevel(Deflater.BEST_SPEED);
            List<BackupManifest.Content> contents = database.read(() -> writeTables(zip));
            startEntry(zip, BackupManifest.ENTRY);
            BackupManifest manifest = new BackupManifest(BackupManifest.FORMAT, Schema.VERSION, contents);
            zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
        }
    }

    private List<BackupManifest.Content> writeTables(ZipOutputStream zip) {
        List<BackupManifest.Content> contents = new ArrayList<>();
        try {
            for (String table : BackupManifest.TABLES) {
                startEntry(zip, BackupManifest.Content.entry(table));
                contents.add(new TableExport(database, table).writeTo(zip));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static void startEntry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
