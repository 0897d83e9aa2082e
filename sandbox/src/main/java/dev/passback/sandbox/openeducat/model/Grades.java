package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;

import dev.passback.sandbox.openeducat.orm.Check;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Whole;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.Row;
import java.util.List;
import java.util.Optional;

/** Grades by ranges of whole percents; what falls between two ranges has none. */
final class Grades {
    private Grades() {}

    static Model model(Installation installation) {
        Model model = new Model("op.grade.configuration", "Grade Configuration", Rights.EXAM_SETTINGS)
                .with(
                        field("min_per", "Minimum Percentage", new Whole()).needed(),
                        field("max_per", "Maximum Percentage", new Whole()).needed(),
                        field("result", "Result to Display", new Char(0)).needed())
                .shownBy("result");
        if (installation.version().hasChecksOf17()) {
            model.check(Check.ofEach(Grades::rangeMakesSense, "min_per", "max_per"));
        }
        return model.complete();
    }

    private static void rangeMakesSense(Environment environment, Row row) {
        if (row.number("max_per") > 100) {
            throw OdooFault.validation("Maximum percentage should not be greater than 100");
        }
        if (row.number("min_per") > row.number("max_per")) {
            throw OdooFault.validation("Minimum percentage should be not greater than Maximum percentage");
        }
    }

    static List<Row> inTemplate(Environment environment, Row template) {
        return template.references("grade_ids").stream()
                .flatMap(id -> environment.row("op.grade.configuration", id).stream())
                .toList();
    }

    static Optional<String> fitting(List<Row> grades, double value) {
        return grades.stream()
                .filter(grade -> grade.number("min_per") <= value && value <= grade.number("max_per"))
                .map(grade -> grade.text("result"))
                .findFirst();
    }

    static boolean overlap(List<Row> grades) {
        return grades.stream().anyMatch(one -> grades.stream()
                .anyMatch(other -> one.id() != other.id()
                        && one.number("min_per") <= other.number("max_per")
                        && other.number("min_per") <= one.number("max_per")));
    }
}
