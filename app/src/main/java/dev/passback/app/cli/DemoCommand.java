package dev.passback.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Shows the main job on sample data. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Show the main job on sample data, step by step.")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private PassbackCommand parent;

    @Override
    public Integer call() {
        return new Demo(parent.surroundings()).show().code();
    }
}
