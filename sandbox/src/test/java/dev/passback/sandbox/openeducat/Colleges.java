package dev.passback.sandbox.openeducat;

import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.model.Installation;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.function.Consumer;

/** Small colleges to try things in. */
final class Colleges {
    private Colleges() {}

    static void on(OdooVersion version, Consumer<OpenEduCatServer> test) {
        at(new GeneratedCollege(version, Edition.COMMUNITY, 10, 1), test);
    }

    static void on17(Consumer<OpenEduCatServer> test) {
        on(OdooVersion.V17, test);
    }

    static void on18(Consumer<OpenEduCatServer> test) {
        on(OdooVersion.V18, test);
    }

    static void on17And18(Consumer<OpenEduCatServer> test) {
        on17(test);
        on18(test);
    }

    static void at(Installation installation, Consumer<OpenEduCatServer> test) {
        at(new GeneratedCollege(installation, 10, 1), test);
    }

    static void at(College college, Consumer<OpenEduCatServer> test) {
        try (OpenEduCatServer server = OpenEduCatServer.start(college)) {
            test.accept(server);
        }
    }
}
