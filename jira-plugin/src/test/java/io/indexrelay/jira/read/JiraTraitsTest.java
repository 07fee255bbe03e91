package io.indexrelay.jira.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import io.indexrelay.jira.read.desk.RequestKind;
import io.indexrelay.scope.Traits;
import io.indexrelay.scope.Traits.File;
import io.indexrelay.scope.Traits.Named;
import io.indexrelay.scope.Traits.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JiraTraitsTest {

    private static final Subject ISSUE = Subject.of(Kind.ISSUE, 7);

    private final FakeJira jira = new FakeJira();
    private final Project project = jira.project(10, "OPS");
    private final MutableIssue issue = jira.issue(7, project);
    private final FakeServiceManagement app = new FakeServiceManagement();
    private final JiraTraits traits =
            new JiraTraits(FakeJira.DIRECT, jira.loader(), jira.levels, app.desks(jira), "app:any");

    @Test
    void anIssueHasAllThatLimitsGoBy() {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn("3");
        when(type.getName()).thenReturn("Incident");
        when(issue.getIssueType()).thenReturn(type);
        when(issue.getLabels()).thenReturn(labels("inner"));
        jira.level(project, 20, 21);
        when(issue.getSecurityLevelId()).thenReturn(21L);
        MutableIssue parent = jira.issue(6, project);
        when(parent.getLabels()).thenReturn(labels("outer"));
        when(issue.isSubTask()).thenReturn(true);
        when(issue.getParentObject()).thenReturn(parent);
        when(issue.isArchived()).thenReturn(true);

        assertThat(traits.of(ISSUE))
                .contains(Traits.ofIssue(
                        ISSUE,
                        new Place("OPS", "", true),
                        List.of("inner"),
                        List.of("outer"),
                        new Named("3", "Incident"),
                        new Named("21", "Internal")));
    }

    @Test
    void aLevelThatIsGoneIsNamedByItsId() {
        when(issue.getSecurityLevelId()).thenReturn(99L);

        assertThat(traits.of(ISSUE).orElseThrow().securityLevel()).isEqualTo(new Named("99", "99"));
    }

    @Test
    void aFileHangsOnItsIssueAndOneOfUnknownSizeIsTooLarge() {
        Attachment attachment = mock(Attachment.class);
        when(attachment.getIssue()).thenReturn(issue);
        when(attachment.getMimetype()).thenReturn("text/plain");
        when(attachment.getFilesize()).thenReturn(null);
        when(jira.attachments.getAttachment(9L)).thenReturn(attachment);
        when(jira.attachments.getAttachment(8L)).thenThrow(new AttachmentNotFoundException("8"));

        Traits found = traits.of(Subject.of(Kind.ATTACHMENT, 9)).orElseThrow();

        assertThat(found.file()).isEqualTo(new File("text/plain", Long.MAX_VALUE));
        assertThat(found.holder()).isEqualTo(traits.of(ISSUE).orElseThrow());
        assertThat(traits.of(Subject.of(Kind.ATTACHMENT, 8))).isEmpty();
    }

    @Test
    void aSetBelongsToAProject() {
        Subject ops = Subject.of(Kind.PROJECT, 10);
        assertThat(traits.of(ops)).contains(Traits.ofPlace(ops, new Place("OPS", "", false)));
        assertThat(traits.placeOfSet("project:10:level:21:gate:abc")).contains(ops);
        assertThat(traits.placeOfSet("step:abc:3:10:own")).contains(ops);
        assertThat(traits.placeOfSet("app:any")).isEmpty();
        assertThat(traits.everyUser()).isEqualTo("app:any");
    }

    @Test
    void aRequestTypeLiesInItsProject() {
        Subject type = Subject.of(Kind.REQUEST_TYPE, 21);
        assertThat(traits.of(type)).as("it is gone").isEmpty();

        app.desks.put(10L, new Desk(5, 10, 3));
        app.types.add(new RequestKind(21, 3, "Printer", ""));
        assertThat(traits.of(type)).contains(Traits.lyingIn(new Place("OPS", "", false), type));
        when(project.isArchived()).thenReturn(true);
        assertThat(traits.of(type)).contains(Traits.lyingIn(new Place("OPS", "", true), type));

        app.isThere = false;
        assertThat(traits.of(type)).isEmpty();
    }

    @Test
    void theSetOfARequestIsOfThatIssueAndGoesWithItsProject() {
        assertThat(traits.ownerOfSet("request:7")).contains(ISSUE);
        assertThat(traits.placeOfSet("request:7")).contains(Subject.of(Kind.PROJECT, 10));
        assertThat(traits.placeOfSet("request:8")).as("it is gone").isEmpty();
    }

    @Test
    void filtersAndDashboardsLieNowhere() {
        Subject filter = Subject.of(Kind.FILTER, 1);
        Subject dashboard = Subject.of(Kind.DASHBOARD, 1);
        assertThat(traits.of(filter)).contains(Traits.ofLone(filter));
        assertThat(traits.of(dashboard)).contains(Traits.ofLone(dashboard));
    }

    private static Set<Label> labels(String name) {
        return Set.of(new Label(1L, 7L, name));
    }
}
