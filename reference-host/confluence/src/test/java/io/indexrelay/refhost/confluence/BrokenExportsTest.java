package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import io.indexrelay.refhost.product.ImportException;
import io.indexrelay.refhost.product.ImportReport;
import io.indexrelay.refhost.testing.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small exports written here: what is wrong with them, and what is odd. */
class BrokenExportsTest {

    private static final String SPACE = "<object class=\"Space\" package=\"p\"><id name=\"id\">10</id>"
            + "<property name=\"key\">S</property><property name=\"lowerKey\">s</property>"
            + "<property name=\"name\">Space</property><property name=\"spaceType\">global</property></object>";

    private final Wiki wiki = Wiki.fresh();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @AfterEach
    void close() {
        wiki.close();
    }

    private static String page(int id, String title, String more) {
        return "<object class=\"Page\" package=\"p\"><id name=\"id\">" + id + "</id><property name=\"title\">" + title
                + "</property><property name=\"version\">1</property><property name=\"contentStatus\">current</property>"
                + more + "</object>";
    }

    private static String inSpace() {
        return "<property name=\"space\" class=\"Space\" package=\"p\"><id name=\"id\">10</id></property>";
    }

    private static String parent(int id) {
        return "<property name=\"parent\" class=\"Page\" package=\"p\"><id name=\"id\">" + id + "</id></property>";
    }

    private Path export(String objects) throws IOException {
        return entities("<hibernate-generic datetime=\"2024-01-01 00:00:00\">" + objects + "</hibernate-generic>");
    }

    private Path entities(String xml) throws IOException {
        Path export = Files.createTempDirectory(folder, "export");
        Files.writeString(export.resolve("entities.xml"), xml);
        return export;
    }

    private String error(Path export) {
        List<String> before = wiki.product().reference().contents();
        List<String> users = wiki.product().reference().users();
        ImportException[] thrown = new ImportException[1];
        assertThatThrownBy(() -> wiki.product().importData(export))
                .isInstanceOfSatisfying(ImportException.class, e -> thrown[0] = e);
        assertThat(wiki.product().reference().contents()).isEqualTo(before);
        assertThat(wiki.product().reference().users()).isEqualTo(users);
        return String.valueOf(thrown[0].getMessage());
    }

    @Test
    void whatIsNoExportIsNamed() throws Exception {
        assertThat(error(folder.resolve("absent.zip"))).contains("does not exist");
        assertThat(error(Files.createTempDirectory(folder, "empty"))).contains("without entities.xml");
        assertThat(error(Files.writeString(folder.resolve("text.zip"), "no zip")))
                .contains("is no zip");
        assertThat(error(Zips.in(folder, Map.of("other.txt", "x")))).contains("zip without entities.xml");
    }

    @Test
    void brokenXmlIsNamedWithItsPlace() throws Exception {
        assertThat(error(entities("<hibernate-generic><object class=\"Space\"")))
                .contains("not well-formed");
        assertThat(error(entities("<html/>"))).contains("starts with <html>").contains("line 1");
        assertThat(error(entities("<hibernate-generic><row/></hibernate-generic>")))
                .contains("<row> where <object>");
        assertThat(error(export("<object class=\"Space\" package=\"p\"/>"))).contains("without an id");
        assertThat(error(export(""))).contains("holds no space");
    }

    @Test
    void documentTypesAndUndefinedEntitiesAreRefused() throws Exception {
        assertThat(error(entities("<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\"><hibernate-generic/>")))
                .contains("document type definition; an export has none");
        assertThat(error(export(SPACE + page(20, "&who;", inSpace())))).containsAnyOf("entity", "well-formed");
    }

    @Test
    void aWrongValueAtTheVeryEndKeepsNothing() throws Exception {
        String broken = page(21, "Late", inSpace() + "<property name=\"creationDate\">yesterday</property>");
        assertThat(error(export(SPACE + page(20, "Fine", inSpace()) + broken)))
                .contains("Page 21")
                .contains("yesterday")
                .contains("creationDate");
    }

    @Test
    void whatHangsOnNothingIsCountedAndLeftOut() throws Exception {
        ImportReport report = wiki.product()
                .importData(export(SPACE
                        + page(20, "Whole", inSpace())
                        + page(21, "Loose", "")
                        + "<object class=\"Comment\" package=\"p\"><id name=\"id\">30</id><property"
                        + " name=\"containerContent\" class=\"Page\" package=\"p\"><id name=\"id\">21</id></property></object>"
                        + "<object class=\"Attachment\" package=\"p\"><id name=\"id\">31</id><property"
                        + " name=\"containerContent\" class=\"Whiteboard\" package=\"p\"><id name=\"id\">9</id></property></object>"
                        + "<object class=\"Whiteboard\" package=\"p\"><id name=\"id\">9</id></object>"));
        assertThat(report.unknown())
                .containsEntry("Page without space", 1)
                .containsEntry("Comment without container", 1)
                .containsEntry("Attachment without container", 1)
                .containsEntry("Whiteboard", 1);
        assertThat(wiki.product().reference().contents()).containsExactly("space/10", "page/20");
    }

    @Test
    void anIdThatIsTakenIsReplacedEverywhere() throws Exception {
        wiki.product().importData(export(SPACE + page(20, "First", inSpace())));
        ImportReport report = wiki.product()
                .importData(export(SPACE.replace(">S<", ">T<").replace(">s<", ">t<")
                        + page(20, "Second", inSpace())
                        + page(21, "Below", inSpace() + parent(20))));
        assertThat(report.taken()).containsEntry("Page", 2);
        List<String> contents = wiki.product().reference().contents();
        assertThat(contents)
                .hasSize(5)
                .contains("space/10", "page/20", "page/21")
                .doesNotHaveDuplicates();
        wiki.inTransaction(() -> {
            Page below = wiki.service(PageManager.class).getPage(21);
            assertThat(below.getParent().getTitle()).isEqualTo("Second");
            assertThat(below.getAncestors()).containsExactly(below.getParent());
            assertThat(below.getSpaceKey()).isEqualTo("T");
            return true;
        });
    }

    @Test
    void newIdsStayAboveImportedOnes() throws Exception {
        wiki.act("{'as':'admin','do':'createSpace','key':'Z','name':'Z'}");
        wiki.product().importData(export(SPACE + page(5_000_000, "High", inSpace())));
        String fresh = wiki.act("{'as':'admin','do':'createPage','space':'Z','title':'New'}");
        assertThat(Long.parseLong(fresh.substring(5))).isGreaterThan(5_000_000);
    }

    @Test
    void pagesInACircleAreForNobodyButTheExempt() throws Exception {
        wiki.act("{'as':'admin','do':'createUser','name':'ann'}");
        wiki.product()
                .importData(export(SPACE
                        + page(20, "One", inSpace() + parent(21))
                        + page(21, "Two", inSpace() + parent(20))
                        + page(22, "Three", inSpace())));
        assertThat(wiki.sees("ann", "page/22")).isTrue();
        assertThat(wiki.sees("ann", "page/20")).isFalse();
        assertThat(wiki.sees("admin", "page/20")).isTrue();
    }

    @Test
    void aRowForAUserTheExportLacksDoesNotOpenTheSpace() throws Exception {
        ImportReport report = wiki.product()
                .importData(export(SPACE
                        + page(20, "Page", inSpace())
                        + "<object class=\"SpacePermission\" package=\"p\"><id name=\"id\">40</id>"
                        + "<property name=\"type\">VIEWSPACE</property>" + inSpace()
                        + "<property name=\"userSubject\" class=\"ConfluenceUserImpl\" package=\"p\">"
                        + "<id name=\"key\">gone</id></property></object>"));
        wiki.act("{'as':'admin','do':'grant','global':true,'permission':'USECONFLUENCE','anonymous':true}");
        assertThat(report.unknown()).containsEntry("SpacePermission for an unknown user", 1);
        assertThat(wiki.sees("", "page/20")).isFalse();
    }

    @Test
    void aZipBringsTheBytesOfAttachments() throws Exception {
        String attachment = "<object class=\"Attachment\" package=\"p\"><id name=\"id\">31</id>"
                + "<property name=\"title\">a.txt</property><property name=\"version\">1</property>" + inSpace()
                + "<property name=\"containerContent\" class=\"Page\" package=\"p\"><id name=\"id\">20</id></property></object>";
        Path zip = Zips.in(
                folder,
                Map.of(
                        "entities.xml",
                        "<hibernate-generic>" + SPACE + page(20, "Page", inSpace()) + attachment
                                + "</hibernate-generic>",
                        "attachments/20/31/1",
                        "hello"));
        wiki.product().importData(zip);
        AttachmentManager attachments = wiki.service(AttachmentManager.class);
        assertThat(wiki.inTransaction(() -> attachments.getAttachmentData(attachments.getAttachment(31))))
                .hasContent("hello");
        wiki.product()
                .importData(export(SPACE.replace(">S<", ">T<").replace(">s<", ">t<")
                        + page(50, "Page", inSpace())
                        + attachment.replace(">31<", ">51<").replace(">20<", ">50<")));
        assertThatThrownBy(() -> wiki.inTransaction(() -> attachments.getAttachmentData(attachments.getAttachment(51))))
                .hasRootCauseInstanceOf(com.atlassian.confluence.pages.AttachmentDataNotFoundException.class);
    }
}
