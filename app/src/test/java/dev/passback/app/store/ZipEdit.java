package dev.passback.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes one entry of a zip and makes its check sums right again. */
final class ZipEdit {
    private ZipEdit() {}

    static void replace(Path file, String name, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream out = new ZipOutputStream(edited)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals(name) ? edit.apply(text) : text).getBytes(UTF_8));
                out.closeEntry();
            }
        }
        Files.write(file, edited.toByteArray());
    }
}
