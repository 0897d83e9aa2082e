package dev.passback.match;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.ScoreSheet;
import java.util.List;

/** Looks up the identifiers of one row at a time. Not thread-safe; several may look into one index at once. */
final class RowEvidence {
    private final List<IdentifierColumn> columns;
    private final IdentifyBy identifyBy;
    private final RosterIndex index;

    private final Evidence evidence = new Evidence();
    private final FoldedText identifier = FoldedText.ofIdentifiers();
    private final FoldedText known = FoldedText.ofIdentifiers();
    private final FoldedText name = FoldedText.ofNames();
    private final FoldedText knownName = FoldedText.ofNames();
    /** Bit {@code i} says that identifier column {@code i} holds something, names one student, is looked at and does. */
    private long filled;

    private long matched;
    private long agreed;

    /** Decides about an identifier that several students share but for its letter case. */
    @FunctionalInterface
    interface Shared {
        /** {@return the one student who has it as it is spelt, else -1} */
        int student(String bare, ValueIndex values, boolean looksAt, Evidence evidence);
    }

    RowEvidence(ScoreSheet sheet, IdentifyBy identifyBy, RosterIndex index) {
        this.columns = sheet.identifiers();
        this.identifyBy = identifyBy;
        this.index = index;
    }

    /** {@return what the identifiers of the row say together; the same object for every row} */
    Evidence of(int row, Shared shared) {
        evidence.reset();
        filled = 0;
        matched = 0;
        agreed = 0;
        for (int i = 0; i < columns.size(); i++) {
            IdentifierColumn column = columns.get(i);
            Family family = column.kind().family();
            if (family == Family.NAME || family == Family.REMOTE) {
                continue;
            }
            boolean any = identifier.read(column.values(), row);
            if (!identifier.isPlain()
                    && IdentifierText.isUnregisteredRemote(column.values().get(row))) {
                evidence.isUnregisteredRemote();
                continue;
            }
            if (!any) {
                continue;
            }
            // every identifier is counted, so that people see what another choice would match
            filled |= 1L << i;
            boolean looksAt = identifyBy.covers(column.kind(), identifier.isEmail());
            // an address in the id column is no blank id: the row must not pass for one without an identifier
            if (looksAt || identifyBy.covers(column.kind())) {
                evidence.hasIdentifier();
            }
            int found = lookUp(row, column, looksAt, shared);
            if (found != Evidence.NOBODY) {
                matched |= 1L << i;
                if (looksAt) {
                    agreed |= 1L << i;
                    evidence.names(found);
                }
            }
        }
        return evidence;
    }

    /** {@return the one student whose identifier it is, else nobody; that several share it is evidence too} */
    private int lookUp(int row, IdentifierColumn column, boolean looksAt, Shared shared) {
        if (column.kind().family() == Family.EMAIL && !identifier.isEmail()) {
            // an id typed into the e-mail column is proposed later, never taken
            return Evidence.NOBODY;
        }
        ValueIndex values = index.indexFor(column.kind(), identifier.isEmail());
        int found = values.only(identifier, known);
        return found == ValueIndex.SHARED
                ? shared.student(identifier.spelling(column.values(), row), values, looksAt, evidence)
                : found;
    }

    /** {@return whether the row has a name and it is not that of the student whom the evidence names} */
    boolean isNamedOtherwise(int row) {
        for (IdentifierColumn column : columns) {
            if (column.kind().family() == Family.NAME && !column.values().isBlank(row)) {
                return name.read(column.values(), row) && !index.isNamed(evidence.student(), name, knownName);
            }
        }
        return false;
    }

    long filled() {
        return filled;
    }

    long matched() {
        return matched;
    }

    /** {@return the identifier columns that name the row's student} */
    long agreed() {
        return agreed;
    }
}
