package dev.passback.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.files.UnreadableFileException;
import dev.passback.files.table.SourceFile;
import dev.passback.files.workbook.SmallWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random and mutated bytes give a sheet or a refusal, never anything else and never late. The usual build runs some
 * rounds; {@code -Dpassback.fuzz.rounds=N} sets how many, {@code -Dpassback.fuzz.seconds=N} goes on for that long, and
 * {@code -Dpassback.fuzz.seed=N} repeats a run.
 */
class ReaderFuzzTest {
    private static final long LATE_NANOS = 20_000_000_000L;
    private static final String[] SPLINTERS = {
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\n",
        "\r\n",
        "\0",
        "'",
        "'=",
        "=",
        "%",
        "1,234",
        "-",
        "EX",
        "\uFEFF",
        "é",
        "\uD800",
        "1e9",
        "Student ID",
        "reason",
        "Points Possible",
        "(Real)",
        "(1)",
        "<c r=\"A1\"",
        "</v>",
        "<row>",
        "&lt;",
        "999999999999999999999"
    };

    @Test
    void readsOrRefuses() {
        long seed = Long.getLong("passback.fuzz.seed", System.nanoTime());
        int rounds = Integer.getInteger("passback.fuzz.rounds", 1_500);
        long end = System.nanoTime() + Integer.getInteger("passback.fuzz.seconds", 0) * 1_000_000_000L;
        System.out.println("reader fuzz: -Dpassback.fuzz.seed=" + seed);
        Random random = new Random(seed);
        List<byte[]> samples = samples();
        int read = 0;
        for (int round = 0; round < rounds || System.nanoTime() < end; round++) {
            read += readsOrRefuses(mutated(samples, random), seed, round) ? 1 : 0;
        }
        assertThat(read).as("files that were still readable").isPositive();
    }

    private static boolean readsOrRefuses(byte[] bytes, long seed, int round) {
        long start = System.nanoTime();
        SourceFile file = new SourceFile("fuzz", bytes);
        boolean read = tries(() -> ScoreFiles.read(file, ReadOptions.DEFAULT), bytes, seed, round);
        tries(() -> RosterFiles.read(file), bytes, seed, round);
        tries(() -> GradebookFiles.read(file), bytes, seed, round);
        assertThat(System.nanoTime() - start)
                .as("nanoseconds in round %d of seed %d", round, seed)
                .isLessThan(LATE_NANOS);
        return read;
    }

    private static boolean tries(Runnable reading, byte[] bytes, long seed, int round) {
        try {
            reading.run();
            return true;
        } catch (UnreadableFileException e) {
            assertThat(e.reason().text()).isNotBlank();
            assertThat(e.repair().text()).isNotBlank();
            return false;
        } catch (RuntimeException | Error e) {
            String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 400));
            throw new AssertionError("round " + round + " of seed " + seed + ": " + start, e);
        }
    }

    private static List<byte[]> samples() {
        List<byte[]> samples = new ArrayList<>();
        for (String name : Sample.TEXTS) {
            samples.add(Sample.file(name).bytes());
        }
        samples.add(new String(samples.getFirst(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
        samples.add(SmallWorkbook.iclicker().file().bytes());
        return samples;
    }

    private static byte[] mutated(List<byte[]> samples, Random random) {
        byte[] sample = samples.get(random.nextInt(samples.size()));
        return switch (random.nextInt(6)) {
            case 0 -> random(random, new byte[random.nextInt(3_000)]);
            case 1 -> mutatedPart(random);
            case 2 -> splinters(samples, random);
            default -> bytesChanged(sample.clone(), random);
        };
    }

    private static byte[] random(Random random, byte[] bytes) {
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytesChanged(byte[] bytes, Random random) {
        for (int i = random.nextInt(20); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> {
                    int length = Math.min(random.nextInt(40), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    /** Texts with pieces put in and cut out, so that rows become ragged and quotes odd. */
    private static byte[] splinters(List<byte[]> samples, Random random) {
        byte[] sample = samples.get(random.nextInt(Sample.TEXTS.size()));
        StringBuilder text = new StringBuilder(new String(sample, StandardCharsets.UTF_8));
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.insert(at, SPLINTERS[random.nextInt(SPLINTERS.length)]);
            } else {
                text.delete(at, Math.min(text.length() - 1, at + random.nextInt(30)));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A sound archive whose sheet is mutated, since a changed byte of an archive mostly breaks only its checksum. */
    private static byte[] mutatedPart(Random random) {
        StringBuilder rows = new StringBuilder(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" s=\"2\"><v>41150</v></c><c r=\"B2\" s=\"1\"><f>A2</f><v>0.5</v></c></row>");
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(rows.length());
            if (random.nextBoolean()) {
                rows.setCharAt(at, (char) (32 + random.nextInt(95)));
            } else {
                rows.insert(at, SPLINTERS[random.nextInt(SPLINTERS.length)]);
            }
        }
        return new SmallWorkbook()
                .texts("Student ID", "Q")
                .styles()
                .sheet("S", rows.toString())
                .file()
                .bytes();
    }
}
