package dev.passback.app.store;

import dev.passback.app.store.BackupManifest.Content;
import dev.passback.grade.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Puts a backup into an empty store: checked whole first, then restored in one transaction. */
record BackupReader(Database database, Path file) {

    void restore() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupManifest manifest = manifest(zip);
            requireKnown("format", manifest.format(), BackupManifest.FORMAT);
            requireKnown("version", manifest.schema(), Schema.VERSION);
            for (Content content : manifest.tables()) {
                check(zip, content);
            }
            database.write(() -> restoreTables(zip, manifest));
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw BackupException.unreadable(file, e);
        }
    }

    private BackupManifest manifest(ZipFile zip) throws IOException {
        try (InputStream in = entry(zip, BackupManifest.ENTRY)) {
            return JsonMapper.shared().readValue(in, BackupManifest.class);
        }
    }

    private void requireKnown(String what, int found, int known) {
        if (found > known) {
            throw new NewerBackupException(file, what, found, known);
        }
    }

    private void check(ZipFile zip, Content content) throws IOException {
        if (!BackupManifest.TABLES.contains(content.name()) && !BackupManifest.FORMER.contains(content.name())) {
            throw BackupException.damaged(file, "its manifest names a table that there is not");
        }
        MessageDigest digest = Sha256.start();
        try (InputStream in = new DigestInputStream(entry(zip, content.entry()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!Sha256.end(digest).equals(content.sha256())) {
            throw BackupException.damaged(file, content.entry() + " is not what was written");
        }
    }

    private void restoreTables(ZipFile zip, BackupManifest manifest) {
        requireEmptyStore();
        try {
            for (Content content : manifest.tables()) {
                if (BackupManifest.FORMER.contains(content.name())) {
                    continue;
                }
                try (InputStream in = entry(zip, content.entry())) {
                    long rows = new TableImport(database, content.name(), file).readFrom(in);
                    if (rows != content.rows()) {
                        throw BackupException.damaged(
                                file, content.entry() + " has " + rows + " rows, not " + content.rows());
                    }
                }
            }
            Counter.completeIn(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireEmptyStore() {
        // the counters are the only rows of a new store; without them nobody can add to it meanwhile
        database.sql().sql("DELETE FROM counter").update();
        for (String table : BackupManifest.TABLES) {
            boolean hasRows = database.sql()
                    .sql("SELECT 1 FROM " + table + " LIMIT 1")
                    .query(Integer.class)
                    .optional()
                    .isPresent();
            if (hasRows) {
                throw new StoreNotEmptyException(database.dialect().place(), table);
            }
        }
    }

    private InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw BackupException.damaged(file, "it has no " + name);
        }
        return zip.getInputStream(entry);
    }
}
