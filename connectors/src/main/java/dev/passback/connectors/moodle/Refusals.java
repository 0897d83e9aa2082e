package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import java.util.List;

/**
 * What Moodle's error codes mean, how far each reaches, and what to do. Messages of Moodle are translated and may name
 * people; of them only the name of a capability is repeated.
 */
final class Refusals {
    /** With debugging off these six cannot be told apart (measured). */
    private static final String SIX_CAUSES = "One of these: the token expired; it is bound to another network address;"
            + " its user is not on the service's list of authorised users; the user lacks webservice/rest:use; the"
            + " service is disabled; the function is not in the service.";

    static final String STUDENT_GONE = "a student's account does not exist any more";

    private Refusals() {}

    static SystemException of(MoodleError error, Call call) {
        if (error.isUnknownFunction()) {
            return new SystemException(
                    Reach.CONNECTION,
                    "this Moodle has no function " + call.function().wsName(),
                    "Moodle 4.5 or newer is needed, with the quiz and assignment activities and the user report.");
        }
        return switch (error.code()) {
            case "invalidtoken" ->
                connection(
                        "Moodle does not know the token",
                        "Make a token for the account under Server → Web services → Manage tokens, and give it to the"
                                + " connection.");
            case "accessexception" ->
                connection("Moodle refuses " + call.function().wsName() + " to this token", SIX_CAUSES);
            case "wsaccessusersuspended", "wsaccessuserdeleted", "wsaccessuserexpired", "wsaccessusernologin" ->
                connection(
                        "the token's account is suspended, deleted or may not log in (" + error.code() + ")",
                        "Unsuspend the account in Moodle, or make a token for another one.");
            case "forcepasswordchangenotice", "usernotfullysetup", "sitepolicynotagreed" ->
                connection(
                        "the token's account must first do something in the browser (" + error.code() + ")",
                        "Log in to Moodle as that account once: change its password, fill in its profile, agree to the"
                                + " policies.");
            case "servicenotavailable", "enablewsdescription", "wsnotavailable" ->
                connection("the web service is not available (" + error.code() + ")", "Enable the service in Moodle.");
            case "sitemaintenance", "upgraderunning" ->
                new SystemException(
                        Reach.LATER, "this Moodle is being maintained", "Nothing to do; the next cycle asks again.");
            case "nopermissions", "nopermissiontoviewgrades", "required_capability_exception" ->
                about(
                        call,
                        "the account may not see " + call.concern().subject()
                                + error.capability()
                                        .map(name -> ": it lacks “" + name + "”")
                                        .orElse(""),
                        "Give the account's role the rights that docs/connectors.md lists for Moodle.");
            case "requireloginerror", "errorcoursecontextnotvalid" ->
                about(
                        call,
                        "Moodle does not let the account into " + call.concern().subject(),
                        "Give the account's role moodle/course:view, moodle/course:viewhiddencourses,"
                                + " moodle/course:viewhiddenactivities, mod/quiz:view and mod/assign:view.");
            case "notingroup" ->
                about(
                        call,
                        "the account may see only its own group of "
                                + call.concern().subject(),
                        "Give the account's role moodle/site:accessallgroups.");
            case "invalidrecord", "invalidrecordunknown", "invalidcoursemodule" ->
                about(
                        call,
                        call.concern().subject() + " does not exist in Moodle",
                        "Check whether it was deleted; then link another one.");
            case "invaliduser" -> about(call, STUDENT_GONE, "Nothing to do.");
            case "invalidparameter", "invalid_parameter_exception" ->
                about(
                        call,
                        "Moodle does not understand the arguments of "
                                + call.function().wsName(),
                        "Moodle 4.5 or newer is needed; with one, report this as a defect of Passback.");
            default ->
                about(
                        call,
                        "Moodle failed at " + call.function().wsName() + " for "
                                + call.concern().subject()
                                + (error.code().isEmpty() ? " without an error code" : " (" + error.code() + ")"),
                        "Look at the log of Moodle's web server; it says more.");
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
                "the token's service lacks " + String.join(", ", names),
                "Add these functions to the service: Server → Web services → External services → Functions.");
    }

    /** {@return whether another attempt may do better: the database was overloaded, locked or away} */
    static boolean passes(MoodleError error) {
        return error.code().startsWith("dml") || error.code().equals("locktimeout");
    }

    private static SystemException connection(String problem, String repair) {
        return new SystemException(Reach.CONNECTION, problem, repair);
    }

    private static SystemException about(Call call, String problem, String repair) {
        return new SystemException(call.concern().reach(), problem, repair);
    }
}
