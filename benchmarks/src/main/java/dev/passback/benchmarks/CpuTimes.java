package dev.passback.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * How long the machine's cores were busy since it started, and how long they could have been, as Linux tells it.
 *
 * @param busy neither idle nor waiting for a disk; in the kernel's ticks, as {@code all}
 */
record CpuTimes(long busy, long all) {
    private static final Path STAT = Path.of("/proc/stat");
    /** user, nice, system, idle, iowait, irq, softirq, steal; what guests took is within user. */
    private static final int KINDS = 8;

    private static final int IDLE = 3;
    private static final int IOWAIT = 4;

    /** {@return the times by now; empty on a system that does not tell} */
    static Optional<CpuTimes> now() throws IOException {
        if (!Files.isReadable(STAT)) {
            return Optional.empty();
        }
        String cores = Files.readAllLines(STAT).getFirst();
        long[] ticks = Arrays.stream(cores.split("\\s+"))
                .skip(1)
                .limit(KINDS)
                .mapToLong(Long::parseLong)
                .toArray();
        long all = Arrays.stream(ticks).sum();
        return Optional.of(new CpuTimes(all - ticks[IDLE] - ticks[IOWAIT], all));
    }

    /** {@return how much of the machine was busy since then, in percent} */
    double percentSince(CpuTimes then) {
        return 100.0 * (busy - then.busy) / (all - then.all);
    }
}
