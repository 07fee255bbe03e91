package io.indexrelay.build.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFoldersTest {

    @TempDir
    Path folder = Path.of("");

    private final StringBuilder modules = new StringBuilder();

    /** A line whose class path holds files of these names; what follows {@code =} is the content. */
    private void line(String name, String... jars) throws IOException {
        modules.append("<module>").append(name).append("</module>");
        Path target =
                Files.createDirectories(folder.resolve("lines").resolve(name).resolve("target"));
        List<String> places = new ArrayList<>();
        for (String jar : jars) {
            String[] parts = jar.split("=", 2);
            Path place =
                    Files.createDirectories(folder.resolve("repository").resolve(parts.length > 1 ? parts[1] : "-"));
            places.add(Files.writeString(place.resolve(parts[0] + ".jar"), jar).toString());
        }
        Files.writeString(target.resolve("classpath"), String.join(File.pathSeparator, places));
    }

    private List<String> packed() throws IOException {
        Files.writeString(folder.resolve("lines/pom.xml"), modules);
        Path target = folder.resolve("lib");
        LibraryFolders.main(new String[] {"--lines", folder.resolve("lines").toString(), "--to", target.toString()});
        try (Stream<Path> files = Files.walk(target)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> target.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachJarIsHeldOnceWhereAllThatNeedItLook() throws IOException {
        line("platform7", "core", "spring-5", "web");
        line("platform8", "core", "spring-6");
        Files.writeString(folder.resolve("lines/platform8/target/twin.jar"), "made by the module");
        line("platform7-jira", "core", "spring-5", "web", "jira", "jira-api");
        line("platform8-jira", "core", "spring-6", "twin", "jira", "jira-twin");
        line("platform7-confluence", "core", "spring-5", "web", "confluence");

        assertThat(packed())
                .containsExactly(
                        "common-jira/jira.jar",
                        "common/core.jar",
                        "platform7-confluence/confluence.jar",
                        "platform7-jira/jira-api.jar",
                        "platform7/spring-5.jar",
                        "platform7/web.jar",
                        "platform8-jira/jira-twin.jar",
                        "platform8/spring-6.jar",
                        "platform8/twin.jar");
    }

    @Test
    void jarsOfOneNameThatDifferAreNotShared() throws IOException {
        line("platform7", "core", "x=one");
        line("platform8", "core", "x=two");

        assertThat(packed()).containsExactly("common/core.jar", "platform7/x.jar", "platform8/x.jar");
    }

    @Test
    void aLineKeepsAFolderOfItsOwnAlsoWhereAllIsShared() throws IOException {
        line("platform7", "core", "a");
        line("platform8", "core", "b");
        line("platform7-jira", "core", "a", "jira");
        line("platform8-jira", "core", "b", "jira");

        assertThat(packed()).contains("platform7-jira/jira.jar", "platform8-jira/jira.jar");
    }

    @Test
    void whatWasNotBuiltOrHasNoPlatformIsNamed() throws IOException {
        line("platform7", "core");
        line("platform8-jira", "core");
        modules.append("<module>platform9</module>");

        assertThatThrownBy(this::packed)
                .hasMessageContaining("platform9 is not built: it has no target/classpath")
                .hasMessageContaining("platform8-jira has no module platform8 beside it");
    }
}
