package dev.passback.app.cli;

import dev.passback.app.cli.TransferRun.Manner;
import dev.passback.app.remote.Reply;
import dev.passback.app.remote.Server;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.Plural;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a transfer or an undo ended on a server, and the files that come of it here. */
final class ServedReport {
    private final Served served;
    private final Manner manner;
    private final Optional<Path> output;

    ServedReport(Served served, Manner manner, Optional<Path> output) {
        this.served = served;
        this.manner = manner;
        this.output = output;
    }

    /** Refuses to go on without a place for the file to upload, or with one that nothing would be written to. */
    void requireOutput(boolean isFile, String gradebook) {
        if (isFile && output.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE, gradebook + " is a gradebook file: say with -o where the file to upload goes");
        }
        if (!isFile && output.isPresent()) {
            throw new CommandException(ExitCode.USAGE, "-o is for gradebook files; " + gradebook + " is none");
        }
    }

    /** Finishes a transfer that was cut off, and tells how it ended. */
    int finish(String transfer) {
        served.server().post("/transfers/" + Server.name(transfer) + "/finish", Map.of(), Told.JSON);
        return tell(transfer, false);
    }

    /** Tells it, with the files written, and ends as the server says. */
    int tell(String transfer, boolean byRulesOfMoodle) {
        String path = "/transfers/" + Server.name(transfer);
        Reply report = served.server().get(path, Told.JSON);
        JsonNode content = report.json();
        Optional<Path> upload = output.filter(file -> content.path("written").asInt(0) > 0);
        upload.ifPresent(file -> served.save(path + "/upload.csv", file));
        Optional<Path> rejects =
                manner.rejects().filter(file -> content.path("rejects").isString());
        rejects.ifPresent(file -> served.save(path + "/rejects.csv", file));
        if (manner.json()) {
            writeJson(content, upload, rejects);
        } else {
            served.show(path, false);
            upload.ifPresent(file -> served.screen().line("Upload " + file));
            int returned = content.path("returned").asInt(0);
            if (returned > 0) {
                served.screen()
                        .line(Plural.of(returned, "row") + " came back"
                                + rejects.map(file -> ": " + file)
                                        .orElse("; --rejects FILE writes them down to be mended"));
            }
            if (byRulesOfMoodle) {
                served.screen().line(TransferRun.IMPORT_SUCCESS);
            }
        }
        return report.exit();
    }

    /** The server's own names of files say nothing here. */
    private void writeJson(JsonNode content, Optional<Path> upload, Optional<Path> rejects) {
        Map<String, Object> told = new LinkedHashMap<>();
        content.properties().forEach(each -> {
            if (!each.getKey().equals("rejects") && !each.getKey().equals("output")) {
                told.put(each.getKey(), each.getValue());
            }
        });
        upload.ifPresent(file -> told.put("output", file.toString()));
        rejects.ifPresent(file -> told.put("rejects", file.toString()));
        print(told);
    }

    /** Says why nothing was carried out of a plan. */
    void tellNothingWritten(JsonNode plan, String reason) {
        if (manner.json()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("error", reason);
            told.put("counts", plan.path("counts"));
            told.put("findings", plan.path("findings"));
            print(told);
        } else {
            served.screen().line(reason);
        }
    }

    private void print(Map<String, Object> told) {
        served.surroundings().out().println(JsonMapper.shared().writeValueAsString(told));
    }
}
