package dev.passback.connectors.openeducat.odoo;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.http.HttpFailure;
import dev.passback.finding.Wording;
import java.util.List;

/** What a person is told when a server cannot be asked. Server texts that may name records are not repeated. */
final class Failures {
    private Failures() {}

    static SystemException denied(OdooAccount account) {
        return new SystemException(
                Reach.CONNECTION,
                Wording.of("OpenEduCat does not let {} in", account.login()),
                Wording.of(
                        "Check the login, and whether the API key has expired: since Odoo 18 keys of users who are no"
                                + " administrators last at most 90 days. Make a new key and give it to the connection."));
    }

    static SystemException noDatabase(OdooAccount account) {
        return new SystemException(
                Reach.CONNECTION,
                Wording.of("the server has no database \"{}\"", account.database()),
                Wording.of("Correct the database's name in the connection."));
    }

    /** An access error's text lists the groups that may; the rest of it can name records, so it is not repeated. */
    static SystemException rightMissing(OdooCall call, String message) {
        List<String> groups = message.lines()
                .filter(line -> line.startsWith("\t- "))
                .map(line -> line.substring(3).strip())
                .toList();
        if (groups.isEmpty() && message.contains("security restrictions")) {
            return new SystemException(
                    Reach.COURSE,
                    Wording.of("the account may not call {} for these records", call.name()),
                    Wording.of(
                            "A record rule forbids it, such as that of another company: let the account see the course."));
        }
        return new SystemException(
                Reach.CONNECTION,
                Wording.of("the account may not call {}", call.name()),
                groups.isEmpty()
                        ? Wording.of("Give the account the group Exam / User, and for Enterprise Grading / Manager"
                                + " (Settings, Users).")
                        : Wording.of(
                                "Give the account one of the groups {} (Settings, Users).",
                                groups.stream()
                                        .map(group -> Wording.of("\"{}\"", group))
                                        .toList()));
    }

    static SystemException away(Wording what) {
        return new SystemException(
                Reach.LATER,
                what,
                Wording.of("Nothing to do if it passes; else ask whoever runs the OpenEduCat server."));
    }

    static SystemException foreign(OdooAccount account, int status) {
        return new SystemException(
                Reach.CONNECTION,
                Wording.of(
                        "what answers at {} is not Odoo's API (HTTP {})",
                        account.uri().toString(),
                        status),
                Wording.of("Check the address, and the database's name where the server has several."));
    }

    static SystemException refused(OdooCall call, OdooFault fault) {
        return new SystemException(
                Reach.COURSE,
                Wording.of("OpenEduCat refused {}: {}", call.name(), fault.reason()),
                Wording.of(
                        "See OpenEduCat's reason; if it speaks of models or fields, check that its modules are installed."));
    }

    static SystemException http(HttpFailure failure) {
        Wording what = failure.wording();
        return switch (failure.kind()) {
            case UNREACHABLE, CUT, TIMED_OUT -> away(what);
            case TOO_LARGE -> new SystemException(Reach.COURSE, what, Wording.of("Split the batch."), failure);
            case REDIRECTED ->
                new SystemException(
                        Reach.CONNECTION,
                        what,
                        Wording.of("Give the connection the address that the server redirects to, usually https."),
                        failure);
            case FORBIDDEN ->
                new SystemException(
                        Reach.CONNECTION,
                        what,
                        Wording.of(
                                "Give the connection an address that it may call, or ask an administrator to allow this one."),
                        failure);
        };
    }
}
