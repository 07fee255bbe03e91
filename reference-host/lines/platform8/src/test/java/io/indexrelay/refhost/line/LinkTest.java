package io.indexrelay.refhost.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.check.LinkCheck;
import io.indexrelay.build.classfile.ClassSet;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was compiled with Spring 5.3, Tomcat 9 and javax, held against what is on this class path. */
class LinkTest {

    private static final String BUNDLES = "/io/indexrelay/refhost/osgi/bundles/";

    @TempDir
    Path folder;

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private static ClassSet classes(List<Path> places, Predicate<String> wanted) {
        return places.stream()
                .filter(place -> wanted.test(place.toString().replace('\\', '/')))
                .map(ClassSet::read)
                .reduce(ClassSet::and)
                .orElseThrow();
    }

    private Path bundle(String name) throws IOException {
        Path file = Files.createDirectories(folder).resolve(name.replace('/', '-'));
        try (InputStream in = LinkTest.class.getResourceAsStream(BUNDLES + name)) {
            assertThat(in).as(name).isNotNull();
            Files.copy(in, file);
        }
        return file;
    }

    private LinkCheck gemini(String spring) throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String name : List.of("io", "core", "extender")) {
            bundles.add(bundle(spring + "/gemini-blueprint-" + name + ".jar"));
        }
        bundles.add(bundle("reference-host-extender-fragment.jar"));
        bundles.add(bundle("reference-host-scanner-runtime.jar"));
        return new LinkCheck(
                classes(bundles, bundle -> true),
                classes(classPath(), place -> place.endsWith(".jar")),
                List.of("org/springframework/", "org/eclipse/gemini/", "io/indexrelay/"));
    }

    @Test
    void thePatchedGeminiAndOurBundlesFindAllThatTheyAskOfSpring6() throws IOException {
        LinkCheck check = gemini("spring6");

        assertThat(check.problems()).isEmpty();
        assertThat(check.judged()).isGreaterThan(5_000);
    }

    @Test
    void theReleasedGeminiDoesNotWhichShowsThatTheCheckSees() throws IOException {
        assertThat(gemini("spring5").problems())
                .anyMatch(problem -> problem.contains("Assert#notNull(java.lang.Object)"))
                .anyMatch(problem -> problem.contains("SecurityContextProvider: no such type"))
                .anyMatch(problem -> problem.contains("cancelRefresh"))
                .anyMatch(problem -> problem.contains("DisposableBean: does not supply destroy()"));
    }

    @Test
    void theHostFindsAllThatItAsksOfSpringTheServletApiAndTomcat() {
        LinkCheck check = LinkCheck.onClassPath(
                place -> place.matches(".*/reference-host-(core|db)-[^/]*\\.jar") || place.endsWith("/target/classes"),
                List.of(
                        "org/springframework/",
                        "org/apache/catalina/",
                        "org/apache/coyote/",
                        "org/apache/tomcat/",
                        "jakarta/",
                        "javax/",
                        "com/atlassian/",
                        "io/indexrelay/"));

        assertThat(check.problems()).isEmpty();
        assertThat(check.judged()).isGreaterThan(5_000);
        assertThat(check.judges("io/indexrelay/refhost/web/WebServer")).isTrue();
        assertThat(check.judges("io/indexrelay/refhost/db/Database")).isTrue();
        assertThat(check.judges("com/atlassian/sal/api/websudo/WebSudoManager")).isTrue();
    }

    @Test
    void nothingOfTheOtherLineIsOnTheClassPath() {
        assertThat(classPath())
                .extracting(place -> String.valueOf(place.getFileName()))
                .noneMatch(
                        name -> name.matches(
                                "(javax\\.(servlet|inject|annotation|persistence)|atlassian-api-|reference-host-web-|spring-[a-z]+-5|tomcat-embed-core-9).*"));
    }
}
