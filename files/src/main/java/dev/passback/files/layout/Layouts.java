package dev.passback.files.layout;

import dev.passback.files.table.Table;
import java.util.List;

/** Every layout that is known: the one place that lists them, the most telling first. */
public final class Layouts {
    private static final List<Layout> ALL = List.of(
            new IclickerWorkbook(),
            new IclickerAttendance(),
            new GradescopeAssignment(),
            new GradescopeCourse(),
            new Crowdmark(),
            new PrairieLearn(),
            new PollEverywhere(),
            new CanvasExport(),
            new MoodleExport(),
            new IclickerCanvas(),
            new Brightspace(),
            new Igrader(),
            new IclickerMoodle(),
            new GenericLayout());

    private Layouts() {}

    /** {@return what the first layout that recognises the table says; every table with a header is of some layout} */
    public static Layout.Reading recognise(Table table) {
        for (Layout layout : ALL) {
            var reading = layout.recognise(table);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        throw new IllegalStateException("the last layout recognises every table");
    }
}
