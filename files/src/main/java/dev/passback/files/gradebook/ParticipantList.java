package dev.passback.files.gradebook;

import dev.passback.files.layout.Layout;
import dev.passback.files.layout.Layouts;
import dev.passback.files.number.CellWords;
import dev.passback.files.table.Table;
import dev.passback.grade.Capability;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import java.util.Optional;
import java.util.Set;

/** Makes a roster of any table that says who students are: Moodle's participants, a registrar's class list. */
public final class ParticipantList {
    /** A list refuses nothing: what a new gradebook made of it can do is that gradebook's own matter. */
    private static final GradebookLimits LIMITS = new GradebookLimits(
            Set.of(Capability.values()), GradebookLimits.EXACT, GradebookLimits.EXACT, Optional.empty());

    private ParticipantList() {}

    /** {@return the students, without items} */
    public static GradebookSnapshot read(Table table, String name) {
        Layout.Reading layout = Layouts.recognise(table);
        ExportColumns columns = new ExportColumns(table, layout);
        return columns.snapshot(name, columns.identities(), CellWords.POINTS, LIMITS);
    }
}
