package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists what links can go to, in three requests. */
final class Offers {
    private final Odoo odoo;

    Offers(Odoo odoo) {
        this.odoo = odoo;
    }

    List<Offer> list() {
        Map<Long, Offer.Subject> subjects = new HashMap<>();
        for (Row row : rows("op.subject", List.of("code", "name"))) {
            subjects.put(row.id(), new Offer.Subject(row.id(), row.text("code"), row.text("name")));
        }
        Map<Long, List<Offer.BatchOffer>> batches = new HashMap<>();
        for (Row row : rows("op.batch", List.of("code", "name", "course_id"))) {
            row.link("course_id").ifPresent(course -> batches.computeIfAbsent(course, id -> new ArrayList<>())
                    .add(new Offer.BatchOffer(row.id(), row.text("code"), row.text("name"))));
        }
        List<Offer> offers = new ArrayList<>();
        for (Row row : rows("op.course", List.of("code", "name", "subject_ids"))) {
            List<Offer.Subject> taught = row.list("subject_ids").stream()
                    .flatMap(id -> Optional.ofNullable(subjects.get(id.longValue())).stream())
                    .toList();
            offers.add(new Offer(
                    row.id(), row.text("code"), row.text("name"), taught, batches.getOrDefault(row.id(), List.of())));
        }
        return offers;
    }

    private List<Row> rows(String model, List<String> fields) {
        return Row.all(odoo.ask(OdooCall.searchRead(model, Domain.ALL, fields)));
    }
}
