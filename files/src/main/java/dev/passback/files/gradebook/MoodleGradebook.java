package dev.passback.files.gradebook;

import dev.passback.files.layout.ColumnRole;
import dev.passback.files.layout.Identities;
import dev.passback.files.layout.KeptRows;
import dev.passback.files.layout.Layout;
import dev.passback.files.layout.MoodleHeader;
import dev.passback.files.number.CellWords;
import dev.passback.files.number.ColumnProfile;
import dev.passback.files.table.Table;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.TextColumn;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a gradebook of a Moodle grade export. Only columns that show points become items; the export does not tell
 * maximums.
 */
public final class MoodleGradebook {
    /** Moodle keeps five decimals. */
    private static final int STORED_DECIMALS = 5;
    /** What Moodle shows if nobody chose otherwise. */
    private static final int USUAL_DECIMALS = 2;
    /** Every item that Moodle's import makes has this maximum. */
    private static final BigDecimal NEW_ITEM_MAXIMUM = BigDecimal.valueOf(100);

    private MoodleGradebook() {}

    /** A gradebook and the group of each of its students. */
    public record Reading(GradebookSnapshot snapshot, TextColumn sections) {}

    public static Reading read(Table table, Layout.Reading layout, String name) {
        ExportColumns columns = new ExportColumns(table, layout);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < table.width(); i++) {
            MoodleHeader header = MoodleHeader.of(table.header().get(i));
            boolean points = header.shows() == MoodleHeader.Shows.POINTS
                    || (header.shows() == MoodleHeader.Shows.UNSAID
                            && layout.roles().get(i) instanceof ColumnRole.Open);
            if (points && !header.title().isEmpty()) {
                ColumnProfile profile = columns.profile(i);
                columns.add(
                        i,
                        new GradeItem(id(header, ids), header.title(), Optional.empty(), access(header, profile)),
                        profile);
            }
        }
        Identities identities = columns.identities();
        GradebookLimits limits = new GradebookLimits(
                Set.of(Capability.CREATE_ITEMS, Capability.CLEAR),
                STORED_DECIMALS,
                decimals(table, columns),
                Optional.of(NEW_ITEM_MAXIMUM));
        return new Reading(columns.snapshot(name, identities, CellWords.POINTS, limits), identities.sections());
    }

    /** {@return the item's name; made distinct where two items share it, since Moodle's export shows no key} */
    private static String id(MoodleHeader header, Set<String> taken) {
        String id = header.title();
        for (int i = 2; !taken.add(id); i++) {
            id = header.title() + " #" + i;
        }
        return id;
    }

    private static GradeItem.Access access(MoodleHeader header, ColumnProfile profile) {
        if (header.isTotal()) {
            return GradeItem.Access.READ_ONLY;
        }
        // Moodle writes - where points could stand, and nothing where an item takes only text or no grade
        if (profile.isMostlyText() || (profile.isBlank() && !profile.hasDashes())) {
            return GradeItem.Access.NOT_POINTS;
        }
        return header.isActivity() ? GradeItem.Access.OVERRIDES_ACTIVITY : GradeItem.Access.OPEN;
    }

    /** {@return how many decimals the export shows} */
    private static int decimals(Table table, ExportColumns columns) {
        int most = -1;
        KeptRows rows = columns.rows();
        for (ExportColumns.Column column : columns.columns()) {
            if (column.profile().isMostlyText()) {
                continue;
            }
            TextColumn cells = table.columns().get(column.index());
            for (int row : rows.rows()) {
                most = Math.max(most, decimals(cells, row));
            }
        }
        return most < 0 ? USUAL_DECIMALS : Math.min(most, STORED_DECIMALS);
    }

    /** {@return how many digits stand behind the decimal sign; -1 where the cell holds no number} */
    private static int decimals(TextColumn cells, int row) {
        int length = cells.length(row);
        int decimals = -1;
        boolean digit = false;
        for (int i = 0; i < length; i++) {
            byte c = cells.byteAt(row, i);
            if (c >= '0' && c <= '9') {
                digit = true;
                decimals += decimals >= 0 ? 1 : 0;
            } else if ((c == '.' || c == ',') && decimals < 0) {
                decimals = 0;
            } else if (c != '-' || i > 0) {
                return -1;
            }
        }
        return digit ? Math.max(decimals, 0) : -1;
    }
}
