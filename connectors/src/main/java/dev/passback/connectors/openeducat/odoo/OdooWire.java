package dev.passback.connectors.openeducat.odoo;

/** One way of calling methods over HTTP. */
interface OdooWire {

    /**
     * @param uid the user's number
     * @throws dev.passback.connectors.http.HttpFailure if no whole reply came back
     */
    OdooAnswer send(OdooCall call, long uid);
}
