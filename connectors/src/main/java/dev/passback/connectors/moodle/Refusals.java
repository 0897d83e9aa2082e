package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.finding.Wording;
import java.util.List;

/**
 * What Moodle's error codes mean, how far each reaches, and what to do. Messages of Moodle are translated and may name
 * people; of them only the name of a capability is repeated.
 */
final class Refusals {
    /** With debugging off these six cannot be told apart (measured). */
    private static final Wording SIX_CAUSES =
            Wording.of("One of these: the token expired; it is bound to another network address;"
                    + " its user is not on the service's list of authorised users; the user lacks webservice/rest:use; the"
                    + " service is disabled; the function is not in the service.");

    static final Wording STUDENT_GONE = Wording.of("a student's account does not exist any more");

    private Refusals() {}

    static SystemException of(MoodleError error, Call call) {
        if (error.isUnknownFunction()) {
            return new SystemException(
                    Reach.CONNECTION,
                    Wording.of("this Moodle has no function {}", call.function().wsName()),
                    Wording.of(
                            "Moodle 4.5 or newer is needed, with the quiz and assignment activities and the user report."));
        }
        return switch (error.code()) {
            case "invalidtoken" ->
                connection(
                        Wording.of("Moodle does not know the token"),
                        Wording.of(
                                "Make a token for the account under Server → Web services → Manage tokens, and give it"
                                        + " to the connection."));
            case "accessexception" ->
                connection(
                        Wording.of(
                                "Moodle refuses {} to this token",
                                call.function().wsName()),
                        SIX_CAUSES);
            case "wsaccessusersuspended", "wsaccessuserdeleted", "wsaccessuserexpired", "wsaccessusernologin" ->
                connection(
                        Wording.of("the token's account is suspended, deleted or may not log in ({})", error.code()),
                        Wording.of("Unsuspend the account in Moodle, or make a token for another one."));
            case "forcepasswordchangenotice", "usernotfullysetup", "sitepolicynotagreed" ->
                connection(
                        Wording.of("the token's account must first do something in the browser ({})", error.code()),
                        Wording.of(
                                "Log in to Moodle as that account once: change its password, fill in its profile, agree"
                                        + " to the policies."));
            case "servicenotavailable", "enablewsdescription", "wsnotavailable" ->
                connection(
                        Wording.of("the web service is not available ({})", error.code()),
                        Wording.of("Enable the service in Moodle."));
            case "sitemaintenance", "upgraderunning" ->
                new SystemException(
                        Reach.LATER,
                        Wording.of("this Moodle is being maintained"),
                        Wording.of("Nothing to do; the next cycle asks again."));
            case "nopermissions", "nopermissiontoviewgrades", "required_capability_exception" ->
                about(
                        call,
                        error.capability()
                                .map(name -> Wording.of(
                                        "the account may not see {}: it lacks “{}”",
                                        call.concern().subject(),
                                        name))
                                .orElseGet(() -> Wording.of(
                                        "the account may not see {}",
                                        call.concern().subject())),
                        Wording.of("Give the account's role the rights that docs/connectors.md lists for Moodle."));
            case "requireloginerror", "errorcoursecontextnotvalid" ->
                about(
                        call,
                        Wording.of(
                                "Moodle does not let the account into {}",
                                call.concern().subject()),
                        Wording.of("Give the account's role moodle/course:view, moodle/course:viewhiddencourses,"
                                + " moodle/course:viewhiddenactivities, mod/quiz:view and mod/assign:view."));
            case "notingroup" ->
                about(
                        call,
                        Wording.of(
                                "the account may see only its own group of {}",
                                call.concern().subject()),
                        Wording.of("Give the account's role moodle/site:accessallgroups."));
            case "invalidrecord", "invalidrecordunknown", "invalidcoursemodule" ->
                about(
                        call,
                        Wording.of("{} does not exist in Moodle", call.concern().subject()),
                        Wording.of("Check whether it was deleted; then link another one."));
            case "invaliduser" -> about(call, STUDENT_GONE, Wording.of("Nothing to do."));
            case "invalidparameter", "invalid_parameter_exception" ->
                about(
                        call,
                        Wording.of(
                                "Moodle does not understand the arguments of {}",
                                call.function().wsName()),
                        Wording.of("Moodle 4.5 or newer is needed; with one, report this as a defect of Passback."));
            default ->
                about(
                        call,
                        error.code().isEmpty()
                                ? Wording.of(
                                        "Moodle failed at {} for {} without an error code",
                                        call.function().wsName(),
                                        call.concern().subject())
                                : Wording.of(
                                        "Moodle failed at {} for {} ({})",
                                        call.function().wsName(),
                                        call.concern().subject(),
                                        error.code()),
                        Wording.of("Look at the log of Moodle's web server; it says more."));
        };
    }

    /** {@return the refusal of a call, where the service is known to lack these functions} */
    static SystemException notInService(Call call, List<MoodleFunction> missing) {
        List<String> names = missing.stream()
                .filter(function -> function.required() || function == call.function())
                .map(MoodleFunction::wsName)
                .toList();
        if (names.isEmpty()) {
            return of(new MoodleError("accessexception", ""), call);
        }
        return connection(
                Wording.of("the token's service lacks {}", names),
                Wording.of(
                        "Add these functions to the service: Server → Web services → External services → Functions."));
    }

    /** {@return whether another attempt may do better: the database was overloaded, locked or away} */
    static boolean passes(MoodleError error) {
        return error.code().startsWith("dml") || error.code().equals("locktimeout");
    }

    private static SystemException connection(Wording problem, Wording repair) {
        return new SystemException(Reach.CONNECTION, problem, repair);
    }

    private static SystemException about(Call call, Wording problem, Wording repair) {
        return new SystemException(call.concern().reach(), problem, repair);
    }
}
