package dev.passback.app.api;

import dev.passback.app.json.ConflictsJson;
import dev.passback.app.link.CellQuery;
import dev.passback.app.link.CellState;
import dev.passback.app.link.Link;
import dev.passback.app.link.ListedCell;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.GapReport;
import dev.passback.app.sync.LinkDesk;
import dev.passback.app.text.GapText;
import dev.passback.app.text.LinkText;
import dev.passback.grade.ItemOrigin;
import dev.passback.link.CellId;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Single students and cells of a link: how they stand, and what people decide about them. */
@RestController
@RequestMapping(ApiSecurity.ROOT + "/links/{name}")
final class LinkCellsApi {
    private static final int MOST = 1000;

    private final StorePool stores;
    private final Audit audit;

    LinkCellsApi(StorePool stores, Audit audit) {
        this.stores = stores;
        this.audit = audit;
    }

    record Gaps(String link, List<Gap> gaps) {}

    record Gap(String user, String name, String idNumber, String email, int grades, String reason) {
        static Gap of(GapReport.Gap gap) {
            return new Gap(
                    gap.user(),
                    gap.name(),
                    gap.idNumber(),
                    gap.email(),
                    gap.grades(),
                    gap.reason().text());
        }
    }

    @GetMapping("/gaps")
    @Needs(Scope.READ)
    @Gives(schema = "Gaps", text = true)
    @Operation(summary = "List the source's users who match nobody, and what waits for them")
    ResponseEntity<byte[]> gaps(@PathVariable String name, Access access, Teller teller) {
        return read(name, access, Action.SCORES_READ, (store, link) -> {
            GapReport report = GapReport.of(store, link);
            List<Gap> gaps = report.gaps().stream().map(Gap::of).toList();
            return teller.tell(Answer.of(new Gaps(name, gaps)), screen -> GapText.print(report, screen));
        });
    }

    @GetMapping("/gaps.csv")
    @Needs(Scope.READ)
    @Gives(file = "text/csv")
    @Operation(summary = "Get the same as CSV")
    ResponseEntity<byte[]> gapsCsv(@PathVariable String name, Access access) {
        return read(name, access, Action.FILE_READ, (store, link) -> {
            GapReport report = GapReport.of(store, link);
            return Answer.csv(name + "-gaps.csv", report::writeCsv);
        });
    }

    @GetMapping("/conflicts")
    @Needs(Scope.READ)
    @Gives(schema = "Conflicts", text = true)
    @Operation(summary = "List the marks that were edited in the gradebook and wait for a decision")
    ResponseEntity<byte[]> conflicts(@PathVariable String name, Access access, Teller teller) {
        return read(name, access, Action.SCORES_READ, (store, link) -> {
            List<LinkedCell> conflicts = new LinkDesk(store, link).conflicts();
            Mirror mirror = store.mirrors().load(name);
            return teller.tell(
                    out -> ConflictsJson.write(name, conflicts, mirror, out),
                    screen -> LinkText.conflicts(name, conflicts, mirror, screen));
        });
    }

    /** A cell as people know it. */
    record Cell(String cell, String state, String item, String student, String source, String note) {
        static Cell of(ListedCell listed) {
            return new Cell(
                    listed.cell().id().toString(),
                    listed.state().label(),
                    listed.item(),
                    listed.user().label(),
                    listed.cell().seen().toString(),
                    listed.cell().note().text());
        }
    }

    /** @param counts by state, of all cells that fit the rest of the question */
    record Cells(String link, Map<String, Integer> counts, List<Cell> cells) {}

    @GetMapping("/cells")
    @Needs(Scope.READ)
    @Gives(schema = "Cells")
    @Operation(
            summary = "List the cells of a link",
            description =
                    "By state (in-sync, differs, edited, held, not-matched), item (such as Q42) and a part of what"
                            + " the user is known by.")
    Cells cells(
            @PathVariable String name,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> item,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int limit,
            Access access) {
        if (limit < 1 || limit > MOST || from < 0) {
            throw Refusal.of(ApiCode.INVALID, "limit can be 1 to " + MOST + ", and from 0 or more");
        }
        Optional<CellState> wanted = Said.maybe("state", state.orElse(null), CellState.class, CellState::label);
        Optional<ItemOrigin> origin = item.map(text -> ItemOrigin.parse(text)
                .orElseThrow(() -> Refusal.of(ApiCode.INVALID, "item is such as Q42, A7 or G13")));
        return read(name, access, Action.SCORES_READ, (store, link) -> {
            Map<String, Integer> counts = new TreeMap<>();
            store.mirrors().counts(name, origin, search).forEach((each, count) -> counts.put(each.label(), count));
            return new Cells(
                    name,
                    counts,
                    store.mirrors().cells(name, new CellQuery(wanted, origin, search, from, limit)).stream()
                            .map(Cell::of)
                            .toList());
        });
    }

    record Decision(@Nullable String decision) {}

    @PostMapping("/cells/{cell}/decision")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("Decision")
    @Gives(schema = "Decision")
    @Operation(
            summary = "Decide about a cell",
            description = "Keep the gradebook's mark, write the source's, hold the cell, or release it. The next run"
                    + " heeds it.")
    Decision decide(@PathVariable String name, @PathVariable String cell, @RequestBody Decision said, Access access) {
        LinkDesk.Decision decision = Said.maybe("decision", said.decision(), LinkDesk.Decision.class, Said::word)
                .orElseThrow(() -> Refusal.of(ApiCode.INVALID, "say decision with keep, source, hold or release"));
        CellId id = CellId.parse(cell)
                .orElseThrow(
                        () -> Refusal.of(ApiCode.INVALID, "a cell is such as Q42:8 (quiz 42, user 8), A7:8 or G13:8"));
        return stores.with(store -> {
            LinkDesk desk = new LinkDesk(store, Gate.of(store, access).link(name));
            List<LinkedCell> changed = desk.decide(List.of(id), decision);
            if (changed.isEmpty()) {
                throw new NotFoundException("cell");
            }
            audit.note(store, access, Way.API, Action.CHANGED, "link " + name, cell + " " + Said.word(decision));
            return said;
        });
    }

    record Pins(String link, Map<String, String> pins) {}

    @GetMapping("/pins")
    @Needs(Scope.READ)
    @Gives(schema = "Pins")
    @Operation(summary = "List which users of the source were pinned to which students")
    Pins pins(@PathVariable String name, Access access) {
        return stores.with(store -> {
            Gate.of(store, access).link(name);
            return new Pins(name, store.mirrors().pins(name));
        });
    }

    record Pin(@Nullable String student) {}

    @PutMapping("/pins/{user}")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("LinkPin")
    @Gives(schema = "Pins")
    @Operation(summary = "Say which student a user of the source is, from now on")
    Pins pin(@PathVariable String name, @PathVariable String user, @RequestBody Pin pin, Access access) {
        String student = Said.required("student", pin.student());
        return stores.with(store -> {
            if (!new LinkDesk(store, Gate.of(store, access).link(name)).pin(user, student)) {
                throw new NotFoundException("user of the source");
            }
            audit.note(store, access, Way.API, Action.CHANGED, "link " + name, "pin of user " + user);
            return new Pins(name, store.mirrors().pins(name));
        });
    }

    @DeleteMapping("/pins/{user}")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Gives(schema = "Pins")
    @Operation(
            summary = "Take back which student a user of the source was said to be",
            description = "Marks that were written for them stay.")
    Pins unpin(@PathVariable String name, @PathVariable String user, Access access) {
        return stores.with(store -> {
            if (!new LinkDesk(store, Gate.of(store, access).link(name)).unpin(user)) {
                throw new NotFoundException("pin");
            }
            audit.note(store, access, Way.API, Action.CHANGED, "link " + name, "unpinned user " + user);
            return new Pins(name, store.mirrors().pins(name));
        });
    }

    private <T> T read(String name, Access access, Action action, BiFunction<Store, Link, T> answer) {
        return stores.with(store -> {
            T given = answer.apply(store, Gate.of(store, access).link(name));
            audit.note(store, access, Way.API, action, "link " + name);
            return given;
        });
    }
}
