package dev.passback.files.read;

import dev.passback.connect.ScoreSource;
import dev.passback.connect.ScoreSourceContract;
import java.util.List;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout is a source of scores like any other. */
@ParameterizedClass(name = "{0}")
@MethodSource("samples")
class ScoreFileContractTest extends ScoreSourceContract {
    @Parameter
    private String sample;

    private static List<String> samples() {
        // a participant list has no scores
        return Sample.TEXTS.stream()
                .filter(name -> !name.equals("moodle/participants.csv"))
                .toList();
    }

    @Override
    protected ScoreSource source() {
        return ScoreFiles.read(Sample.file(sample), ReadOptions.DEFAULT);
    }
}
