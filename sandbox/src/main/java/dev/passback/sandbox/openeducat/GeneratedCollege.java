package dev.passback.sandbox.openeducat;

import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.model.Installation;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.List;
import java.util.Map;

/**
 * A college of invented people: course {@code BSC-BIO} with subject {@code BIO101} and two batches. The first has students
 * 1 to {@code students}, the second a few more. The same arguments make the same college.
 *
 * @param seed what the keys of its users are made from
 */
public record GeneratedCollege(Installation installation, int students, long seed) implements College {
    private static final int STUDENTS_OF_SECOND_BATCH = 5;

    /** A college with nothing customised. */
    public GeneratedCollege(OdooVersion version, Edition edition, int students, long seed) {
        this(Installation.stock(version, edition), students, seed);
    }

    @Override
    public String database() {
        return "college";
    }

    @Override
    public String login() {
        return "passback";
    }

    /** {@return 40 hexadecimal digits, as Odoo's keys have} */
    @Override
    public String key() {
        return key(login());
    }

    /** {@return the key of any of its users: admin, passback, manager, faculty, plain, portal, expired} */
    public String key(String user) {
        return Staff.secret(seed, user);
    }

    @Override
    public void fill(Seeds seeds) {
        new Staff(seed).hire(seeds);
        modules(seeds);
        if (installation.edition() == Edition.WITHOUT_OPENEDUCAT) {
            return;
        }
        seeds.add("op.exam.type", Map.of("name", "Internal", "code", "INT"));
        seeds.add("op.exam.type", Map.of("name", "External", "code", "EXT"));
        int subject = seeds.add("op.subject", Map.of("name", "Introduction to Biology", "code", "BIO101"));
        int course = seeds.add(
                "op.course",
                Map.of(
                        "name",
                        "BSc Biology",
                        "code",
                        "BSC-BIO",
                        "subject_ids",
                        List.of(List.of(6, 0, List.of(subject)))));
        int year = seeds.add(
                "op.academic.year", Map.of("name", "2026/27", "start_date", "2026-09-01", "end_date", "2027-06-30"));
        int term = seeds.add(
                "op.academic.term",
                Map.of(
                        "name",
                        "Autumn 2026",
                        "term_start_date",
                        "2026-09-01",
                        "term_end_date",
                        "2027-01-31",
                        "academic_year_id",
                        year));
        seeds.add("op.faculty", Map.of("first_name", "Vera", "last_name", "Lindqvist", "name", "Vera Lindqvist"));
        seeds.add("grading.assignment.type", Map.of("name", "Quiz", "code", "QUIZ"));
        Enrolment first = new Enrolment(course, batch(seeds, course, "A"), subject, year, term);
        Enrolment second = new Enrolment(course, batch(seeds, course, "B"), subject, year, term);
        for (int n = 1; n <= students + STUDENTS_OF_SECOND_BATCH; n++) {
            enrol(seeds, n <= students ? first : second, new Student(n));
        }
    }

    private void enrol(Seeds seeds, Enrolment enrolment, Student student) {
        int id = enrolment.enrol(seeds, student);
        if (installation.edition() == Edition.ENTERPRISE) {
            enrolment.openGradebook(seeds, student, id);
        }
    }

    private void modules(Seeds seeds) {
        String version = installation.version().series() + ".1.0";
        seeds.modules(version, "base", "web", "mail");
        if (installation.edition() != Edition.WITHOUT_OPENEDUCAT) {
            seeds.modules(version, "openeducat_core", "openeducat_assignment", "openeducat_exam");
        }
        if (installation.edition() == Edition.ENTERPRISE) {
            seeds.modules(version, "openeducat_core_enterprise", "openeducat_grading");
        }
    }

    private static int batch(Seeds seeds, int course, String letter) {
        return seeds.add(
                "op.batch",
                Map.of(
                        "name",
                        "Biology 2026 " + letter,
                        "code",
                        "BIO-2026-" + letter,
                        "course_id",
                        course,
                        "start_date",
                        "2026-09-01",
                        "end_date",
                        "2027-06-30"));
    }
}
