package dev.passback.app.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.transfer.TransferId;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where things have their pages; names may hold any sign. */
@Component
public final class Addresses {

    public String gradebook(String name) {
        return "/gradebooks/" + UriUtils.encode(name, UTF_8);
    }

    /** @param position the student's place in the roster, from 0 */
    public String cell(String gradebook, String itemId, int position) {
        return gradebook(gradebook) + "/" + UriUtils.encode(itemId, UTF_8) + "/" + position;
    }

    public String sync(String link) {
        return "/syncs/" + UriUtils.encode(link, UTF_8);
    }

    public String person(String name) {
        return "/people/" + UriUtils.encode(name, UTF_8);
    }

    public String transfer(TransferId id) {
        return "/history/" + id;
    }
}
