package dev.passback.sandbox.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each fault that was measured, by what causes it; all of them come with status 200. */
class FaultsTest {
    private static final String ACCESS_ERROR = "odoo.exceptions.AccessError";
    private static final String VALIDATION_ERROR = "odoo.exceptions.ValidationError";
    private static final String VALUE_ERROR = "builtins.ValueError";
    private static final String REFERENCED =
            "The operation cannot be completed: another model requires the record being deleted."
                    + " If possible, archive it instead.\n\n";

    @Test
    void wrongPassword() {
        Colleges.on17And18(oec -> {
            Caller wrong = new Caller(oec, 14, "wrong");
            assertFault(wrong.fault("op.course", "search", List.of()), "odoo.exceptions.AccessDenied", "Access Denied");
        });
    }

    @Test
    void unknownUser() {
        Colleges.on17And18(oec -> {
            Caller nobody = new Caller(oec, 99999, oec.key());
            assertFault(
                    nobody.fault("op.course", "search", List.of()),
                    "odoo.exceptions.MissingError",
                    "Record does not exist or has been deleted.\n(Record: res.users(99999,), User: 99999)");
        });
    }

    @Test
    void unknownDatabase() {
        Colleges.on17And18(oec -> {
            Caller caller = Caller.of(oec);
            String text = "connection to server at \"192.0.2.10\", port 5432 failed: FATAL:  database \"nodb\" does not"
                    + " exist\n";
            var signIn = caller.rpc("common", "authenticate", "nodb", "a", "b", Map.of());
            assertFault(Caller.Fault.of(signIn), "psycopg2.OperationalError", text);
            var call = caller.rpc(
                    "object", "execute_kw", "nodb", 2, "x", "op.course", "search", List.of(List.of()), Map.of());
            assertFault(Caller.Fault.of(call), "psycopg2.OperationalError", text);
        });
    }

    @Test
    void missingRight() {
        Colleges.on17And18(oec -> assertFault(
                Caller.as(oec, "plain").fault("op.exam.session", "create", Map.of("name", "x")),
                ACCESS_ERROR,
                "You are not allowed to create 'Exam Session' (op.exam.session) records.\n\n"
                        + "This operation is allowed for the following groups:\n\t- Exam/Manager\n\t- Exam/User\n\n"
                        + "Contact your administrator to request access if necessary."));
    }

    @Test
    void rightThatNobodyHas() {
        Colleges.on17And18(oec -> assertFault(
                Caller.as(oec, "admin").fault("op.exam.attendees", "unlink", List.of(1)),
                ACCESS_ERROR,
                "You are not allowed to delete 'Exam Attendees' (op.exam.attendees) records.\n\n"
                        + "No group currently allows this operation.\n\n"
                        + "Contact your administrator to request access if necessary."));
    }

    @Test
    void unknownModel() {
        Colleges.on17And18(oec -> assertFault(
                Caller.of(oec).fault("gradebook.line", "check_access_rights", "create", false),
                "odoo.exceptions.UserError",
                "Object gradebook.line doesn't exist"));
    }

    @Test
    void unknownMethod() {
        Colleges.on17(oec -> assertFault(
                Caller.of(oec).fault("op.exam", "act_held", List.of(1)),
                "builtins.AttributeError",
                "The method 'act_held' does not exist on the model 'op.exam'"));
        Colleges.on18(oec -> assertFault(
                Caller.of(oec).fault("op.exam", "act_held", List.of(1)),
                "builtins.AttributeError",
                "The method 'op.exam.act_held' does not exist"));
    }

    @Test
    void privateMethod() {
        Colleges.on17(oec -> assertFault(
                Caller.of(oec).fault("op.exam", "_check_marks", List.of(1)),
                ACCESS_ERROR,
                "Private methods (such as _check_marks) cannot be called remotely."));
        Colleges.on18(oec -> assertFault(
                Caller.of(oec).fault("op.exam", "_check_marks", List.of(1)),
                ACCESS_ERROR,
                "Private methods (such as 'op.exam._check_marks') cannot be called remotely."));
    }

    @Test
    void writeToAMissingId() {
        Colleges.on17And18(oec -> assertFault(
                Caller.of(oec).fault("op.exam", "write", List.of(999999), Map.of("note", "x")),
                "odoo.exceptions.MissingError",
                "Record does not exist or has been deleted.\n(Record: op.exam(999999,), User: 14)"));
    }

    @Test
    void readOfAMissingIdIsNoFault() {
        Colleges.on17And18(oec -> assertThat(Caller.of(oec).result("op.exam", "read", List.of(999999), List.of("name")))
                .isEmpty());
    }

    @Test
    void unknownFieldInValues() {
        Colleges.on17And18(oec -> assertFault(
                Caller.of(oec).fault("op.exam", "create", Map.of("nofield", 1)),
                VALUE_ERROR,
                "Invalid field 'nofield' on model 'op.exam'"));
    }

    @Test
    void unknownFieldInADomain() {
        Colleges.on17And18(oec -> assertFault(
                Caller.of(oec).fault("op.exam", "search", List.of(List.of("nofield", "=", 1))),
                VALUE_ERROR,
                "Invalid field op.exam.nofield in leaf ('nofield', '=', 1)"));
    }

    @Test
    void requiredFieldMissing() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            Map<String, Object> values = road.sessionValues("PB");
            values.remove("course_id");
            values.remove("batch_id");
            assertFault(
                    Caller.of(oec).fault("op.exam.session", "create", values),
                    VALIDATION_ERROR,
                    "The operation cannot be completed:\n- Create/update: a mandatory field is not set.\n"
                            + "- Delete: another model requires the record being deleted. If possible, archive it"
                            + " instead.\n\nModel: Exam Session (op.exam.session)\nField: Course (course_id)\n");
        });
    }

    @Test
    void uniqueViolation() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            road.session("PB");
            assertFault(
                    Caller.of(oec).fault("op.exam.session", "create", road.sessionValues("PB")),
                    VALIDATION_ERROR,
                    "The operation cannot be completed: Code should be unique per exam session!");
        });
    }

    @Test
    void referenceToNothing() {
        Colleges.on17And18(oec -> {
            Map<String, Object> values = new Road(Caller.of(oec)).sessionValues("PB");
            values.put("course_id", 999999);
            assertFault(
                    Caller.of(oec).fault("op.exam.session", "create", values),
                    VALIDATION_ERROR,
                    REFERENCED + "Model: Exam Session (op.exam.session)\nConstraint: op_exam_session_course_id_fkey\n");
        });
    }

    @Test
    void deletedRowThatIsReferredTo() {
        Colleges.on17And18(oec -> {
            Caller caller = Caller.of(oec);
            Road road = new Road(caller);
            int exam = road.exam("PB");
            int student = road.students().getFirst();
            caller.create("op.result.line", Map.of("exam_id", exam, "student_id", student, "marks", 50));
            assertFault(
                    Caller.as(oec, "manager").fault("op.exam", "unlink", List.of(exam)),
                    VALIDATION_ERROR,
                    REFERENCED + "Model: Result Line (op.result.line)\nConstraint: op_result_line_exam_id_fkey\n");
        });
    }

    @Test
    void badSelectionValue() {
        Colleges.on17And18(oec -> {
            int exam = new Road(Caller.of(oec)).exam("PB");
            assertFault(
                    Caller.of(oec).fault("op.exam", "write", List.of(exam), Map.of("state", "foo")),
                    VALUE_ERROR,
                    "Wrong value for op.exam.state: 'foo'");
        });
    }

    @Test
    void textThatIsNoInteger() {
        Colleges.on17And18(oec -> {
            Road road = new Road(Caller.of(oec));
            int attendee = road.attendees(road.exam("PB"), road.students()).getFirst();
            assertFault(
                    Caller.of(oec).fault("op.exam.attendees", "write", List.of(attendee), Map.of("marks", "77.5")),
                    VALUE_ERROR,
                    "invalid literal for int() with base 10: '77.5'");
        });
    }

    @Test
    void databaseDownIsInjected() {
        Colleges.on17And18(oec -> {
            Caller caller = Caller.of(oec);
            oec.inject(OpenEduCatFaults.databaseDown());
            Caller.Fault fault = caller.fault("op.course", "search", List.of());
            assertThat(fault.name()).isEqualTo("psycopg2.OperationalError");
            assertThat(fault.text()).contains("Connection refused");
        });
    }

    private static void assertFault(Caller.Fault fault, String name, String text) {
        assertThat(fault).isEqualTo(new Caller.Fault(name, text));
    }
}
