package dev.passback.connectors.moodle;

import dev.passback.connect.Pull;
import dev.passback.connect.SourceScore;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What pulls said, by item and student. */
final class Said {
    private Said() {}

    /** {@return the scores by keys such as {@code Q1 8}} */
    static Map<String, String> of(Pull pull) {
        Map<String, String> said = new TreeMap<>();
        for (SourceScore score : pull.scores()) {
            said.put(score.item() + " " + score.student(), score.score().toString());
        }
        return said;
    }

    static Optional<Score> score(Pull pull, ItemOrigin item, long student) {
        return pull.scores().stream()
                .filter(score -> score.item().equals(item) && score.student().equals(Long.toString(student)))
                .map(SourceScore::score)
                .findFirst();
    }

    static List<FindingCode> codes(Pull pull) {
        return pull.findings().stream().map(Finding::code).toList();
    }

    static List<Finding> findings(Pull pull, FindingCode code) {
        return pull.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }
}
