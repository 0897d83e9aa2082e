package dev.passback.files.gradebook;

import dev.passback.files.layout.CanvasExport;
import dev.passback.files.layout.CanvasHeader;
import dev.passback.files.layout.ColumnRole;
import dev.passback.files.layout.Identities;
import dev.passback.files.layout.Layout;
import dev.passback.files.number.CellWords;
import dev.passback.files.number.ColumnProfile;
import dev.passback.files.table.Table;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.TextColumn;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a gradebook of a Canvas export. */
public final class CanvasGradebook {
    /** Canvas takes scores as they are, but shows and compares two decimals. */
    private static final GradebookLimits LIMITS = new GradebookLimits(
            Set.of(
                    Capability.CREATE_ITEMS,
                    Capability.EXCUSE,
                    Capability.CLEAR,
                    Capability.OVER_MAXIMUM,
                    Capability.NEGATIVE),
            GradebookLimits.EXACT,
            2,
            Optional.empty());

    private CanvasGradebook() {}

    /** A gradebook and the section of each of its students. */
    public record Reading(GradebookSnapshot snapshot, TextColumn sections) {}

    public static Reading read(Table table, String name) {
        Layout.Reading layout = CanvasExport.reading(table);
        ExportColumns columns = new ExportColumns(table, layout);
        for (int i = 0; i < table.width(); i++) {
            CanvasHeader header = CanvasHeader.of(table.header().get(i));
            switch (layout.roles().get(i)) {
                case ColumnRole.Item item -> add(columns, table, layout, i, header);
                case ColumnRole.Open open -> add(columns, table, layout, i, header);
                case ColumnRole.Ignored ignored -> {
                    if (header.computed()) {
                        add(columns, table, layout, i, header);
                    }
                }
                case ColumnRole.Identity n -> {}
                case ColumnRole.Name n -> {}
                case ColumnRole.Section n -> {}
            }
        }
        Identities identities = columns.identities();
        return new Reading(columns.snapshot(name, identities, CellWords.CANVAS, LIMITS), identities.sections());
    }

    private static void add(
            ExportColumns columns, Table table, Layout.Reading layout, int column, CanvasHeader header) {
        ColumnProfile profile = columns.profile(column);
        columns.add(
                column,
                new GradeItem(
                        header.assignmentId().orElse(header.title()),
                        header.title(),
                        Optional.empty(),
                        access(table, layout, column, header, profile)),
                profile);
    }

    private static GradeItem.Access access(
            Table table, Layout.Reading layout, int column, CanvasHeader header, ColumnProfile profile) {
        boolean readOnly = layout.rows().maximums().isPresent()
                && table.cell(layout.rows().maximums().getAsInt(), column)
                        .toLowerCase(Locale.ROOT)
                        .matches(".*read\\s+only.*");
        // letters and custom columns; an assignment without any score yet takes points
        if (profile.isMostlyText()) {
            return GradeItem.Access.NOT_POINTS;
        }
        return header.computed() || readOnly ? GradeItem.Access.READ_ONLY : GradeItem.Access.OPEN;
    }
}
