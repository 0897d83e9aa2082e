package dev.passback.sandbox.openeducat.recordings;

import dev.passback.sandbox.openeducat.College;
import dev.passback.sandbox.openeducat.Seeds;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.model.Installation;
import dev.passback.sandbox.openeducat.orm.Account;
import dev.passback.sandbox.openeducat.orm.Account.ApiKey;
import dev.passback.sandbox.openeducat.orm.Group;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The college of the recordings, as far as they tell of it, with the ids that it had. */
record RecordedCollege(OdooVersion version) implements College {
    private static final Set<Group> USER = EnumSet.of(Group.INTERNAL, Group.FACULTY, Group.EXAM_USER);

    int course() {
        return version == OdooVersion.V17 ? 31 : 28;
    }

    int batch() {
        return version == OdooVersion.V17 ? 17 : 12;
    }

    int subject() {
        return version == OdooVersion.V17 ? 75 : 69;
    }

    @Override
    public Installation installation() {
        Edition edition = version == OdooVersion.V19 ? Edition.WITHOUT_OPENEDUCAT : Edition.COMMUNITY;
        return Installation.stock(version, edition);
    }

    @Override
    public String database() {
        return "oec" + version.major();
    }

    @Override
    public String login() {
        return "moodle_sync";
    }

    @Override
    public String key() {
        return secret(14);
    }

    static String secret(int uid) {
        return "key-of-" + uid;
    }

    @Override
    public void fill(Seeds seeds) {
        Set<Group> manager = EnumSet.copyOf(USER);
        manager.add(Group.EXAM_MANAGER);
        user(seeds, 2, "admin", EnumSet.complementOf(EnumSet.of(Group.PORTAL, Group.ADMINISTRATOR)));
        user(seeds, 14, "moodle_sync", USER);
        user(seeds, 15, "exam_manager", manager);
        user(seeds, 16, "plain_user", Set.of(Group.INTERNAL));
        user(seeds, 17, "faculty_only", Set.of(Group.INTERNAL, Group.FACULTY));
        user(seeds, 18, "portal_user", Set.of(Group.PORTAL));
        if (version == OdooVersion.V19) {
            seeds.at(3, "res.partner", Map.of("name", "Administrator"));
            seeds.nextId("res.partner", 7);
        } else {
            modules(seeds);
            college(seeds);
            new RecordedPeople(this).enrol(seeds);
            demo(seeds);
        }
    }

    private static void user(Seeds seeds, int uid, String login, Set<Group> groups) {
        List<ApiKey> keys = List.of(new ApiKey(secret(uid), Optional.empty()));
        seeds.user(new Account(uid, login, "password-of-" + uid, keys, groups), login);
    }

    private void modules(Seeds seeds) {
        int first = version == OdooVersion.V17 ? 338 : 356;
        module(seeds, first, "openeducat_assignment");
        module(seeds, first + 2, "openeducat_classroom");
        module(seeds, first + 3, "openeducat_core");
        module(seeds, first + 5, "openeducat_exam");
        module(seeds, first + 6, "openeducat_facility");
        module(seeds, first + 9, "openeducat_parent");
    }

    private void module(Seeds seeds, int id, String name) {
        seeds.at(
                id,
                "ir.module.module",
                Map.of(
                        "name",
                        name,
                        "state",
                        "installed",
                        "application",
                        name.equals("openeducat_core"),
                        "latest_version",
                        version.series() + ".1.0"));
    }

    private void college(Seeds seeds) {
        seeds.at(3, "op.exam.type", Map.of("name", "Moodle Quiz", "code", "MQUIZ"));
        seeds.at(1, "op.subject", Map.of("name", "Demo", "code", "DEMO"));
        seeds.at(subject(), "op.subject", Map.of("name", "Programming Fundamentals", "code", "PF101"));
        seeds.add("op.subject", Map.of("name", "Discrete Mathematics", "code", "DM102"));
        seeds.add("op.subject", Map.of("name", "Databases", "code", "DB103"));
        seeds.add("op.subject", Map.of("name", "Algebra", "code", "AL201"));
        seeds.at(1, "op.course", Map.of("name", "Demo", "code", "DEMO"));
        seeds.at(course(), "op.course", course("BSc Computer Science Year 1", "BSCS1", 0, 1, 2));
        seeds.add("op.course", course("BSc Mathematics Year 1", "BSMA1", 1, 3));
        seeds.at(1, "op.batch", batch("Demo", "DEMO", 1));
        seeds.at(batch(), "op.batch", batch("BSCS1 Autumn 2026", "BSCS1-2026", course()));
        seeds.add("op.batch", batch("BSMA1 Autumn 2026", "BSMA1-2026", course() + 1));
    }

    private Map<String, Object> course(String name, String code, Integer... subjects) {
        List<Integer> ids =
                List.of(subjects).stream().map(each -> subject() + each).toList();
        return Map.of("name", name, "code", code, "subject_ids", List.of(List.of(6, 0, ids)));
    }

    private static Map<String, Object> batch(String name, String code, int course) {
        return Map.of(
                "name", name, "code", code, "course_id", course, "start_date", "2026-09-01", "end_date", "2027-06-30");
    }

    /** What the demo data brings that recordings touch, and where its ids end. */
    private static void demo(Seeds seeds) {
        seeds.at(1, "op.faculty", Map.of("name", "Demo Faculty"));
        seeds.at(1, "grading.assignment.type", Map.of("name", "Demo"));
        for (int i = 1; i <= 3; i++) {
            seeds.at(
                    i,
                    "grading.assignment",
                    Map.of(
                            "name",
                            "Demo " + i,
                            "course_id",
                            1,
                            "issued_date",
                            "2026-01-01 00:00:00",
                            "assignment_type",
                            1,
                            "faculty_id",
                            1));
        }
        RecordedExams exams = new RecordedExams(seeds);
        seeds.at(1, "op.exam.session", exams.session("Demo", "DEMO", 1, 1, "normal"));
        exams.exam(1, 1, 1, "DEMO1", 100, 40);
        exams.exam(2, 1, 1, "DEMO2", 100, 40);
        seeds.at(1, "op.exam.attendees", Map.of("exam_id", 1, "student_id", 1));
        seeds.nextId("op.exam.session", 4);
        seeds.nextId("op.exam", 13);
        seeds.nextId("op.exam.attendees", 33);
        for (int id : List.of(1, 2, 3)) {
            seeds.at(
                    id,
                    "op.grade.configuration",
                    Map.of("min_per", 20 * id, "max_per", 20 * id + 19, "result", "d" + id));
        }
        seeds.at(8, "op.grade.configuration", Map.of("min_per", 80, "max_per", 100, "result", "A"));
        seeds.at(9, "op.grade.configuration", Map.of("min_per", 60, "max_per", 79, "result", "B"));
        seeds.at(10, "op.grade.configuration", Map.of("min_per", 0, "max_per", 39, "result", "F"));
    }
}
