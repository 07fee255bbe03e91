package io.indexrelay.testsupport.plugin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.indexrelay.change.Cause;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a plugin's own classes may touch. Product methods as such are held to the reviewed list of reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PluginRules {

    private final String root;
    private final JavaClasses classes;

    /** @param root the plugin's root package */
    protected PluginRules(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @Test
    void classesStandInTheSamePackagesInEveryPlugin() {
        classes()
                .should()
                .resideInAnyPackage(Stream.of("listen", "activity", "read", "access", "list", "wiring")
                        .map(part -> root + "." + part + "..")
                        .toArray(String[]::new))
                .check(classes);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyTheWiringKnowsAdaptersAndTheFramework() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.indexrelay.adapter..",
                        "io.indexrelay.relay..",
                        "io.indexrelay.wiring..",
                        "net.java.ao..",
                        "org.osgi..",
                        "org.apache.hc..")
                .check(classes);
    }

    @Test
    void nothingKnowsServletsOrJson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.servlet..", "jakarta.servlet..", "com.fasterxml..")
                .check(classes);
    }

    @Test
    void theListOfReadsIsNotEscapedByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "the method loads a class by name",
                        call -> call.getTarget().getName().equals("forName")
                                && call.getTargetOwner().isEquivalentTo(Class.class)))
                .check(classes);
    }

    /** The plugin's own wiring takes none either: the core's does. */
    @Test
    void timeAndChanceComeFromTheCore() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .check(classes);
    }

    @Test
    void listenersArePublic() {
        classes()
                .that(DescribedPredicate.describe("hear events", PluginRules::hearsEvents))
                .should()
                .bePublic()
                .because(
                        "the product calls them by reflection, and a package-private one fails at every event in silence")
                .check(classes);
    }

    @Test
    void listenersHaveNoManagers() {
        noClasses()
                .that()
                .resideInAPackage("..listen..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Accessor")
                .because("a listener writes one row and reads nothing")
                .check(classes);
    }

    /** So that every cause has its lines in the table of what may narrow. */
    @Test
    void onlyTheTableOfCausesMakesCauses() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Causes")
                .should()
                .callConstructor(Cause.class, String.class)
                .check(classes);
    }

    private static boolean hearsEvents(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch((JavaCodeUnit method) -> method.isAnnotatedWith("com.atlassian.event.api.EventListener"));
    }
}
