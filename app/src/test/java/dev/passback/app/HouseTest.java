package dev.passback.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the house, as docs/design.md draws them. */
class HouseTest {
    private static final String[] CORE = {
        "dev.passback.grade..",
        "dev.passback.finding..",
        "dev.passback.match..",
        "dev.passback.mapping..",
        "dev.passback.plan..",
        "dev.passback.transfer..",
        "dev.passback.ledger..",
        "dev.passback.link..",
        "dev.passback.connect.."
    };
    /** Main classes only: no folder and no jar of tests. */
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.passback");

    @Test
    void coreUsesTheJdkAndNothingElse() {
        String[] allowed = new String[CORE.length + 2];
        System.arraycopy(CORE, 0, allowed, 0, CORE.length);
        allowed[CORE.length] = "java..";
        allowed[CORE.length + 1] = "org.jspecify..";
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(HOUSE);
    }

    @Test
    void coreReadsNoClockAndNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.random..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void matchingMappingAndPlanningChangeNothingOutside() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.passback.match..", "dev.passback.mapping..", "dev.passback.plan..", "dev.passback.link..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(dev.passback.connect.Gradebook.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(dev.passback.transfer.Journal.class)
                .check(HOUSE);
    }

    @Test
    void filesKnowNoAppAndNoSpring() {
        noClasses()
                .that()
                .resideInAPackage("dev.passback.files..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.passback.app..", "org.springframework..")
                .check(HOUSE);
    }

    @Test
    void connectorsKnowNoFilesNoAppAndNoSimulatedSystem() {
        noClasses()
                .that()
                .resideInAPackage("dev.passback.connectors..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.passback.app..", "dev.passback.files..", "dev.passback.sandbox..")
                .check(HOUSE);
    }

    @Test
    void theSimulatedSystemsKnowNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("dev.passback.sandbox..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("dev.passback..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("dev.passback.sandbox.."))))
                .check(HOUSE);
    }

    @Test
    void oneRegistryNamesTheConnectors() {
        noClasses()
                .that()
                .resideInAPackage("dev.passback.app..")
                .and()
                .resideOutsideOfPackage("dev.passback.app.live..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.passback.connectors..")
                .check(HOUSE);
    }

    @Test
    void onlyTheDemoStartsSimulatedSystems() {
        noClasses()
                .that()
                .resideInAPackage("dev.passback.app..")
                .and()
                .doNotHaveSimpleName("SyncDemo")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.passback.sandbox..")
                .check(HOUSE);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.passback.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(HOUSE);
    }

    @Test
    void theCommandLineIsKnownToNobody() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.passback.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.passback.app.cli..")
                .check(HOUSE);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching("dev.passback.(**)").should().beFreeOfCycles().check(HOUSE);
    }
}
