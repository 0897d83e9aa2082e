package dev.passback.connectors.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.connect.Participant;
import dev.passback.connect.Pull;
import dev.passback.connect.SourceScore;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Lines;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import dev.passback.grade.TextColumn;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A full pull as a score sheet: a row for each participant, a column for each item of which something was said. */
final class PulledSheet {
    private static final List<IdentifierKind> KINDS = List.of(
            IdentifierKind.MOODLE_USER_ID,
            IdentifierKind.ID_NUMBER,
            IdentifierKind.USERNAME,
            IdentifierKind.EMAIL,
            IdentifierKind.NAME);

    private PulledSheet() {}

    static ScoreSheet of(Pull pull) {
        Map<ItemOrigin, Map<String, Score>> said = new HashMap<>();
        for (SourceScore score : pull.scores()) {
            said.computeIfAbsent(score.item(), item -> new HashMap<>()).put(score.student(), score.score());
        }
        List<SheetItem> items = new ArrayList<>();
        List<ScoreColumn> columns = new ArrayList<>();
        for (SheetItem item : pull.items()) {
            Map<String, Score> column = item.origin().map(said::get).orElse(null);
            if (column != null) {
                items.add(item);
                columns.add(column(pull.participants(), column));
            }
        }
        return new ScoreSheet(
                "moodle",
                identifiers(pull.participants()),
                items,
                columns,
                Lines.from(1, pull.participants().size()),
                pull.findings());
    }

    /** {@return a hash of everything that was said; the mark, which knows the time, has no part in it} */
    static String sha256(Pull pull) {
        StringBuilder text = new StringBuilder();
        pull.participants().forEach(participant -> text.append(participant).append('\n'));
        pull.items().forEach(item -> text.append(item).append('\n'));
        pull.scores().forEach(score -> text.append(score).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ScoreColumn column(List<Participant> participants, Map<String, Score> said) {
        ScoreColumn.Builder builder = new ScoreColumn.Builder(participants.size());
        participants.forEach(participant -> builder.add(said.getOrDefault(participant.id(), Score.NOT_GRADED)));
        return builder.build();
    }

    private static List<IdentifierColumn> identifiers(List<Participant> participants) {
        List<IdentifierColumn> columns = new ArrayList<>();
        for (IdentifierKind kind : KINDS) {
            TextColumn.Builder values = new TextColumn.Builder(participants.size());
            boolean any = false;
            for (Participant participant : participants) {
                Optional<Identifier> identifier = participant.identifiers().stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst();
                values.add(identifier.map(Identifier::value).orElse(""));
                any |= identifier.isPresent();
            }
            if (any) {
                columns.add(new IdentifierColumn(kind, kind.label(), values.build()));
            }
        }
        return columns;
    }
}
