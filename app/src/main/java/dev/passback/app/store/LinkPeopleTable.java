package dev.passback.app.store;

import dev.passback.app.json.KeptWording;
import dev.passback.connect.Participant;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import dev.passback.link.WhoIs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The source's users of links, as rows: what they are known by, and who they are in the gradebook. */
record LinkPeopleTable(Database database) {
    private static final String KNOWN = "KNOWN";
    private static final String UNMATCHED = "UNMATCHED";
    private static final String CONTRADICTED = "CONTRADICTED";
    private static final String NEW = "NEW";

    /** Those who are new stand behind all others. */
    void save(String link, Collection<Participant> people) {
        int[] position = {nextPosition(link)};
        Batch.run(database.template(), """
                INSERT INTO link_student (link, student, position, identifiers, standing, note)
                VALUES (?, ?, ?, ?, '%s', '')
                ON CONFLICT (link, student) DO UPDATE SET identifiers = excluded.identifiers""".formatted(NEW), people.iterator(), (statement, person) -> {
            statement.setString(1, link);
            statement.setString(2, person.id());
            statement.setInt(3, position[0]++);
            statement.setString(4, json(person.identifiers()));
        });
    }

    /** Forgets users who are not in the course any more. */
    void remove(String link, Collection<String> ids) {
        Batch.run(
                database.template(),
                "DELETE FROM link_student WHERE link = ? AND student = ?",
                ids.iterator(),
                (statement, id) -> {
                    statement.setString(1, link);
                    statement.setString(2, id);
                });
    }

    private int nextPosition(String link) {
        return database.sql()
                .sql("SELECT COALESCE(MAX(position) + 1, 0) FROM link_student WHERE link = ?")
                .param(link)
                .query(Integer.class)
                .single();
    }

    /** Notes who they are. */
    void identify(String link, Map<String, WhoIs> people) {
        Batch.run(
                database.template(),
                "UPDATE link_student SET known_as = ?, standing = ?, note = ? WHERE link = ? AND student = ?",
                people.entrySet().iterator(),
                (statement, person) -> {
                    switch (person.getValue()) {
                        case WhoIs.Known known -> {
                            statement.setString(1, known.key());
                            statement.setString(2, KNOWN);
                            statement.setString(3, Json.write(List.of(known.label(), known.by())));
                        }
                        case WhoIs.Unmatched unmatched -> {
                            statement.setString(1, null);
                            statement.setString(2, UNMATCHED);
                            statement.setString(3, Json.write(List.of(KeptWording.write(unmatched.reason()))));
                        }
                        case WhoIs.Contradicted contradicted -> {
                            List<String> texts = new ArrayList<>(List.of(KeptWording.write(contradicted.reason())));
                            texts.addAll(contradicted.candidates());
                            statement.setString(1, null);
                            statement.setString(2, CONTRADICTED);
                            statement.setString(3, Json.write(texts));
                        }
                    }
                    statement.setString(4, link);
                    statement.setString(5, person.getKey());
                });
    }

    /** {@return the users by their ids, in the order in which they became known} */
    Map<String, Participant> participants(String link) {
        Map<String, Participant> people = new LinkedHashMap<>();
        database.sql()
                .sql("SELECT student, identifiers FROM link_student WHERE link = ? ORDER BY position, student")
                .param(link)
                .query(row -> {
                    people.put(row.getString(1), new Participant(row.getString(1), identifiers(row.getString(2))));
                });
        return people;
    }

    /** {@return who they are, as far as a cycle has looked} */
    Map<String, WhoIs> identified(String link) {
        Map<String, WhoIs> people = new LinkedHashMap<>();
        database.sql().sql("""
                        SELECT student, known_as, standing, note FROM link_student
                        WHERE link = ? AND standing <> '%s' ORDER BY position, student""".formatted(NEW)).param(link).query(row -> {
            List<String> note = Json.read(row.getString(4));
            people.put(
                    row.getString(1),
                    switch (row.getString(3)) {
                        case KNOWN -> new WhoIs.Known(row.getString(2), note.getFirst(), note.getLast());
                        case UNMATCHED -> new WhoIs.Unmatched(KeptWording.read(note.getFirst()));
                        default ->
                            new WhoIs.Contradicted(KeptWording.read(note.getFirst()), note.subList(1, note.size()));
                    });
        });
        return people;
    }

    private static String json(List<Identifier> identifiers) {
        List<String> texts = new ArrayList<>();
        identifiers.forEach(identifier -> {
            texts.add(identifier.kind().name());
            texts.add(identifier.value());
        });
        return Json.write(texts);
    }

    static List<Identifier> identifiers(String json) {
        List<String> texts = Json.read(json);
        List<Identifier> identifiers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            identifiers.add(new Identifier(IdentifierKind.valueOf(texts.get(i)), texts.get(i + 1)));
        }
        return identifiers;
    }
}
