package io.indexrelay.build.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.build.BuildFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    @TempDir
    Path folder = Path.of("");

    private Path release = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        release = Files.createDirectories(folder.resolve("index-relay-1"));
        zip(
                release.resolve("plugin.jar"),
                List.of("META-INF/licenses/lib-1/LICENSE", "META-INF/licenses/lib-1/NOTICE", "a/B.class"));
        Files.writeString(release.resolve("NOTICE"), "notice");
    }

    @Test
    void carriesLicencesAndSumsThatMatch() throws IOException {
        CompleteRelease.main(new String[] {"--folder", release.toString()});

        assertThat(release.resolve("licenses/README.md")).content().contains("| lib-1 | plugin.jar |");
        assertThat(release.resolve("licenses/lib-1/LICENSE")).exists();
        assertThat(release.resolve("SHA256SUMS"))
                .content()
                .contains("  plugin.jar\n", "  licenses/lib-1/NOTICE\n")
                .doesNotContain("SHA256SUMS");
        assertThat(CheckSums.problems(release)).isEmpty();
    }

    @Test
    void noticesAFileThatChangedIsGoneOrCameLater() throws IOException {
        CheckSums.write(release);

        Files.writeString(release.resolve("NOTICE"), "another");
        Files.delete(release.resolve("plugin.jar"));
        Files.writeString(release.resolve("later.txt"), "");

        assertThat(CheckSums.problems(release))
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("NOTICE has the sum"))
                .contains("plugin.jar is listed but not there", "later.txt is not listed");
    }

    @Test
    void computesTheSumsThatEveryoneComputes() throws IOException {
        Files.delete(release.resolve("plugin.jar"));
        Files.writeString(release.resolve("NOTICE"), "abc");

        CheckSums.write(release);

        assertThat(release.resolve("SHA256SUMS"))
                .hasContent("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  NOTICE\n");
    }

    @Test
    void refusesToPackWithoutAPluginOrWithoutItsLicences() throws IOException {
        zip(release.resolve("plugin.jar"), List.of("a/B.class"));
        assertThatThrownBy(() -> EmbeddedLicences.write(release)).hasMessageContaining("carries no META-INF/licenses");

        Files.delete(release.resolve("plugin.jar"));
        assertThatThrownBy(() -> EmbeddedLicences.write(release)).hasMessageContaining("there is no plugin JAR");
    }

    @Test
    void verifiesAPackedRelease() throws IOException {
        CheckSums.write(release);
        pack();
        String[] arguments = {"--zip", folder.resolve("r.zip").toString(), "--root", "index-relay-1"};
        VerifyRelease.main(arguments);

        Files.writeString(release.resolve("NOTICE"), "changed");
        pack();
        assertThatThrownBy(() -> VerifyRelease.main(arguments))
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("NOTICE has the sum");
    }

    @Test
    void refusesAPackedReleaseThatLacksWhatItMustHold() throws IOException {
        CheckSums.write(release);
        pack();
        String zip = folder.resolve("r.zip").toString();
        VerifyRelease.main(new String[] {"--zip", zip, "--root", "index-relay-1", "--holds", "plugin.jar"});

        assertThatThrownBy(() -> VerifyRelease.main(
                        new String[] {"--zip", zip, "--root", "index-relay-1", "--holds", "other.jar"}))
                .hasMessageContaining("other.jar is not in the release");
    }

    private void pack() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("r.zip"));
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(release)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
    }

    private static void zip(Path to, List<String> names) throws IOException {
        try (OutputStream out = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
