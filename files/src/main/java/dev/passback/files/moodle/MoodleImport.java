package dev.passback.files.moodle;

import dev.passback.files.GradebookFormat;
import dev.passback.files.UploadSheet;
import dev.passback.files.csv.CsvText;
import dev.passback.files.upload.FileIdentifier;
import dev.passback.files.upload.Identification;
import dev.passback.files.upload.Titles;
import dev.passback.files.upload.UploadFormat;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file for Moodle's <em>Import → CSV file</em>, by what Moodle 4.5 was measured to do. One cell or student that it
 * refuses fails the whole import, so nothing doubtful is ever written.
 */
public final class MoodleImport implements UploadFormat {
    private static final BigDecimal NEW_ITEM_MAXIMUM = BigDecimal.valueOf(100);
    private static final int DECIMALS = 5;

    private static final GradebookLimits LIMITS = new GradebookLimits(
            Set.of(Capability.CREATE_ITEMS, Capability.CLEAR), DECIMALS, 2, Optional.of(NEW_ITEM_MAXIMUM));

    @Override
    public GradebookFormat format() {
        return GradebookFormat.MOODLE;
    }

    @Override
    public GradebookLimits limits() {
        return LIMITS;
    }

    @Override
    public Titles titles(List<UploadSheet.Item> items, List<GradeItem> present) {
        return new MoodleTitles(present).of(items);
    }

    /** {@inheritDoc} <p>Of Moodle's identifiers the one that carries most of the given students, ID number first. */
    @Override
    public Identification identification(Roster roster, BitSet given) {
        FileIdentifier best = Arrays.stream(MoodleIdentifier.values())
                .map(identifier -> identifier.in(roster))
                .max(Comparator.comparingLong(identifier ->
                        given.stream().filter(identifier::isUsable).count()))
                .orElseThrow();
        return new Identification(roster, List.of(best));
    }

    /** {@return how the students are told apart by {@code identifier}, whatever the others would carry} */
    public Identification identification(Roster roster, MoodleIdentifier identifier) {
        return new Identification(roster, List.of(identifier.in(roster)));
    }

    @Override
    public String text(Score score, UploadSheet.Item item) {
        return switch (score) {
            case Score.Points points -> points(points.value(), item);
            case Score.NotGraded n -> "";
            case Score.Excused e -> throw new IllegalArgumentException("Moodle's import excuses nobody");
            case Score.Absent a -> throw new IllegalArgumentException("Moodle knows no absence in a score's place");
        };
    }

    private static String points(BigDecimal value, UploadSheet.Item item) {
        Optional<BigDecimal> maximum =
                item.isNew() ? Optional.of(NEW_ITEM_MAXIMUM) : item.item().maximum();
        if (value.signum() < 0) {
            throw new IllegalArgumentException("Moodle's import takes nothing below zero");
        }
        if (maximum.filter(most -> value.compareTo(most) > 0).isPresent()) {
            throw new IllegalArgumentException("Moodle's import takes nothing above the maximum of "
                    + maximum.get().toPlainString());
        }
        if (value.scale() > DECIMALS) {
            throw new IllegalArgumentException("Moodle keeps no more than " + DECIMALS + " decimals");
        }
        return value.toPlainString();
    }

    @Override
    public void write(UploadSheet sheet, Titles titles, Writer out) throws IOException {
        MoodleIdentifier identifier = identifier(sheet.students());
        IdentifierColumn ids = sheet.students().columns().stream()
                .filter(column -> column.kind() == identifier.kind())
                .findFirst()
                .orElseThrow();
        CsvText csv = new CsvText(out);
        csv.line(line(identifier.header(), titles.texts(sheet.items())));
        for (int row = 0; row < sheet.students().size(); row++) {
            String id = ids.values().get(row).strip();
            if (id.isEmpty()) {
                // it would fail the whole import
                throw new IllegalArgumentException("row " + (row + 1) + " has no " + identifier.header());
            }
            csv.line(line(id, texts(sheet, row)));
        }
        csv.flush();
    }

    private static MoodleIdentifier identifier(Roster rows) {
        List<MoodleIdentifier> found = Arrays.stream(MoodleIdentifier.values())
                .filter(identifier -> rows.columns().stream().anyMatch(column -> column.kind() == identifier.kind()))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("a Moodle file has one identifier, not " + found);
        }
        return found.getFirst();
    }

    private static List<String> line(String first, List<String> rest) {
        List<String> line = new ArrayList<>(rest.size() + 1);
        line.add(first);
        line.addAll(rest);
        return line;
    }
}
