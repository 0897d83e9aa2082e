package dev.passback.app.cli;

import dev.passback.app.json.InspectionJson;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.InspectionText;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFile;
import dev.passback.files.read.ScoreFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what a file is, without changing anything. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Show what a score file holds: layout, students, items, and what is odd.")
final class InspectCommand implements Callable<Integer> {
    @ParentCommand
    private PassbackCommand parent;

    @Parameters(paramLabel = "FILE", description = "A score file: CSV, TSV or .xlsx.")
    private Path file;

    @Option(
            names = "--number-form",
            paramLabel = "FORM",
            description = "Decimals with a point or a comma (default: auto).")
    private NumberForm numberForm = NumberForm.AUTO;

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        ScoreFile source = ScoreFiles.read(file, new ReadOptions(numberForm));
        if (json) {
            InspectionJson.write(
                    file.getFileName().toString(), source, parent.surroundings().out());
        } else {
            new InspectionText(parent.surroundings().screen())
                    .print(file.getFileName().toString(), source);
        }
        return ExitCode.DONE.code();
    }
}
