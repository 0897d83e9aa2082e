package dev.passback.app.cli;

import dev.passback.app.json.ReportJson;
import dev.passback.app.road.Conversion;
import dev.passback.app.road.Rejects;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.FindingsText;
import dev.passback.app.text.PlanText;
import dev.passback.app.text.Plural;
import dev.passback.app.text.Screen;
import dev.passback.files.GradebookFormat;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFile;
import dev.passback.files.read.ScoreFiles;
import dev.passback.mapping.ItemsPolicy;
import dev.passback.match.IdentifyBy;
import dev.passback.plan.Plan;
import dev.passback.plan.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes an upload file from a score file alone, for a gradebook whose export is not at hand. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Make a Canvas or Moodle upload file from a score file, without a roster.")
final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    private PassbackCommand parent;

    @Parameters(paramLabel = "FILE", description = "A score file.")
    private Path file;

    @Option(names = "--for", required = true, paramLabel = "GRADEBOOK", description = "canvas or moodle.")
    private GradebookFormat format = GradebookFormat.CANVAS;

    @Option(names = "-o", required = true, paramLabel = "OUT.csv", description = "The file to upload.")
    private Path output = Path.of("");

    @Option(
            names = "--identify-by",
            paramLabel = "ID",
            description = "student-id, username or email; Moodle: one for the file (default: what carries most).")
    private IdentifyBy identifyBy = IdentifyBy.ANY;

    @Option(names = "--items", paramLabel = "WHICH", description = "Carry sessions (default) or the total.")
    private @Nullable ItemsPolicy items;

    @Option(names = "--rejects", paramLabel = "R.csv", description = "The rows that come back, ready to be mended.")
    private @Nullable Path rejects;

    @Option(
            names = "--number-form",
            paramLabel = "FORM",
            description = "Decimals with a point or a comma (default: auto).")
    private NumberForm numberForm = NumberForm.AUTO;

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        Surroundings surroundings = parent.surroundings();
        Outputs.requireApart(
                List.of(file),
                Stream.concat(Stream.of(output), Optional.ofNullable(rejects).stream())
                        .toList());
        ScoreFile source = ScoreFiles.read(file, new ReadOptions(numberForm));
        Conversion conversion = Conversion.of(source, format, identifyBy, Optional.ofNullable(items));
        Plan plan = conversion.plan();
        boolean wrote = plan.verdict() == Verdict.GO && plan.counts().toWrite() > 0;
        if (wrote) {
            conversion.write(output);
        }
        Optional<Path> returned =
                Optional.ofNullable(rejects).filter(path -> Rejects.write(source, plan.returned(), path));
        if (json) {
            ReportJson.write(
                    new ReportJson.Ending(
                            plan.counts(),
                            plan.findings(),
                            Optional.empty(),
                            wrote ? Optional.of(output.toString()) : Optional.empty(),
                            returned.map(Path::toString),
                            plan.returned().size(),
                            Optional.empty()),
                    surroundings.out());
        } else {
            Screen screen = surroundings.screen();
            new FindingsText(screen).print(plan.findings());
            screen.line(Screen.Style.BOLD, PlanText.counts(plan.counts()));
            screen.line(wrote ? "Upload " + output : "There is nothing to write.");
            if (!plan.returned().isEmpty()) {
                screen.line(Plural.of(plan.returned().size(), "row") + " came back"
                        + returned.map(path -> ": " + path).orElse("; --rejects FILE writes them down to be mended"));
            }
        }
        return ExitCode.of(plan).code();
    }
}
