package dev.passback.app.cli;

import dev.passback.app.json.CycleJson;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Link;
import dev.passback.app.link.StoppedPlan;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.store.Store;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkRunner;
import dev.passback.app.text.SyncText;
import dev.passback.connect.Depth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs one cycle of links, and ends. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = "Run one cycle of the named links, or of all of them.")
final class SyncCommand implements Callable<Integer> {
    @ParentCommand
    private PassbackCommand parent;

    @Parameters(paramLabel = "LINK", arity = "0..*", description = "The links; all if none is named.")
    private List<String> names = new ArrayList<>();

    /** It runs one cycle anyway; scripts may say so. */
    @SuppressWarnings("unused")
    @Option(names = "--once", description = "Says that it runs one cycle, which it does anyway.")
    private boolean once;

    @Option(names = "--verify-all", description = "Ask for everything and compare everything again.")
    private boolean verifyAll;

    @Option(names = "--approve", description = "Let the run go on that a guard stopped, if its plan is still the same.")
    private boolean approve;

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            return new ServedSync(served.get(), verifyAll, approve, json).run(names);
        }
        Surroundings surroundings = parent.surroundings();
        try (Store store = parent.store().open(surroundings);
                LiveLinks links = new LiveLinks(parent.systems())) {
            List<String> wanted = names.isEmpty()
                    ? store.links().list().stream().map(Link::name).toList()
                    : names;
            wanted.forEach(name -> LinkCommand.find(store, name));
            LinkRunner runner = new LinkRunner(
                    store,
                    () -> parent.store().open(surroundings),
                    link -> links.open(store, link),
                    surroundings.clock());
            List<CycleReport> reports = new ArrayList<>();
            for (String name : wanted) {
                CycleReport report = runner.run(name, asked(store, name), ProgressBar.on(surroundings));
                reports.add(report);
                if (!json) {
                    SyncText.print(report, surroundings.screen());
                }
            }
            if (json) {
                CycleJson.write(reports, surroundings.out());
            } else if (reports.isEmpty()) {
                surroundings.screen().line("There are no links; add one with: passback link add");
            }
            return SyncText.exitCode(reports).code();
        }
    }

    /** What a guard stopped is made again only by a run that asks as much as the stopped one. */
    private Asked asked(Store store, String name) {
        Depth usual = verifyAll ? Depth.VERIFY_ALL : Depth.CHANGES;
        Depth depth = approve && !verifyAll
                ? store.links().stoppedPlan(name).map(StoppedPlan::depth).orElse(usual)
                : usual;
        return new Asked(depth, approve, parent.surroundings().actor());
    }
}
