package dev.passback.connectors.openeducat;

import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Fault;
import dev.passback.sandbox.http.Faults;
import dev.passback.sandbox.http.Request;

/** A rule of a deployment's own: no request goes through that writes the marks of one attendee. */
record RefusingMark(long attendee) implements Faults {
    private static final String REFUSAL = """
            {"jsonrpc":"2.0","id":1,"error":{"code":200,"message":"Odoo Server Error","data":{
             "name":"odoo.exceptions.ValidationError","debug":"","message":"Not this one.","arguments":[],"context":{}}}}
            """;

    @Override
    public Fault next(Request request) {
        return request.body().contains("[1," + attendee + ",{\"marks\"")
                ? new Fault.Instead(Answer.json(REFUSAL))
                : Fault.NONE;
    }
}
