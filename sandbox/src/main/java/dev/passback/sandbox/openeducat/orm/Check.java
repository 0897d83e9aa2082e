package dev.passback.sandbox.openeducat.orm;

import java.util.List;
import java.util.Set;

/**
 * A constraint method of a model: it runs when one of its fields is among the values of a create or write.
 *
 * @param forOneRecord whether it was written for a single record and fails for several, as most of OpenEduCat's are
 * @param onCreateOnly whether a write is not checked
 */
public record Check(Set<String> fields, boolean forOneRecord, boolean onCreateOnly, Body body) {

    /** Ends with an {@link OdooFault} if the row is not as it should be. */
    @FunctionalInterface
    public interface Body {
        void check(Environment environment, Row row);
    }

    public static Check ofOne(Body body, String... fields) {
        return new Check(Set.of(fields), true, false, body);
    }

    public static Check ofEach(Body body, String... fields) {
        return new Check(Set.of(fields), false, false, body);
    }

    public static Check ofNew(Body body, String... fields) {
        return new Check(Set.of(fields), false, true, body);
    }

    void run(Environment environment, String model, List<Row> rows) {
        if (forOneRecord && rows.size() > 1) {
            throw OdooFault.singleton(model, rows.stream().map(Row::id).toList());
        }
        rows.forEach(row -> body.check(environment, row));
    }
}
