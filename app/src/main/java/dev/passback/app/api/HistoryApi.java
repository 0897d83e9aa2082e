package dev.passback.app.api;

import dev.passback.app.json.HistoryJson;
import dev.passback.app.people.Access;
import dev.passback.app.people.Scope;
import dev.passback.app.store.StorePool;
import dev.passback.app.store.TransfersSought;
import dev.passback.app.text.HistoryText;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was carried, when, by whom. */
@RestController
final class HistoryApi {
    private static final int MOST = 1000;

    private final StorePool stores;

    HistoryApi(StorePool stores) {
        this.stores = stores;
    }

    @GetMapping(ApiSecurity.ROOT + "/history")
    @Needs(Scope.READ)
    @Gives(schema = "History", text = true)
    @Operation(
            summary = "List the transfers, the newest first",
            description = "`before` is the number of the last transfer of the page before, such as T12.")
    ResponseEntity<byte[]> list(
            @RequestParam Optional<String> gradebook,
            @RequestParam Optional<String> actor,
            @RequestParam(defaultValue = "false") boolean unfinished,
            @RequestParam Optional<String> before,
            @RequestParam(defaultValue = "20") int limit,
            Access access,
            Teller teller) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.of(ApiCode.INVALID, "limit is " + limit + "; it can be 1 to " + MOST);
        }
        long end = before.map(text -> TransferId.parse(text)
                        .orElseThrow(() -> Refusal.of(ApiCode.INVALID, "before is a transfer such as T12"))
                        .number())
                .orElse(Long.MAX_VALUE);
        TransfersSought sought = new TransfersSought(access, gradebook, actor, unfinished, end, limit);
        List<TransferRecord> transfers = stores.with(store -> store.history().transfers(sought));
        return teller.tell(out -> HistoryJson.list(transfers, out), screen -> new HistoryText(screen).list(transfers));
    }
}
