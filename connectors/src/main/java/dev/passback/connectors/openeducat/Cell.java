package dev.passback.connectors.openeducat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A cell by OpenEduCat's own numbers of item and student. */
record Cell(long item, long student) {

    static Set<Long> items(Collection<Cell> cells) {
        Set<Long> items = new LinkedHashSet<>();
        cells.forEach(cell -> items.add(cell.item()));
        return items;
    }

    static Set<Long> students(Collection<Cell> cells) {
        Set<Long> students = new LinkedHashSet<>();
        cells.forEach(cell -> students.add(cell.student()));
        return students;
    }
}
