package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.finding.Wording;
import java.util.List;

/**
 * Has the percentages and grades of gradebooks computed, once for all that a batch of marks touched. The second method reads
 * what the first leaves behind. Where a server takes them one by one only, each is computed by itself.
 */
final class Recalculation {
    private static final List<String> METHODS = List.of("calculate_percentage", "student_Grade_override");

    private final Odoo odoo;

    Recalculation(Odoo odoo) {
        this.odoo = odoo;
    }

    void of(List<Long> gradebooks) {
        METHODS.forEach(method -> call(method, gradebooks));
    }

    private void call(String method, List<Long> gradebooks) {
        OdooResult all = odoo.attempt(OdooCall.method(StudentGradebooks.MODEL, method, gradebooks));
        if (!(all instanceof OdooResult.Refused refused)) {
            return;
        }
        if (gradebooks.size() > 1 && refused.fault().isSingleton()) {
            gradebooks.forEach(one -> call(method, List.of(one)));
        } else {
            throw new SystemException(
                    Reach.COURSE,
                    Wording.of(
                            "the marks are written, but OpenEduCat refused {}: {}",
                            method,
                            refused.fault().reason()),
                    Wording.of("Compute the gradebooks in OpenEduCat by hand, and see its reason."));
        }
    }
}
