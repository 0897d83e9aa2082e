package dev.passback.connectors.openeducat.odoo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which records are meant: conditions in Odoo's prefix notation, where conditions side by side must all hold. */
public record Domain(List<Object> terms) {
    public static final Domain ALL = new Domain(List.of());

    public Domain {
        terms = List.copyOf(terms);
    }

    public static Domain is(String field, Object value) {
        return new Domain(List.of(List.of(field, "=", value)));
    }

    /** {@return those whose field compares so with the value, by an operator such as {@code <=}} */
    public static Domain compare(String field, String operator, Object value) {
        return new Domain(List.of(List.of(field, operator, value)));
    }

    public static Domain in(String field, Collection<?> values) {
        return new Domain(List.of(List.of(field, "in", List.copyOf(values))));
    }

    /** {@return those whose field has this text, whatever its case} */
    public static Domain isAnyCase(String field, String text) {
        // % and _ are wildcards of =ilike
        String exact = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return new Domain(List.of(List.of(field, "=ilike", exact)));
    }

    /** {@return those for which one of these holds, each a single condition} */
    public static Domain anyOf(List<Domain> alternatives) {
        List<Object> all = new ArrayList<>();
        for (int i = 1; i < alternatives.size(); i++) {
            all.add("|");
        }
        alternatives.forEach(alternative -> all.addAll(alternative.terms));
        return new Domain(all);
    }

    public Domain and(Domain other) {
        List<Object> all = new ArrayList<>(terms);
        all.addAll(other.terms);
        return new Domain(all);
    }
}
