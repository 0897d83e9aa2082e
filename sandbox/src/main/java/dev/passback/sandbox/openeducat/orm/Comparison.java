package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.Real;
import dev.passback.sandbox.openeducat.orm.FieldType.Whole;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a field holds with the value of a leaf.
 *
 * @param emptyIsZero whether an empty number counts as 0: since 18, whereas 17 keeps them apart (measured)
 * @param members what a list holds, for {@code in} and {@code not in}
 */
record Comparison(Field field, String operator, @Nullable Object value, boolean emptyIsZero, Set<Object> members) {

    /** Looks a list up once, because a search may hold hundreds of addresses against thousands of rows. */
    static Comparison of(Field field, Domain.Leaf leaf, boolean emptyIsZero) {
        Set<Object> members = new HashSet<>();
        if (leaf.value() instanceof List<?> list) {
            boolean number = field.type() instanceof Whole || field.type() instanceof Real;
            list.forEach(each ->
                    members.add(number && emptyIsZero && Boolean.FALSE.equals(each) ? Double.valueOf(0) : key(each)));
        }
        return new Comparison(field, leaf.operator(), leaf.value(), emptyIsZero, members);
    }

    /** Nothing and false are the same; so are numbers of several types. */
    private static Object key(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case Number number -> number.doubleValue();
            default -> value.toString();
        };
    }

    boolean holdsFor(@Nullable Object held) {
        Object here = plain(held);
        return switch (operator) {
            case "=", "==" -> equal(here, value);
            case "!=", "<>" -> !equal(here, value);
            case "in" -> members.contains(key(here));
            case "not in" -> !members.contains(key(here));
            case "<" -> order(here) < 0;
            case "<=" -> order(here) <= 0;
            case ">" -> here != null && order(here) != NOTHING && order(here) > 0;
            case ">=" -> here != null && order(here) != NOTHING && order(here) >= 0;
            case "like" -> matches(here, "%" + value + "%", 0);
            case "ilike" -> matches(here, "%" + value + "%", Pattern.CASE_INSENSITIVE);
            case "=like" -> matches(here, String.valueOf(value), 0);
            case "=ilike" -> matches(here, String.valueOf(value), Pattern.CASE_INSENSITIVE);
            case "not like" -> !matches(here, "%" + value + "%", 0);
            case "not ilike" -> !matches(here, "%" + value + "%", Pattern.CASE_INSENSITIVE);
            default -> throw OdooFault.value("Invalid leaf " + new Domain.Leaf(field.name(), operator, value).quoted());
        };
    }

    /** Nothing is neither less nor more than anything, as in SQL. */
    private static final int NOTHING = 2;

    private boolean isNumber() {
        return field.type() instanceof Whole || field.type() instanceof Real;
    }

    private @Nullable Object plain(@Nullable Object held) {
        if (held == null && field.type() instanceof Flag) {
            return false;
        }
        return held == null && isNumber() && emptyIsZero ? Long.valueOf(0) : held;
    }

    private boolean equal(@Nullable Object here, @Nullable Object asked) {
        if (field.type() instanceof Flag) {
            return Objects.equals(here, asked != null && !Boolean.FALSE.equals(asked));
        }
        if (asked == null || Boolean.FALSE.equals(asked)) {
            return here == null || (isNumber() && emptyIsZero && order(here, 0) == 0);
        }
        if (here instanceof Number && asked instanceof Number) {
            return order(here, asked) == 0;
        }
        return here != null && here.toString().equals(asked.toString());
    }

    private int order(@Nullable Object here) {
        return value == null ? NOTHING : order(here, value);
    }

    private static int order(@Nullable Object here, Object asked) {
        return switch (here) {
            case null -> NOTHING;
            case Number number
            when asked instanceof Number other -> Double.compare(number.doubleValue(), other.doubleValue());
            default -> Integer.signum(here.toString().compareTo(asked.toString()));
        };
    }

    private static boolean matches(@Nullable Object here, String pattern, int flags) {
        if (here == null) {
            return false;
        }
        StringBuilder regex = new StringBuilder();
        pattern.codePoints()
                .forEach(c -> regex.append(
                        switch (c) {
                            case '%' -> ".*";
                            case '_' -> ".";
                            default -> Pattern.quote(Character.toString(c));
                        }));
        return Pattern.compile(regex.toString(), flags | Pattern.DOTALL | Pattern.UNICODE_CASE)
                .matcher(here.toString())
                .matches();
    }
}
