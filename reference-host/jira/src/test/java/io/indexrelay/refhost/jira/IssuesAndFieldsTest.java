package io.indexrelay.refhost.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.PrioritySchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the managers answer about projects, issues and fields. */
class IssuesAndFieldsTest {

    private final Tracker jira = Tracker.fresh();
    private String issue = "";

    @BeforeEach
    void anIssue() {
        jira.admin("{'do':'createUser','name':'ann'}");
        jira.admin("{'do':'createProject','key':'AB','name':'Alpha','lead':'ann'}");
        issue = jira.admin("{'do':'createIssue','project':'AB','summary':'One','description':'h1. Hi'}");
    }

    @AfterEach
    void close() {
        jira.close();
    }

    private Issue loaded() {
        return loaded(issue);
    }

    private Issue loaded(String subject) {
        return Objects.requireNonNull(jira.service(IssueManager.class).getIssueObject(Tracker.id(subject)));
    }

    private void edit(String fields) {
        jira.admin("{'do':'edit','issue':'AB-1','fields':{" + fields + "}}");
    }

    private Object value(String name) {
        CustomField field = jira.service(CustomFieldManager.class).getCustomFieldObjects(loaded()).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(field.getValue(loaded()));
    }

    private void field(String name, String type) {
        jira.admin("{'do':'createField','name':'" + name + "','type':'" + type + "'}");
    }

    @Test
    void anIssueSaysAllOfItself() {
        edit("'components':['Core','UI'],'fixVersions':['1.0'],'versions':['0.9'],'labels':['b','a'],"
                + "'duedate':'2026-12-24','assignee':'ann','priority':'High','resolution':'Done'");
        Issue loaded = loaded();
        assertThat(loaded.getKey()).isEqualTo("AB-1");
        assertThat(loaded.getProjectObject().getName()).isEqualTo("Alpha");
        assertThat(loaded.getComponents()).extracting(each -> each.getName()).containsExactly("Core", "UI");
        assertThat(loaded.getFixVersions()).extracting(each -> each.getName()).containsExactly("1.0");
        assertThat(loaded.getAffectedVersions())
                .extracting(each -> each.getName())
                .containsExactly("0.9");
        assertThat(loaded.getLabels()).extracting(Label::getLabel).containsExactly("a", "b");
        assertThat(loaded.getDueDate().toInstant()).isEqualTo("2026-12-24T00:00:00Z");
        assertThat(loaded.getAssignee().getUsername()).isEqualTo("ann");
        assertThat(loaded.getAssigneeId()).isEqualTo(jira.key("ann")).startsWith("JIRAUSER");
        assertThat(loaded.getPriority().getName()).isEqualTo("High");
        assertThat(loaded.getResolution().getName()).isEqualTo("Done");
        assertThat(loaded.getStatus().getStatusCategory().getKey()).isEqualTo("new");
        assertThat(loaded.getReporter().getUsername()).isEqualTo("admin");
        assertThat(loaded.getCreated().toInstant()).isEqualTo(Tracker.NOW);
        assertThat(loaded).isEqualTo(loaded()).hasSameHashCodeAs(loaded());
    }

    @Test
    void customFieldsAnswerInTheTypesOfJira() {
        field("Text", "textfield");
        field("Long", "textarea");
        field("Number", "float");
        field("Day", "datepicker");
        field("Time", "datetime");
        field("Person", "userpicker");
        field("People", "multiuserpicker");
        field("Team", "grouppicker");
        field("Teams", "multigrouppicker");
        field("One of", "select");
        field("Some of", "multiselect");
        field("Place", "cascadingselect");
        field("Tags", "labels");
        field("Gauge", "com.example.gauge:gauge");
        edit("'Text':'x','Long':'y','Number':'1.5','Day':'2026-11-21','Time':'2026-11-21T10:00:00Z','Person':'ann',"
                + "'People':['ann','admin'],'Team':'jira-users','Teams':['jira-users','jira-administrators'],"
                + "'One of':'A','Some of':['A','B'],'Place':['Europe','Vienna'],'Tags':['t2','t1'],'Gauge':'77'");
        assertThat(value("Text")).isEqualTo("x");
        assertThat(value("Long")).isEqualTo("y");
        assertThat(value("Number")).isEqualTo(1.5);
        assertThat(((Date) value("Day")).toInstant()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(((Date) value("Time")).toInstant()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(((ApplicationUser) value("Person")).getUsername()).isEqualTo("ann");
        assertThat((Collection<?>) value("People")).hasSize(2).allMatch(ApplicationUser.class::isInstance);
        assertThat((Collection<?>) value("Team")).hasSize(1).allMatch(Group.class::isInstance);
        assertThat((Collection<?>) value("Teams")).hasSize(2);
        assertThat(((Option) value("One of")).getValue()).isEqualTo("A");
        assertThat((Collection<?>) value("Some of"))
                .extracting(Object::toString)
                .containsExactly("A", "B");
        Map<?, ?> place = (Map<?, ?>) value("Place");
        assertThat(((Option) Objects.requireNonNull(place.get(null))).getValue())
                .isEqualTo("Europe");
        assertThat(((Option) Objects.requireNonNull(place.get("1")))
                        .getParentOption()
                        .getValue())
                .isEqualTo("Europe");
        assertThat((Collection<?>) value("Tags"))
                .extracting(tag -> ((Label) tag).getLabel())
                .containsExactly("t1", "t2");
        assertThat(value("Gauge").getClass().getName()).startsWith("io.indexrelay");
    }

    @Test
    void aFieldIsThereInItsProjectsOnlyAndGoesWithItsValues() {
        jira.admin("{'do':'createProject','key':'CD','name':'Gamma','lead':'ann'}");
        jira.admin("{'do':'createField','name':'Local','type':'textfield','projects':['CD']}");
        assertThat(jira.refusal("{'as':'admin','do':'edit','issue':'AB-1','fields':{'Local':'x'}}"))
                .contains("Issues of this project have no field \"Local\"");
        String there = jira.admin("{'do':'createIssue','project':'CD','summary':'Two','fields':{'Local':'x'}}");
        CustomFieldManager fields = jira.service(CustomFieldManager.class);
        assertThat(fields.getCustomFieldObjects(loaded())).isEmpty();
        assertThat(fields.getCustomFieldObjects(loaded(there))).hasSize(1);
        jira.admin("{'do':'deleteField','field':'Local'}");
        assertThat(fields.getCustomFieldObjects()).isEmpty();
    }

    @Test
    void aValueThatAFieldCannotHoldIsRefusedWithWhatWouldBeRight() {
        field("Number", "float");
        assertThat(jira.refusal("{'as':'admin','do':'edit','issue':'AB-1','fields':{'Number':'many'}}"))
                .contains("Number is \"many\"; it must be a number");
        assertThat(jira.refusal("{'as':'admin','do':'edit','issue':'AB-1','fields':{'priority':'Urgent'}}"))
                .contains("there is no such Priority");
        assertThat(jira.refusal("{'as':'admin','do':'createField','name':'F','type':'starsign'}"))
                .contains("There is no type of custom fields \"starsign\"");
        assertThat(jira.refusal("{'as':'admin','do':'transition','issue':'AB-1','to':'Elsewhere'}"))
                .contains("There is no status \"Elsewhere\"");
    }

    @Test
    void hiddenFieldsAndRenderersAreTheConfigurationsToSay() {
        FieldLayoutManager layouts = jira.service(FieldLayoutManager.class);
        FieldLayoutItem before = layouts.getFieldLayout(loaded()).getFieldLayoutItem("description");
        assertThat(before.isHidden()).isFalse();
        assertThat(before.getRendererType()).isEqualTo("atlassian-wiki-renderer");
        jira.admin(
                "{'do':'configureField','project':'AB','field':'description','hidden':true,'renderer':'jira-text-renderer'}");
        FieldLayoutItem after = layouts.getFieldLayout(loaded()).getFieldLayoutItem("description");
        assertThat(after.isHidden()).isTrue();
        assertThat(after.getRendererType()).isEqualTo("jira-text-renderer");
        assertThat(layouts.getFieldLayout(loaded())
                        .getFieldLayoutItem("environment")
                        .isHidden())
                .isFalse();
    }

    @Test
    void theLevelOfAParentIsWrittenToItsSubTasksInSilence() {
        jira.admin("{'do':'createSecurityScheme','name':'S','levels':['Inner']}");
        jira.admin("{'do':'securityScheme','project':'AB','scheme':'S'}");
        jira.admin("{'do':'levelEntry','project':'AB','level':'Inner','add':{'type':'reporter'}}");
        String subTask = jira.admin("{'do':'createIssue','project':'AB','summary':'Part','parent':'AB-1'}");
        Instant before = loaded(subTask).getUpdated().toInstant();
        jira.clock.move(Duration.ofSeconds(60));
        jira.seen.clear();
        jira.admin("{'do':'level','issue':'AB-1','level':'Inner'}");
        List<IssueEvent> told = jira.all(IssueEvent.class);
        assertThat(told).hasSize(1).allMatch(IssueEvent::isSubtasksUpdated);
        assertThat(told.get(0).getIssue().getKey()).isEqualTo("AB-1");
        assertThat(loaded(subTask).getSecurityLevelId())
                .isEqualTo(loaded().getSecurityLevelId())
                .isNotNull();
        assertThat(loaded(subTask).getUpdated().toInstant()).isEqualTo(before);
        assertThat(jira.sees("ann", subTask)).isFalse();
        assertThat(jira.refusal("{'as':'admin','do':'level','issue':'AB-2','level':'Inner'}"))
                .contains("AB-2 is a sub-task");
        assertThat(jira.refusal("{'as':'admin','do':'level','issue':'AB-1','level':'Outer'}"))
                .contains("no security level \"Outer\"; it has [Inner]");
    }

    @Test
    void subTasksKnowTheirParentAndTheirParentThem() {
        String subTask = jira.admin("{'do':'createIssue','project':'AB','summary':'Part','parent':'AB-1'}");
        assertThat(loaded(subTask).isSubTask()).isTrue();
        assertThat(loaded(subTask).getParentObject()).isEqualTo(loaded());
        assertThat(loaded().getSubTaskObjects()).extracting(Issue::getKey).containsExactly("AB-2");
        assertThat(loaded(subTask).getIssueType().isSubTask()).isTrue();
        List<Issue> both =
                jira.service(IssueManager.class).getIssueObjects(List.of(Tracker.id(subTask), 1L, Tracker.id(issue)));
        assertThat(both).extracting(Issue::getKey).containsExactly("AB-2", "AB-1");
        assertThat(both).extracting(Issue::getParentId).containsExactly(Tracker.id(issue), null);
    }

    @Test
    void aFormerKeyOfAProjectFindsItAndCannotBeTakenAgain() {
        jira.admin("{'do':'editProject','key':'AB','newKey':'XY'}");
        ProjectManager projects = jira.service(ProjectManager.class);
        Project project = Objects.requireNonNull(projects.getProjectObjByKey("AB"));
        assertThat(project.getKey()).isEqualTo("XY");
        assertThat(projects.getProjectByCurrentKey("AB")).isNull();
        assertThat(projects.getAllProjectKeys(project.getId())).containsExactlyInAnyOrder("XY", "AB");
        assertThat(project.getLeadUserKey()).isEqualTo(jira.key("ann"));
        assertThat(jira.refusal("{'as':'admin','do':'createProject','key':'AB','name':'B','lead':'ann'}"))
                .contains("There is or was a project with the key AB");
        assertThat(jira.service(IssueManager.class).getAllIssueKeys(Tracker.id(issue)))
                .containsExactlyInAnyOrder("XY-1", "AB-1");
    }

    @Test
    void archivedProjectsAreKnownAndNothingInThemChanges() {
        jira.admin("{'do':'archiveProject','key':'AB'}");
        ProjectManager projects = jira.service(ProjectManager.class);
        assertThat(projects.getProjects()).isEmpty();
        assertThat(projects.getArchivedProjects())
                .extracting(Project::isArchived)
                .containsExactly(true);
        assertThat(loaded().getSummary()).isEqualTo("One");
        assertThat(jira.product().reference().contents()).isEmpty();
        assertThat(jira.refusal("{'as':'admin','do':'edit','issue':'AB-1','fields':{'summary':'X'}}"))
                .contains("The project AB is archived");
        jira.admin("{'do':'restoreProject','key':'AB'}");
        assertThat(jira.product().reference().contents()).hasSize(2);
    }

    @Test
    void aPrioritySchemeIsASubsetInItsOwnOrder() {
        jira.admin("{'do':'priorityScheme','name':'Few','priorities':['Low','High'],'projects':['AB']}");
        jira.admin("{'do':'createProject','key':'CD','name':'Gamma','lead':'ann'}");
        PrioritySchemeManager schemes = jira.service(PrioritySchemeManager.class);
        Long of = loaded().getProjectId();
        Long other = Objects.requireNonNull(
                        ComponentAccessor.getProjectManager().getProjectByCurrentKey("CD"))
                .getId();
        assertThat(schemes.getPrioritiesFromIds(schemes.getOptions(new IssueContextImpl(of, "1"))))
                .extracting(priority -> priority.getName())
                .containsExactly("Low", "High");
        assertThat(schemes.getOptions(new IssueContextImpl(other, "1"))).hasSize(5);
        assertThat(schemes.getAllSchemes())
                .extracting(scheme -> scheme.getName())
                .containsExactly("Default priority scheme", "Few");
        assertThat(schemes.getAllSchemes().get(1).getAssociatedProjectIds()).containsExactly(of);
        assertThat(schemes.getDefaultScheme().isGlobal()).isTrue();
    }

    @Test
    void commentsWorklogsAndAttachmentsSayTheirLevelsMarksAndBytes() throws Exception {
        String comment = jira.admin("{'do':'comment','on':'AB-1','body':'Said','group':'jira-users','internal':true}");
        jira.admin("{'do':'worklog','issue':'AB-1','seconds':60,'role':'Developers'}");
        String file = jira.admin("{'do':'attach','to':'AB-1','name':'a.txt','base64':'aGk='}");
        Comment said = jira.service(CommentManager.class).getCommentById(Tracker.id(comment));
        assertThat(said.getGroupLevel()).isEqualTo("jira-users");
        assertThat(said.getRoleLevelId()).isNull();
        assertThat(said.getIssue()).isEqualTo(loaded());
        assertThat(jira.service(JsonEntityPropertyManager.class)
                        .get("CommentProperty", said.getId(), "sd.public.comment")
                        .getValue())
                .isEqualTo("{\"internal\":true}");
        assertThat(ComponentAccessor.getWorklogManager().getByIssue(loaded()))
                .extracting(each -> each.getRoleLevel().getName())
                .containsExactly("Developers");
        AttachmentManager attachments = jira.service(AttachmentManager.class);
        assertThat(attachments.getAttachment(Tracker.id(file)).getMimetype()).isEqualTo("text/plain");
        String text = attachments.streamAttachmentContent(
                attachments.getAttachment(Tracker.id(file)),
                in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        assertThat(text).isEqualTo("hi");
    }

    @Test
    void whoMayNotDoItIsRefused() {
        assertThat(jira.refusal("{'as':'ann','do':'createProject','key':'ZZ','name':'Z','lead':'ann'}"))
                .isEqualTo("ann may not create projects");
        assertThat(jira.refusal("{'as':'','do':'edit','issue':'AB-1','fields':{'summary':'X'}}"))
                .isEqualTo("A visitor may not edit AB-1");
        String comment = jira.admin("{'do':'comment','on':'AB-1','body':'Said'}");
        assertThat(jira.refusal("{'as':'ann','do':'deleteComment','id':'" + comment + "'}"))
                .isEqualTo("ann may not delete " + comment);
        assertThat(jira.refusal("{'as':'admin','do':'edit','issue':'AB-99','fields':{}}"))
                .isEqualTo("There is no issue \"AB-99\"");
    }
}
