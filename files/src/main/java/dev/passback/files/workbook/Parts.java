package dev.passback.files.workbook;

import dev.passback.finding.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a workbook, which is a zip archive. What is bounded is what really comes out while a part expands, never
 * what the archive says of itself.
 */
final class Parts {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 512L << 20;
    /** Sheets of real workbooks expand ten to thirty times; a deflated bomb a thousand times. */
    private static final int MOST_RATIO = 120;

    private static final long FREE_BYTES = 20L << 20;

    private final byte[] archive;
    private final Set<String> names = new HashSet<>();

    private Parts(byte[] archive) {
        this.archive = archive;
    }

    /** {@return the parts of an archive, after having expanded each of them once within the bounds} */
    static Parts of(byte[] archive) throws IOException, WorkbookException {
        Parts parts = new Parts(archive);
        long bound = Math.min(MOST_BYTES, Math.max(FREE_BYTES, (long) archive.length * MOST_RATIO));
        long expanded = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.names.size() == MOST_PARTS) {
                    throw new WorkbookException(Wording.of("the workbook has more than {} parts", MOST_PARTS));
                }
                if (!parts.names.add(key(entry.getName()))) {
                    throw new WorkbookException(Wording.of("the workbook has two parts of one name"));
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    expanded += read;
                    if (expanded > bound) {
                        throw new WorkbookException(Wording.of(
                                "the workbook expands to more than {} MB, far beyond its size", bound >> 20));
                    }
                }
            }
        }
        return parts;
    }

    boolean has(String name) {
        return names.contains(key(name));
    }

    /** {@return the bytes of a part, expanding while they are read} */
    InputStream open(String name) throws IOException, WorkbookException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (key(entry.getName()).equals(key(name))) {
                return zip;
            }
        }
        zip.close();
        throw new WorkbookException(Wording.of("the workbook lacks its part {}", name));
    }

    /** Names of parts differ neither by letter case nor by a slash at the front. */
    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
