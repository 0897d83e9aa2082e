package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.OdooResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the rows that a server refuses, where one bad row makes it refuse all that are sent with it: what is refused is
 * sent again in halves. All other rows are written.
 *
 * @param <T> a row
 */
final class Bisection<T> {
    /** After so many refusals in one batch something is wrong with all rows, and asking on would take thousands of calls. */
    private static final int PATIENCE = 60;

    private final Function<List<T>, OdooResult> send;
    private final Map<T, String> refused = new LinkedHashMap<>();
    private int refusals;

    Bisection(Function<List<T>, OdooResult> send) {
        this.send = send;
    }

    /** {@return the rows that were refused, with the server's reason} */
    Map<T, String> send(List<T> rows) {
        if (!rows.isEmpty()) {
            sendPart(rows);
        }
        return refused;
    }

    private void sendPart(List<T> rows) {
        switch (send.apply(rows)) {
            case OdooResult.Done done -> {}
            case OdooResult.Unknown unknown ->
                throw new IllegalStateException("rows whose answer was lost cannot be halved");
            case OdooResult.Refused refusal -> {
                refusals++;
                if (rows.size() > 1 && refusal.fault().isSingleton()) {
                    rows.forEach(row -> sendPart(List.of(row)));
                } else if (rows.size() == 1
                        || refusals > PATIENCE
                        || refusal.fault().isForeign()) {
                    rows.forEach(row -> refused.put(row, refusal.fault().reason()));
                } else {
                    sendPart(rows.subList(0, rows.size() / 2));
                    sendPart(rows.subList(rows.size() / 2, rows.size()));
                }
            }
        }
    }
}
