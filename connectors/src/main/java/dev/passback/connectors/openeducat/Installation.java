package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.OdooVersion;
import java.time.Duration;
import java.time.Instant;

/**
 * What was found out about a server, so that it need not be asked again in every cycle.
 *
 * @param decimals how many decimals a mark keeps: 0 in a stock community edition, where marks are whole numbers
 * @param lineDecimals the same for a result line, which may keep fewer
 * @param examCodeSize how many characters an exam's code keeps; Odoo cuts longer ones without a word
 * @param sessionCodeSize the same for a session's code
 * @param found when it was found out
 */
record Installation(
        OdooVersion version,
        Edition edition,
        int decimals,
        int lineDecimals,
        int examCodeSize,
        int sessionCodeSize,
        Instant found) {
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    /** {@return whether it is recent enough to rely on} */
    boolean isGoodAt(Instant now) {
        return now.isBefore(found.plus(GOOD_FOR)) && !now.isBefore(found);
    }
}
