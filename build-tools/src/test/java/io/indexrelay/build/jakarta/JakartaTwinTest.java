package io.indexrelay.build.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.build.Samples;
import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.References;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.tree.ClassNode;

class JakartaTwinTest {

    private static final String PAGE =
            "package io.indexrelay.web; public class Page extends javax.servlet.http.HttpServlet {"
                    + " static final String NAME = \"javax.servlet.error.exception\";"
                    + " Object f(javax.servlet.http.HttpServletRequest q) { return q.getAttribute(NAME); } }";
    private static final String PLAIN =
            "package io.indexrelay.web; public class Plain { javax.sql.DataSource s; String t = \"javax.sql.X\"; }";

    @TempDir
    Path folder = Path.of("");

    private Path twin(Path classes, String... more) throws IOException {
        Path target = folder.resolve("module").resolve("classes");
        String[] arguments = {"--from", classes.toString(), "--to", target.toString()};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(arguments), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        JakartaTwin.main(all);
        return target;
    }

    @Test
    void renamesTypesAndTextsThatAreNamesAndLeavesTheJdksAlone() throws IOException {
        Path classes = Samples.compile(folder, PAGE, PLAIN);
        Files.writeString(classes.resolve("page.html"), "javax.servlet stays in a file");

        Path target = twin(classes);

        ClassNode page = ClassSet.read(target).node("io/indexrelay/web/Page").orElseThrow();
        assertThat(page.superName).isEqualTo("jakarta/servlet/http/HttpServlet");
        assertThat(page.fields.get(0).value).isEqualTo("jakarta.servlet.error.exception");
        assertThat(References.of(page)).extracting(Reference::owner).noneMatch(owner -> owner.startsWith("javax/"));
        assertThat(target.resolve("io/indexrelay/web/Plain.class"))
                .as("what mentions nothing renamed keeps its bytes")
                .hasSameBinaryContentAs(classes.resolve("io/indexrelay/web/Plain.class"));
        assertThat(target.resolve("page.html")).hasContent("javax.servlet stays in a file");
    }

    @Test
    void aClassWithASourceOfItsOwnIsLeftOut() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("own/io/indexrelay/web"));
        Files.writeString(sources.resolve("Page.java"), "");

        Path target = twin(
                Samples.compile(folder, PAGE, PLAIN),
                "--sources",
                folder.resolve("own").toString());

        assertThat(ClassSet.read(target).names()).containsExactly("io/indexrelay/web/Plain");
    }

    @Test
    void whatHasNoOriginAnyMoreIsRemovedAndWhatTheModuleMadeItselfIsKept() throws IOException {
        Path classes = Samples.compile(folder, PAGE, PLAIN);
        Path target = twin(classes);
        Files.writeString(target.resolve("own.txt"), "own");
        Files.delete(classes.resolve("io/indexrelay/web/Page.class"));

        twin(classes);

        assertThat(target.resolve("io/indexrelay/web/Page.class")).doesNotExist();
        assertThat(target.resolve("io/indexrelay/web/Plain.class")).exists();
        assertThat(target.resolve("own.txt")).exists();
    }

    @Test
    void twoDifferentFilesOfOneNameAreRefused() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.writeString(one.resolve("a.txt"), "1");
        Files.writeString(two.resolve("a.txt"), "2");

        assertThatThrownBy(() -> twin(one, "--from", two.toString()))
                .hasMessageContaining("a.txt comes from two places");
    }

    @ParameterizedTest
    @CsvSource({
        "javax/inject/Inject, jakarta/inject/Inject",
        "javax/persistence/EntityManager, jakarta/persistence/EntityManager",
        "javax/transaction/Synchronization, jakarta/transaction/Synchronization",
        "javax/transaction/xa/XAResource, javax/transaction/xa/XAResource",
        "javax/annotation/processing/Processor, javax/annotation/processing/Processor",
        "javax/servletlike/X, javax/servletlike/X",
        "java/lang/String, java/lang/String",
    })
    void movesWhatMovedAndNothingElse(String old, String renamed) {
        assertThat(new JakartaNames().map(old)).isEqualTo(renamed);
        assertThat(new JakartaNames().mapValue(old.replace('/', '.'))).isEqualTo(renamed.replace('/', '.'));
    }
}
