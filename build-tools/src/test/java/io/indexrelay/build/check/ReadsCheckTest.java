package io.indexrelay.build.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.build.Samples;
import io.indexrelay.build.classfile.ClassSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadsCheckTest {

    private static final String[] PRODUCT = {
        "package com.atlassian.x; public interface Pages { Object get(long id); void delete(Object page); }",
        "package com.atlassian.x; public class Event { public Object page() { return this; } public void vanish() {} }",
        "package javax.persistence; public interface EntityManager { Object createQuery(String text); Object createQuery(String text, Class<?> type); Object createNativeQuery(String text); }",
    };
    private static final String GET = "com.atlassian.x.Pages#get(long)";
    private static final String QUERY = "javax.persistence.EntityManager#createQuery(java.lang.String)";

    @TempDir
    Path folder = Path.of("");

    @Test
    void acceptsWhatIsListed() {
        assertThat(problems(List.of("# pages", GET), "Object f(com.atlassian.x.Pages p) { return p.get(1L); }"))
                .isEmpty();
    }

    @Test
    void refusesACallThatIsNotListedWhereverItHides() {
        assertThat(problems(
                        List.of(),
                        "void f(com.atlassian.x.Pages p) { p.delete(p); }"
                                + " java.util.function.Consumer<Object> g(com.atlassian.x.Pages p) { return p::delete; }"
                                + " Runnable h(com.atlassian.x.Pages p) { return () -> p.delete(p); }"))
                .hasSize(3)
                .allMatch(problem -> problem.contains(
                        "calls com.atlassian.x.Pages#delete(java.lang.Object), which is not on the list of reads"));
    }

    @Test
    void refusesACallThroughASubclassOfOurs() {
        Samples.compile(folder, PRODUCT);
        Samples.compile(
                folder,
                "package io.indexrelay; public class Mine extends com.atlassian.x.Event { void own() { vanish(); } }");

        assertThat(check(List.of("com.atlassian.x.Event#<init>()")).problems())
                .containsExactly(
                        "io.indexrelay.Mine#own()V calls com.atlassian.x.Event#vanish(), which is not on the list of reads");
    }

    @Test
    void refusesReflectionThatIsNotListed() {
        assertThat(problems(
                        List.of(), "Object f(java.lang.reflect.Method m) throws Exception { return m.invoke(null); }"))
                .singleElement()
                .asString()
                .contains("java.lang.reflect.Method#invoke(java.lang.Object,java.lang.Object[])");
    }

    @Test
    void refusesALineThatNothingCalls() {
        assertThat(problems(List.of(GET), "void f() {}"))
                .containsExactly(GET + " is on the list of reads, but nothing calls it");
    }

    @Test
    void acceptsAConstantSelectInAReviewedClass() {
        assertThat(
                        problems(
                                List.of("queries: io.indexrelay.Sample", QUERY),
                                "static final String TEXT = \"select p.id \" + \"from Page p\"; Object f(javax.persistence.EntityManager e) { return e.createQuery(TEXT); }"))
                .isEmpty();
    }

    @Test
    void refusesAQueryElsewhere() {
        assertThat(problems(
                        List.of(QUERY),
                        "Object f(javax.persistence.EntityManager e) { return e.createQuery(\"from Page\"); }"))
                .singleElement()
                .asString()
                .contains("is not one of the reviewed query classes");
    }

    @Test
    void refusesATextThatIsBuiltOrChosenAtRunTime() {
        String list = "queries: io.indexrelay.Sample";
        assertThat(
                        problems(
                                List.of(list, QUERY),
                                "Object f(javax.persistence.EntityManager e, String s) { return e.createQuery(\"from \" + s); }"))
                .singleElement()
                .asString()
                .contains("not a constant");
        assertThat(
                        problems(
                                List.of(list, QUERY),
                                "java.util.function.Function<String, Object> f(javax.persistence.EntityManager e) { return e::createQuery; }"))
                .singleElement()
                .asString()
                .contains("without a constant query text");
    }

    @Test
    void refusesAQueryThatWritesAndANativeOne() {
        String list = "queries: io.indexrelay.Sample";
        assertThat(problems(
                        List.of(list, QUERY),
                        "Object f(javax.persistence.EntityManager e) { return e.createQuery(\"delete from Page\"); }"))
                .singleElement()
                .asString()
                .contains("does not select: delete from Page");
        assertThat(problems(
                        List.of(list, "javax.persistence.EntityManager#createNativeQuery(java.lang.String)"),
                        "Object f(javax.persistence.EntityManager e) { return e.createNativeQuery(\"select 1\"); }"))
                .singleElement()
                .asString()
                .contains("only createQuery");
    }

    @Test
    void acceptsTextsFromAListedEnumOfConstantSelects() {
        Samples.compile(folder, texts("\"select p.id from Page p\""));
        assertThat(problems(
                        List.of("queries: io.indexrelay.Sample", "texts: io.indexrelay.Texts", QUERY),
                        "Object f(javax.persistence.EntityManager e, Texts t) { return e.createQuery(t.text()); }"))
                .isEmpty();
    }

    @Test
    void refusesTextsFromAnEnumThatIsNotListedOrNotConstant() {
        Samples.compile(folder, texts("\"delete from Page\""));
        String call = "Object f(javax.persistence.EntityManager e, Texts t) { return e.createQuery(t.text()); }";
        assertThat(problems(List.of("queries: io.indexrelay.Sample", QUERY), call))
                .singleElement()
                .asString()
                .contains("not a constant");
        assertThat(problems(List.of("queries: io.indexrelay.Sample", "texts: io.indexrelay.Texts", QUERY), call))
                .containsExactly("io.indexrelay.Texts has a query that does not select: delete from Page");
        Samples.compile(folder, texts("\"from \" + System.getProperty(\"x\")"));
        assertThat(check(List.of("texts: io.indexrelay.Texts", "queries: io.indexrelay.Sample", QUERY))
                        .problems())
                .containsExactly("io.indexrelay.Texts has a query whose text is not a constant");
    }

    private static String texts(String text) {
        return "package io.indexrelay; public enum Texts { ONE(" + text
                + "); private final String text; Texts(String text) { this.text = text; } String text() { return text; } }";
    }

    @Test
    void refusesAListLineThatIsNoMethodOrStandsTwice() {
        assertThatThrownBy(() -> ReadsList.parse(List.of("com.atlassian.x.Pages.get")))
                .hasMessageContaining("is not of the form owner#name(types)");
        assertThatThrownBy(() -> ReadsList.parse(List.of(GET, GET))).hasMessageContaining("listed twice");
    }

    @Test
    void takesWhatIsSharedAndWhatIsAPluginsOwnAsOneList() throws IOException {
        Path shared = Files.writeString(folder.resolve("shared.txt"), GET + "\n");
        Path own = Files.writeString(
                folder.resolve("own.txt"), "com.atlassian.x.Event#page()\nqueries: io.indexrelay.Sample\n");

        ReadsList both = ReadsList.read(shared, own);
        assertThat(both.methods()).containsExactlyInAnyOrder(GET, "com.atlassian.x.Event#page()");
        assertThat(both.queryClasses()).containsExactly("io.indexrelay.Sample");

        Files.writeString(own, GET + "\n");
        assertThatThrownBy(() -> ReadsList.read(shared, own)).hasMessageContaining("'" + GET + "' is listed twice");
    }

    private List<String> problems(List<String> list, String members) {
        Samples.compile(folder, PRODUCT);
        Samples.compile(folder, "package io.indexrelay; public class Sample { " + members + " }");
        return check(list).problems();
    }

    private ReadsCheck check(List<String> list) {
        ClassSet jar = Samples.only("io/", folder.resolve("classes"));
        return new ReadsCheck(jar, "io/indexrelay/", ReadsList.parse(list));
    }
}
