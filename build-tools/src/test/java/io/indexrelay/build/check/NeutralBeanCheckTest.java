package io.indexrelay.build.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.Samples;
import io.indexrelay.build.classfile.ClassSet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeutralBeanCheckTest {

    private static final String REQUEST = "javax.servlet.http.HttpServletRequest";

    @TempDir
    Path folder = Path.of("");

    @Test
    void acceptsServletTypesInsideMethodBodies() {
        assertThat(problems("public boolean f(Object o) { return o instanceof " + REQUEST
                        + " q && q.getMethod() != null; }"))
                .isEmpty();
    }

    @Test
    void refusesThemInFieldsAndSignatures() {
        assertThat(problems("private " + REQUEST + " kept;"))
                .singleElement()
                .asString()
                .contains("in a field");
        assertThat(problems("private void f(" + REQUEST + " q) {}"))
                .singleElement()
                .asString()
                .contains("the bean p.Bean mentions " + REQUEST + " in a method signature of p.Bean#f");
        assertThat(problems("java.util.List<jakarta.servlet.Servlet> f() { return null; }"))
                .singleElement()
                .asString()
                .contains("jakarta.servlet.Servlet");
    }

    @Test
    void refusesThemCapturedByALambda() {
        assertThat(problems("Object f(Object o) { " + REQUEST + " q = (" + REQUEST
                        + ") o; Runnable r = () -> q.getMethod(); return r; }"))
                .singleElement()
                .asString()
                .contains("a lambda's captured value or parameter");
    }

    @Test
    void looksAtSuperclassesInTheJar() {
        Samples.compile(folder, "package p; public class Base { protected " + REQUEST + " q; }");
        Samples.compile(folder, "package p; public class Bean extends Base {}");

        assertThat(check().problems(List.of("p.Bean")))
                .singleElement()
                .asString()
                .contains("p.Base");
    }

    @Test
    void noticesABeanThatIsNotThere() {
        Samples.compile(folder, "package p; public class Bean {}");

        assertThat(check().problems(List.of("p.Gone")))
                .containsExactly("p.Gone is listed as a bean but is not in the JAR");
    }

    private List<String> problems(String members) {
        Samples.compile(folder, "package p; public class Bean { " + members + " }");
        return check().problems(List.of("p.Bean"));
    }

    private NeutralBeanCheck check() {
        return new NeutralBeanCheck(ClassSet.read(folder.resolve("classes")));
    }
}
