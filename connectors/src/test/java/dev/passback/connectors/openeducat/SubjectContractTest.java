package dev.passback.connectors.openeducat;

import dev.passback.connect.Gradebook;
import dev.passback.connect.GradebookContract;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.NewItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The contract of gradebooks, kept with the exams of a subject that scores of files go to. */
final class SubjectContractTest extends GradebookContract {
    private final SimulatedCollege college = SimulatedCollege.of(18, 4);

    @Override
    protected Gradebook fresh() {
        LiveGradebook gradebook = college.connector().gradebook(SimulatedCollege.PLACE, SimulatedCollege.WITHOUT_LINES);
        gradebook.create(List.of(
                new NewItem("Lab 1", Optional.of(BigDecimal.TEN)), new NewItem("Lab 2", Optional.of(BigDecimal.TEN))));
        return gradebook;
    }

    @AfterEach
    void stop() {
        college.close();
    }
}
