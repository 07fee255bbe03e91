package io.indexrelay.build.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.build.Samples;
import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.References;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

class ServletTwinsTest {

    private static final String SERVLET = "package io.indexrelay.adapter.web.javax; import javax.servlet.http.*;"
            + " public class RelayServlet extends HttpServlet {"
            + "  static final String NAME = \"javax.servlet.error.exception\";"
            + "  protected void doGet(HttpServletRequest q, HttpServletResponse r) { java.util.function.Supplier<Object> s = () -> q.getAttribute(NAME); s.get(); Sudo.ask(q); }"
            + "  public String attribute() { return NAME; } }";
    private static final String SUDO =
            "package io.indexrelay.adapter.web.javax; class Sudo { static void ask(javax.servlet.http.HttpServletRequest q) {} }";

    @TempDir
    Path folder = Path.of("");

    @Test
    void renamesTheServletItsHelpersAndAttributeNames() {
        ClassSet classes = ClassSet.read(Samples.compile(folder, SERVLET, SUDO));

        SortedMap<String, byte[]> twins = ServletTwins.of(classes);

        assertThat(twins)
                .containsOnlyKeys(
                        "io/indexrelay/adapter/web/jakarta/RelayServlet", "io/indexrelay/adapter/web/jakarta/Sudo");
        for (byte[] twin : twins.values()) {
            ClassNode node = new ClassNode();
            new ClassReader(twin).accept(node, 0);
            assertThat(References.of(node)).extracting(Reference::owner).noneMatch(owner -> owner.startsWith("javax/"));
            assertThat(References.of(node))
                    .extracting(Reference::descriptor)
                    .noneMatch(descriptor -> descriptor.contains("Ljavax/"));
        }
    }

    @Test
    void makesATwinThatTheJakartaLineCanLoad() throws Exception {
        SortedMap<String, byte[]> twins = ServletTwins.of(ClassSet.read(Samples.compile(folder, SERVLET, SUDO)));

        Class<?> twin = new Bytes(twins).loadClass("io.indexrelay.adapter.web.jakarta.RelayServlet");

        assertThat(jakarta.servlet.http.HttpServlet.class).isAssignableFrom(twin);
        assertThat(attribute(twin)).isEqualTo("jakarta.servlet.error.exception");
    }

    @Test
    void makesTheSameBytesEachTime() {
        ClassSet classes = ClassSet.read(Samples.compile(folder, SERVLET, SUDO));

        assertThat(ServletTwins.of(classes)).containsExactlyEntriesOf(ServletTwins.of(classes));
    }

    @Test
    void refusesServletTypesOutsideTheServletPackage() {
        ClassSet classes = ClassSet.read(
                Samples.compile(
                        folder,
                        SERVLET,
                        SUDO,
                        "package io.indexrelay.admin; public class Page { void show(javax.servlet.http.HttpServletRequest q) {} }"));

        assertThatThrownBy(() -> ServletTwins.of(classes))
                .hasMessageContaining("io.indexrelay.admin.Page#show")
                .hasMessageContaining("only the package of the servlets may");
    }

    @Test
    void refusesAHandWrittenTwin() {
        ClassSet classes = ClassSet.read(
                Samples.compile(folder, "package io.indexrelay.adapter.web.jakarta; public class Mine {}"));

        assertThatThrownBy(() -> ServletTwins.of(classes)).hasMessageContaining("is made by the build");
    }

    @Test
    void seesWhatStillSpeaksOfTheJavaxLine() throws IOException {
        Path classes = Samples.compile(
                folder, "package io.indexrelay.adapter.web.jakarta; public class Half { javax.servlet.Servlet old; }");

        assertThat(ServletTwins.leftovers(ClassSet.read(classes)))
                .containsExactly("io.indexrelay.adapter.web.jakarta.Half still mentions javax.servlet.Servlet");
        assertThat(Files.exists(classes)).isTrue();
    }

    private static Object attribute(Class<?> twin)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException, InstantiationException {
        return twin.getMethod("attribute").invoke(twin.getConstructor().newInstance());
    }

    /** Loads the twins from memory and the rest from the test class path. */
    private static final class Bytes extends ClassLoader {

        private final Map<String, byte[]> classes;

        Bytes(Map<String, byte[]> classes) {
            super(ServletTwinsTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/'));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
