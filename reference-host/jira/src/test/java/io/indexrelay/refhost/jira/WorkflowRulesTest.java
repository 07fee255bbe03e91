package io.indexrelay.refhost.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.event.workflow.WorkflowSchemeAddedToProjectEvent;
import com.atlassian.jira.event.workflow.WorkflowSchemeRemovedFromProjectEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the steps of real issues say about who sees them, and what is told of a change there. */
class WorkflowRulesTest {

    private final Tracker jira = Tracker.fresh();
    private String issue = "";
    private String subTask = "";

    @BeforeEach
    void anIssueWithASubTask() {
        jira.admin("{'do':'createUser','name':'ann'}");
        jira.admin("{'do':'createUser','name':'bob'}");
        jira.admin("{'do':'createProject','key':'PR','name':'Project','lead':'admin'}");
        issue = jira.admin("{'do':'createIssue','project':'PR','summary':'Roof'}");
        subTask = jira.admin(
                "{'do':'createIssue','project':'PR','summary':'Tile','type':'Sub-task','parent':'" + issue + "'}");
        jira.admin("{'do':'workflow','project':'PR','name':'Building'}");
    }

    @AfterEach
    void close() {
        jira.close();
    }

    private void property(String step, String property, String value) {
        jira.admin("{'do':'workflowProperty','project':'PR','step':'" + step + "','property':'" + property
                + "','value':'" + value + "'}");
    }

    @Test
    void aStepSpeaksForTheIssuesThatStandInIt() {
        assertThat(jira.sees("ann", issue)).isTrue();
        property("Open", "jira.permission.browse.user", "bob");
        assertThat(jira.sees("ann", issue)).isFalse();
        assertThat(jira.sees("bob", issue)).isTrue();
        jira.admin("{'do':'createUser','name':'cy'}");
        property("Open", "jira.permission.browse.reporter", "");
        assertThat(jira.sees("admin", issue)).isTrue();
        jira.admin("{'do':'transition','issue':'" + issue + "','to':'In Progress'}");
        assertThat(jira.sees("ann", issue)).as("the next step says nothing").isTrue();
        assertThat(jira.sees("ann", subTask)).as("still in the first").isFalse();
    }

    @Test
    void aParentsStepSpeaksForItsSubTasks() {
        property("Open", "jira.permission.subtasks.browse.user", "bob");
        assertThat(jira.sees("ann", issue)).isTrue();
        assertThat(jira.sees("ann", subTask)).isFalse();
        assertThat(jira.sees("bob", subTask)).isTrue();
        jira.admin("{'do':'transition','issue':'" + issue + "','to':'In Progress'}");
        assertThat(jira.sees("ann", subTask)).isTrue();
    }

    @Test
    void eventsTellOfWorkflowsAndNeverOfTheirIssues() {
        assertThat(jira.only(WorkflowSchemeAddedToProjectEvent.class)
                        .getProject()
                        .getKey())
                .isEqualTo("PR");
        jira.seen.clear();
        property("Open", "jira.permission.browse.denied", "");
        assertThat(jira.seen).hasSize(1).noneMatch(Tracker.Seen::inTransaction);
        assertThat(jira.only(DraftWorkflowPublishedEvent.class).getWorkflow().getName())
                .isEqualTo("Building");
        assertThat(jira.sees("admin", issue)).isFalse();
        jira.seen.clear();
        jira.admin("{'do':'workflowProperty','project':'PR','step':'1','property':'jira.permission.browse.denied',"
                + "'via':'api'}");
        assertThat(jira.only(WorkflowUpdatedEvent.class).getOriginalWorkflow().getName())
                .isEqualTo("Building");
        assertThat(jira.sees("admin", issue)).isTrue();
        jira.seen.clear();
        jira.admin("{'do':'workflow','project':'PR','name':'Building 2'}");
        assertThat(jira.all(WorkflowSchemeRemovedFromProjectEvent.class)).hasSize(1);
        assertThat(jira.seen).hasSize(2);
    }

    @Test
    void errorsSayWhatIsWrong() {
        jira.admin("{'do':'createProject','key':'QR','name':'Other','lead':'admin'}");
        assertThat(jira.refusal("{'as':'admin','do':'workflowProperty','project':'QR','step':'Open','property':'x'}"))
                .contains("built-in");
        assertThat(jira.refusal("{'as':'admin','do':'workflowProperty','project':'PR','step':'No','property':'x'}"))
                .contains("no step \"No\"")
                .contains("Open");
        assertThat(jira.refusal("{'as':'admin','do':'workflow','project':'QR','name':'Building'}"))
                .contains("already");
        assertThat(jira.refusal("{'as':'ann','do':'workflow','project':'QR','name':'Mine'}"))
                .isEqualTo("ann may not change workflows");
        assertThat(jira.refusal("{'as':'ann','do':'workflowProperty','project':'PR','step':'Open','property':'x'}"))
                .isEqualTo("ann may not change workflows");
    }
}
