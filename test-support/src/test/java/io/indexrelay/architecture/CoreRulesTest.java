package io.indexrelay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.indexrelay.change.Cause;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Holds for the module common; the plugins have rules of their own. */
class CoreRulesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new OnlyCommon()).importPackages("io.indexrelay");

    private static final String[] PURE = {
        "io.indexrelay.change..",
        "io.indexrelay.activity..",
        "io.indexrelay.outbox..",
        "io.indexrelay.snapshot..",
        "io.indexrelay.access..",
        "io.indexrelay.scope..",
        "io.indexrelay.read..",
        "io.indexrelay.identity..",
        "io.indexrelay.delivery..",
        "io.indexrelay.backfill..",
        "io.indexrelay.poll..",
        "io.indexrelay.reconcile..",
        "io.indexrelay.scope..",
        "io.indexrelay.selfcheck..",
        "io.indexrelay.scope..",
        "io.indexrelay.appuser..",
        "io.indexrelay.dryrun..",
        "io.indexrelay.relay.."
    };
    private static final String[] WITH_JSON = {
        "io.indexrelay.payload..", "io.indexrelay.config..", "io.indexrelay.admin.."
    };
    private static final String[] OWN = {
        "io.indexrelay.change..",
        "io.indexrelay.activity..",
        "io.indexrelay.outbox..",
        "io.indexrelay.listen..",
        "io.indexrelay.snapshot..",
        "io.indexrelay.access..",
        "io.indexrelay.scope..",
        "io.indexrelay.read..",
        "io.indexrelay.identity..",
        "io.indexrelay.payload..",
        "io.indexrelay.delivery..",
        "io.indexrelay.backfill..",
        "io.indexrelay.poll..",
        "io.indexrelay.reconcile..",
        "io.indexrelay.scope..",
        "io.indexrelay.selfcheck..",
        "io.indexrelay.scope..",
        "io.indexrelay.appuser..",
        "io.indexrelay.dryrun..",
        "io.indexrelay.config..",
        "io.indexrelay.admin..",
        "io.indexrelay.relay..",
        "java..",
        "javax.crypto..",
        "org.jspecify..",
        "org.slf4j.."
    };
    private static final String[] OWN_AND_JSON = with(OWN, "com.fasterxml.jackson..");

    @Test
    void pureSlicesNeedNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(OWN)
                .check(CLASSES);
    }

    @Test
    void onlyPayloadConfigAndAdminKnowJson() {
        classes()
                .that()
                .resideInAnyPackage(WITH_JSON)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(OWN_AND_JSON)
                .check(CLASSES);
    }

    @Test
    void slicesHaveNoCycles() {
        slices().matching("io.indexrelay.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void timeIsGiven() {
        noClasses()
                .that()
                .resideInAnyPackage(OWN)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(CLASSES);
    }

    @Test
    void noFieldIsARandom() {
        noFields().should().haveRawType(Random.class).check(CLASSES);
    }

    @Test
    void activeObjectsStayInTheirAdapter() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.indexrelay.adapter.ao..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.java.ao..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("io.indexrelay.adapter.ao..", "io.indexrelay.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.atlassian.activeobjects..")
                .check(CLASSES);
    }

    @Test
    void onlyTheWiringTheAdaptersAndListenersKnowThePlatform() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.indexrelay.adapter..", "io.indexrelay.wiring..", "io.indexrelay.listen..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.atlassian..")
                .check(CLASSES);
    }

    @Test
    void listenersKnowEventsAndTheOutboxAlone() {
        classes()
                .that()
                .resideInAPackage("io.indexrelay.listen..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.indexrelay.listen..",
                        "io.indexrelay.outbox..",
                        "io.indexrelay.change..",
                        "io.indexrelay.activity..",
                        "com.atlassian.crowd.event..",
                        "com.atlassian.crowd.model..",
                        "com.atlassian.event.api..",
                        "java..",
                        "org.jspecify..",
                        "org.slf4j..")
                .check(CLASSES);
    }

    /** So that every cause has its lines in the table of what may narrow. */
    @Test
    void listenersTakeTheirCausesFromTheTable() {
        noClasses()
                .that()
                .resideInAPackage("io.indexrelay.listen..")
                .and()
                .haveSimpleNameNotEndingWith("Causes")
                .should()
                .callConstructor(Cause.class, String.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheWiringAndTheAdapterOfSalKnowTheFramework() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.indexrelay.adapter.sal..", "io.indexrelay.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.osgi..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.indexrelay.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void theWiringIsTheEndOfTheLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.indexrelay.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.indexrelay.wiring..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("io.indexrelay.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.servlet..", "jakarta.servlet..", "com.fasterxml..", "net.java.ao..")
                .check(CLASSES);
    }

    @Test
    void httpStaysInItsAdapter() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.indexrelay.adapter.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http..")
                .check(CLASSES);
    }

    /**
     * One class passes calls on to services that may be absent, one makes an adapter of ours whose calls the list of reads
     * sees; it would not see what others reflect.
     */
    @Test
    void nothingElseReflects() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.indexrelay.adapter.sal.OptionalServices")
                .and()
                .doNotHaveFullyQualifiedName("io.indexrelay.adapter.sal.ForeignApp")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .check(CLASSES);
    }

    private static String[] with(String[] packages, String more) {
        String[] all = java.util.Arrays.copyOf(packages, packages.length + 1);
        all[packages.length] = more;
        return all;
    }

    /** Classes of this module are tests and may do what they like. */
    public static final class OnlyCommon implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("test-support") && !location.contains("testsupport");
        }
    }
}
