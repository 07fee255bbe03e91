package io.indexrelay.build.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.Samples;
import io.indexrelay.build.classfile.ClassSet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {

    @TempDir
    Path folder = Path.of("");

    private LinkCheck check(String user, String before, String after) {
        Samples.compile(folder.resolve("before"), before);
        ClassSet subject = Samples.only("mine", Samples.compile(folder.resolve("before"), user));
        ClassSet libraries = ClassSet.read(Samples.compile(folder.resolve("after"), after));
        return new LinkCheck(subject, libraries, List.of("lib/", "mine/"));
    }

    @Test
    void whatIsStillThereLinks() {
        String library = "package lib; public class A { public int f() { return 1; } public int n; }";
        LinkCheck check =
                check("package mine; class B extends lib.A { int g() { return f() + n; } }", library, library);

        assertThat(check.problems()).isEmpty();
        assertThat(check.judged()).isPositive();
    }

    @Test
    void aChangedReturnTypeIsSeenAlsoWhereTheOwnerIsAClassOfOurs() {
        LinkCheck check = check(
                "package mine; class B extends lib.A { Object g() { return f(); } }",
                "package lib; public class A { public Integer f() { return 1; } }",
                "package lib; public class A { public Long f() { return 1L; } }");

        assertThat(check.problems())
                .singleElement()
                .asString()
                .startsWith("mine.B#g()")
                .contains("no such method f()Ljava/lang/Integer;");
    }

    @Test
    void aClassThatBecameAnInterfaceAndAMethodThatNobodySuppliesAnyMoreAreSeen() {
        assertThat(check(
                                "package mine; class B { int g() { return lib.A.f(); } }",
                                "package lib; public class A { public static int f() { return 1; } }",
                                "package lib; public interface A { static int f() { return 1; } }")
                        .problems())
                .singleElement()
                .asString()
                .contains("called as a method of a class, but it is an interface");
    }

    @Test
    void aMethodThatTheBaseClassNoLongerSuppliesIsSeen() {
        assertThat(check(
                                "package mine; class B implements lib.A { }",
                                "package lib; public interface A { default void close() {} }",
                                "package lib; public interface A { void close(); }")
                        .problems())
                .containsExactly("mine.B -> lib.A: does not supply close()V");
    }
}
