package dev.passback.browser.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.web.Campus;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scores of a file become marks in OpenEduCat, and go again. */
@ExtendWith(Visiting.class)
class LiveDestinationFlowTest {

    @Test
    void aFileBecomesMarksOfASubjectAndIsPutBack(Visitors visitors) {
        try (Campus campus = Campus.of(3, 1, 0)) {
            ScoreFile lab = ScoreFile.text("lab.csv", "Student ID,Lab 1 [10]\nS10001,7\nS10002,0\nS10003,4\n");
            Visitor visitor = visitors.come(Look.PICTURE)
                    .opens("/sign-in")
                    .signsIn(campus.instructor.person(), Site.PASSWORD)
                    .opens("/plans/new")
                    .choosesFile("Score file", lab.name(), lab.content())
                    .seesHeading("What this file is")
                    .follows("On: where the scores count")
                    .presses("Show its courses")
                    .seesHeading("A subject in OpenEduCat")
                    .presses("Show batches and subjects")
                    .chooses("Batch", "BIO-2026-A")
                    .chooses("Exam type", "INT")
                    .presses("Take this subject")
                    .seesHeading("Who is who")
                    .follows("On: where columns go")
                    .presses("On: what will change")
                    .sees(campus.college + ":BSC-BIO/BIO-2026-A/BIO101");
            assertThat(marks(campus)).isZero();

            visitor.presses("Write 3 scores").seesHeading("Transfer T").sees("read back and compared");
            assertThat(marks(campus)).isEqualTo(3);

            visitor.follows("Every change, and undo")
                    .follows("Undo …")
                    .presses("Put the scores back")
                    .sees("3 scores were put back, none was kept or refused.");
            assertThat(marks(campus)).isZero();
        }
    }

    private static long marks(Campus campus) {
        return campus.systems.openEduCat.rows("op.exam.attendees").stream()
                .map((Map<String, Object> row) -> row.get("marks"))
                .filter(Objects::nonNull)
                .count();
    }
}
