package dev.passback.connectors.openeducat;

import dev.passback.connect.Gradebook;
import dev.passback.connect.GradebookContract;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.NewItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;

/** The contract of gradebooks, kept with exams of a simulated college. */
abstract class CommunityContract extends GradebookContract {
    private final Supplier<SimulatedCollege> start;
    private final OpenEduCatSettings settings;
    private Optional<SimulatedCollege> college = Optional.empty();

    CommunityContract(int version, OpenEduCatSettings settings) {
        this(() -> SimulatedCollege.of(version, 4), settings);
    }

    CommunityContract(Supplier<SimulatedCollege> start, OpenEduCatSettings settings) {
        this.start = start;
        this.settings = settings;
    }

    @Override
    protected Gradebook fresh() {
        SimulatedCollege started = start.get();
        college = Optional.of(started);
        LiveGradebook gradebook =
                started.connector().gradebook(SimulatedCollege.PLACE, settings, SimulatedCollege.COURSE);
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
