package dev.passback.app.api;

import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.Reopened;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Undoing;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.text.UndoText;
import dev.passback.app.undoing.UndoProgress;
import dev.passback.app.undoing.UndoQueue;
import dev.passback.app.undoing.UndoWish;
import dev.passback.app.web.Parts;
import dev.passback.app.web.plan.Uploads;
import dev.passback.grade.Sha256;
import dev.passback.transfer.TransferExpiredException;
import dev.passback.transfer.TransferRecord;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Putting transfers back: cell by cell, where the gradebook still holds what was written. */
@RestController
@RequestMapping(ApiSecurity.ROOT + "/transfers/{id}/undo")
final class UndosApi {
    private final StorePool stores;
    private final UndoQueue queue;
    private final Systems systems;
    private final InstantSource clock;
    private final Uploads uploads;
    private final Once once;
    private final Audit audit;

    UndosApi(Parts parts, Uploads uploads, Once once, Audit audit) {
        stores = parts.stores();
        queue = parts.undos();
        systems = parts.systems();
        clock = parts.clock();
        this.uploads = uploads;
        this.once = once;
        this.audit = audit;
    }

    /**
     * How far an undo has come.
     *
     * @param state none, running, done, or stopped where it did not go on
     * @param undo the undo's own transfer, once it has begun
     * @param problem why it did not go on; while it is running: why it does not come on just now, and is tried again
     */
    record UndoState(
            String transfer, String state, Optional<String> undo, int settled, int total, Optional<Problem> problem) {}

    @GetMapping
    @Needs(Scope.READ)
    @Gives(schema = "UndoState")
    @Operation(summary = "Show how far the undo of a transfer has come")
    UndoState show(@PathVariable String id, Access access) {
        return stores.with(store -> state(store, Gate.of(store, access).transfer(id)));
    }

    /**
     * What an undo would do.
     *
     * @param intoFile whether a file to upload comes of it
     * @param undoneBy the undo that put it back already
     * @param scores how many scores it would put back
     * @param ours how many of these are still as they were written
     */
    record Prospect(
            String transfer,
            String source,
            String gradebook,
            boolean intoFile,
            Optional<String> undoneBy,
            int scores,
            int ours) {

        static Prospect of(TransferRecord transfer, int scores, int ours) {
            return new Prospect(
                    transfer.id().toString(),
                    GivenFiles.shown(transfer.request().source()),
                    GivenFiles.shown(transfer.request().gradebook()),
                    Reopened.isFile(transfer),
                    transfer.undoneBy().map(Object::toString),
                    scores,
                    ours);
        }
    }

    @PostMapping("/prospect")
    @Needs(
            value = Scope.TRANSFER,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes(value = "UndoWish", type = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Gives(schema = "UndoProspect", text = true)
    @Operation(summary = "Say what an undo of a transfer would do", description = "Nothing is written.")
    ResponseEntity<byte[]> prospect(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile export,
            Access access,
            Teller teller) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            requireUndoable(transfer);
            audit.note(store, access, Way.API, Action.SCORES_READ, "transfer " + transfer.id(), "undo");
            if (transfer.undoneBy().isPresent()) {
                String by = transfer.undoneBy().get().toString();
                return teller.tell(
                        Answer.of(Prospect.of(transfer, 0, 0)),
                        screen -> screen.line(UndoText.undone(transfer.id().toString(), by)));
            }
            Undoing.Prospect seen = seen(store, access, transfer, uploads.keep(store, access, export));
            return teller.tell(
                    Answer.of(Prospect.of(transfer, seen.back().size(), seen.ours())),
                    screen -> UndoText.print(seen, screen));
        });
    }

    @PostMapping
    @Needs(
            value = Scope.TRANSFER,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes(value = "UndoWish", type = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Gives(status = 202, schema = "UndoState")
    @Operation(
            summary = "Put a transfer back",
            description =
                    "It goes on by itself. Without a new export, the file of a transfer into an export is taken to"
                            + " have been uploaded.")
    ResponseEntity<byte[]> start(
            @PathVariable String id,
            @RequestHeader(name = Once.HEADER, required = false) Optional<String> key,
            @RequestParam(required = false) @Nullable MultipartFile export,
            Access access) {
        String request = "undo " + id
                + (export == null ? "" : " " + Sha256.of(Uploads.read(export).bytes()));
        return once.start(access, key, request, () -> {
            UndoState state = stores.with(store -> {
                TransferRecord transfer = Gate.of(store, access).transfer(id);
                requireUndoable(transfer);
                if (transfer.undoneBy().isEmpty()) {
                    store.undoProblems().forget(transfer.id());
                    queue.add(transfer.id(), new UndoWish(uploads.keep(store, access, export), access.person()));
                    audit.note(store, access, Way.API, Action.UNDONE, "transfer " + transfer.id());
                }
                return state(store, transfer);
            });
            return Answer.accepted(URI.create(Answer.at("/transfers/", state.transfer()) + "/undo"), Answer.of(state));
        });
    }

    /** {@return what an undo would do, as far as the gradebook answers soon} */
    private Undoing.Prospect seen(Store store, Access access, TransferRecord transfer, Optional<String> export) {
        try (OpenGradebooks live = new OpenGradebooks(store, systems.impatient())) {
            return new Undoing(store, new Transfers(store, clock, access.person()), live)
                    .prospect(transfer, export, Optional.empty());
        }
    }

    private static void requireUndoable(TransferRecord transfer) {
        if (transfer.expired().isPresent() && transfer.undoneBy().isEmpty()) {
            throw new TransferExpiredException(transfer.id());
        }
        if (transfer.isOpen()) {
            throw Refusal.of(ApiCode.TRANSFER_OPEN, "transfer " + transfer.id() + " itself is not finished");
        }
        if (transfer.request().undoes().isPresent()) {
            throw Refusal.of(
                    ApiCode.NOT_POSSIBLE,
                    transfer.id() + " is itself an undo; carry out the transfer again instead of undoing its undo");
        }
    }

    private UndoState state(Store store, TransferRecord transfer) {
        UndoProgress progress = UndoProgress.of(store, queue, transfer.id());
        return new UndoState(
                transfer.id().toString(),
                progress.state().name().toLowerCase(Locale.ROOT),
                progress.undo().map(record -> record.id().toString()),
                progress.settled(),
                progress.total(),
                ProblemText.read(store.undoProblems().told(transfer.id())));
    }

    /** {@return whether the file to upload was made as if the transfer's own had been uploaded} */
    static boolean assumesUpload(Store store, TransferRecord undo) {
        return Reopened.isFile(undo)
                && undo.request()
                        .undoes()
                        .flatMap(store.journal()::find)
                        .filter(undone -> undone.request()
                                .gradebook()
                                .equals(undo.request().gradebook()))
                        .isPresent();
    }
}
