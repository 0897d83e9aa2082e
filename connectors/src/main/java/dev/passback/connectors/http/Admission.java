package dev.passback.connectors.http;

import java.net.URI;

/** Says which addresses may be called; asked before every request. */
@FunctionalInterface
public interface Admission {
    Admission ANYWHERE = uri -> {};

    /** @throws HttpFailure if the address may not be called */
    void require(URI uri);
}
