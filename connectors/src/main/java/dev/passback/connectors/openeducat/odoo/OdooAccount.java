package dev.passback.connectors.openeducat.odoo;

import java.net.URI;

/**
 * A user of a database on an Odoo server.
 *
 * @param uri the server's address without a slash at its end
 * @param key an API key; on Odoo up to 18 a password does too
 */
public record OdooAccount(URI uri, String database, String login, String key) {

    /** The key is shown nowhere. */
    @Override
    public String toString() {
        return login + " in " + database + " on " + uri;
    }
}
