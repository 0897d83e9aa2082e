package dev.passback.app.cli;

import dev.passback.app.cli.TransferRun.Manner;
import dev.passback.app.json.ReportJson;
import dev.passback.app.remote.Form;
import dev.passback.app.remote.Server;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.UndoText;
import dev.passback.plan.Counts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Has a server put a transfer back. */
final class ServedUndo {
    private final Served served;
    private final Manner manner;
    private final Optional<Path> output;
    private final Optional<Path> export;

    /** @param export a newer export of the gradebook */
    ServedUndo(Served served, Manner manner, Optional<Path> output, Optional<Path> export) {
        this.served = served;
        this.manner = manner;
        this.output = output;
        this.export = export;
    }

    int undo(String transfer) {
        String path = "/transfers/" + Server.name(transfer) + "/undo";
        JsonNode prospect =
                served.server().post(path + "/prospect", form(), Told.JSON).json();
        if (prospect.path("undone_by").isString()) {
            tell(UndoText.undone(transfer, prospect.path("undone_by").asString("")));
            return ExitCode.DONE.code();
        }
        if (prospect.path("into_file").asBoolean(false) && output.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, UndoText.needsOutput(transfer));
        }
        int scores = prospect.path("scores").asInt(0);
        if (!manner.json()) {
            UndoText.print(
                    transfer,
                    prospect.path("source").asString(""),
                    prospect.path("gradebook").asString(""),
                    new UndoText.Share(prospect.path("ours").asInt(0), scores),
                    served.screen());
        }
        if (!manner.yes() && scores > 0 && !UndoCommand.isWanted(served.surroundings())) {
            tell(UndoCommand.SAY_YES);
            return ExitCode.DECISION_NEEDED.code();
        }
        served.server().start(path, form());
        JsonNode state =
                served.await(path, each -> !each.path("state").asString("").equals("running"));
        if (!state.path("state").asString("").equals("done")) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "the undo was not finished: "
                            + state.path("problem").path("detail").asString("")
                            + "; ask for it again with: passback undo " + transfer);
        }
        return new ServedReport(served, manner, output).tell(state.path("undo").asString(""), false);
    }

    private Form form() {
        Form form = new Form();
        export.ifPresent(file -> form.with("export", file));
        return form;
    }

    private void tell(String message) {
        if (manner.json()) {
            ReportJson.write(
                    ReportJson.Ending.without(Counts.NONE, List.of(), message),
                    served.surroundings().out());
        } else {
            served.screen().line(message);
        }
    }
}
