package io.indexrelay.refhost.jira.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.refhost.product.ImportException;
import io.indexrelay.refhost.testing.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no backups, or broken ones: one clear error, nothing kept. */
class BrokenBackupsTest {

    private static final String PROJECT = "<Project id=\"10\" key=\"S\" name=\"Space\" lead=\"ann\" counter=\"1\"/>";

    private final Restored jira = Restored.fresh();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static String issue(int id, String more) {
        return "<Issue id=\"" + id + "\" number=\"" + id + "\" project=\"10\" type=\"1\" status=\"1\" summary=\"x\" "
                + more + "/>";
    }

    private Path backup(String entities) throws IOException {
        return file("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<entity-engine-xml>\n" + entities
                + "\n</entity-engine-xml>");
    }

    private Path file(String xml) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "backup", ".xml"), xml);
    }

    private String error(Path backup) {
        String before = jira.everything();
        ImportException[] thrown = new ImportException[1];
        assertThatThrownBy(() -> jira.take(backup)).isInstanceOfSatisfying(ImportException.class, e -> thrown[0] = e);
        assertThat(jira.everything()).isEqualTo(before);
        assertThat(jira.directory.authenticates("admin", "admin")).isTrue();
        return String.valueOf(thrown[0].getMessage());
    }

    @Test
    void whatIsNoBackupIsNamed() throws Exception {
        assertThat(error(folder.resolve("absent.zip"))).contains("does not exist");
        assertThat(error(Files.createTempDirectory(folder, "folder"))).contains("is no file");
        assertThat(error(Zips.in(folder, Map.of("other.txt", "x")))).contains("zip without entities.xml");
        assertThat(error(Files.writeString(folder.resolve("cut.zip"), "PK\u0003\u0004 and no more")))
                .contains("is a damaged zip");
        assertThat(error(file(""))).contains("not well-formed");
        assertThat(error(file("no XML at all"))).contains("not well-formed").contains("line 1");
        assertThat(error(file("<html/>"))).contains("starts with <html>").contains("entity-engine-xml");
        assertThat(error(Zips.in(folder, Map.of("entities.xml", "<hibernate-generic/>"))))
                .contains("starts with <hibernate-generic>");
        assertThat(error(backup(""))).contains("holds nothing of a Jira");
        assertThat(error(backup("<Whiteboard id=\"1\"/>"))).contains("holds nothing of a Jira");
    }

    @Test
    void aFileThatEndsTooSoonKeepsNothing() throws Exception {
        assertThat(error(file("<entity-engine-xml>" + PROJECT + issue(20, "") + "<Issue id=\"2")))
                .contains("not well-formed")
                .contains("line 1");
        assertThat(error(file("<entity-engine-xml>" + PROJECT))).contains("not well-formed");
    }

    @Test
    void textAndElementsOutOfPlaceAreNamed() throws Exception {
        assertThat(error(backup(PROJECT + "stray words")))
                .contains("stray words")
                .contains("(line ");
        assertThat(error(backup("<Project id=\"10\"><name><b>x</b></name></Project>")))
                .contains("<b> where only text should be");
    }

    @Test
    void documentTypesAndUndefinedEntitiesAreRefused() throws Exception {
        assertThat(error(file("<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\"><entity-engine-xml/>")))
                .contains("document type definition; a backup of Jira has none");
        assertThat(error(backup("<Project id=\"10\"><name>&who;</name></Project>")))
                .containsAnyOf("entity", "well-formed");
    }

    @Test
    void aWrongValueAtTheVeryEndKeepsNothing() throws Exception {
        String many = java.util.stream.IntStream.range(20, 1_300)
                .mapToObj(id -> issue(id, ""))
                .collect(java.util.stream.Collectors.joining("\n"));
        assertThat(error(backup(PROJECT + many + "<Issue id=\"9\" created=\"yesterday\"/>")))
                .contains("Issue 9")
                .contains("created")
                .contains("\"yesterday\" is no time such as");
        assertThat(error(backup(PROJECT + many + "<Issue id=\"nine\"/>")))
                .contains("id is wrong")
                .contains("\"nine\" is no number");
    }

    @Test
    void aRowWithoutKeyTwiceOrTooLongIsNamed() throws Exception {
        assertThat(error(backup("<Project key=\"S\"/>"))).contains("Project without id (line 3) lacks id");
        assertThat(error(backup("<Project id=\"\"/>"))).contains("lacks id");
        assertThat(error(backup(PROJECT + "\n" + PROJECT))).contains("Project 10 (line 4) stands twice");
        assertThat(error(backup(PROJECT + "<Issue id=\"20\" summary=\"" + "x".repeat(256) + "\"/>")))
                .contains("Issue 20")
                .contains("summary has 256 characters; at most 255 fit");
        assertThat(error(backup("<NodeAssociation sourceNodeId=\"1\" sinkNodeId=\"2\"/>")))
                .contains("NodeAssociation")
                .contains("lacks sourceNodeEntity");
    }

    @Test
    void aJiraWithProjectsTakesNoBackup() throws Exception {
        jira.take(backup(PROJECT));
        assertThat(error(backup(PROJECT.replace("\"10\"", "\"11\"")))).contains("this Jira has projects");
    }
}
