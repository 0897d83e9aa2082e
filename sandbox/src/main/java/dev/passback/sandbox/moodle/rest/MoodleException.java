package dev.passback.sandbox.moodle.rest;

import dev.passback.sandbox.moodle.site.Capability;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error raised inside Moodle. It goes out with status 200 (measured).
 *
 * <p>The PHP classes are those of Moodle 4.5, which has old and new names side by side.
 */
public final class MoodleException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String CORE = "core\\exception\\";

    private final String phpClass;
    private final String code;
    private final @Nullable String detail;

    private MoodleException(String phpClass, String code, String message, @Nullable String detail) {
        super(message);
        this.phpClass = phpClass;
        this.code = code;
        this.detail = detail;
    }

    public static MoodleException of(String code, String message) {
        return new MoodleException(CORE + "moodle_exception", code, message, null);
    }

    /** Something was asked for by an id that the table does not have. */
    public static MoodleException noRecord(String table, long id) {
        return new MoodleException(
                "dml_missing_record_exception",
                "invalidrecord",
                "Can't find data record in database table " + table + ".",
                "SELECT * FROM {%s} WHERE id = ?\n[array (\n  0 => %d,\n)]".formatted(table, id));
    }

    public static MoodleException noFunction() {
        return new MoodleException(
                "dml_missing_record_exception",
                "invalidrecord",
                "Can't find data record in database table external_functions.",
                null);
    }

    public static MoodleException noUser() {
        return new MoodleException("dml_missing_record_exception", "invaliduser", "Invalid user", null);
    }

    /** @param detail told only when the site is debugged */
    public static MoodleException invalidParameter(String detail) {
        return new MoodleException(
                CORE + "invalid_parameter_exception", "invalidparameter", "Invalid parameter value detected", detail);
    }

    /** One of six reasons that cannot be told apart. */
    public static MoodleException access(String detail) {
        return new MoodleException(
                "webservice_access_exception", "accessexception", "Access control exception", detail);
    }

    public static MoodleException notInService(String function) {
        String indent = "\n" + " ".repeat(21);
        return access("Access to the function " + function + "() is not allowed."
                + indent + "There could be multiple reasons for this:"
                + indent + "1. The service linked to the user token does not contain the function."
                + indent + "2. The service is user-restricted and the user is not listed."
                + indent + "3. The service is IP-restricted and the user IP is not listed."
                + indent + "4. The service is time-restricted and the time has expired."
                + indent + "5. The token is time-restricted and the time has expired."
                + indent + "6. The service requires a specific capability which the user does not have."
                + indent + "7. The function is called with username/password (no user token is sent)"
                + indent + "and none of the services has the function to allow the user."
                + indent + "These settings can be found in Administration > Site administration"
                + indent + "> Server > Web services > External services and Manage tokens.");
    }

    public static MoodleException noCapability(Capability capability) {
        return new MoodleException(
                CORE + "required_capability_exception",
                "nopermissions",
                "Sorry, but you do not currently have permissions to do that (" + capability.title() + ").",
                null);
    }

    public static MoodleException notAccessible() {
        return new MoodleException(
                CORE + "require_login_exception", "requireloginerror", "Course or activity not accessible.", null);
    }

    public static MoodleException coding(String message) {
        return new MoodleException(
                CORE + "coding_exception",
                "codingerror",
                "Coding error detected, it must be fixed by a programmer: " + message,
                null);
    }

    /** {@return the PHP class; never to be relied on by a reader} */
    public String phpClass() {
        return phpClass;
    }

    public String code() {
        return code;
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
