package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.store.ChildJvm;
import dev.passback.app.text.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at journalled steps and runs the same command again: gradebook, journal, ledger and file are in the end
 * as if nothing had happened.
 *
 * <p>{@code -Dpassback.kills=N} kills each command N times, {@code -Dpassback.seed=S} draws the same instants again.
 */
class KilledCommandTest {
    private static final int KILLS = Integer.getInteger("passback.kills", 3);
    private static final Step[] STEPS = {Step.OPENED, Step.ITEM_MADE, Step.SENT, Step.SETTLED};
    private static final long SEED = Long.getLong("passback.seed", new Random().nextLong());

    @TempDir
    Path folder;

    private Random random = new Random(SEED);

    @Test
    void aTransferIntoAnEmbeddedGradebook() throws Exception {
        // more than two batches, so that some are settled and others not
        BigCourse course = new BigCourse(120, 45);
        killed(course, List.of(), course.transferInto("Big"));
    }

    @Test
    void anUndoInAnEmbeddedGradebook() throws Exception {
        BigCourse course = new BigCourse(120, 45);
        killed(course, List.of(course.transferInto("Big")), List.of("undo", "T1", "--yes", "--json"));
    }

    @Test
    void aTransferIntoACanvasFile() throws Exception {
        BigCourse course = new BigCourse(60, 20);
        killed(course, List.of(), course.transferInto("canvas.csv", "-o", "out.csv"));
    }

    @Test
    void anUndoByACanvasFile() throws Exception {
        BigCourse course = new BigCourse(60, 20);
        killed(
                course,
                List.of(course.transferInto("canvas.csv", "-o", "out.csv")),
                List.of("undo", "T1", "-o", "out.csv", "--yes", "--json"));
    }

    private void killed(BigCourse course, List<List<String>> before, List<String> command) throws Exception {
        random = new Random(SEED + command.hashCode());
        System.out.println("kills with -Dpassback.seed=" + SEED + ": " + String.join(" ", command));
        Desk sources = new Desk(Files.createDirectory(folder.resolve("sources")));
        course.writeTo(sources);
        Outcome undisturbed = new Trial(sources, "undisturbed", course, before, command).finish();
        // every kind of step in turn, from one that the seed says
        int first = random.nextInt(STEPS.length);
        for (int kill = 0; kill < KILLS; kill++) {
            Trial trial = new Trial(sources, "killed-" + kill, course, before, command);
            trial.killAt(STEPS[(first + kill) % STEPS.length]);
            if (random.nextInt(3) == 0) {
                trial.killAt(STEPS[random.nextInt(STEPS.length)]);
            }
            trial.assertOthersAreToldThatItIsOpen();
            assertThat(trial.finish()).as("kill %s with seed %s", kill, SEED).isEqualTo(undisturbed);
        }
    }

    /** Everything that a command leaves behind. */
    private record Outcome(int code, String transfer, List<String> store, Optional<String> file) {}

    /** One command on data of its own. */
    private final class Trial {
        private final Desk desk;
        private final Path data;
        private final List<String> command;
        private final int transfer;

        Trial(Desk sources, String name, BigCourse course, List<List<String>> before, List<String> command) {
            // the same folder of files for all, since their paths are in the journal
            this.desk = sources;
            this.data = folder.resolve(name);
            this.command = command;
            this.transfer = before.size() + 1;
            removeOutput();
            run(course.create());
            before.forEach(this::run);
            removeOutput();
        }

        private void removeOutput() {
            try {
                Files.deleteIfExists(desk.path("out.csv"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void killAt(Step step) throws Exception {
            try (JournalWatch watch = new JournalWatch(data, transfer)) {
                if (watch.isClosed()) {
                    // the kill came too late, and the same command would begin another transfer
                    return;
                }
            }
            int share = 1 + random.nextInt(100);
            long later = random.nextBoolean() ? 0 : random.nextInt(20_000_000);
            Process process = ChildJvm.in(folder).start(Main.class, arguments(command));
            try (JournalWatch watch = new JournalWatch(data, transfer)) {
                watch.await(step, share, later, process);
                // through its handle, which leaves to be read what the process said
                process.toHandle().destroyForcibly();
                process.waitFor();
                System.out.println(
                        "  killed at " + step + " " + share + " % + " + later / 1000 + " µs: " + watch.state());
            }
        }

        void assertOthersAreToldThatItIsOpen() throws Exception {
            try (JournalWatch watch = new JournalWatch(data, transfer)) {
                if (watch.isOpen()) {
                    String gradebook =
                            Files.exists(desk.path("out.csv")) || command.contains("out.csv") ? "canvas.csv" : "Big";
                    for (List<String> other : List.of(
                            BigCourse.otherTransferInto(gradebook),
                            List.of("plan", "other.csv", "--to", gradebook),
                            List.of("undo", "T1", "--yes", "-o", "other-out.csv"))) {
                        // an undo that was cut off is finished by the same command
                        if (!other.subList(0, 2).equals(command.subList(0, 2))) {
                            Ended told = run(other).with(ExitCode.DECISION_NEEDED);
                            assertThat(told.err()).contains("T" + transfer).contains("--resume");
                        }
                    }
                }
            }
        }

        Outcome finish() throws Exception {
            Ended ended;
            try (JournalWatch watch = new JournalWatch(data, transfer)) {
                boolean resumed = watch.isOpen() && random.nextBoolean();
                boolean closed = watch.isClosed();
                ended = resumed
                        ? run(List.of("transfer", "--resume", "T" + transfer, "--json"))
                        : closed ? new Ended(0, "", "") : run(command);
                if (!closed) {
                    assertThat(ended.with(ExitCode.DONE).transfer()).isEqualTo("T" + transfer);
                }
                Optional<String> file = desk.has("out.csv") ? Optional.of(desk.text("out.csv")) : Optional.empty();
                return new Outcome(ended.code(), "T" + transfer, watch.everything(), file);
            }
        }

        private Ended run(List<String> arguments) {
            return desk.plainly(arguments(arguments));
        }

        private String[] arguments(List<String> arguments) {
            List<String> all = new ArrayList<>(List.of(desk.placed(arguments.toArray(String[]::new))));
            all.addAll(List.of("--data", data.toString()));
            return all.toArray(String[]::new);
        }
    }
}
