package io.indexrelay.build.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.build.BuildFailure;
import io.indexrelay.build.Samples;
import io.indexrelay.build.classfile.ClassSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerIndexTest {

    private static final String ANNOTATION = "package com.atlassian.plugin.spring.scanner.annotation.";
    private static final String COMPONENT = ANNOTATION
            + "component; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface ConfluenceComponent { String value() default \"\"; }";
    private static final String IMPORT = ANNOTATION
            + "imports; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface ComponentImport { String value() default \"\"; }";
    private static final String EXPORT = ANNOTATION
            + "export; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface ExportAsService { Class<?>[] value() default {}; }";
    private static final String STAR =
            "import com.atlassian.plugin.spring.scanner.annotation.component.*; import com.atlassian.plugin.spring.scanner.annotation.imports.*; import com.atlassian.plugin.spring.scanner.annotation.export.*; ";

    @TempDir
    Path folder = Path.of("");

    @Test
    void writesBeansImportsAndExportsInOrderWithoutBlankLines() throws IOException {
        ClassSet classes = scanned(
                "package p; " + STAR
                        + "@ConfluenceComponent @ExportAsService(Runnable.class) public class Wiring implements Runnable {"
                        + " @ComponentImport java.util.List<String> field;"
                        + " public Wiring(@ComponentImport java.util.Map<String, String> map, @ComponentImport(\"other\") Comparable<String> c, int i) {}"
                        + " public void run() {} }",
                "package p; " + STAR + "@ConfluenceComponent(\"named\") public class Alpha { }");

        ScannerIndex.scan(classes).write(folder);

        Path index = folder.resolve("META-INF/plugin-components");
        assertThat(index.resolve("component-confluence")).hasContent("p.Alpha#named\np.Wiring\n");
        assertThat(index.resolve("imports")).hasContent("java.lang.Comparable#other\njava.util.List\njava.util.Map\n");
        assertThat(index.resolve("exports")).hasContent("p.Wiring#java.lang.Runnable\n");
        assertThat(Files.readString(index.resolve("imports")))
                .doesNotContain("\n\n")
                .endsWith("Map\n");
    }

    @Test
    void findsImportsOfAnInnerClassBehindItsHiddenParameter() {
        ClassSet classes = scanned(
                "package p; " + STAR
                        + "public class Outer { public class Inner { public Inner(@ComponentImport java.util.List<String> list) {} } }");

        assertThat(ScannerIndex.scan(classes).files().get("imports")).containsExactly("java.util.List");
    }

    @Test
    void writesNoFileForWhatIsNotThere() throws IOException {
        ScannerIndex.scan(scanned("package p; public class Plain {}")).write(folder);

        assertThat(folder.resolve("META-INF/plugin-components")).isEmptyDirectory();
    }

    @Test
    void refusesAComponentThatCannotBeMade() {
        ClassSet classes = scanned("package p; " + STAR + "@ConfluenceComponent public abstract class Shape {}");

        assertThatThrownBy(() -> ScannerIndex.scan(classes))
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("p.Shape is a component but abstract");
    }

    @Test
    void refusesAnExportOfWhatIsNoComponent() {
        ClassSet classes = scanned("package p; " + STAR + "@ExportAsService public class Lonely {}");

        assertThatThrownBy(() -> ScannerIndex.scan(classes)).hasMessageContaining("p.Lonely is exported");
    }

    private ClassSet scanned(String... sources) {
        Path classes = Samples.compile(folder, COMPONENT, IMPORT, EXPORT);
        Samples.compile(folder, sources);
        return Samples.only("p/", classes);
    }
}
