package dev.passback.sandbox.openeducat.orm;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds records: by an index where one helps, then by looking at what is left. */
final class Search {
    private final Environment environment;
    private final Model model;

    Search(Environment environment, Model model) {
        this.environment = environment;
        this.model = model;
    }

    List<Integer> ids(List<?> terms) {
        return rows(terms, model.order(), 0, Integer.MAX_VALUE).stream()
                .map(Row::id)
                .toList();
    }

    List<Row> rows(List<?> terms, String order, int offset, int limit) {
        environment.require(Operation.READ, model);
        Domain domain = Domain.of(terms);
        Filter filter = new Filter(environment, model, domain);
        boolean hideArchived =
                environment.context().activeTest() && model.canBeArchived() && !domain.mentions("active");
        List<Row> found = candidates(domain).stream()
                .filter(row -> !hideArchived || row.isTrue("active"))
                .filter(filter::accepts)
                .sorted(new Ordering(environment, model).by(order))
                .skip(offset)
                .limit(limit)
                .toList();
        environment.touch(found.size());
        return found;
    }

    private Collection<Row> candidates(Domain domain) {
        Table table = environment.table(model);
        if (domain instanceof Domain.All(var parts)) {
            for (Domain part : parts) {
                if (part instanceof Domain.Leaf leaf && isIndexed(table, leaf)) {
                    return indexed(table, leaf)
                            .flatMap(id -> table.row(id).stream())
                            .toList();
                }
                if (part instanceof Domain.All nested && !nested.parts().isEmpty()) {
                    return candidates(nested);
                }
            }
        }
        return table.rows();
    }

    private static boolean isIndexed(Table table, Domain.Leaf leaf) {
        boolean asksForIds =
                switch (leaf.operator()) {
                    case "=" -> leaf.value() instanceof Number;
                    case "in" ->
                        leaf.value() instanceof List<?> list && list.stream().allMatch(Number.class::isInstance);
                    default -> false;
                };
        return asksForIds && (leaf.path().equals("id") || table.hasIndexOn(leaf.path()));
    }

    private static Stream<Integer> indexed(Table table, Domain.Leaf leaf) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int id : Ids.of(leaf.value())) {
            if (leaf.path().equals("id")) {
                found.add(id);
            } else {
                found.addAll(table.referring(leaf.path(), id));
            }
        }
        return found.stream();
    }
}
