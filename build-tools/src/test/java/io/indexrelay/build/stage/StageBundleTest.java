package io.indexrelay.build.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.build.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageBundleTest {

    @TempDir
    Path folder = Path.of("");

    private Path classes = Path.of("");
    private Path staged = Path.of("");

    @BeforeEach
    void compile() throws IOException {
        classes = Samples.compile(
                folder,
                "package io.indexrelay.adapter.web.javax; public class RelayServlet extends javax.servlet.http.HttpServlet {}");
        staged = folder.resolve("staged");
        Files.writeString(folder.resolve("template.xml"), "<p key=\"@KEY@\">@SHARED@</p>");
        shared(
                "<s class=\"io.indexrelay.adapter.web.javax.RelayServlet\"/><s class=\"io.indexrelay.adapter.web.jakarta.RelayServlet\"/>");
    }

    @Test
    void laysOutClassesTwinsDescriptorAndLicences() throws IOException {
        Path library =
                jar("lib-1.0.jar", Map.of("META-INF/LICENSE", "free", "data/list.dat", "x", "lib/Code.class", "no"));
        Files.createDirectories(staged);
        Files.writeString(staged.resolve("stale.txt"), "from an earlier build");

        stage("--embed", library.toString(), "--resource", library + "!/data/list.dat");

        assertThat(staged.resolve("io/indexrelay/adapter/web/jakarta/RelayServlet.class"))
                .exists();
        assertThat(staged.resolve("atlassian-plugin.xml")).content().startsWith("<p key=\"k\"><s ");
        assertThat(staged.resolve("META-INF/licenses/lib-1.0/LICENSE")).hasContent("free");
        assertThat(staged.resolve("data/list.dat")).exists();
        assertThat(staged.resolve("lib/Code.class")).doesNotExist();
        assertThat(staged.resolve("stale.txt")).doesNotExist();
    }

    @Test
    void aDescriptorNeedsNoSharedPart() throws IOException {
        Files.writeString(folder.resolve("template.xml"), "<p key=\"@KEY@\"/>");

        StageBundle.main(new String[] {
            "--contents", classes.toString(),
            "--template", folder.resolve("template.xml").toString(),
            "--set", "KEY=alone",
            "--to", staged.toString()
        });

        assertThat(staged.resolve("atlassian-plugin.xml")).hasContent("<p key=\"alone\"/>");
    }

    @Test
    void refusesADescriptorThatNamesAClassThatIsNotThere() throws IOException {
        shared("<s class=\"io.indexrelay.Gone\"/>");

        assertThatThrownBy(this::stage).hasMessageContaining("io.indexrelay.Gone, which is not in the bundle");
    }

    @Test
    void refusesTheSameFileFromTwoPlaces() throws IOException {
        Path common = jar("common.jar", Map.of("io/indexrelay/adapter/web/javax/RelayServlet.class", "other"));

        assertThatThrownBy(() -> stage("--contents", common.toString())).hasMessageContaining("comes from two places");
    }

    @Test
    void refusesALibraryWithoutLicence() throws IOException {
        Path library = jar("lib-1.0.jar", Map.of("lib/Code.class", "no"));

        assertThatThrownBy(() -> stage("--embed", library.toString()))
                .hasMessageContaining("holds no META-INF/LICENSE");
    }

    @Test
    void refusesAnUnknownArgument() {
        assertThatThrownBy(() -> stage("--colour", "red")).hasMessageContaining("'--colour' is not one of");
    }

    private void stage(String... more) throws IOException {
        String[] base = {
            "--contents", classes.toString(),
            "--template", folder.resolve("template.xml").toString(),
            "--shared", folder.resolve("shared.xml").toString(),
            "--set", "KEY=k",
            "--to", staged.toString()
        };
        String[] all = new String[base.length + more.length];
        System.arraycopy(base, 0, all, 0, base.length);
        System.arraycopy(more, 0, all, base.length, more.length);
        StageBundle.main(all);
    }

    private void shared(String text) throws IOException {
        Files.writeString(folder.resolve("shared.xml"), text);
    }

    private Path jar(String name, Map<String, String> files) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }
}
