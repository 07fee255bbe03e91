package io.indexrelay.build.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.Samples;
import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.signature.SignatureListing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCheckTest {

    private static final String[] PRODUCT = {
        "package com.atlassian.x; public interface Base { String id(); }",
        "package com.atlassian.x; public interface Reader extends Base { int read(String s); int gone(); }",
        "package com.atlassian.x; public interface Extra { void more(); }",
        "package com.atlassian.x; public class Event extends java.util.EventObject { public Event(Object o) { super(o); } public int kind; public static class Part {} }",
        "package com.atlassian.x; public interface Sudo { boolean may(javax.servlet.http.HttpServletRequest q); }",
        "package com.atlassian.x; public class Hidden {}",
    };
    private static final String LISTING =
            """
            interface com.atlassian.x.Base
              method id():java.lang.String
            interface com.atlassian.x.Reader extends com.atlassian.x.Base
              method read(java.lang.String):int
            interface com.atlassian.x.Extra
              method more():void
              method later():void
            class com.atlassian.x.Event extends java.util.EventObject
              ctor (java.lang.Object)
            class com.atlassian.x.Sudo
              method may(javax.servlet.http.HttpServletRequest):boolean
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void acceptsDeclaredAndInheritedMembers() throws IOException {
        List<String> problems = problems("package io.indexrelay; import com.atlassian.x.*; public class Good {"
                + " Object f(Reader r) { return r.id() + r.read(\"\") + r.hashCode() + new Event(r).getSource(); } }");

        assertThat(problems).isEmpty();
    }

    @Test
    void namesAMethodThatTheProductDoesNotHave() throws IOException {
        assertThat(
                        problems(
                                "package io.indexrelay; public class Bad { int f(com.atlassian.x.Reader r) { return r.gone(); } }"))
                .containsExactly(
                        "io.indexrelay.Bad#f(Lcom/atlassian/x/Reader;)I -> com.atlassian.x.Reader#gone(): no such method gone()I");
    }

    @Test
    void looksIntoMethodReferencesAndLambdas() throws IOException {
        assertThat(
                        problems(
                                "package io.indexrelay; import com.atlassian.x.*; import java.util.function.*; public class Bad {"
                                        + " ToIntFunction<Reader> f() { return Reader::gone; } Supplier<Integer> g(Reader r) { return () -> r.gone(); } }"))
                .hasSize(2)
                .allMatch(problem -> problem.contains("com.atlassian.x.Reader#gone()"));
    }

    @Test
    void namesFieldsAndTypesThatTheProductDoesNotHave() throws IOException {
        assertThat(
                        problems(
                                "package io.indexrelay; import com.atlassian.x.*; public class Bad {"
                                        + " int f(Event e) { return e.kind; } Object g() { return new Event.Part(); } java.util.List<Hidden> h; }"))
                .anyMatch(problem -> problem.contains("com.atlassian.x.Event#kind: no such field kind:I"))
                .anyMatch(problem -> problem.contains("com.atlassian.x.Event$Part: no such type"))
                .anyMatch(problem -> problem.contains("com.atlassian.x.Hidden: no such type"));
    }

    @Test
    void noticesAClassThatTheProductMadeAnInterfaceOrTheOtherWayRound() throws IOException {
        assertThat(
                        problems(
                                "package io.indexrelay; public class Bad { boolean f(com.atlassian.x.Sudo s) { return s.may(null); } }"))
                .anyMatch(problem -> problem.contains("called as a method of an interface, but it is a class"));
    }

    @Test
    void noticesAnInterfaceMethodThatOurClassDoesNotSupply() throws IOException {
        assertThat(
                        problems(
                                "package io.indexrelay; public class Bad implements com.atlassian.x.Extra { public void more() {} }"))
                .containsExactly("io.indexrelay.Bad -> com.atlassian.x.Extra: does not supply later()V");
    }

    @Test
    void followsInheritedMembersThroughOurOwnClasses() throws IOException {
        assertThat(
                        problems(
                                "package io.indexrelay; public class Mine extends com.atlassian.x.Event { public Mine() { super(\"\"); } }",
                                "package io.indexrelay; public class Bad { int f(Mine m) { return m.kind; } Object g(Mine m) { return m.getSource(); } }"))
                .containsExactly(
                        "io.indexrelay.Bad#f(Lio/indexrelay/Mine;)I -> io.indexrelay.Mine#kind: no such field kind:I");
    }

    @Test
    void holdsJakartaTwinsAgainstTheJakartaViewAndOthersAgainstTheJavaxView() throws IOException {
        String listing = LISTING.replace("class com.atlassian.x.Sudo", "interface com.atlassian.x.Sudo");
        String call = "class Call { boolean f(com.atlassian.x.Sudo s) { return s.may(null); } }";

        assertThat(against(listing, "package io.indexrelay.javax; public " + call))
                .isEmpty();
        assertThat(against(listing, "package io.indexrelay.jakarta; public " + call))
                .containsExactly(
                        "io.indexrelay.jakarta.Call#f(Lcom/atlassian/x/Sudo;)Z -> com.atlassian.x.Sudo#may(javax.servlet.http.HttpServletRequest): no such method may(Ljavax/servlet/http/HttpServletRequest;)Z");
    }

    @Test
    void holdsTypesThatAProductHasOutsideItsOwnPackagesToTheListingToo() throws IOException {
        Path classes = Samples.compile(
                folder, "package org.ofbiz.core.entity; public interface GenericValue { void store(); }");
        Samples.compile(
                folder,
                "package io.indexrelay; class A { void f(org.ofbiz.core.entity.GenericValue v) { v.store(); } }");
        Samples.delete(classes.resolve("org/ofbiz/core/entity"));

        String other = "package io.indexrelay; class B {}";
        assertThat(against("interface org.ofbiz.core.entity.GenericValue\n  method store():void\n", other))
                .isEmpty();
        assertThat(problems(other)).isNotEmpty().allMatch(problem -> problem.endsWith(": no such type"));
    }

    @Test
    void readsEmbeddedClassesToo() throws IOException {
        assertThat(problems("package org.library; public class Embedded { com.atlassian.x.Hidden h; }"))
                .singleElement()
                .asString()
                .startsWith("org.library.Embedded");
    }

    private List<String> problems(String... sources) throws IOException {
        return against(LISTING, sources);
    }

    private List<String> against(String listing, String... sources) throws IOException {
        Path classes = Samples.compile(folder, PRODUCT);
        Samples.compile(folder, sources);
        Files.writeString(folder.resolve("a.sig"), listing);
        Samples.delete(classes.resolve("com/atlassian/x"));
        return new ReferenceCheck(
                        ClassSet.read(classes),
                        SignatureListing.read(List.of(folder.resolve("a.sig"))),
                        ClassSet.read(Files.createDirectories(folder.resolve("libraries"))),
                        List.of("io/indexrelay/jakarta/"))
                .problems();
    }
}
