package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Orders rows as {@code "name, id desc"} says: a reference by the order of its own model, empty values last. */
final class Ordering {
    private final Environment environment;
    private final Model model;

    Ordering(Environment environment, Model model) {
        this.environment = environment;
        this.model = model;
    }

    Comparator<Row> by(String order) {
        Comparator<Row> all = null;
        for (String term : order.split(",")) {
            String[] words = term.strip().split("\\s+");
            Field field = model.field(words[0])
                    .orElseThrow(() -> OdooFault.value("Invalid field " + model.name() + "." + words[0]));
            Comparator<Row> one = field.name().equals("id") ? Comparator.comparingInt(Row::id) : by(field);
            if (words.length > 1 && words[1].toLowerCase(Locale.ROOT).equals("desc")) {
                one = one.reversed();
            }
            all = all == null ? one : all.thenComparing(one);
        }
        return (all == null ? Comparator.comparingInt(Row::id) : all).thenComparingInt(Row::id);
    }

    private Comparator<Row> by(Field field) {
        return (a, b) -> compare(field, environment.value(a, field), environment.value(b, field));
    }

    private int compare(Field field, @Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        if (a instanceof Number x && b instanceof Number y) {
            if (field.type() instanceof Many2one(String target, var onDelete)
                    && !environment.model(target).order().equals("id")) {
                return environment
                        .displayName(target, x.intValue())
                        .compareTo(environment.displayName(target, y.intValue()));
            }
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        return a.toString().compareTo(b.toString());
    }
}
