package dev.passback.connectors.openeducat.odoo;

import dev.passback.connect.SystemException;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.Waiting;
import dev.passback.finding.Wording;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * A database on an Odoo server, asked as one user.
 *
 * <p>It signs in once; {@link #uid} may be given to the next object. Once signed in, it may be asked by several threads.
 */
public final class Odoo {
    private final OdooAccount account;
    private final Patience patience;
    private final JsonRpcWire jsonRpc;
    private final Json2Wire json2;

    private volatile OdooVersion version = OdooVersion.of("");
    private volatile OptionalLong uid = OptionalLong.empty();
    private volatile boolean changed;

    public Odoo(OdooAccount account, Http http, Waiting waiting) {
        this.account = account;
        patience = new Patience(waiting);
        jsonRpc = new JsonRpcWire(account, http);
        json2 = new Json2Wire(account, http);
    }

    /** Goes on with what an earlier object learned. */
    public void resume(OdooVersion known, OptionalLong knownUid) {
        version = known;
        uid = knownUid;
    }

    /** {@return the user's number once signed in; none is needed since Odoo 19} */
    public OptionalLong uid() {
        return uid;
    }

    /** {@return whether it lacked a model, method or field: it may be another version than it was} */
    public boolean hasChanged() {
        return changed;
    }

    /** Asks the server which version it is; that needs no account. */
    public OdooVersion version() {
        version = switch (patience.send(jsonRpc::version, Repeat.HARMLESS)) {
            case OdooAnswer.Value(JsonNode value) -> OdooVersion.of(OdooJson.text(value.path("server_version")));
            case OdooAnswer.Fault fault -> throw Failures.foreign(account, 200);
            case OdooAnswer.Lost(Wording what) -> throw Failures.away(what);
            // a series in which JSON-RPC is gone
            case OdooAnswer.Foreign(int status) -> json2.version().orElseThrow(() -> Failures.foreign(account, status));
        };
        return version;
    }

    /** {@return what the method gives} */
    public JsonNode ask(OdooCall call) {
        return switch (attempt(call)) {
            case OdooResult.Done(JsonNode value) -> value;
            case OdooResult.Refused(OdooFault fault) -> throw Failures.refused(call, fault);
            case OdooResult.Unknown unknown ->
                throw Failures.away(Wording.of("the answer to {} was lost", call.name()));
        };
    }

    /**
     * {@return what became of the call}
     *
     * @throws SystemException where the reason is not what was asked
     */
    public OdooResult attempt(OdooCall call) {
        boolean remembered = uid.isPresent();
        if (!remembered && !version.hasJson2()) {
            signIn();
        }
        OdooAnswer answer = patience.send(() -> wire().send(call, uid.orElse(0)), call.repeat());
        if (remembered && !version.hasJson2() && isDenied(answer)) {
            // the number may be from before the database was made anew
            signIn();
            answer = patience.send(() -> wire().send(call, uid.orElse(0)), call.repeat());
        }
        return result(call, answer);
    }

    private OdooResult result(OdooCall call, OdooAnswer answer) {
        return switch (answer) {
            case OdooAnswer.Value(JsonNode value) -> new OdooResult.Done(value);
            case OdooAnswer.Lost lost -> new OdooResult.Unknown();
            case OdooAnswer.Foreign(int status) -> throw Failures.foreign(account, status);
            case OdooAnswer.Fault fault ->
                switch (FaultKind.of(fault)) {
                    case ACCESS_DENIED -> {
                        uid = OptionalLong.empty();
                        throw Failures.denied(account);
                    }
                    case RIGHT_MISSING -> throw Failures.rightMissing(call, fault.message());
                    case NO_SUCH_DATABASE -> throw Failures.noDatabase(account);
                    case LATER -> throw Failures.away(Wording.of("the database behind OpenEduCat does not answer"));
                    case REFUSED -> refused(new OdooFault(fault.name(), fault.message()));
                };
        };
    }

    private OdooResult refused(OdooFault fault) {
        if (fault.isForeign()) {
            changed = true;
        }
        return new OdooResult.Refused(fault);
    }

    private void signIn() {
        OdooAnswer answer = patience.send(jsonRpc::authenticate, Repeat.HARMLESS);
        uid = switch (answer) {
            // false for a wrong password and for an unknown login alike
            case OdooAnswer.Value(JsonNode value) when value.isIntegralNumber() -> OptionalLong.of(value.longValue());
            case OdooAnswer.Value value -> throw Failures.denied(account);
            case OdooAnswer.Fault fault
            when FaultKind.of(fault) == FaultKind.NO_SUCH_DATABASE -> throw Failures.noDatabase(account);
            case OdooAnswer.Fault fault -> throw Failures.denied(account);
            case OdooAnswer.Foreign(int status) -> throw Failures.foreign(account, status);
            case OdooAnswer.Lost(Wording what) -> throw Failures.away(what);
        };
    }

    private OdooWire wire() {
        return version.hasJson2() ? json2 : jsonRpc;
    }

    private static boolean isDenied(OdooAnswer answer) {
        return answer instanceof OdooAnswer.Fault fault && FaultKind.of(fault) == FaultKind.ACCESS_DENIED;
    }
}
