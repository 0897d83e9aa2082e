package dev.passback.connectors.openeducat;

import dev.passback.connect.Gradebook;
import dev.passback.connect.GradebookContract;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.NewItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

final class EnterpriseContractTest extends GradebookContract {
    private Optional<SimulatedCollege> college = Optional.empty();

    @Override
    protected Gradebook fresh() {
        SimulatedCollege started = SimulatedCollege.enterprise(18, 4);
        college = Optional.of(started);
        LiveGradebook gradebook = started.enterpriseGradebook();
        gradebook.create(List.of(
                new NewItem("Quiz 1", Optional.of(BigDecimal.TEN)),
                new NewItem("Quiz 2", Optional.of(BigDecimal.TEN))));
        return gradebook;
    }

    @AfterEach
    void stop() {
        college.ifPresent(SimulatedCollege::close);
    }
}
