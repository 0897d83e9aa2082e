package dev.passback.files.upload;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import dev.passback.grade.Student;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which students of a roster can have a row in an upload file, and by which identifiers the importer finds them there.
 *
 * @param roster the gradebook's whole roster
 * @param identifiers the identifier columns of the file; a student needs one of them
 */
public record Identification(Roster roster, List<FileIdentifier> identifiers) {
    public Identification {
        identifiers = List.copyOf(identifiers);
    }

    /** {@return how people see the identifiers, such as {@code ID number}} */
    public Wording label() {
        return Wording.joined(
                Wording.of(" or "),
                identifiers.stream().map(each -> each.column().kind().wording()).toList());
    }

    /** {@return whether {@code student} can have a row} */
    public boolean carries(int student) {
        return identifiers.stream().anyMatch(identifier -> identifier.isUsable(student));
    }

    /** {@return why {@code student} cannot have a row; empty for one who can} */
    public Optional<Finding> refusal(int student) {
        if (carries(student)) {
            return Optional.empty();
        }
        Student who = roster.student(student);
        Place place = Place.WHOLE.of(who.label());
        if (has(student, FileIdentifier.State.REWRITTEN)) {
            return Optional.of(Finding.of(
                    FindingCode.IDENTIFIER_REWRITTEN,
                    place,
                    Wording.of("The importer would read another {} than this student's.", label())));
        }
        if (has(student, FileIdentifier.State.SHARED)) {
            return Optional.of(Finding.of(
                    FindingCode.IDENTIFIER_SHARED, place, Wording.of("Another student has the same {}.", label())));
        }
        return Optional.of(
                Finding.of(FindingCode.IDENTIFIER_MISSING, place, Wording.of("The student has no {}.", label())));
    }

    /**
     * {@return the rows of an upload file for these students, with the identifiers that belong into it and their names}
     *
     * @throws IllegalArgumentException for a student who cannot have a row, or has one already
     */
    public Roster rows(int... students) {
        if (Arrays.stream(students).distinct().count() != students.length) {
            throw new IllegalArgumentException("a student must not have two rows");
        }
        for (int student : students) {
            if (!carries(student)) {
                throw new IllegalArgumentException("student " + student + " of the roster has no " + label());
            }
        }
        List<IdentifierColumn> columns = new ArrayList<>();
        identifiers.forEach(identifier -> columns.add(selected(identifier.column(), students)));
        roster.columns().stream()
                .filter(column -> column.kind() == IdentifierKind.NAME)
                .forEach(column -> columns.add(selected(column, students)));
        return new Roster(columns, students.length);
    }

    private boolean has(int student, FileIdentifier.State state) {
        return identifiers.stream().anyMatch(identifier -> identifier.states().get(student) == state);
    }

    private static IdentifierColumn selected(IdentifierColumn column, int[] students) {
        TextColumn.Builder values = new TextColumn.Builder(students.length);
        for (int student : students) {
            values.add(column.values().get(student));
        }
        return new IdentifierColumn(column.kind(), column.title(), values.build());
    }
}
