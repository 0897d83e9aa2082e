package dev.passback.app.road;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.Sha256;
import java.math.BigDecimal;
import java.security.MessageDigest;

/** A hash of everything that a gradebook holds: equal for gradebooks that hold the same. */
final class SnapshotHash {
    private static final byte END_OF_FIELD = 0x1f;

    private final MessageDigest digest;

    private SnapshotHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** {@return the SHA-256 in lower-case hexadecimal} */
    static String of(GradebookSnapshot snapshot) {
        SnapshotHash hash = new SnapshotHash(Sha256.start());
        for (IdentifierColumn column : snapshot.roster().columns()) {
            hash.field(column.kind().name());
            for (int student = 0; student < snapshot.roster().size(); student++) {
                hash.field(column.values().get(student));
            }
        }
        for (int i = 0; i < snapshot.items().size(); i++) {
            hash.item(snapshot.items().get(i), snapshot.scores().get(i));
        }
        return Sha256.end(hash.digest);
    }

    private void item(GradeItem item, ScoreColumn scores) {
        field(item.id());
        field(item.title());
        field(item.maximum().map(BigDecimal::toPlainString).orElse(""));
        field(item.access().name());
        for (int student = 0; student < scores.size(); student++) {
            field(scores.get(student).toString());
        }
    }

    private void field(String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update(END_OF_FIELD);
    }
}
