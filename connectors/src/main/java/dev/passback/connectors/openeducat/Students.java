package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * The students of a batch, read in one request. Finished enrolments count too: a mark that is corrected after a batch has
 * ended must still arrive. Archived students do not.
 */
final class Students {
    /** How Moodle's users are marked by OpenEduCat's own connector; the number is the student's. */
    static final String CROSS_REFERENCE = "oec_student_";

    static final List<String> FIELDS = List.of("name", "email", "gr_no", "id_number", "write_date");

    private static final String KEY = IdentifierKind.OPENEDUCAT_STUDENT_ID.name() + ":";

    private final List<Row> rows;
    private final Set<Long> byId = new HashSet<>();

    private Students(List<Row> rows) {
        this.rows = rows;
        rows.forEach(row -> byId.add(row.id()));
    }

    static Students of(Odoo odoo, Batch batch) {
        return new Students(Row.all(odoo.ask(
                OdooCall.searchRead("op.student", Domain.is("course_detail_ids.batch_id", batch.id()), FIELDS))));
    }

    /** {@return the student's number in a key of {@link dev.passback.grade.StudentKeys}} */
    static OptionalLong number(String key) {
        if (!key.startsWith(KEY)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(key.substring(KEY.length())));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** {@return the student's number in an id number that OpenEduCat's own connector gave, {@code oec_student_26}} */
    static Optional<Long> crossReference(Identifier identifier) {
        String value = identifier.value();
        if (identifier.kind().family() != IdentifierKind.Family.CAMPUS || !value.startsWith(CROSS_REFERENCE)) {
            return Optional.empty();
        }
        String digits = value.substring(CROSS_REFERENCE.length());
        return digits.matches("\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    boolean has(long number) {
        return byId.contains(number);
    }

    List<Row> rows() {
        return rows;
    }

    List<Long> ids() {
        return rows.stream().map(Row::id).toList();
    }

    Roster roster() {
        List<IdentifierColumn> columns = new ArrayList<>();
        columns.add(column(IdentifierKind.OPENEDUCAT_STUDENT_ID, "id", row -> Long.toString(row.id())));
        columns.add(column(IdentifierKind.ID_NUMBER, "cross-reference", row -> CROSS_REFERENCE + row.id()));
        columns.add(column(IdentifierKind.REGISTRATION_NUMBER, "gr_no", row -> row.text("gr_no")));
        columns.add(column(IdentifierKind.ID_NUMBER, "id_number", row -> row.text("id_number")));
        columns.add(column(IdentifierKind.EMAIL, "email", row -> row.text("email")));
        columns.add(column(IdentifierKind.NAME, "name", row -> row.text("name")));
        return new Roster(columns, rows.size());
    }

    private IdentifierColumn column(IdentifierKind kind, String title, Function<Row, String> value) {
        TextColumn.Builder values = new TextColumn.Builder(rows.size());
        rows.forEach(row -> values.add(value.apply(row)));
        return new IdentifierColumn(kind, title, values.build());
    }
}
