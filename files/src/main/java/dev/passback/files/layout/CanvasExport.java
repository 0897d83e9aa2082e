package dev.passback.files.layout;

import dev.passback.files.heading.Heading;
import dev.passback.files.number.CellWords;
import dev.passback.files.table.Table;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A gradebook export of Canvas (its source: gradebook_exporter.rb): {@code Student, ID, SIS User ID, SIS Login ID,
 * Section}, then {@code Title (id)} for each assignment and columns that Canvas computes; below the header rows for hidden
 * items and points possible, and a Test Student at the end.
 */
public final class CanvasExport implements Layout {
    public static final String KIND = "canvas.gradebook";

    @Override
    public Optional<Reading> recognise(Table table) {
        boolean canvasOwn = HeadingRoles.titles(table).stream()
                .map(CanvasHeader::of)
                .anyMatch(header -> header.computed() || header.assignmentId().isPresent());
        return canvasOwn && hasIdentities(table) ? Optional.of(reading(table)) : Optional.empty();
    }

    /** {@return whether the table begins as Canvas's files do, its own exports and what others make for it} */
    public static boolean hasIdentities(Table table) {
        return HeadingRoles.hasLetters(table, "student")
                && HeadingRoles.has(table, Heading.SECTION)
                && (HeadingRoles.hasLetters(table, "id")
                        || HeadingRoles.has(table, Heading.SIS_USER_ID)
                        || HeadingRoles.has(table, Heading.SIS_LOGIN_ID));
    }

    /** {@return what the columns are for, whether Canvas made the file or another program for it} */
    public static Reading reading(Table table) {
        List<ColumnRole> roles = CanvasColumns.identities(table, CanvasExport::role);
        return new Reading(KIND, roles, CanvasRows.in(table, roles));
    }

    private static ColumnRole role(String text) {
        CanvasHeader header = CanvasHeader.of(text);
        if (header.computed()) {
            return new ColumnRole.Ignored(Wording.of("Canvas computes it"));
        }
        ColumnRole.Item item = ColumnRole.Item.session(header.title()).with(CellWords.CANVAS);
        return header.assignmentId().isPresent() ? item : new ColumnRole.Open(item);
    }
}
