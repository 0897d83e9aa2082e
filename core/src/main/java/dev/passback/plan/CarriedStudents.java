package dev.passback.plan;

import dev.passback.finding.Finding;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Students that a destination cannot be told about: what would be written to them comes back. Asked only for students to
 * whom something is written, since a file that changes nothing of a student need not name them.
 */
final class CarriedStudents {
    private final PlanInputs inputs;
    private final SourceRows rows;
    private final Notes notes;

    CarriedStudents(PlanInputs inputs, SourceRows rows, Notes notes) {
        this.inputs = inputs;
        this.rows = rows;
        this.notes = notes;
    }

    /** {@return the same columns, without what cannot be carried} */
    List<ItemPlan> of(List<ItemPlan> items) {
        BitSet written = new BitSet();
        items.forEach(item -> item.addWritten(written));
        Map<Integer, Finding> refused = inputs.destination()
                .notCarried(inputs.book().roster(), written.stream().toArray());
        refused.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sendBack(entry.getKey(), entry.getValue()));
        return refused.isEmpty()
                ? items
                : items.stream().map(item -> item.without(refused.keySet())).toList();
    }

    private void sendBack(int student, Finding finding) {
        for (int row : rows.rows(student)) {
            notes.returnRow(row, finding.at(inputs.sheet().place(row)));
        }
    }
}
