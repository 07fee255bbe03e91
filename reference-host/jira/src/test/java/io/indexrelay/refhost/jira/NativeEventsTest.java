package io.indexrelay.refhost.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.event.ProjectCreatedEvent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.event.issue.IssueViewEvent;
import com.atlassian.jira.event.issue.comment.property.CommentPropertySetEvent;
import com.atlassian.jira.event.worklog.WorklogCreatedEvent;
import com.atlassian.jira.event.worklog.WorklogDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which events an action has, in which order and phase, and what happens behind their back. */
class NativeEventsTest {

    private final Tracker jira = Tracker.fresh();
    private String issue = "";

    @BeforeEach
    void anIssue() {
        jira.admin("{'do':'createProject','key':'AB','name':'Alpha','lead':'admin'}");
        jira.admin("{'do':'createProject','key':'CD','name':'Gamma','lead':'admin'}");
        issue = jira.admin("{'do':'createIssue','project':'AB','summary':'One'}");
        jira.seen.clear();
        jira.clock.move(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        jira.close();
    }

    private Issue loaded(String subject) {
        return Objects.requireNonNull(jira.service(IssueManager.class).getIssueObject(Tracker.id(subject)));
    }

    /** The old event's type with an exclamation mark, the types of the bundle's events, and other events by name. */
    private List<String> told() {
        return jira.seen.stream()
                .map(Tracker.Seen::event)
                .map(NativeEventsTest::word)
                .toList();
    }

    private static String word(Object event) {
        if (event instanceof IssueEvent old) {
            return (old.isRedundant() ? "redundant " : "issue ") + old.getEventTypeId();
        }
        if (event instanceof DelegatingJiraIssueEvent wrapped) {
            return "wrapped " + wrapped.asIssueEvent().getEventTypeId();
        }
        if (event instanceof IssueEventBundle bundle) {
            return "bundle of " + bundle.getEvents().size();
        }
        return event instanceof IssueChangedEvent ? "changed" : event.getClass().getSimpleName();
    }

    private List<String> toldOf(String json) {
        jira.seen.clear();
        jira.admin(json);
        return told();
    }

    private boolean moved() {
        return Objects.requireNonNull(loaded(issue).getUpdated()).toInstant().equals(jira.clock.instant());
    }

    private List<ChangeItemBean> items() {
        return List.copyOf(jira.only(IssueChangedEvent.class).getChangeItems());
    }

    @Test
    void aCreationIsToldInsideTheTransactionTheBundleLast() {
        assertThat(toldOf("{'do':'createIssue','project':'AB','summary':'Two'}"))
                .containsExactly("redundant 1", "wrapped 1", "bundle of 1");
        assertThat(jira.seen).allMatch(Tracker.Seen::inTransaction);
    }

    @Test
    void anEditIsToldAfterTheCommitWithTheChangedFields() {
        assertThat(toldOf("{'do':'edit','issue':'AB-1','fields':{'summary':'New','environment':'Here'}}"))
                .containsExactly("redundant 2", "changed", "wrapped 2", "bundle of 1");
        assertThat(jira.seen).noneMatch(Tracker.Seen::inTransaction);
        assertThat(items()).extracting(ChangeItemBean::getField).containsExactly("summary", "environment");
        assertThat(jira.only(IssueChangedEvent.class).getSpanningOperation()).isEmpty();
        assertThat(moved()).isTrue();
    }

    @Test
    void anAssignmentHasATypeOfItsOwn() {
        assertThat(toldOf("{'do':'edit','issue':'AB-1','fields':{'assignee':'admin'}}"))
                .containsExactly("redundant 3", "changed", "wrapped 3", "bundle of 1");
        assertThat(toldOf("{'do':'edit','issue':'AB-1','fields':{'assignee':'','summary':'New'}}"))
                .containsExactly("redundant 2", "changed", "wrapped 2", "wrapped 3", "bundle of 2");
    }

    @Test
    void aTransitionIsToldInsideTheTransactionWithTheTypeThatTheWorkflowSays() {
        assertThat(toldOf("{'do':'transition','issue':'AB-1','to':'In Progress'}"))
                .containsExactly("redundant 11", "changed", "wrapped 11", "bundle of 1");
        assertThat(jira.seen).allMatch(Tracker.Seen::inTransaction);
        assertThat(items()).extracting(ChangeItemBean::getToString).containsExactly("In Progress");
        assertThat(toldOf("{'do':'transition','issue':'AB-1','to':'Resolved','event':10042}"))
                .contains("redundant 10042");
        assertThat(moved()).isTrue();
    }

    @Test
    void aTransitionThatFiresNoEventStillTellsTheChangedFields() {
        assertThat(toldOf("{'do':'transition','issue':'AB-1','to':'Closed','event':'none'}"))
                .containsExactly("changed");
    }

    @Test
    void whatIsSilentIsDoneAllTheSame() {
        assertThat(toldOf("{'do':'edit','issue':'AB-1','events':'none','fields':{'summary':'Quiet'}}"))
                .isEmpty();
        assertThat(loaded(issue).getSummary()).isEqualTo("Quiet");
        assertThat(moved()).isTrue();
    }

    @Test
    void aFailedActionTellsNothing() {
        jira.seen.clear();
        assertThat(jira.refusal("{'as':'admin','do':'edit','issue':'AB-1','fields':{'summary':'X','duedate':'soon'}}"))
                .contains("it must be a date");
        assertThat(told()).isEmpty();
        assertThat(loaded(issue).getSummary()).isEqualTo("One");
    }

    @Test
    void aBulkChangeIsOneOperationWithEventsForEachIssue() {
        jira.admin("{'do':'createIssue','project':'AB','summary':'Two'}");
        jira.seen.clear();
        jira.admin("{'do':'bulkEdit','project':'AB','fields':{'labels':['a','b']}}");
        assertThat(jira.all(IssueEventBundle.class)).hasSize(2);
        assertThat(jira.all(IssueEvent.class))
                .allMatch(event -> event.getSpanningOperation().isPresent());
        assertThat(jira.all(IssueChangedEvent.class))
                .extracting(event -> event.getSpanningOperation().orElseThrow())
                .containsOnly(
                        jira.all(IssueEvent.class).get(0).getSpanningOperation().orElseThrow());
    }

    @Test
    void aMoveChangesTheKeyAndKeepsTheIdAndTakesSubTasksAlong() {
        String subTask = jira.admin("{'do':'createIssue','project':'AB','summary':'Part','parent':'AB-1'}");
        assertThat(toldOf("{'do':'moveIssue','issue':'AB-1','project':'CD'}"))
                .containsExactly(
                        "redundant 9",
                        "changed",
                        "wrapped 9",
                        "wrapped 2",
                        "bundle of 2",
                        "redundant 2",
                        "changed",
                        "wrapped 9",
                        "wrapped 2",
                        "bundle of 2");
        assertThat(jira.seen).noneMatch(Tracker.Seen::inTransaction);
        assertThat(jira.all(IssueChangedEvent.class).get(0).getChangeItems())
                .extracting(ChangeItemBean::getField)
                .containsExactly("project", "Key");
        assertThat(loaded(issue).getKey()).isEqualTo("CD-1");
        assertThat(loaded(subTask).getKey()).isEqualTo("CD-2");
        IssueManager issues = jira.service(IssueManager.class);
        assertThat(issues.getAllIssueKeys(Tracker.id(issue))).containsExactly("CD-1", "AB-1");
        assertThat(Objects.requireNonNull(issues.getIssueObject("AB-1")).getKey())
                .isEqualTo("CD-1");
        assertThat(issues.getIssueByCurrentKey("AB-1")).isNull();
    }

    @Test
    void subTasksAreDeletedFirstEachWithEventsAndWhatHangsOnThemWithNone() {
        jira.admin("{'do':'createIssue','project':'AB','summary':'Part','parent':'AB-1'}");
        jira.admin("{'do':'comment','on':'AB-1','body':'Said'}");
        jira.admin("{'do':'worklog','issue':'AB-1','seconds':60}");
        jira.admin("{'do':'attach','to':'AB-1','name':'a.txt','base64':'aGk='}");
        assertThat(toldOf("{'do':'deleteIssue','issue':'AB-1'}"))
                .containsExactly(
                        "IssuePreDeleteEvent",
                        "IssuePreDeleteEvent",
                        "redundant 8",
                        "wrapped 8",
                        "bundle of 1",
                        "redundant 8",
                        "wrapped 8",
                        "bundle of 1");
        assertThat(jira.all(IssuePreDeleteEvent.class).get(0).getIssue().getKey())
                .isEqualTo("AB-1");
        List<IssueEvent> deleted = jira.all(IssueEvent.class);
        assertThat(deleted).extracting(event -> event.getIssue().getKey()).containsExactly("AB-2", "AB-1");
        assertThat(deleted.get(0).getIssue().isSubTask()).isTrue();
        assertThat((List<?>) deleted.get(1).getParams().get(IssueEvent.COMMENTS_PARAM_NAME))
                .hasSize(1);
        assertThat(jira.product().reference().contents()).hasSize(2);
    }

    @Test
    void archivingAnIssueHasATypeOfItsOwnAndItsSubTasksGoWithIt() {
        jira.admin("{'do':'createIssue','project':'AB','summary':'Part','parent':'AB-1'}");
        assertThat(toldOf("{'do':'archiveIssue','issue':'AB-1'}"))
                .containsExactly(
                        "redundant 18", "wrapped 18", "bundle of 1", "redundant 18", "wrapped 18", "bundle of 1");
        assertThat(loaded(issue).isArchived()).isTrue();
        assertThat(moved()).isFalse();
        assertThat(jira.refusal("{'as':'admin','do':'edit','issue':'AB-1','fields':{'summary':'X'}}"))
                .contains("AB-1 is archived");
        assertThat(toldOf("{'do':'restoreIssue','issue':'AB-1'}")).startsWith("redundant 19");
    }

    @Test
    void aCommentIsToldWithItselfAndAnEditOfItToo() {
        String comment = jira.admin("{'do':'comment','on':'AB-1','body':'Said'}");
        assertThat(told()).containsExactly("CommentCreatedEvent", "redundant 6", "wrapped 6", "bundle of 1");
        assertThat(jira.only(IssueEvent.class).getComment().getId()).isEqualTo(Tracker.id(comment));
        assertThat(moved()).isTrue();
        assertThat(toldOf("{'do':'editComment','id':'" + comment + "','body':'Said better'}"))
                .containsExactly("redundant 14", "wrapped 14", "bundle of 1");
    }

    @Test
    void aDeletedCommentIsTheIssuesUpdateWithTheBodyAndWithoutTheId() {
        String comment = jira.admin("{'do':'comment','on':'AB-1','body':'Said'}");
        assertThat(toldOf("{'do':'deleteComment','id':'" + comment + "'}"))
                .containsExactly("redundant 17", "changed", "wrapped 17", "bundle of 1");
        assertThat(jira.only(IssueEvent.class).getComment()).isNull();
        assertThat(items()).extracting(ChangeItemBean::getField).containsExactly("Comment");
        assertThat(items()).extracting(ChangeItemBean::getFromString).containsExactly("Said");
        assertThat(items()).allMatch(item -> item.getFrom() == null && item.getTo() == null);
    }

    @Test
    void whatOnlySomeCouldReadIsNotInTheChangeItem() {
        String comment = jira.admin("{'do':'comment','on':'AB-1','body':'Secret','group':'jira-administrators'}");
        jira.seen.clear();
        jira.admin("{'do':'deleteComment','id':'" + comment + "'}");
        assertThat(items()).noneMatch(item -> item.getFromString().contains("Secret"));
    }

    @Test
    void aCommentsMarkForCustomersHasItsOwnEventAloneAndMovesNothing() {
        String comment = jira.admin("{'do':'comment','on':'AB-1','body':'Said'}");
        jira.clock.move(Duration.ofSeconds(60));
        assertThat(toldOf("{'do':'editComment','id':'" + comment + "','internal':true}"))
                .containsExactly("CommentPropertySetEvent");
        assertThat(jira.only(CommentPropertySetEvent.class).getEntityProperty().getEntityId())
                .isEqualTo(Tracker.id(comment));
        assertThat(moved()).isFalse();
    }

    @Test
    void worklogsHaveEventsOfTheirOwnAndTheIssues() {
        String worklog = jira.admin("{'do':'worklog','issue':'AB-1','seconds':60,'body':'Dug'}");
        assertThat(told()).containsExactly("WorklogCreatedEvent", "redundant 10", "wrapped 10", "bundle of 1");
        assertThat(jira.only(WorklogCreatedEvent.class).getWorklog().getTimeSpent())
                .isEqualTo(60);
        assertThat(toldOf("{'do':'editWorklog','id':'" + worklog + "','seconds':90}"))
                .containsExactly("WorklogUpdatedEvent", "redundant 15", "wrapped 15", "bundle of 1");
        assertThat(loaded(issue).getTimeSpent()).isEqualTo(90);
        assertThat(toldOf("{'do':'deleteWorklog','id':'" + worklog + "'}"))
                .containsExactly("WorklogDeletedEvent", "redundant 16", "wrapped 16", "bundle of 1");
        assertThat(jira.only(WorklogDeletedEvent.class).getWorklog().getComment())
                .isEqualTo("Dug");
        assertThat(loaded(issue).getTimeSpent()).isZero();
    }

    @Test
    void silentWorklogsAreFoundByTheirTimes() {
        WorklogManager worklogs = jira.service(WorklogManager.class);
        String worklog = jira.admin("{'do':'worklog','issue':'AB-1','seconds':60,'events':'none'}");
        long since = jira.clock.millis();
        assertThat(worklogs.getWorklogsUpdatedSince(since))
                .extracting(each -> each.getId())
                .containsExactly(Tracker.id(worklog));
        assertThat(worklogs.getWorklogsUpdatedSince(since + 1)).isEmpty();
        jira.admin("{'do':'deleteWorklog','id':'" + worklog + "','events':'none'}");
        assertThat(worklogs.getWorklogsDeletedSince(since))
                .extracting(each -> each.getId())
                .containsExactly(Tracker.id(worklog));
        assertThat(jira.seen).isEmpty();
    }

    @Test
    void anAttachmentIsOnlyAChangeItemAndOnCreationNotEvenThat() {
        String file = jira.admin("{'do':'attach','to':'AB-1','name':'a.txt','base64':'aGk='}");
        assertThat(told()).containsExactly("redundant 2", "changed", "wrapped 2", "bundle of 1");
        assertThat(items()).extracting(ChangeItemBean::getField).containsExactly("Attachment");
        assertThat(items()).extracting(ChangeItemBean::getTo).containsExactly(String.valueOf(Tracker.id(file)));
        jira.seen.clear();
        jira.admin("{'do':'deleteAttachment','id':'" + file + "'}");
        assertThat(items()).extracting(ChangeItemBean::getFrom).containsExactly(String.valueOf(Tracker.id(file)));
        String born = jira.admin(
                "{'do':'createIssue','project':'AB','summary':'With a file','attachments':[{'name':'b.txt','base64':'aGk='}]}");
        assertThat(jira.all(IssueChangedEvent.class)).hasSize(1);
        assertThat(loaded(born).getAttachments()).hasSize(1);
    }

    @Test
    void aProjectsKeyAndLeadAreOneEventAndItsIssuesHaveNone() {
        assertThat(toldOf("{'do':'editProject','key':'AB','newKey':'XY','lead':'admin'}"))
                .containsExactly("ProjectUpdatedEvent");
        ProjectUpdatedEvent event = jira.only(ProjectUpdatedEvent.class);
        assertThat(event.getOldProject().getKey()).isEqualTo("AB");
        assertThat(event.getProject().getKey()).isEqualTo("XY");
        assertThat(loaded(issue).getKey()).isEqualTo("XY-1");
        assertThat(moved()).isFalse();
        assertThat(Objects.requireNonNull(jira.service(IssueManager.class).getIssueObject("AB-1"))
                        .getKey())
                .isEqualTo("XY-1");
    }

    @Test
    void aDeletedProjectTakesItsIssuesWithoutAWord() {
        assertThat(toldOf("{'do':'deleteProject','key':'AB'}")).containsExactly("ProjectDeletedEvent");
        assertThat(jira.only(ProjectDeletedEvent.class).getKey()).isEqualTo("AB");
        assertThat(jira.service(IssueManager.class).getIssueObject(Tracker.id(issue)))
                .isNull();
        assertThat(toldOf("{'do':'createProject','key':'AB','name':'Again','lead':'admin'}"))
                .containsExactly("ProjectCreatedEvent");
        assertThat(jira.only(ProjectCreatedEvent.class).getProject().getKey()).isEqualTo("AB");
    }

    @Test
    void archivedProjectsAndThePrioritiesOrderHaveNoEvents() {
        assertThat(toldOf("{'do':'archiveProject','key':'AB'}")).isEmpty();
        assertThat(jira.service(com.atlassian.jira.project.ProjectManager.class).getProjects())
                .extracting(project -> project.getKey())
                .containsExactly("CD");
        assertThat(toldOf("{'do':'restoreProject','key':'AB'}")).isEmpty();
        assertThat(toldOf("{'do':'priorities','order':['Lowest','Highest']}")).isEmpty();
        assertThat(ComponentAccessor.getConstantsManager().getPriorityObjects())
                .extracting(priority -> priority.getName())
                .containsExactly("Lowest", "Highest", "High", "Medium", "Low");
    }

    @Test
    void aViewTellsTheIssueAndNotWhoSawIt() {
        assertThat(toldOf("{'do':'view','subject':'" + issue + "'}")).containsExactly("IssueViewEvent");
        assertThat(jira.only(IssueViewEvent.class).getId()).isEqualTo(Tracker.id(issue));
    }

    @Test
    void nothingTellsThatAUserIsAnonymisedAndEverythingNamesTheNewKey() {
        jira.admin("{'do':'oldUser','name':'Dora'}");
        jira.admin("{'do':'createUser','name':'carl'}");
        jira.admin("{'do':'edit','issue':'" + issue + "','fields':{'assignee':'dora'}}");
        UserManager users = jira.service(UserManager.class);
        String carl = Objects.requireNonNull(users.getUserByName("carl")).getKey();
        assertThat(Objects.requireNonNull(loaded(issue).getAssignee()).getKey()).isEqualTo("dora");
        jira.seen.clear();

        String dora = jira.admin("{'do':'anonymizeUser','user':'dora'}");
        assertThat(jira.admin("{'do':'anonymizeUser','user':'carl'}")).isEqualTo("user/" + carl);

        assertThat(jira.seen).isEmpty();
        assertThat(dora).matches("user/JIRAUSER\\d+");
        for (String key : List.of(carl, dora.substring("user/".length()))) {
            ApplicationUser user = Objects.requireNonNull(users.getUserByKey(key));
            assertThat(user.getName()).isEqualTo(key.toLowerCase(Locale.ENGLISH));
            assertThat(user.getDisplayName()).startsWith("user-");
            assertThat(user.isActive()).isFalse();
        }
        assertThat(users.getUserByKey("dora")).isNull();
        assertThat(users.getUserByName("dora")).isNull();
        assertThat(Objects.requireNonNull(loaded(issue).getAssignee()).getKey())
                .isEqualTo(dora.substring("user/".length()));
    }
}
