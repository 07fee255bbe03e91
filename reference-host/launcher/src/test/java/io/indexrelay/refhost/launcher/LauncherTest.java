package io.indexrelay.refhost.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private static final String TOLD = "launcher.test.told";

    @TempDir
    Path folder;

    private final ClassLoader before =
            Objects.requireNonNull(Thread.currentThread().getContextClassLoader());
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    @AfterEach
    void clean() {
        Thread.currentThread().setContextClassLoader(before);
        System.clearProperty(TOLD);
    }

    /** A launcher's JAR whose host notes its arguments, its loader and which marks it sees. */
    private Path launcherJar(String... folders) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("META-INF/x", new byte[0]);
        entries.put("lib/readme.txt", new byte[0]);
        entries.put("lib/common/host.jar", hostJar());
        for (String name : folders) {
            entries.put("lib/" + name + "/" + name + ".jar", zip(Map.of(name, new byte[0])));
        }
        return Files.write(folder.resolve("reference-host.jar"), zip(entries));
    }

    private byte[] hostJar() throws IOException {
        Path source = Files.createDirectories(folder.resolve("src")).resolve("HostMain.java");
        Files.writeString(
                source,
                """
                package io.indexrelay.refhost;
                public class HostMain {
                    public static void main(String[] args) {
                        if (args[args.length - 1].equals("fail")) throw new IllegalStateException("as told");
                        ClassLoader loader = HostMain.class.getClassLoader();
                        StringBuilder told = new StringBuilder(String.join(" ", args));
                        told.append(" | own loader ").append(loader == Thread.currentThread().getContextClassLoader());
                        for (String mark : new String[] {"platform7", "platform8", "platform7-confluence", "platform8-confluence", "common-confluence", "platform7-jira", "common-jira"})
                            if (loader.getResource(mark) != null) told.append(" ").append(mark);
                        System.setProperty("launcher.test.told", told.toString());
                    }
                }
                """);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.resolve("out").toString(), source.toString());
        assertThat(status).isZero();
        String name = "io/indexrelay/refhost/HostMain.class";
        return zip(Map.of(name, Files.readAllBytes(folder.resolve("out").resolve(name))));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private int run(Path jar, String... arguments) throws Exception {
        Launcher launcher = new Launcher(new NestedLibraries(jar), folder.resolve("cache"));
        return launcher.run(arguments, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void startsTheHostWithTheLibrariesOfOneLineAndProductOnly() throws Exception {
        Path jar = launcherJar(
                "platform7",
                "platform8",
                "platform7-confluence",
                "platform8-confluence",
                "common-confluence",
                "platform7-jira",
                "common-jira");

        assertThat(run(jar, "confluence", "--port", "0")).isZero();
        assertThat(System.getProperty(TOLD))
                .isEqualTo("confluence --port 0 | own loader true platform7 platform7-confluence common-confluence");

        assertThat(run(jar, "confluence", "--platform", "8")).isZero();
        assertThat(System.getProperty(TOLD))
                .isEqualTo(
                        "confluence --platform 8 | own loader true platform8 platform8-confluence common-confluence");
    }

    @Test
    void aSecondStartFindsEverythingUnpackedAndMendsWhatWasDamaged() throws Exception {
        Path jar = launcherJar("platform7", "platform7-confluence");
        NestedLibraries libraries = new NestedLibraries(jar);
        List<Path> first = libraries.unpack(List.of("common", "platform7"), folder.resolve("cache"));
        assertThat(first)
                .extracting(path -> path.getFileName().toString())
                .containsExactly("host.jar", "platform7.jar");
        var time = Files.getLastModifiedTime(first.get(0));
        Files.writeString(first.get(1), "");

        List<Path> second = libraries.unpack(List.of("common", "platform7"), folder.resolve("cache"));

        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(second.get(0))).isEqualTo(time);
        assertThat(second.get(1)).isNotEmptyFile();
        assertThat(Files.list(second.get(0).getParent())).as("no part files").hasSize(1);
    }

    @Test
    void otherLibrariesLieElsewhere() throws Exception {
        Path cache = folder.resolve("cache");
        Path one = new NestedLibraries(launcherJar("platform7"))
                .unpack(List.of("common"), cache)
                .get(0);
        Path other = new NestedLibraries(launcherJar("platform7", "platform8"))
                .unpack(List.of("common"), cache)
                .get(0);

        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void whatTheBuildDoesNotHoldIsSaid() throws Exception {
        Path jar = launcherJar("platform7", "platform8", "platform7-confluence", "common-confluence");

        assertThat(run(jar, "jira")).isEqualTo(2);
        assertThat(run(jar, "confluence", "--platform", "8")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        """
                        This build holds no jira for platform 7; it holds: confluence --platform 7.
                        This build holds no confluence for platform 8; it holds: confluence --platform 7.
                        """);
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bamboo", "--port", "confluence --platform 9", "confluence --platform", "jira --platform="})
    void aWrongCommandLineIsAnsweredWithTheRightOne(String line) throws Exception {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(run(launcherJar("platform7"), arguments)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("usage: java -jar reference-host.jar <jira|confluence>");
    }

    @Test
    void whatTheHostThrowsComesOutAsItIs() throws Exception {
        Path jar = launcherJar("platform7", "platform7-confluence");

        assertThatThrownBy(() -> run(jar, "confluence", "fail"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("as told");
    }
}
