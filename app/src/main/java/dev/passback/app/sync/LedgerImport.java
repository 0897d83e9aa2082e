package dev.passback.app.sync;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Link;
import dev.passback.app.store.Store;
import dev.passback.files.table.CsvProblem;
import dev.passback.finding.Finding;
import dev.passback.finding.UnclearException;
import dev.passback.finding.Wording;
import java.io.Reader;
import java.util.List;

/** Takes a link's table of hashes in. A link that never ran learns its course first, without a look at the gradebook. */
public final class LedgerImport {
    private final Store store;
    private final LinkRunner runner;

    public LedgerImport(Store store, LinkRunner runner) {
        this.store = store;
        this.runner = runner;
    }

    /** What came of it. */
    public sealed interface Result {
        /** Its lines were taken, as far as they are clear; {@code learned} is what there was to say of the course. */
        record Taken(LedgerCsv.Imported imported, List<Finding> learned) implements Result {}

        /** The course could not be learned. */
        record NotLearned(CycleReport why) implements Result {}
    }

    /** @throws UnclearException if it is no such table */
    public Result take(Link link, Reader in, String actor) {
        List<Finding> learned = List.of();
        if (link.mark().isEmpty()) {
            CycleReport looked = runner.look(link.name(), actor);
            if (looked.status() != CycleReport.Status.UNCHANGED) {
                return new Result.NotLearned(looked);
            }
            learned = looked.findings();
        }
        try {
            LedgerCsv.Imported imported = store.mirrors().alone(link.name(), () -> {
                LedgerCsv.Imported read = LedgerCsv.read(store.mirrors().load(link.name()), in);
                store.mirrors().save(link.name(), read.cells());
                return read;
            });
            return new Result.Taken(imported, learned);
        } catch (CsvParseException e) {
            CsvProblem problem = CsvProblem.of(e);
            throw new UnclearException(Wording.of("line {}: {}", problem.line(), problem.reason()), e);
        }
    }
}
