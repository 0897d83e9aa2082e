package dev.passback.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.grade.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A backup as the version of the store wrote it that knew no links. */
final class FormerBackup {
    private FormerBackup() {}

    /** Writes it with the content of a backup of this version. */
    static void write(Path backup, Path former) throws IOException {
        List<BackupManifest.Content> contents = new ArrayList<>();
        try (ZipFile zip = new ZipFile(backup.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(former))) {
            for (String table : BackupManifest.TABLES) {
                if (table.startsWith("link") || table.equals("connection")) {
                    continue;
                }
                String entry = BackupManifest.Content.entry(table);
                List<String> rows = new String(
                                zip.getInputStream(zip.getEntry(entry)).readAllBytes(), UTF_8)
                        .lines()
                        .filter(row -> !(table.equals("counter") && row.contains("\"run\"")))
                        .map(row -> row.replaceAll(",\"origin\":(null|\"[^\"]*\")", ""))
                        .toList();
                byte[] bytes = String.join(
                                "", rows.stream().map(row -> row + "\n").toList())
                        .getBytes(UTF_8);
                contents.add(written(out, table, rows.size(), bytes));
            }
            byte[] pin = "{\"source_kind\":\"csv\",\"target\":\"A\",\"identifier\":\"1\",\"student\":null}\n"
                    .getBytes(UTF_8);
            contents.add(written(out, "pin", 1, pin));
            out.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            out.write(JsonMapper.shared().writeValueAsBytes(new BackupManifest(BackupManifest.FORMAT, 1, contents)));
            out.closeEntry();
        }
    }

    private static BackupManifest.Content written(ZipOutputStream out, String table, int rows, byte[] bytes)
            throws IOException {
        out.putNextEntry(new ZipEntry(BackupManifest.Content.entry(table)));
        out.write(bytes);
        out.closeEntry();
        return new BackupManifest.Content(table, rows, Sha256.of(bytes));
    }
}
