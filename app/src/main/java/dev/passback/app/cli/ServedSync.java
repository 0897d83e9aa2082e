package dev.passback.app.cli;

import dev.passback.app.json.CycleJson;
import dev.passback.app.remote.Server;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.remote.ServerException;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.SyncText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has a server run one cycle of links, one after the other. */
final class ServedSync {
    private static final String LINK_BUSY = "LINK_BUSY";
    private static final String NOT_FOUND = "NOT_FOUND";

    private final Served served;
    private final boolean verifyAll;
    private final boolean approve;
    private final boolean json;

    ServedSync(Served served, boolean verifyAll, boolean approve, boolean json) {
        this.served = served;
        this.verifyAll = verifyAll;
        this.approve = approve;
        this.json = json;
    }

    /** {@return how the command ends: as the gravest of its cycles} */
    int run(List<String> named) {
        List<String> all = links();
        named.stream().filter(name -> !all.contains(name)).findFirst().ifPresent(name -> {
            throw new CommandException(
                    ExitCode.USAGE, "there is no link \"" + name + "\"; there are: " + String.join(", ", all));
        });
        List<Object> reports = new ArrayList<>();
        List<ExitCode> ends = new ArrayList<>();
        for (String name : named.isEmpty() ? all : named) {
            ends.add(run(name, reports));
        }
        if (json) {
            served.surroundings().out().println(JsonMapper.shared().writeValueAsString(Map.of("links", reports)));
        } else if (ends.isEmpty()) {
            served.screen().line("There are no links; add one with: passback link add");
        }
        return ExitCode.gravest(ends).code();
    }

    private List<String> links() {
        return served.server()
                .get("/links", Told.JSON)
                .json()
                .path("links")
                .valueStream()
                .map(link -> link.path("link").asString(""))
                .toList();
    }

    private ExitCode run(String name, List<Object> reports) {
        JsonNode started;
        try {
            started = served.server()
                    .start("/links/" + Server.name(name) + "/runs", wish(name))
                    .json();
        } catch (ServerException e) {
            if (!e.code().equals(LINK_BUSY)) {
                throw e;
            }
            reports.add(Map.of("link", name, "status", "busy"));
            if (!json) {
                SyncText.busy(name, served.screen());
            }
            return ExitCode.DECISION_NEEDED;
        }
        String run = "/runs/" + started.path("run").asInt();
        JsonNode ended =
                served.await(run, state -> state.path("state").asString("").equals("ended"));
        if (json) {
            reports.add(told(ended.path("report")));
            return ExitCode.of(served.server().get(run, Told.JSON).exit());
        }
        return ExitCode.of(served.show(run, false));
    }

    /** {@return a kept report in the form that a cycle here is told in} */
    private static Map<String, JsonNode> told(JsonNode report) {
        Map<String, JsonNode> told = new LinkedHashMap<>();
        report.properties().forEach(each -> told.put(each.getKey(), each.getValue()));
        told.remove(CycleJson.BYTES);
        return told;
    }

    private Map<String, String> wish(String name) {
        Map<String, String> wish = new HashMap<>();
        if (verifyAll) {
            wish.put("depth", "verify-all");
        }
        if (approve) {
            stopped(name).ifPresent(sha256 -> wish.put("approve", sha256));
        }
        return wish;
    }

    /** {@return the plan that a guard stopped; empty where none did, and there is nothing to approve} */
    private Optional<String> stopped(String name) {
        try {
            return Optional.of(served.server()
                    .get("/links/" + Server.name(name) + "/stopped", Told.JSON)
                    .json()
                    .path("sha256")
                    .asString(""));
        } catch (ServerException e) {
            if (e.code().equals(NOT_FOUND)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
