package io.indexrelay.refhost.jira.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.product.ImportReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backups that Jira wrote, which lie beside the project where they may be used. */
class RestoredRowsTest {

    private static final Path BACKUPS =
            Path.of("../../../shared/data/jira").toAbsolutePath().normalize();

    @BeforeAll
    static void onlyWhereTheyAre() {
        assumeTrue(Files.isDirectory(BACKUPS), BACKUPS + " is not there");
    }

    @ParameterizedTest
    @CsvSource({
        "BigIssueSet, 2, 1003, 0",
        "TestCommentPermissions, 1, 3, 3",
        "TestFilterResultVisibility, 1, 1, 0",
        "TestIssueSecurityWithCustomFields, 2, 4, 2"
    })
    void eachLoads(String name, int projects, int issues, int comments) throws Exception {
        Restored jira = Restored.fresh();
        ImportReport report = jira.take(BACKUPS.resolve(name + ".xml"));
        assertThat(jira.store.from("Project").count()).isEqualTo(projects);
        assertThat(jira.store.from("Issue").count()).isEqualTo(issues);
        assertThat(jira.store.from("Action").count()).isEqualTo(comments);
        assertThat(report.taken()).containsEntry("Issue", issues);
        assertThat(report.unknown().keySet())
                .as("only whole entities are left out, no field and no row of one that is kept")
                .allMatch(what -> !what.contains(".") && !what.contains(" "));
        assertThat(jira.store
                        .from("SchemePermissions")
                        .where("permissionKey", null)
                        .exists())
                .isFalse();
        assertThat(jira.directory.authenticates("admin", "admin")).isTrue();
        assertThat(jira.directory.isMember("admin", "jira-administrators")).isTrue();
        for (String entity : List.of("Project", "Issue", "Action", "SchemePermissions", "ApplicationUser")) {
            Long highest = jira.store.from(entity).orderBy("id desc").limit(1).ids().stream()
                    .findFirst()
                    .orElse(0L);
            assertThat(jira.store.nextId(entity)).as(entity).isGreaterThan(highest);
        }
    }

    @Test
    void theOldestOneHasItsPeopleTheirGroupsAndAllPermissions() throws Exception {
        Restored jira = Restored.fresh();
        ImportReport report = jira.take(BACKUPS.resolve("TestIssueSecurityWithCustomFields.xml"));
        assertThat(report.taken()).containsEntry("OSUser", 4).containsEntry("OSMembership", 10);
        assertThat(jira.directory.membersOf("Admins2")).containsExactly("admin", "sue");
        assertThat(jira.directory.authenticates("fred", "fred")).isTrue();
        assertThat(jira.store
                        .from("Issue")
                        .where("project", 10_001L)
                        .orderBy("number")
                        .numbers("number"))
                .containsExactly(1L, 3L, 4L);
        assertThat(jira.store.from("GlobalPermissionEntry").list())
                .extracting(row -> row.text("permission") + " " + row.text("group_id"))
                .contains("USE jira-users", "SYSTEM_ADMIN jira-administrators");
        assertThat(jira.store
                        .from("SchemePermissions")
                        .where("permissionKey", "BROWSE_PROJECTS")
                        .list())
                .extracting(row -> row.text("parameter"))
                .containsExactly("jira-users");
        assertThat(jira.store.from("ProjectKey").list())
                .extracting(row -> row.text("projectKey"))
                .containsExactlyInAnyOrder("HSP", "MKY");
    }

    @Test
    void loadsOnPostgresToo() throws Exception {
        Restored jira = Restored.on(TestDatabase.POSTGRES.newDataSource());
        Restored other = Restored.fresh();
        jira.take(BACKUPS.resolve("BigIssueSet.xml"));
        other.take(BACKUPS.resolve("BigIssueSet.xml"));
        for (String entity : List.of("Issue", "Workflow", "OSCurrentStep", "GenericConfiguration")) {
            List<Row> rows = jira.store.from(entity).orderBy("id").list();
            assertThat(rows).isEqualTo(other.store.from(entity).orderBy("id").list());
        }
    }
}
