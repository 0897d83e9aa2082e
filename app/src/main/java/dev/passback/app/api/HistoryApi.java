package dev.passback.app.api;

import dev.passback.app.json.HistoryJson;
import dev.passback.app.people.Access;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Gate;
import dev.passback.app.store.StorePool;
import dev.passback.transfer.TransferRecord;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
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
    @Gives(schema = "History")
    @Operation(summary = "List the latest transfers, the newest first", description = "Up to 1000 of them.")
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "20") int limit, Access access) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.of(ApiCode.INVALID, "limit is " + limit + "; it can be 1 to " + MOST);
        }
        List<TransferRecord> transfers = stores.with(store -> {
            Gate gate = Gate.of(store, access);
            return store.journal().latest(MOST).stream()
                    .filter(gate::sees)
                    .limit(limit)
                    .toList();
        });
        return Answer.json(out -> HistoryJson.list(transfers, out));
    }
}
