package dev.passback.connectors.moodle;

import dev.passback.connect.ScoreSource;
import dev.passback.connect.ScoreSourceContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedMoodleContractTest extends ScoreSourceContract {
    private final SimulatedMoodle moodle = SimulatedMoodle.of(25, 3, 3);

    @Override
    protected ScoreSource source() {
        return moodle.connector(MoodleSettings.DEFAULT).source("SIM101").orElseThrow();
    }

    @AfterAll
    void close() {
        moodle.close();
    }
}
