package dev.passback.app.sync;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.passback.app.link.Link;
import dev.passback.app.store.Store;
import dev.passback.connect.Participant;
import dev.passback.files.spreadsheet.SpreadsheetText;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierKind;
import dev.passback.link.Mirror;
import dev.passback.link.WhoIs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users of a link's source who match nobody in the gradebook, why, and how many grades wait for them. */
public record GapReport(List<Gap> gaps) {

    /** One user who matches nobody. */
    public record Gap(String user, String name, String idNumber, String email, int grades, Wording reason) {}

    public static GapReport of(Store store, Link link) {
        Mirror mirror = store.mirrors().load(link.name());
        List<Gap> gaps = new ArrayList<>();
        for (Map.Entry<String, WhoIs> person :
                store.mirrors().people(link.name()).entrySet()) {
            Wording reason =
                    switch (person.getValue()) {
                        case WhoIs.Known known -> Wording.NONE;
                        case WhoIs.Unmatched unmatched -> unmatched.reason();
                        case WhoIs.Contradicted contradicted ->
                            Wording.of("{}: {}", contradicted.reason(), String.join("; ", contradicted.candidates()));
                    };
            if (!reason.isEmpty()) {
                gaps.add(gap(person.getKey(), reason, mirror));
            }
        }
        return new GapReport(gaps);
    }

    private static Gap gap(String user, Wording reason, Mirror mirror) {
        Optional<Participant> known = Optional.ofNullable(mirror.participants().get(user));
        int grades = (int) mirror.cells().values().stream()
                .filter(cell -> cell.id().student().equals(user) && cell.isPending())
                .count();
        return new Gap(
                user,
                value(known, IdentifierKind.NAME),
                value(known, IdentifierKind.ID_NUMBER),
                value(known, IdentifierKind.EMAIL),
                grades,
                reason);
    }

    private static String value(Optional<Participant> person, IdentifierKind kind) {
        return person.stream()
                .flatMap(known -> known.identifiers().stream())
                .filter(identifier -> identifier.kind() == kind)
                .map(identifier -> identifier.value())
                .findFirst()
                .orElse("");
    }

    /** Writes it with cells that no spreadsheet program runs. */
    public void writeCsv(Writer out) {
        // what it holds back is written when it is closed; the screen stays open
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord("User", "Name", "ID number", "Email address", "Grades waiting", "Reason");
        for (Gap gap : gaps) {
            csv.writeRecord(
                    gap.user(),
                    SpreadsheetText.guarded(gap.name()),
                    SpreadsheetText.guarded(gap.idNumber()),
                    SpreadsheetText.guarded(gap.email()),
                    String.valueOf(gap.grades()),
                    SpreadsheetText.guarded(gap.reason().text()));
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
