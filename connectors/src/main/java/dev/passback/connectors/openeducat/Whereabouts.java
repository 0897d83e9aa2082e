package dev.passback.connectors.openeducat;

import dev.passback.connect.Participant;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.IdentifierKind.Family;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds students elsewhere in the college, three requests for a hundred of them, and says in which batches they are. */
final class Whereabouts {
    private static final int AT_ONCE = 100;

    private final Odoo odoo;
    private final Batch batch;

    Whereabouts(Odoo odoo, Batch batch) {
        this.odoo = odoo;
        this.batch = batch;
    }

    Map<Participant, Wording> of(List<Participant> strangers) {
        Map<Participant, Wording> words = new LinkedHashMap<>();
        for (int from = 0; from < strangers.size(); from += AT_ONCE) {
            words.putAll(some(strangers.subList(from, Math.min(from + AT_ONCE, strangers.size()))));
        }
        return words;
    }

    private Map<Participant, Wording> some(List<Participant> strangers) {
        Map<Participant, Set<Long>> found = students(strangers);
        Set<Long> all = found.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<String>> batches = batches(all);
        Map<Participant, Wording> words = new LinkedHashMap<>();
        found.forEach((stranger, ids) -> words.put(stranger, words(ids, batches)));
        return words;
    }

    private Wording words(Set<Long> ids, Map<Long, Set<String>> batches) {
        return Wording.joined(
                Wording.verbatim("; "),
                ids.stream()
                        .map(id -> words(id, List.copyOf(batches.getOrDefault(id, Set.of()))))
                        .toList());
    }

    private Wording words(long student, List<String> codes) {
        return codes.isEmpty()
                ? Wording.of("student {} of OpenEduCat is in no batch, not in {}", student, batch.code())
                : Wording.of("student {} of OpenEduCat is in {}, not in {}", student, codes, batch.code());
    }

    private Map<Participant, Set<Long>> students(List<Participant> strangers) {
        List<Domain> alternatives = new ArrayList<>();
        Set<Long> numbers = new TreeSet<>();
        Set<String> campus = new TreeSet<>();
        Set<String> emails = new TreeSet<>();
        for (Participant stranger : strangers) {
            for (Identifier identifier : stranger.identifiers()) {
                Students.crossReference(identifier).ifPresent(numbers::add);
                if (identifier.kind().family() == Family.CAMPUS) {
                    campus.add(identifier.value());
                } else if (identifier.kind() == IdentifierKind.EMAIL) {
                    emails.add(identifier.value().toLowerCase(Locale.ROOT));
                }
            }
        }
        if (!numbers.isEmpty()) {
            alternatives.add(Domain.in("id", numbers));
        }
        if (!campus.isEmpty()) {
            alternatives.add(Domain.in("gr_no", campus));
            alternatives.add(Domain.in("id_number", campus));
        }
        // "in" minds the case, and addresses are kept in their own
        emails.forEach(email -> alternatives.add(Domain.isAnyCase("email", email)));
        if (alternatives.isEmpty()) {
            return Map.of();
        }
        List<Row> rows =
                Row.all(odoo.ask(OdooCall.searchRead("op.student", Domain.anyOf(alternatives), Students.FIELDS)));
        return assigned(strangers, rows);
    }

    private static Map<Participant, Set<Long>> assigned(List<Participant> strangers, List<Row> rows) {
        Map<String, Set<Long>> byText = new HashMap<>();
        for (Row row : rows) {
            note(byText, "#" + row.id(), row);
            note(byText, row.text("gr_no"), row);
            note(byText, row.text("id_number"), row);
            note(byText, "@" + row.text("email").toLowerCase(Locale.ROOT), row);
        }
        Map<Participant, Set<Long>> found = new LinkedHashMap<>();
        for (Participant stranger : strangers) {
            Set<Long> ids = new TreeSet<>();
            for (Identifier identifier : stranger.identifiers()) {
                Students.crossReference(identifier)
                        .ifPresent(id -> ids.addAll(byText.getOrDefault("#" + id, Set.of())));
                if (identifier.kind().family() == Family.CAMPUS) {
                    ids.addAll(byText.getOrDefault(identifier.value(), Set.of()));
                } else if (identifier.kind() == IdentifierKind.EMAIL) {
                    ids.addAll(byText.getOrDefault("@" + identifier.value().toLowerCase(Locale.ROOT), Set.of()));
                }
            }
            if (!ids.isEmpty()) {
                found.put(stranger, ids);
            }
        }
        return found;
    }

    private static void note(Map<String, Set<Long>> byText, String text, Row row) {
        byText.computeIfAbsent(text, key -> new HashSet<>()).add(row.id());
    }

    private Map<Long, Set<String>> batches(Set<Long> students) {
        List<Row> enrolments = Row.all(odoo.ask(OdooCall.searchRead(
                "op.student.course", Domain.in("student_id", students), List.of("student_id", "batch_id"))));
        Set<Long> ids = new TreeSet<>();
        enrolments.forEach(row -> row.link("batch_id").ifPresent(ids::add));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> codes = new HashMap<>();
        Row.all(odoo.ask(OdooCall.searchRead("op.batch", Domain.in("id", ids), List.of("code"))
                        .withArchived()))
                .forEach(row -> codes.put(row.id(), row.text("code")));
        Map<Long, Set<String>> batches = new HashMap<>();
        for (Row row : enrolments) {
            String code = codes.getOrDefault(row.link("batch_id").orElse(0), "");
            if (!code.isEmpty()) {
                batches.computeIfAbsent(row.link("student_id").orElseThrow(), id -> new TreeSet<>())
                        .add(code);
            }
        }
        return batches;
    }
}
