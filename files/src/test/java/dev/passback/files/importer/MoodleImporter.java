package dev.passback.files.importer;

import dev.passback.files.importer.MoodleCourse.Cell;
import dev.passback.files.importer.MoodleUpload.MapTo;
import dev.passback.files.importer.MoodleUpload.Target;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Moodle 4.5's <em>Import → CSV file</em>: all or nothing, the first error only. Proven by replaying what a real Moodle
 * did with each file in {@code moodle-csv-import/}.
 */
public final class MoodleImporter {
    private static final String EXPORT_TIME = "Last downloaded from this course";
    private static final String BAD_TIME = "The export date is invalid because it is more than a year ago, or in the"
            + " future, or because the format is invalid.";
    private static final BigDecimal NEW_MAXIMUM = BigDecimal.valueOf(100);

    private final MoodleCourse course;
    /** The first id that Moodle gives a new item while it imports. */
    private final long temporaryId;
    /** Maximums of items elsewhere on the site: Moodle 4.5 confuses them with a new item of the same temporary id. */
    private final Map<Long, BigDecimal> elsewhere;

    public MoodleImporter(MoodleCourse course) {
        this(course, 1_000_000, Map.of());
    }

    public MoodleImporter(MoodleCourse course, long temporaryId, Map<Long, BigDecimal> elsewhere) {
        this.course = course;
        this.temporaryId = temporaryId;
        this.elsewhere = Map.copyOf(elsewhere);
    }

    /** {@return the header of the file as the second form shows it} */
    public static List<String> columns(byte[] file, MoodleUpload.Form form) {
        List<List<String>> rows = rows(file, form);
        return rows.isEmpty()
                ? List.of()
                : rows.getFirst().stream().map(String::strip).toList();
    }

    public MoodleResult run(MoodleUpload upload) {
        try {
            return new Run(upload).result();
        } catch (Refusal refusal) {
            return new MoodleResult.Refused(refusal.getMessage());
        }
    }

    private static List<List<String>> rows(byte[] file, MoodleUpload.Form form) {
        String text;
        try {
            // bytes that are no UTF-8 are dropped without a word
            text = form.encoding()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.IGNORE)
                    .onUnmappableCharacter(CodingErrorAction.IGNORE)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("malformed input is ignored", e);
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return PhpCsv.rows(unmarked.replaceAll("\\r\\n?", "\n"), form.separator());
    }

    private static final class Refusal extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Refusal(String message) {
            super(message);
        }
    }

    /** One import. */
    private final class Run {
        private final MoodleUpload upload;
        private final MoodleNumber numbers;
        private final Map<Cell, Optional<BigDecimal>> grades = new HashMap<>();
        private final Map<Cell, String> feedback = new HashMap<>();
        private final Map<Integer, MoodleItem> newItems = new TreeMap<>();
        private final List<String> messages = new ArrayList<>();

        Run(MoodleUpload upload) {
            this.upload = upload;
            this.numbers = new MoodleNumber(upload.form().decimalComma());
        }

        MoodleResult result() {
            List<List<String>> rows = rows(upload.file(), upload.form());
            if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
                throw new Refusal("Invalid CSV file format - number of columns is not constant!");
            }
            refuseCollisions();
            List<String> header = columns(upload.file(), upload.form());
            messages.add("Grade import success");
            for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
                importRow(header, row.stream().map(String::strip).toList());
            }
            List<MoodleItem> items = new ArrayList<>(course.items());
            items.addAll(newItems.values());
            return new MoodleResult.Success(course.with(items, grades, feedback), messages);
        }

        private void refuseCollisions() {
            Set<Long> mapped = new HashSet<>();
            List<Target> columns = upload.mapping().columns();
            for (int i = 0; i < columns.size(); i++) {
                if (i != upload.mapping().from() && columns.get(i) instanceof Target.Item(long id) && !mapped.add(id)) {
                    throw new Refusal("Mapping collision detected - two fields maps to the same grade item " + id);
                }
            }
        }

        private void importRow(List<String> header, List<String> row) {
            MoodleUser user = user(row.get(upload.mapping().from()));
            Optional<Instant> exported = exported(header, row);
            for (int i = 0; i < row.size(); i++) {
                if (i == upload.mapping().from()) {
                    continue;
                }
                String text = row.get(i);
                switch (upload.mapping().columns().get(i)) {
                    case Target.Ignore ignore -> {}
                    case Target.NewItem fresh -> importNew(user, i, header.get(i), text);
                    case Target.Item(long id) -> importGrade(user, item(id), text, exported);
                    case Target.Feedback(long id) -> feedback.put(new Cell(user.id(), id), text);
                }
            }
            if (!user.enrolled()) {
                messages.add("This import included the following grades for users not currently enrolled in this"
                        + " course: User " + user.name() + " (" + user.idNumber() + ") on item");
            }
        }

        private MoodleItem item(long id) {
            return course.item(id).orElseThrow(() -> new IllegalArgumentException("no item " + id));
        }

        private MoodleUser user(String value) {
            MapTo to = upload.mapping().to();
            if (to == MapTo.IGNORE) {
                throw new Refusal("User mapping error. Could not find user.");
            }
            if (to == MapTo.USER_ID && !value.matches("[0-9]+")) {
                throw new Refusal("Error reading from database");
            }
            List<MoodleUser> found = course.users().stream()
                    .filter(user -> switch (to) {
                        case USER_ID -> Long.toString(user.id()).equals(value);
                        case USERNAME -> user.username().equalsIgnoreCase(value);
                        case ID_NUMBER -> user.idNumber().equals(value);
                        case EMAIL -> user.email().equalsIgnoreCase(value);
                        case IGNORE -> false;
                    })
                    .toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            throw new Refusal(
                    found.isEmpty()
                            ? "User mapping error: Could not find user with " + to.inMessages + " of \"" + value + "\"."
                            : "User mapping error: Multiple users found with " + to.inMessages + " of \"" + value
                                    + "\". Please use a more unique mapping field.");
        }

        private Optional<Instant> exported(List<String> header, List<String> row) {
            int column = header.indexOf(EXPORT_TIME);
            if (column < 1 || upload.form().force()) {
                return Optional.empty();
            }
            Instant now = upload.form().now();
            Instant time = MoodleNumber.numeric(row.get(column))
                    .map(seconds -> Instant.ofEpochSecond(seconds.longValue()))
                    .orElseThrow(() -> new Refusal(BAD_TIME));
            if (time.isAfter(now) || time.isBefore(now.minus(Duration.ofDays(365)))) {
                throw new Refusal(BAD_TIME);
            }
            return Optional.of(time);
        }

        private void importGrade(MoodleUser user, MoodleItem item, String text, Optional<Instant> exported) {
            Cell cell = new Cell(user.id(), item.id());
            if (item.locked()) {
                throw new Refusal("Grading locked");
            }
            Instant graded = course.gradedAt().getOrDefault(cell, Instant.MIN);
            if (exported.filter(time -> time.isBefore(graded)).isPresent()) {
                throw new Refusal(user.name() + " grades have not been imported because the grades in the import file"
                        + " are older than in the grader report. To proceed with the grade import anyway, use the"
                        + " force import option.");
            }
            if (text.isEmpty() || text.equals("-")) {
                grades.put(cell, Optional.empty());
                return;
            }
            BigDecimal grade = parsed(item, text).orElseThrow(() -> new Refusal("Supplied grade is invalid"));
            refuseOutside(grade, item.minimum(), item.maximum());
            int decimals = item.type() == MoodleItem.Type.SCALE ? 0 : 5;
            grades.put(cell, Optional.of(grade.setScale(decimals, RoundingMode.HALF_UP)));
        }

        private Optional<BigDecimal> parsed(MoodleItem item, String text) {
            return switch (item.type()) {
                case TEXT -> Optional.empty();
                case POINTS -> numbers.grade(text);
                case SCALE -> {
                    if (!upload.form().verboseScales()) {
                        yield numbers.grade(text);
                    }
                    int step = item.scale().indexOf(text);
                    yield step < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(step + 1L));
                }
            };
        }

        /** A new item's grades are never parsed: PHP compares what is no number as text, and the database refuses it. */
        private void importNew(MoodleUser user, int column, String name, String text) {
            MoodleItem item = newItems.computeIfAbsent(
                    column, c -> MoodleItem.points(temporaryId + newItems.size(), name, "0", "100"));
            Cell cell = new Cell(user.id(), item.id());
            if (text.isEmpty() || text.equals("-")) {
                grades.put(cell, Optional.empty());
                return;
            }
            BigDecimal maximum = elsewhere.getOrDefault(item.id(), NEW_MAXIMUM);
            Optional<BigDecimal> number = MoodleNumber.numeric(text);
            if (number.isEmpty()) {
                throw new Refusal(
                        text.compareTo(maximum.toPlainString()) > 0 ? tooLarge(maximum) : "Error writing to database");
            }
            refuseOutside(number.get(), BigDecimal.ZERO, maximum);
            grades.put(cell, Optional.of(number.get().min(NEW_MAXIMUM).setScale(5, RoundingMode.HALF_UP)));
        }

        private void refuseOutside(BigDecimal grade, BigDecimal minimum, BigDecimal maximum) {
            if (grade.compareTo(maximum) > 0) {
                throw new Refusal(tooLarge(maximum));
            }
            if (grade.compareTo(minimum) < 0) {
                throw new Refusal("One of the grade values is smaller than the allowed grade minimum of "
                        + numbers.shown(minimum));
            }
        }

        private String tooLarge(BigDecimal maximum) {
            return "One of the grade values is larger than the allowed grade maximum of " + numbers.shown(maximum);
        }
    }
}
