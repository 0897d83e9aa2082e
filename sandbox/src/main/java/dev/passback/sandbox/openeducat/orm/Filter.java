package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of a row whether a domain accepts it. */
final class Filter {
    private final Environment environment;
    private final Model model;
    private final Domain domain;
    private final IdentityHashMap<Domain.Leaf, Comparison> comparisons = new IdentityHashMap<>();

    Filter(Environment environment, Model model, Domain domain) {
        this.environment = environment;
        this.model = model;
        this.domain = domain;
        known(domain);
    }

    boolean accepts(Row row) {
        return accepts(domain, row);
    }

    private boolean accepts(Domain part, Row row) {
        return switch (part) {
            case Domain.All(var parts) -> parts.stream().allMatch(each -> accepts(each, row));
            case Domain.Any(var parts) -> parts.stream().anyMatch(each -> accepts(each, row));
            case Domain.Not(var other) -> !accepts(other, row);
            case Domain.Leaf leaf -> accepts(leaf, model, row, leaf.path());
        };
    }

    private boolean accepts(Domain.Leaf leaf, Model of, Row row, String path) {
        int dot = path.indexOf('.');
        Field field = field(of, dot < 0 ? path : path.substring(0, dot), leaf);
        Object held = environment.value(row, field);
        if (dot >= 0) {
            String target = target(field, leaf);
            return Ids.of(held).stream()
                    .flatMap(id -> environment.row(target, id).stream())
                    .anyMatch(other -> accepts(leaf, environment.model(target), other, path.substring(dot + 1)));
        }
        return switch (field.type()) {
            case Many2one(String target, var onDelete)
            when asksForNames(leaf) -> {
                Object name = held instanceof Integer id ? environment.displayName(target, id) : null;
                yield compare(field, leaf, name);
            }
            case One2many o -> ofMany(field, leaf, Ids.of(held));
            case Many2many m -> ofMany(field, leaf, Ids.of(held));
            default -> compare(field, leaf, held);
        };
    }

    /** A list of records is compared by any of its members; an empty one equals false. */
    private boolean ofMany(Field field, Domain.Leaf leaf, List<Integer> held) {
        boolean negative = leaf.operator().startsWith("not") || leaf.operator().equals("!=");
        if (held.isEmpty()) {
            return compare(field, leaf, null);
        }
        return negative
                ? held.stream().allMatch(id -> compare(field, leaf, id))
                : held.stream().anyMatch(id -> compare(field, leaf, id));
    }

    private boolean compare(Field field, Domain.Leaf leaf, @Nullable Object held) {
        return comparisons
                .computeIfAbsent(
                        leaf,
                        each -> Comparison.of(
                                field, each, environment.database().version().emptyNumberIsZero()))
                .holdsFor(held);
    }

    private static boolean asksForNames(Domain.Leaf leaf) {
        return leaf.value() instanceof String;
    }

    /** Odoo checks the fields of a domain before it looks at any row. */
    private void known(Domain part) {
        switch (part) {
            case Domain.All(var parts) -> parts.forEach(this::known);
            case Domain.Any(var parts) -> parts.forEach(this::known);
            case Domain.Not(var other) -> known(other);
            case Domain.Leaf leaf -> known(leaf);
        }
    }

    private void known(Domain.Leaf leaf) {
        Model of = model;
        String[] names = leaf.path().split("\\.", -1);
        for (int i = 0; i < names.length; i++) {
            Field field = field(of, names[i], leaf);
            if (i + 1 < names.length) {
                of = environment.model(target(field, leaf));
            }
        }
    }

    private static Field field(Model of, String name, Domain.Leaf leaf) {
        return of.field(name)
                .orElseThrow(
                        () -> OdooFault.value("Invalid field " + of.name() + "." + name + " in leaf " + leaf.quoted()));
    }

    private static String target(Field field, Domain.Leaf leaf) {
        return switch (field.type()) {
            case Many2one(String target, var onDelete) -> target;
            case One2many(String target, var inverse) -> target;
            case Many2many(String target) -> target;
            default -> throw OdooFault.value("Invalid leaf " + leaf.quoted());
        };
    }
}
