package dev.passback.files.upload;

import dev.passback.connect.Gradebook;
import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.files.GradebookFile;
import dev.passback.files.UploadSheet;
import dev.passback.finding.Finding;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.StudentKeys;
import dev.passback.ledger.Ledger;
import dev.passback.mapping.TitleRule;
import dev.passback.plan.Destination;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A gradebook that is known by its export: its present scores are the export's, and what is written to it becomes a file to
 * upload. Nothing can be read back, since nobody knows when, or whether, the file is uploaded.
 *
 * <p>All writes of a transfer come in one call and make one file, which appears whole or not at all; writing the same again
 * makes the same file.
 */
public final class FileGradebook implements Gradebook, Destination {
    private final GradebookFile file;
    private final String target;
    private final UploadFormat format;
    private final Optional<Path> output;
    private final GradebookSnapshot nameable;
    /** Made when something is written: a plan needs none. */
    private @Nullable StudentKeys keys;

    private final Map<String, Integer> positions;
    private final Map<String, NewItem> made = new LinkedHashMap<>();
    /** What is taken to have been uploaded since the export was made, by item and student, in that order. */
    private final Map<String, List<Write>> uploaded = new HashMap<>();

    /**
     * @param target the key under which journal and ledger know the gradebook
     * @param output where the file to upload goes; empty where nothing is going to be written
     */
    public FileGradebook(GradebookFile file, String target, UploadFormat format, Optional<Path> output) {
        this.file = file;
        this.target = target;
        this.format = format;
        this.output = output;
        this.positions = positions(file.snapshot().items());
        this.nameable = nameable(file.snapshot(), format);
    }

    /**
     * Takes it that a file with these writes was uploaded after the export was made; later files come later. A cell where
     * the export holds what none of these files knew was edited since, and stays the export's.
     */
    public void assumeUploaded(List<Write> writes) {
        writes.stream().map(this::placed).forEach(write -> uploaded.computeIfAbsent(
                        cell(write), cell -> new ArrayList<>())
                .add(write));
    }

    @Override
    public String target() {
        return target;
    }

    /** {@return the export's content; items that the file to upload could not name take no scores} */
    @Override
    public GradebookSnapshot snapshot() {
        return nameable;
    }

    private static GradebookSnapshot nameable(GradebookSnapshot export, UploadFormat format) {
        Titles titles = format.titles(
                export.items().stream()
                        .map(item -> new UploadSheet.Item(item, false))
                        .toList(),
                export.items());
        List<GradeItem> items = new ArrayList<>();
        for (int i = 0; i < export.items().size(); i++) {
            GradeItem item = export.items().get(i);
            boolean closed = item.access() == Access.READ_ONLY || item.access() == Access.NOT_POINTS;
            items.add(
                    closed || titles.carries(i)
                            ? item
                            : new GradeItem(item.id(), item.title(), item.maximum(), Access.NOT_NAMEABLE));
        }
        return new GradebookSnapshot(
                export.name(), export.roster(), items, export.scores(), export.limits(), export.findings());
    }

    @Override
    public TitleRule titles() {
        return title -> format.titles(
                        List.of(new UploadSheet.Item(GradeItem.open(title, Optional.empty()), true)),
                        file.snapshot().items())
                .headers()
                .getFirst()
                .orElse(title);
    }

    @Override
    public Map<Integer, Finding> notCarried(Roster roster, int[] students) {
        BitSet given = new BitSet();
        for (int student : students) {
            given.set(student);
        }
        if (format.plainlyNames(roster, given)) {
            return Map.of();
        }
        Identification identification = format.identification(roster, given);
        Map<Integer, Finding> refused = new LinkedHashMap<>();
        for (int student : students) {
            identification.refusal(student).ifPresent(finding -> refused.put(student, finding));
        }
        return refused;
    }

    @Override
    public List<GradeItem> create(List<NewItem> items) {
        items.forEach(item -> made.put(item.title(), item));
        return items.stream()
                .map(item -> GradeItem.open(item.title(), item.maximum()))
                .toList();
    }

    /** A file cannot take an item away. */
    @Override
    public Set<String> remove(List<String> itemIds) {
        return Set.of();
    }

    @Override
    public List<Outcome> write(List<Write> writes) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Write> going = new ArrayList<>();
        List<Score> present = read(writes);
        for (int i = 0; i < writes.size(); i++) {
            Outcome outcome = outcome(writes.get(i), present.get(i));
            outcomes.add(outcome);
            if (outcome instanceof Outcome.Written) {
                going.add(placed(writes.get(i)));
            }
        }
        UnreadablePresent unreadable = new UnreadablePresent(file.snapshot(), keys(), this::position, going);
        for (int i = 0; i < writes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Written && unreadable.standsBeside(writes.get(i))) {
                outcomes.set(
                        i,
                        new Outcome.Refused(Wording.of("beside it the gradebook holds text that a file would erase")));
            }
        }
        going.removeIf(unreadable::standsBeside);
        if (!going.isEmpty()) {
            publish(going);
        }
        return outcomes;
    }

    private Outcome outcome(Write write, Score present) {
        if (keys().index(write.student()).isEmpty()) {
            return new Outcome.Refused(Wording.of("the gradebook's export has no such student"));
        }
        if (position(write.itemId()) < 0 && !made.containsKey(write.itemId())) {
            return new Outcome.Refused(Wording.of("the gradebook's export has no such item"));
        }
        return limits().isSame(present, write.before()) ? Outcome.WRITTEN : new Outcome.Kept(present);
    }

    private void publish(List<Write> writes) {
        Path path = output.orElseThrow(() -> new IllegalStateException("no output file was given"));
        UploadContent content = new UploadContent(file, keys(), List.copyOf(made.values()), writes, this::present);
        BitSet given = new BitSet();
        content.students().forEach(given::set);
        Identification identification = format.identification(file.snapshot().roster(), given);
        UploadSheet sheet = content.sheet(identification);
        Titles titles = format.titles(sheet.items(), file.snapshot().items());
        try {
            Published.write(path, out -> format.write(sheet, titles, out));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<Score> read(List<Write> writes) {
        return writes.stream().map(this::present).toList();
    }

    private Score present(Write write) {
        Score exported = exported(write);
        List<Write> files = uploaded.getOrDefault(cell(placed(write)), List.of());
        boolean known = files.stream()
                .anyMatch(file -> limits().isSame(exported, file.before()) || limits().isSame(exported, file.after()));
        return known ? files.getLast().after() : exported;
    }

    private Score exported(Write write) {
        OptionalInt student = keys().index(write.student());
        int item = position(write.itemId());
        return student.isPresent() && item >= 0
                ? file.snapshot().scores().get(item).get(student.getAsInt())
                : Score.NOT_GRADED;
    }

    /** {@return the write with the export's own key of its item, which an item has only after it was uploaded} */
    private Write placed(Write write) {
        int item = position(write.itemId());
        return item < 0
                ? write
                : new Write(file.snapshot().items().get(item).id(), write.student(), write.before(), write.after());
    }

    /** {@return the place of the item of that key, or else of the only item of that title; -1 where there is none} */
    private int position(String itemId) {
        Integer known = positions.get(itemId);
        return known != null ? known : positions.getOrDefault(Ledger.titleKey(itemId), -1);
    }

    private static Map<String, Integer> positions(List<GradeItem> items) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            // a title that two items share names neither
            positions.merge(Ledger.titleKey(items.get(i).title()), i, (one, other) -> -1);
        }
        for (int i = 0; i < items.size(); i++) {
            positions.put(items.get(i).id(), i);
        }
        return positions;
    }

    @Override
    public GradebookLimits limits() {
        return file.snapshot().limits();
    }

    private StudentKeys keys() {
        StudentKeys made = keys;
        if (made == null) {
            made = StudentKeys.of(file.snapshot().roster());
            keys = made;
        }
        return made;
    }

    /** One file holds all of a transfer. */
    @Override
    public int batchSize() {
        return Integer.MAX_VALUE;
    }

    private static String cell(Write write) {
        return write.itemId() + "\n" + write.student();
    }
}
