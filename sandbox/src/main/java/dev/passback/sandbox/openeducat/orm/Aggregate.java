package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One column of a group, such as {@code marks:array_agg} or {@code ids:array_agg(id)}. */
record Aggregate(String name, String function, String field) {
    private static final Pattern FORM = Pattern.compile("(\\w+)(?::(\\w+)(?:\\((\\w+)\\))?)?");

    /** A field without a function is summed, if it can be. */
    static Optional<Aggregate> of(String text, Predicate<String> isSummed) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw OdooFault.user("Invalid field specification '" + text + "'.");
        }
        String name = matcher.group(1);
        String function = matcher.group(2);
        String field = matcher.group(3);
        if (function == null) {
            return isSummed.test(name) ? Optional.of(new Aggregate(name, "sum", name)) : Optional.empty();
        }
        return Optional.of(new Aggregate(name, function, field == null ? name : field));
    }

    @Nullable
    Object over(Environment environment, Field of, List<Row> rows) {
        return switch (function) {
            case "array_agg" -> {
                List<@Nullable Object> values = new ArrayList<>(rows.size());
                rows.forEach(row -> values.add(environment.value(row, of)));
                yield values;
            }
            case "sum" -> sum(environment, of, rows);
            case "count" ->
                rows.stream().filter(row -> environment.value(row, of) != null).count();
            default -> throw OdooFault.user("Invalid aggregation function '" + function + "'.");
        };
    }

    private static Object sum(Environment environment, Field of, List<Row> rows) {
        double sum = rows.stream()
                .map(row -> environment.value(row, of))
                .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : 0)
                .sum();
        return of.type() instanceof FieldType.Whole ? (Object) (long) sum : (Object) sum;
    }
}
