package io.indexrelay.refhost.jira.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.product.ImportReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small backups written here, with what is old or odd in real ones. */
class OddBackupsTest {

    private static final String PROJECT = "<Project id=\"10\" key=\"S\" name=\"Space\" lead=\"Ann\" counter=\"1\"/>";

    private final Restored jira = Restored.fresh();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private ImportReport take(String entities) throws IOException {
        return jira.take(Files.writeString(
                Files.createTempFile(folder, "backup", ".xml"),
                "<entity-engine-xml date=\"1400380429220\">" + entities + "</entity-engine-xml>"));
    }

    @Test
    void longValuesComeAsElementsInPiecesOfCdata() throws Exception {
        take(PROJECT
                + "<Issue id=\"1\" number=\"1\" project=\"10\" status=\"1\"><summary><![CDATA[one ]]><![CDATA[two]]></summary>"
                + "<description><![CDATA[first\nsecond ]]]]><![CDATA[> third]]></description></Issue>");
        Row issue = jira.only("Issue");
        assertThat(issue.text("summary")).isEqualTo("one two");
        assertThat(issue.text("description")).isEqualTo("first\nsecond ]]> third");
    }

    @Test
    void charactersThatXmlForbidsAreKept() throws Exception {
        take("\n" + PROJECT
                + "<Action id=\"1\" issue=\"2\" body=\"a\u0008b\u001fc\uF8FFd\uFFFF\uD83C\uDF27\u0000e\"/>");
        assertThat(jira.only("Action").text("body")).isEqualTo("a\u0008b\u001fc\uF8FFd\uFFFF\uD83C\uDF27\uFFFDe");
    }

    @Test
    void aZipAndAByteOrderMarkAreRead() throws Exception {
        Path zip = folder.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            zipped.putNextEntry(new ZipEntry("activeobjects.xml"));
            zipped.closeEntry();
            zipped.putNextEntry(new ZipEntry("entities.xml"));
            zipped.write(
                    ("\uFEFF<entity-engine-xml>" + PROJECT + "</entity-engine-xml>").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(jira.take(zip).taken()).containsEntry("Project", 1);
    }

    @Test
    void whatTheHostHasNoPlaceForIsCountedByName() throws Exception {
        ImportReport report = take(PROJECT + "<Avatar id=\"1\"/><Avatar id=\"2\"/><ListenerConfig id=\"3\"/>"
                + "<Issue id=\"1\" number=\"1\" project=\"10\" status=\"1\" mood=\"good\"/>"
                + "<Issue id=\"2\" number=\"1\" project=\"99\" status=\"1\"/>"
                + "<Issue id=\"3\" project=\"10\" status=\"1\"/>");
        assertThat(report.unknown())
                .containsOnly(
                        java.util.Map.entry("Avatar", 2),
                        java.util.Map.entry("ListenerConfig", 1),
                        java.util.Map.entry("Issue.mood", 1),
                        java.util.Map.entry("Issue of an unknown project", 1),
                        java.util.Map.entry("Issue without a number", 1));
        assertThat(report.taken()).containsEntry("Issue", 3).containsEntry("Project", 1);
        assertThat(jira.only("Issue").id()).isEqualTo(1);
    }

    @Test
    void aBackupReplacesWhatANewJiraHas() throws Exception {
        take(PROJECT + "<PermissionScheme id=\"7\" name=\"Theirs\"/>");
        assertThat(jira.only("PermissionScheme").text("name")).isEqualTo("Theirs");
    }

    @Test
    void theOldestBackupsNameUsersByNameAndHaveOldTables() throws Exception {
        ImportReport report = take(PROJECT
                + "<OSUser id=\"1\" name=\"Ann\" passwordHash=\"x\"/><OSUser id=\"2\" name=\"admin\"/>"
                + "<OSGroup id=\"1\" name=\"Jira-Users\"/><OSMembership id=\"1\" userName=\"Ann\" groupName=\"jira-users\"/>"
                + "<OSMembership id=\"2\" userName=\"nobody\" groupName=\"jira-users\"/>"
                + "<OSPropertyEntry id=\"5\" entityName=\"OSUser\" entityId=\"1\" propertyKey=\"fullName\" type=\"5\"/>"
                + "<OSPropertyEntry id=\"6\" entityName=\"OSUser\" entityId=\"1\" propertyKey=\"email\" type=\"5\"/>"
                + "<OSPropertyString id=\"5\" value=\"Ann Other\"/><OSPropertyString id=\"6\" value=\"ann@example.com\"/>"
                + "<CustomField id=\"30\" customfieldtypekey=\"com.atlassian.jira.plugin.system.customfieldtypes:userpicker\"/>"
                + "<CustomFieldValue id=\"1\" issue=\"1\" customfield=\"30\" stringvalue=\"Ann\"/>"
                + "<CustomFieldValue id=\"2\" issue=\"1\" customfield=\"31\" stringvalue=\"Ann\"/>"
                + "<SchemePermissions id=\"1\" scheme=\"0\" permission=\"10\" type=\"user\" parameter=\"Ann\"/>"
                + "<SchemePermissions id=\"2\" scheme=\"0\" permission=\"10\" type=\"group\" parameter=\"Gone\"/>"
                + "<SchemePermissions id=\"3\" scheme=\"0\" permission=\"777\" type=\"group\"/>"
                + "<SchemePermissions id=\"4\" permission=\"1\" type=\"group\" parameter=\"Jira-Users\"/>"
                + "<Issue id=\"1\" key=\"S-41\" project=\"10\" status=\"1\" reporter=\"ANN\"/>");
        assertThat(report.taken()).containsEntry("OSUser", 2).containsEntry("OSMembership", 1);
        assertThat(report.unknown())
                .containsEntry("OSMembership of an unknown user or group", 1)
                .containsEntry("SchemePermissions with the permission 777", 1);
        assertThat(jira.directory.account("ann")).contains(new Account("Ann", "Ann Other", "ann@example.com", true));
        assertThat(jira.directory.authenticates("ann", "Ann")).isTrue();
        assertThat(jira.directory.isMember("ann", "jira-users")).isTrue();
        assertThat(jira.store
                        .from("ApplicationUser")
                        .where("lowerUserName", "ann")
                        .first()
                        .orElseThrow()
                        .text("userKey"))
                .isEqualTo("ann");
        assertThat(jira.store
                        .from("ApplicationUser")
                        .where("lowerUserName", "admin")
                        .first()
                        .orElseThrow()
                        .text("userKey"))
                .as("rows of the backup mean its admin by name")
                .isEqualTo("admin");
        assertThat(jira.only("Project").text("lead")).isEqualTo("ann");
        assertThat(jira.only("Project").text("originalkey")).isEqualTo("S");
        assertThat(jira.only("ProjectKey").text("projectKey")).isEqualTo("S");
        assertThat(jira.only("Issue").text("reporter")).isEqualTo("ann");
        assertThat(jira.only("Issue").number("number")).isEqualTo(41);
        assertThat(jira.store.from("CustomFieldValue").orderBy("id").list())
                .extracting(row -> row.text("stringvalue"))
                .containsExactly("ann", "Ann");
        assertThat(jira.store.from("SchemePermissions").orderBy("id").list())
                .extracting(row -> row.text("permissionKey") + " " + row.text("parameter"))
                .containsExactly("BROWSE_PROJECTS ann", "BROWSE_PROJECTS Gone");
        assertThat(jira.directory.groups()).contains("Gone");
        assertThat(jira.directory.membersOf("Gone")).isEmpty();
        assertThat(jira.store
                        .from("GlobalPermissionEntry")
                        .where("permission", "USE")
                        .first()
                        .orElseThrow()
                        .text("group_id"))
                .isEqualTo("Jira-Users");
    }

    @Test
    void textsOfChosenOptionsBecomeTheirIds() throws Exception {
        String type = "com.atlassian.jira.plugin.system.customfieldtypes:";
        take(PROJECT
                + "<CustomField id=\"30\" customfieldtypekey=\"" + type + "cascadingselect\"/>"
                + "<CustomField id=\"31\" customfieldtypekey=\"" + type + "textfield\"/>"
                + "<CustomFieldOption id=\"100\" customfield=\"30\" value=\"Frost\"/>"
                + "<CustomFieldOption id=\"101\" customfield=\"30\" parentoptionid=\"100\" value=\"Frost\"/>"
                + "<CustomFieldOption id=\"102\" customfield=\"31\" value=\"Frost\"/>"
                + "<CustomFieldValue id=\"1\" issue=\"1\" customfield=\"30\" stringvalue=\"Frost\"/>"
                + "<CustomFieldValue id=\"2\" issue=\"1\" customfield=\"30\" parentkey=\"100\" stringvalue=\"Frost\"/>"
                + "<CustomFieldValue id=\"3\" issue=\"2\" customfield=\"30\" stringvalue=\"100\"/>"
                + "<CustomFieldValue id=\"4\" issue=\"2\" customfield=\"30\" stringvalue=\"Gone\"/>"
                + "<CustomFieldValue id=\"5\" issue=\"2\" customfield=\"31\" stringvalue=\"Frost\"/>");
        assertThat(jira.store.from("CustomFieldValue").orderBy("id").list())
                .extracting(row -> row.text("stringvalue"))
                .containsExactly("100", "101", "100", "Gone", "Frost");
    }

    @Test
    void globalRowsLeftOverInASchemeTableMeanNothing() throws Exception {
        take(PROJECT + "<GlobalPermissionEntry id=\"1\" permission=\"USE\" group_id=\"staff\"/>"
                + "<SchemePermissions id=\"4\" permission=\"1\" type=\"group\" parameter=\"others\"/>");
        assertThat(jira.store.from("SchemePermissions").exists()).isFalse();
        assertThat(jira.store
                        .from("GlobalPermissionEntry")
                        .where("permission", "USE")
                        .list())
                .hasSize(1);
    }

    @Test
    void keysUnlikeNamesAndNestedGroupsAndInactiveUsersCome() throws Exception {
        take(
                PROJECT + "<GlobalPermissionEntry id=\"1\" permission=\"USE\" group_id=\"outer\"/>"
                        + "<Directory id=\"1\" position=\"1\" active=\"1\"/><Directory id=\"2\" position=\"0\" active=\"1\"/>"
                        + "<Directory id=\"3\" position=\"2\" active=\"0\"/>"
                        + "<ApplicationUser id=\"1\" userKey=\"JIRAUSER1\" lowerUserName=\"ann\"/>"
                        + "<ApplicationUser id=\"2\" userKey=\"boss\" lowerUserName=\"admin\"/>"
                        + "<ApplicationUser id=\"3\" userKey=\"left\" lowerUserName=\"left\"/>"
                        + "<User id=\"1\" directoryId=\"1\" userName=\"Ann\" displayName=\"Second\" active=\"1\"/>"
                        + "<User id=\"2\" directoryId=\"2\" userName=\"ann\" displayName=\"First\" active=\"0\"/>"
                        + "<User id=\"3\" directoryId=\"3\" userName=\"hidden\" active=\"1\"/>"
                        + "<User id=\"4\" directoryId=\"1\" userName=\"admin\" active=\"1\"/>"
                        + "<Group id=\"1\" directoryId=\"1\" groupName=\"outer\"/><Group id=\"2\" directoryId=\"2\" groupName=\"inner\"/>"
                        + "<Membership id=\"1\" directoryId=\"2\" membershipType=\"GROUP_USER\" parentName=\"inner\" childName=\"ann\"/>"
                        + "<Membership id=\"2\" directoryId=\"2\" membershipType=\"GROUP_GROUP\" parentName=\"outer\" childName=\"inner\"/>"
                        + "<Membership id=\"3\" directoryId=\"1\" membershipType=\"GROUP_USER\" parentName=\"jira-administrators\" childName=\"ann\"/>");
        assertThat(jira.directory.account("ANN")).contains(new Account("ann", "First", "", false));
        assertThat(jira.directory.account("hidden")).isEmpty();
        assertThat(jira.directory.groupsOf("ann")).containsExactlyInAnyOrder("inner", "outer");
        assertThat(jira.store.from("ApplicationUser").orderBy("id").list())
                .extracting(row -> row.text("userKey"))
                .containsExactly("JIRAUSER1", "boss", "left");
        assertThat(jira.directory.authenticates("admin", "admin")).isTrue();
    }

    @Test
    void accountsThatTheBackupLacksKeepAKeyOfTheirOwn() throws Exception {
        jira.directory.create(new Account("zoe", "Zoe", "", true), "zoe");
        jira.store.insert(Row.of("ApplicationUser").with("userKey", "taken").with("lowerUserName", "zoe"));
        take(PROJECT + "<ApplicationUser id=\"10050\" userKey=\"taken\" lowerUserName=\"ann\"/>");
        assertThat(jira.store.from("ApplicationUser").list())
                .extracting(row -> row.text("userKey") + " " + row.text("lowerUserName"))
                .containsExactlyInAnyOrder("taken ann", "JIRAUSER10000 admin", "JIRAUSER10052 zoe");
    }

    @Test
    void adminIsSystemAdministratorWhateverTheBackupSays() throws Exception {
        take(PROJECT + "<GlobalPermissionEntry id=\"1\" permission=\"SYSTEM_ADMIN\" group_id=\"wheel\"/>");
        assertThat(jira.store.from("GlobalPermissionEntry").where("permission", "SYSTEM_ADMIN").list().stream()
                        .anyMatch(row -> jira.directory.isMember("admin", row.text("group_id", ""))))
                .isTrue();
    }

    @Test
    void withoutAWordAboutAccessEverybodyIsInJiraUsers() throws Exception {
        take(PROJECT + "<User id=\"1\" userName=\"ann\"/>");
        assertThat(jira.directory.membersOf("jira-users")).containsExactly("admin", "ann");
    }

    @Test
    void newIdsBeginAboveThoseOfTheBackup() throws Exception {
        jira.store.nextId("Project");
        take(PROJECT
                + "<SequenceValueItem seqName=\"Project\" seqId=\"30000\"/><SequenceValueItem seqName=\"Foreign\" seqId=\"1\"/>"
                + "<Issue id=\"20005\" number=\"1\" project=\"10\" status=\"1\"/>");
        assertThat(jira.store.nextId("Project")).isEqualTo(30_000);
        assertThat(jira.store.nextId("Issue")).isEqualTo(20_006);
    }

    @Test
    void anIssueWithoutStatusHasTheOneOfItsStep() throws Exception {
        ImportReport report = take(PROJECT
                + "<Workflow id=\"1\" name=\"Own\"><descriptor><![CDATA[<!DOCTYPE workflow PUBLIC \"-//X\" \"http://localhost:1/x.dtd\">"
                + "<workflow><initial-actions><action id=\"1\"/></initial-actions><steps><step id=\"2\" name=\"A\">"
                + "<meta name=\"jira.status.id\">10001</meta><actions><action id=\"9\"><meta name=\"jira.status.id\">7</meta>"
                + "</action></actions></step></steps></workflow>]]></descriptor></Workflow>"
                + "<OSWorkflowEntry id=\"100\" name=\"Own\"/><OSCurrentStep id=\"1\" entryId=\"100\" stepId=\"2\"/>"
                + "<OSWorkflowEntry id=\"101\" name=\"jira\"/><OSCurrentStep id=\"2\" entryId=\"101\" stepId=\"4\"/>"
                + "<Issue id=\"1\" number=\"1\" project=\"10\" workflowId=\"100\"/>"
                + "<Issue id=\"2\" number=\"2\" project=\"10\" workflowId=\"101\"/>"
                + "<Issue id=\"3\" number=\"3\" project=\"10\"/>");
        assertThat(jira.store.from("Issue").orderBy("id").list())
                .extracting(row -> row.text("status"))
                .containsExactly("10001", "5");
        assertThat(report.unknown()).containsEntry("Issue without a status", 1);
    }

    @Test
    void statusesFromBeforeCategoriesGetThem() throws Exception {
        take(PROJECT
                + "<Status id=\"1\" name=\"Open\"/><Status id=\"6\" name=\"Closed\"/><Status id=\"10001\" name=\"Ours\"/>"
                + "<Status id=\"3\" name=\"In Progress\" statuscategory=\"4\"/>");
        assertThat(jira.store.from("Status").list())
                .extracting(row -> row.text("id") + " " + row.number("statuscategory"))
                .containsExactlyInAnyOrder("1 2", "6 3", "10001 1", "3 4");
    }
}
