package dev.passback.app.road;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.Sha256;
import java.math.BigDecimal;
import java.security.MessageDigest;

/** Hashes of gradebooks: equal for those that hold the same. */
final class SnapshotHash {
    private static final byte END_OF_FIELD = 0x1f;

    private final MessageDigest digest;

    private SnapshotHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** {@return the SHA-256 of everything that a gradebook holds, in lower-case hexadecimal} */
    static String of(GradebookSnapshot snapshot) {
        SnapshotHash hash = framed(snapshot);
        snapshot.scores().forEach(hash::scores);
        return Sha256.end(hash.digest);
    }

    /** {@return the same of its students and items, without the scores} */
    static String ofFrame(GradebookSnapshot snapshot) {
        return Sha256.end(framed(snapshot).digest);
    }

    private static SnapshotHash framed(GradebookSnapshot snapshot) {
        SnapshotHash hash = new SnapshotHash(Sha256.start());
        for (IdentifierColumn column : snapshot.roster().columns()) {
            hash.field(column.kind().name());
            for (int student = 0; student < snapshot.roster().size(); student++) {
                hash.field(column.values().get(student));
            }
        }
        snapshot.items().forEach(hash::item);
        return hash;
    }

    private void item(GradeItem item) {
        field(item.id());
        field(item.title());
        field(item.maximum().map(BigDecimal::toPlainString).orElse(""));
        field(item.access().name());
    }

    private void scores(ScoreColumn scores) {
        for (int student = 0; student < scores.size(); student++) {
            field(scores.get(student).toString());
        }
    }

    private void field(String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update(END_OF_FIELD);
    }
}
