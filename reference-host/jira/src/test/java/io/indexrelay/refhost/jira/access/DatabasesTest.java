package io.indexrelay.refhost.jira.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.db.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second start goes on where the first stopped; PostgreSQL does what H2 does. */
class DatabasesTest {

    @ParameterizedTest
    @EnumSource
    void goesOnWhereItStopped(TestDatabase database) {
        DataSource dataSource = database.newDataSource();
        Site first = Site.on(dataSource);
        Project project = first.createProject("P");
        String issue = first.createIssue(project);
        first.admin("'createGroup','name':'inner','parent':'jira-users'");
        first.admin("'createUser','name':'Ann','groups':['inner']");
        first.admin("'createUser','name':'bob'");
        first.admin("'createSecurityScheme','name':'S','levels':['secret'],'default':'secret'");
        first.admin("'securityScheme','project':'P','scheme':'S'");
        first.admin(
                "'levelEntry','project':'P','level':'SECRET','add':{'type':'projectrole','parameter':'Developers'}");
        first.admin("'role','project':'P','role':'Developers','add':{'groups':['Inner']}");
        long level = first.inTransaction(() -> first.store
                .from("SchemeIssueSecurityLevels")
                .first()
                .orElseThrow()
                .id());
        first.set(issue, "security", level);
        String key = first.key("ann");

        Site second = Site.on(dataSource);
        assertThat(second.key("ANN")).isEqualTo(key);
        assertThat(second.sees("ann", issue)).isTrue();
        assertThat(second.sees("bob", issue)).isFalse();
        assertThat(second.sees("bob", "project/" + project.getId())).isTrue();
        second.admin("'deleteGroup','name':'inner'");
        assertThat(second.sees("ann", issue)).isFalse();
        second.admin("'deleteLevel','project':'P','level':'secret'");
        assertThat(second.sees("bob", issue)).isTrue();
        second.admin("'renameUser','user':'ann','name':'anna'");
        second.admin("'createUser','name':'ann'");
        assertThat(second.key("anna")).isEqualTo(key);
        assertThat(second.key("ann")).isNotEqualTo(key);
    }
}
