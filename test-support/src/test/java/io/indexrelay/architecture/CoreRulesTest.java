package io.indexrelay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Holds for the module common; the plugins have rules of their own. */
@AnalyzeClasses(packages = "io.indexrelay", importOptions = CoreRulesTest.OnlyCommon.class)
class CoreRulesTest {

    private static final String[] PURE = {
        "io.indexrelay.change..",
        "io.indexrelay.outbox..",
        "io.indexrelay.snapshot..",
        "io.indexrelay.access..",
        "io.indexrelay.delivery..",
        "io.indexrelay.backfill..",
        "io.indexrelay.relay.."
    };
    private static final String[] WITH_JSON = {
        "io.indexrelay.payload..", "io.indexrelay.config..", "io.indexrelay.admin.."
    };
    private static final String[] OWN = {
        "io.indexrelay.change..",
        "io.indexrelay.outbox..",
        "io.indexrelay.snapshot..",
        "io.indexrelay.access..",
        "io.indexrelay.payload..",
        "io.indexrelay.delivery..",
        "io.indexrelay.backfill..",
        "io.indexrelay.config..",
        "io.indexrelay.admin..",
        "io.indexrelay.relay..",
        "java..",
        "javax.crypto..",
        "org.jspecify..",
        "org.slf4j.."
    };
    private static final String[] OWN_AND_JSON = with(OWN, "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule pureSlicesNeedNothingButTheJdk = classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(OWN);

    @ArchTest
    static final ArchRule onlyPayloadConfigAndAdminKnowJson = classes()
            .that()
            .resideInAnyPackage(WITH_JSON)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(OWN_AND_JSON);

    @ArchTest
    static final ArchRule slicesHaveNoCycles =
            slices().matching("io.indexrelay.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeIsGiven = noClasses()
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
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule noFieldIsARandom = noFields().should().haveRawType(Random.class);

    @ArchTest
    static final ArchRule activeObjectsStayInTheirAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("io.indexrelay.adapter.ao..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..");

    @ArchTest
    static final ArchRule httpStaysInItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("io.indexrelay.adapter.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..");

    @ArchTest
    static final ArchRule nothingReflects = noClasses()
            .that()
            .resideInAnyPackage(OWN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..");

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
