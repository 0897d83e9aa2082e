package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Day;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import dev.passback.sandbox.openeducat.orm.FieldType.Moment;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Real;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.FieldType.Text;
import dev.passback.sandbox.openeducat.orm.FieldType.Whole;
import org.jspecify.annotations.Nullable;

/** Makes of what was sent for a field what is kept: cut, truncated, or refused. Null and false are nothing. */
final class Conversion {
    private Conversion() {}

    static @Nullable Object kept(Model model, Field field, @Nullable Object sent) {
        if (field.type() instanceof Flag) {
            return sent != null
                    && !Boolean.FALSE.equals(sent)
                    && !Integer.valueOf(0).equals(sent);
        }
        if (sent == null || Boolean.FALSE.equals(sent)) {
            return null;
        }
        return switch (field.type()) {
            case Char(int size) -> cut(sent.toString(), size);
            case Text t -> sent.toString();
            case Whole w -> whole(sent);
            case Real r -> real(sent);
            case Flag f -> sent;
            case Day d -> Dates.day(sent.toString());
            // Odoo tells of a wrong datetime only after it drew an id (measured), so Dates.moment comes later.
            case Moment m -> sent.toString();
            case Selection(var options) -> {
                if (!options.containsKey(sent.toString())) {
                    throw OdooFault.wrongValue(model, field, sent);
                }
                yield sent.toString();
            }
            case Many2one m -> {
                if (!(sent instanceof Number id)) {
                    throw OdooFault.wrongValue(model, field, sent);
                }
                yield id.intValue();
            }
            case One2many o -> null;
            case Many2many m -> null;
        };
    }

    private static String cut(String text, int size) {
        return size == 0 || text.codePointCount(0, text.length()) <= size
                ? text
                : text.substring(0, text.offsetByCodePoints(0, size));
    }

    private static Long whole(Object sent) {
        return switch (sent) {
            case Number number -> (long) number.doubleValue();
            case Boolean flag -> 1L;
            default -> {
                try {
                    yield Long.valueOf(sent.toString().strip());
                } catch (NumberFormatException e) {
                    throw OdooFault.value("invalid literal for int() with base 10: " + PythonText.repr(sent));
                }
            }
        };
    }

    private static Double real(Object sent) {
        return switch (sent) {
            case Number number -> number.doubleValue();
            case Boolean flag -> 1.0;
            default -> {
                try {
                    yield Double.valueOf(sent.toString().strip());
                } catch (NumberFormatException e) {
                    throw OdooFault.value("could not convert string to float: " + PythonText.repr(sent));
                }
            }
        };
    }
}
