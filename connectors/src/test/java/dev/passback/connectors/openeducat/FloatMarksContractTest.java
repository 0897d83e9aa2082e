package dev.passback.connectors.openeducat;

import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.model.Installation;
import dev.passback.sandbox.openeducat.orm.OdooVersion;

/** A deployment whose attendees keep decimals and whose result lines do not. */
final class FloatMarksContractTest extends CommunityContract {
    FloatMarksContractTest() {
        super(
                () -> new SimulatedCollege(new GeneratedCollege(
                        Installation.stock(OdooVersion.of(17), Edition.COMMUNITY)
                                .withFloatMarks()
                                .withExamCodes(32),
                        4,
                        1)),
                SimulatedCollege.WITH_LINES);
    }
}
