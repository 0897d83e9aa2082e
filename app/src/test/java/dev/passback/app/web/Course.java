package dev.passback.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.people.Owned;
import dev.passback.app.road.GradebookMaking;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.road.Road;
import dev.passback.app.road.Targets;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Wish;
import dev.passback.app.store.Store;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.RosterFiles;
import dev.passback.files.read.ScoreFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.grade.Score;
import dev.passback.grade.StudentKeys;
import dev.passback.mapping.Choices;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.Progress;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A gradebook of the sample course that belongs to somebody, for tests of pages. */
public record Course(Site site, String name, String owner) {
    private static final AtomicInteger COURSES = new AtomicInteger();

    /** {@return a new one with the twelve students of the sample roster} */
    public static Course of(Site site, String owner) {
        return of(site, owner, "BIO 101 (" + COURSES.incrementAndGet() + "; 50% & more)", sample("roster.csv"));
    }

    public static Course of(Site site, String owner, String name, byte[] roster) {
        site.stores().with(store -> {
            new GradebookMaking(store).make(name, RosterFiles.read(new SourceFile("roster.csv", roster)));
            store.owners().give(Owned.gradebook(name), owner);
            return true;
        });
        return new Course(site, name, owner);
    }

    /** Carries a sample file out, as its owner would. */
    public TransferId transfer(String sample) {
        return transfer(sample, sample(sample));
    }

    private TransferId transfer(String title, byte[] content) {
        return site.stores().with(store -> new Transfers(store, InstantSource.system(), owner)
                .transfer(plan(store, title, content), "test " + title + " " + name, Optional.empty(), Progress.SILENT)
                .id());
    }

    /** Begins with a sample file as a process that was killed before it wrote anything. */
    public TransferId cutOff(String sample) {
        return site.stores().with(store -> {
            PlannedTransfer planned = plan(store, sample, sample(sample));
            StudentKeys keys = StudentKeys.of(planned.target().snapshot().roster());
            return store.journal()
                    .open(
                            new TransferRequest(
                                    planned.target().gradebook().target(),
                                    name,
                                    sample,
                                    planned.source().sheet().sourceKind(),
                                    planned.source().sha256(),
                                    "cut off",
                                    owner,
                                    Optional.empty(),
                                    Optional.empty(),
                                    "{}",
                                    planned.plan().counts()),
                            planned.plan().newItems(),
                            planned.plan().writes().map(change -> PlannedWrite.of(change, keys)),
                            InstantSource.system().instant())
                    .id();
        });
    }

    private PlannedTransfer plan(Store store, String title, byte[] content) {
        Wish wish = new Wish(Choices.NONE, Policy.DEFAULT, RuleSet.PASSBACK, ReadOptions.DEFAULT);
        return new Road(store)
                .plan(
                        "/home/" + owner + "/" + title,
                        ScoreFiles.read(new SourceFile(title, content), wish.reading()),
                        new Targets(store, LiveGradebooks.NONE).embedded(name),
                        wish);
    }

    /** {@return the scores that the gradebook holds} */
    public List<Score> scores() {
        return site.stores().with(store -> store.gradebooks().get(name).excerpt("", 0, 1000)).rows().stream()
                .flatMap(row -> row.scores().stream())
                .filter(score -> !score.equals(Score.NOT_GRADED))
                .toList();
    }

    public static byte[] sample(String name) {
        try (InputStream in = Course.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
