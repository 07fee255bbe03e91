package io.indexrelay.build.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.build.classfile.TypeShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureListingTest {

    private static final String LISTING =
            """
            # a comment
            interface com.a.Reader<T extends com.a.Thing> extends com.a.Base<T>,java.io.Serializable @Deprecated
              method read(java.lang.String[],int...):java.util.List throws java.io.IOException  // List<T> read
              method default size():long
              method static of():com.a.Reader @Deprecated
            nonpublic abstract class com.a.Thing$Part extends com.a.Thing implements java.lang.Comparable<Part>
              ctor protected (java.lang.Object,com.a.Thing)
              field protected final name:java.lang.String
              method abstract name():java.lang.String
            enum com.a.Kind
              const PAGE
            annotation com.a.Mark @Retention(value = RetentionPolicy.RUNTIME)
              element value():java.lang.String default ""
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsTypesWithErasedMembers() throws IOException {
        SignatureListing listing = listing(LISTING);

        TypeShape reader = listing.find("com/a/Reader").orElseThrow();
        assertThat(reader.isInterface()).isTrue();
        assertThat(reader.supertypes()).containsExactly("com/a/Base", "java/io/Serializable", "java/lang/Object");
        assertThat(reader.methods())
                .containsExactlyInAnyOrder(
                        "read([Ljava/lang/String;[I)Ljava/util/List;", "size()J", "of()Lcom/a/Reader;");
        assertThat(reader.abstractMethods()).containsExactly("read([Ljava/lang/String;[I)Ljava/util/List;");

        TypeShape part = listing.find("com/a/Thing$Part").orElseThrow();
        assertThat(part.supertypes()).containsExactly("com/a/Thing", "java/lang/Comparable", "java/lang/Object");
        assertThat(part.methods())
                .containsExactlyInAnyOrder("<init>(Ljava/lang/Object;Lcom/a/Thing;)V", "name()Ljava/lang/String;");
        assertThat(part.fields()).containsExactly("name:Ljava/lang/String;");
    }

    @Test
    void givesEnumsTheirConstantsAndMethods() throws IOException {
        TypeShape kind = listing(LISTING).find("com/a/Kind").orElseThrow();

        assertThat(kind.fields()).containsExactly("PAGE:Lcom/a/Kind;");
        assertThat(kind.methods()).contains("values()[Lcom/a/Kind;", "valueOf(Ljava/lang/String;)Lcom/a/Kind;");
        assertThat(kind.supertypes()).containsExactly("java/lang/Enum");
    }

    @Test
    void keepsTheTwoPlatformLinesApart() throws IOException {
        SignatureListing listing = listing(
                """
                interface com.a.Sudo
                  method old(javax.servlet.http.HttpServletRequest):void
                  method added(jakarta.servlet.http.HttpServletRequest):void
                """);

        assertThat(listing.javax().find("com/a/Sudo").orElseThrow().methods())
                .containsExactly("old(Ljavax/servlet/http/HttpServletRequest;)V");
        assertThat(listing.jakarta().find("com/a/Sudo").orElseThrow().methods())
                .containsExactlyInAnyOrder(
                        "old(Ljakarta/servlet/http/HttpServletRequest;)V",
                        "added(Ljakarta/servlet/http/HttpServletRequest;)V");
    }

    @Test
    void addsTheMembersOfASupplement() throws IOException {
        Files.writeString(folder.resolve("a.sig"), "interface com.a.X\n  method one():void\n");
        Files.writeString(folder.resolve("b.sig"), "interface com.a.X\n  method two():void   # seen\n");

        SignatureListing listing = SignatureListing.read(List.of(folder));

        assertThat(listing.find("com/a/X").orElseThrow().methods()).containsExactlyInAnyOrder("one()V", "two()V");
    }

    @Test
    void namesTheLineThatIsNotInTheGrammar() {
        assertThatThrownBy(() -> listing("interface com.a.X\n  methd one():void\n"))
                .hasMessageContaining("a.sig:2")
                .hasMessageContaining("'methd' is no kind of member");
        assertThatThrownBy(() -> listing("  method one():void\n")).hasMessageContaining("a member before any type");
    }

    @Test
    void refusesToJudgeAgainstNothing() {
        assertThatThrownBy(() -> SignatureListing.read(List.of(folder))).hasMessageContaining("no type is declared");
    }

    @Test
    void readsTheListingsThatTheProjectKeeps() {
        SignatureListing listing = SignatureListing.read(List.of(Path.of("../atlassian-api/signatures")));

        assertThat(listing.size()).isGreaterThan(500);
        assertThat(listing.find("com/atlassian/confluence/pages/PageManager")
                        .orElseThrow()
                        .methods())
                .contains("getPageIds(Lcom/atlassian/confluence/spaces/Space;)Ljava/util/Collection;");
    }

    private SignatureListing listing(String text) throws IOException {
        return SignatureListing.read(List.of(Files.writeString(folder.resolve("a.sig"), text)));
    }
}
