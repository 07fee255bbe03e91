package io.indexrelay.jira.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import io.indexrelay.testsupport.contract.WorkedExample;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraAccessReaderTest {

    private static final String BROWSE = "BROWSE_PROJECTS";
    private static final String SET = "set:project:1:browse";

    private final FakeJira jira = new FakeJira();
    private final Project project = jira.project(1, "OPS");
    private final MutableIssue issue = jira.issue(7, project);
    private boolean isRegistered = true;
    private JiraAccessReader reader;

    @BeforeEach
    void wire() {
        reader = AccessReaders.of(jira, new FakeServiceManagement(), type -> isRegistered);
    }

    @Test
    void anIssueNeedsItsProjectsBrowseSetAlone() {
        jira.grant(BROWSE, "group", "Developers");

        assertThat(ruleOf("issue/7")).containsExactly(List.of(SET));
        assertThat(setRule("project:1:browse")).containsExactly(List.of("group:developers"));
        assertThat(narrower("project:1:browse")).isNull();
    }

    @Test
    void whatIsAlikeForAllIssuesStandsInTheSet() {
        jira.grant(BROWSE, "user", "JIRAUSER10100");
        jira.grant(BROWSE, "projectrole", "10002");
        jira.grant(BROWSE, "lead", null);
        jira.grant(BROWSE, "applicationRole", "jira-software");
        jira.grant(BROWSE, "applicationRole", "");

        assertThat(setRule("project:1:browse"))
                .containsExactly(List.of(
                        "set:app:any",
                        "set:app:jira-software",
                        "set:project:1:lead",
                        "set:project:1:role:10002",
                        "user:JIRAUSER10100"));
    }

    @Test
    void aGroupWithoutANameIsEverybody() {
        jira.grant(BROWSE, "group", null);

        assertThat(setRule("project:1:browse")).containsExactly(List.of("anyone"));
        assertThat(setRule("project:1:visible")).containsExactly(List.of("anyone"));
    }

    @Test
    void entriesOfOtherPermissionsAdmitNobody() {
        jira.grant("CREATE_ISSUES", "group", "everybody");

        assertThat(setRule("project:1:browse")).containsExactly(List.of());
        assertThat(setRule("project:1:visible")).containsExactly(List.of());
    }

    @Test
    void aProjectWithoutAPermissionSchemeIsClosed() {
        when(jira.permissionSchemes.getSchemeFor(project)).thenReturn(null);

        assertThat(ruleOf("issue/7")).containsExactly(List.of(SET));
        assertThat(setRule("project:1:browse")).containsExactly(List.of());
    }

    @Test
    void theReporterIsNamedByTheIssueAndHoldsWhileTheGateIsOpen() {
        jira.grant(BROWSE, "group", "developers");
        jira.grant(BROWSE, "reporter", null);
        when(issue.getReporterId()).thenReturn("JIRAUSER10100");
        when(issue.getAssigneeId()).thenReturn("JIRAUSER10200");

        List<List<String>> rule = ruleOf("issue/7");

        assertThat(rule).hasSize(2);
        assertThat(rule.get(0)).containsExactly(SET, "user:JIRAUSER10100");
        assertThat(rule.get(1)).hasSize(2).contains(SET);
        assertThat(setRule(gateIn(rule.get(1)))).containsExactly(List.of("authenticated"));
    }

    @Test
    void theGateOfEntriesThatAreNoMoreIsGone() {
        jira.grant(BROWSE, "reporter", null);
        when(issue.getReporterId()).thenReturn("k1");
        String before = gateIn(ruleOf("issue/7").get(1));

        jira.grant(BROWSE, "assignee", null);

        assertThat(reader.ofSet(before)).isInstanceOf(SetReading.Absent.class);
        assertThat(gateIn(ruleOf("issue/7").get(1))).isNotEqualTo(before);
        jira.revokeAll();
        jira.grant(BROWSE, "reporter", null);
        assertThat(gateIn(ruleOf("issue/7").get(1))).isEqualTo(before);
    }

    @Test
    void otherEntriesLeaveTheGateAsItIs() {
        jira.grant(BROWSE, "reporter", null);
        when(issue.getReporterId()).thenReturn("k1");
        String before = gateIn(ruleOf("issue/7").get(1));

        jira.grant(BROWSE, "group", "developers");

        assertThat(gateIn(ruleOf("issue/7").get(1))).isEqualTo(before);
    }

    @Test
    void aGateIsNamedByTheFieldsOfItsEntries() {
        jira.field(100, "user", FakeJira.user("k1", "ada"));
        jira.field(101, "user", FakeJira.user("k1", "ada"));
        jira.grant(BROWSE, "userCF", "customfield_100");
        String before = gateIn(ruleOf("issue/7").get(1));

        jira.revokeAll();
        jira.grant(BROWSE, "userCF", "customfield_101");

        assertThat(gateIn(ruleOf("issue/7").get(1))).isNotEqualTo(before);
    }

    @Test
    void theOrderOfTheRowsDoesNotMatterToAGate() {
        jira.grant(BROWSE, "reporter", null);
        jira.grant(BROWSE, "assignee", null);
        when(issue.getReporterId()).thenReturn("k1");
        String before = gateIn(ruleOf("issue/7").get(1));

        jira.revokeAll();
        jira.grant(BROWSE, "assignee", null);
        jira.grant(BROWSE, "reporter", null);

        assertThat(gateIn(ruleOf("issue/7").get(1))).isEqualTo(before);
    }

    @Test
    void anIssueWithoutAReporterNamesNobody() {
        jira.grant(BROWSE, "reporter", null);

        assertThat(ruleOf("issue/7")).containsExactly(List.of(SET));
        assertThat(setRule("project:1:browse")).containsExactly(List.of());
    }

    @Test
    void usersInACustomFieldAreNamedOneByOne() {
        ApplicationUser ada = FakeJira.user("k1", "ada");
        ApplicationUser bob = FakeJira.user("k2", "bob");
        jira.field(100, "multiuser", List.of(ada, bob));
        jira.field(101, "user", FakeJira.user("k3", "cy"));
        jira.grant(BROWSE, "userCF", "customfield_100");
        jira.grant(BROWSE, "userCF", "customfield_101");

        assertThat(ruleOf("issue/7").get(0)).containsExactly(SET, "user:k1", "user:k2", "user:k3");
    }

    @Test
    void aUserFieldThatHoldsSomethingElseNamesNobody() {
        jira.field(100, "text", "k1");
        jira.grant(BROWSE, "userCF", "customfield_100");

        assertThat(ruleOf("issue/7")).containsExactly(List.of(SET));
    }

    @Test
    void groupsInACustomFieldMayBeGroupsNamesOrOptions() {
        Option option = mock(Option.class);
        when(option.getValue()).thenReturn("Sales");
        jira.field(100, "multigroup", List.of(FakeJira.group("Staff"), "Board"));
        jira.field(101, "select", option);
        jira.grant(BROWSE, "groupCF", "customfield_100");
        jira.grant(BROWSE, "groupCF", "customfield_101");

        assertThat(ruleOf("issue/7").get(0)).containsExactly("group:board", "group:sales", "group:staff", SET);
    }

    @Test
    void aCustomFieldThatIsGoneAdmitsNobodyAndItsGateIsAnother() {
        jira.grant(BROWSE, "reporter", null);
        jira.field(100, "user", FakeJira.user("k1", "ada"));
        jira.grant(BROWSE, "userCF", "customfield_100");
        when(issue.getReporterId()).thenReturn("k2");
        String before = gateIn(ruleOf("issue/7").get(1));

        when(jira.fields.getCustomFieldObject("customfield_100")).thenReturn(null);

        assertThat(ruleOf("issue/7").get(0)).containsExactly(SET, "user:k2");
        assertThat(reader.ofSet(before)).isInstanceOf(SetReading.Absent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "assignee", "userCF", "groupCF"})
    void whoIsNamedByIssuesSeesTheProjectIfLoggedIn(String type) {
        jira.grant(BROWSE, type, type.endsWith("CF") ? "customfield_1" : null);

        assertThat(setRule("project:1:visible")).containsExactly(List.of("authenticated"));
        assertThat(setRule("project:1:browse")).containsExactly(List.of());
    }

    @Test
    void aReporterWhoMustBeAbleToCreateNeedsTheProjectPhaseAsWell() {
        jira.grant(BROWSE, "reportercreate", null);
        jira.grant("CREATE_ISSUES", "group", "creators");
        when(issue.getReporterId()).thenReturn("k1");

        List<List<String>> rule = ruleOf("issue/7");

        assertThat(rule).hasSize(3);
        assertThat(rule.get(0)).containsExactly("set:project:1:visible");
        assertThat(rule.get(1)).containsExactly(SET, "user:k1");
        assertThat(setRule("project:1:visible")).containsExactly(List.of("set:project:1:create"));
        assertThat(setRule("project:1:create")).containsExactly(List.of("group:creators"));
    }

    @Test
    void anAssigneeWhoMustBeAssignableLikewiseAndNoCircleCanArise() {
        jira.grant(BROWSE, "assigneeassignable", null);
        jira.grant("ASSIGNABLE_USER", "reportercreate", null);
        jira.grant("ASSIGNABLE_USER", "user", "k2");
        jira.grant("CREATE_ISSUES", "assigneeassignable", null);
        when(issue.getAssigneeId()).thenReturn("k1");

        assertThat(ruleOf("issue/7").get(0)).containsExactly("set:project:1:visible");
        assertThat(setRule("project:1:visible")).containsExactly(List.of("set:project:1:assignable"));
        assertThat(setRule("project:1:assignable")).containsExactly(List.of("user:k2"));
        assertThat(setRule("project:1:create")).containsExactly(List.of());
    }

    @Test
    void customersInThePortalAndTypesOfOtherAppsAdmitNobodyAndHideNobody() {
        jira.grant(BROWSE, "sd.customer.portal.only", null);
        jira.grant(BROWSE, "com.example.team", "7");
        jira.grant(BROWSE, "group", "agents");

        assertThat(ruleOf("issue/7")).containsExactly(List.of(SET));
        assertThat(setRule("project:1:browse")).containsExactly(List.of("group:agents"));
        assertThat(setRule("project:1:visible")).containsExactly(List.of("group:agents"));
        for (String set : List.of("project:1:browse", "project:1:visible")) {
            assertThat(narrower(set)).contains("com.example.team=7").doesNotContain("sd.customer");
        }
    }

    @Test
    void aTypeThatJiraDoesNotKnowNowAdmitsNobodyAndIsTold() {
        jira.grant(BROWSE, "reportercreate", null);
        when(issue.getReporterId()).thenReturn("k1");
        isRegistered = false;

        assertThat(ruleOf("issue/7")).containsExactly(List.of(SET));
        assertThat(setRule("project:1:browse")).containsExactly(List.of());
        assertThat(narrower("project:1:browse")).contains("reportercreate");
    }

    @Test
    void aRoleThatIsNoNumberAdmitsNobody() {
        jira.grant(BROWSE, "projectrole", "Developers");

        assertThat(setRule("project:1:browse")).containsExactly(List.of());
    }

    @Test
    void aLevelIsAClauseOfItsOwn() {
        jira.grant(BROWSE, "group", "developers");
        jira.level(project, 500, 10100);
        jira.member(10100, "group", "Security");
        jira.member(10100, "projectrole", "10002");
        when(issue.getSecurityLevelId()).thenReturn(10100L);

        assertThat(ruleOf("issue/7")).containsExactly(List.of(SET), List.of("set:project:1:level:10100"));
        assertThat(setRule("project:1:level:10100"))
                .containsExactly(List.of("group:security", "set:project:1:role:10002"));
    }

    @Test
    void aLevelHasAGateOfItsOwn() {
        jira.grant(BROWSE, "group", "developers");
        jira.level(project, 500, 10100);
        jira.member(10100, "assignee", null);
        when(issue.getSecurityLevelId()).thenReturn(10100L);
        when(issue.getAssigneeId()).thenReturn("k1");

        List<List<String>> rule = ruleOf("issue/7");

        assertThat(rule).hasSize(3);
        assertThat(rule.get(1)).containsExactly("set:project:1:level:10100", "user:k1");
        String gate = gateIn(rule.get(2));
        assertThat(gate).startsWith("project:1:level:10100:gate:");
        assertThat(setRule(gate)).containsExactly(List.of("authenticated"));
        jira.member(10100, "reporter", null);
        assertThat(reader.ofSet(gate)).isInstanceOf(SetReading.Absent.class);
    }

    @Test
    void aReporterWhoMustBeAbleToCreateIsJustTheReporterInALevel() {
        jira.grant(BROWSE, "group", "developers");
        jira.level(project, 500, 10100);
        jira.member(10100, "reportercreate", null);
        when(issue.getSecurityLevelId()).thenReturn(10100L);
        when(issue.getReporterId()).thenReturn("k1");

        assertThat(ruleOf("issue/7").get(1)).containsExactly("set:project:1:level:10100", "user:k1");
        assertThat(ruleOf("issue/7")).hasSize(3);
    }

    @Test
    void aLevelWithoutMembersIsClosedToEverybody() {
        jira.level(project, 500, 10100);
        when(issue.getSecurityLevelId()).thenReturn(10100L);

        assertThat(setRule("project:1:level:10100")).containsExactly(List.of());
    }

    @Test
    void aLevelOfAForeignSchemeOrWithoutASchemeClosesTheIssueToEverybody() {
        jira.grant(BROWSE, "reporter", null);
        jira.level(project, 500, 10100);
        jira.member(10100, "reporter", null);
        when(issue.getReporterId()).thenReturn("k1");
        when(issue.getSecurityLevelId()).thenReturn(10100L);
        when(jira.levels.getSecurityLevel(10100L).getSchemeId()).thenReturn(501L);
        assertThat(ruleOf("issue/7")).hasSize(3).contains(List.of());
        assertThat(reader.ofSet("project:1:level:10100")).isInstanceOf(SetReading.Absent.class);

        when(jira.securitySchemes.getSchemeFor(project)).thenReturn(null);
        assertThat(ruleOf("issue/7")).hasSize(3).contains(List.of());
    }

    @Test
    void aStepWithBrowsePropertiesIsAClauseOfItsOwn() {
        jira.step(issue, "Release flow", "3", Map.of("jira.permission.browse.group", "${pkey}-staff"));

        List<List<String>> rule = ruleOf("issue/7");

        assertThat(rule).hasSize(2);
        String step = setIn(rule.get(1).get(0));
        assertThat(step).startsWith("step:").endsWith(":3:1:own");
        assertThat(setRule(step)).containsExactly(List.of("group:ops-staff"));
    }

    @Test
    void otherPropertiesOfAStepRestrictNobody() {
        jira.step(
                issue,
                "flow",
                "3",
                Map.of(
                        "jira.issue.editable", "false",
                        "jira.permission.comment.group", "staff",
                        "jira.permission.browseable.group", "staff",
                        "jira.permission.subtasks.browse.group", "staff"));

        assertThat(ruleOf("issue/7")).containsExactly(List.of(SET));
    }

    @Test
    void aDeniedStepAdmitsNobodyButWhomAnotherPropertyAdmits() {
        jira.step(issue, "flow", "3", Map.of("jira.permission.browse.denied", ""));
        String step = setIn(ruleOf("issue/7").get(1).get(0));
        assertThat(setRule(step)).containsExactly(List.of());

        jira.step(
                issue,
                "other",
                "3",
                Map.of("jira.permission.browse.denied", "", "jira.permission.browse.group.1", "staff"));
        assertThat(setRule(setIn(ruleOf("issue/7").get(1).get(0)))).containsExactly(List.of("group:staff"));
    }

    @Test
    void usersInAStepAreNamedByNameAndReachReceiversByKey() {
        ApplicationUser ada = FakeJira.user("JIRAUSER1", "ada");
        when(jira.users.getUserByName("ada")).thenReturn(ada);
        jira.step(
                issue,
                "flow",
                "3",
                Map.of("jira.permission.browse.user", "ada", "jira.permission.browse.user.2", "nobody"));

        assertThat(setRule(setIn(ruleOf("issue/7").get(1).get(0)))).containsExactly(List.of("user:JIRAUSER1"));
    }

    @Test
    void aStepThatNamesNobodyWhoIsThereAdmitsNobody() {
        jira.step(issue, "flow", "3", Map.of("jira.permission.browse.user", "nobody"));

        assertThat(setRule(setIn(ruleOf("issue/7").get(1).get(0)))).containsExactly(List.of());
    }

    @Test
    void theAssigneeOfAStepHoldsWhileItsGateIsOpen() {
        jira.step(issue, "flow", "3", Map.of("jira.permission.browse.assignee", ""));
        when(issue.getAssigneeId()).thenReturn("k1");

        List<List<String>> rule = ruleOf("issue/7");

        assertThat(rule).hasSize(3);
        assertThat(rule.get(1)).hasSize(2).contains("user:k1");
        assertThat(setRule(gateIn(rule.get(2)))).containsExactly(List.of("authenticated"));
    }

    @Test
    void ofASubTasksStepAndItsParentsStepOneHasToAdmit() {
        MutableIssue parent = jira.issue(6, project);
        when(issue.isSubTask()).thenReturn(true);
        when(issue.getParentObject()).thenReturn(parent);
        jira.step(issue, "sub flow", "3", Map.of("jira.permission.browse.group", "staff"));
        jira.step(parent, "flow", "4", Map.of("jira.permission.subtasks.browse.group", "board"));

        List<List<String>> rule = ruleOf("issue/7");

        assertThat(rule).hasSize(2);
        assertThat(rule.get(1)).hasSize(2);
        assertThat(rule.get(1).stream()
                        .map(atom -> setRule(setIn(atom)).get(0).get(0))
                        .toList())
                .containsExactlyInAnyOrder("group:staff", "group:board");
        assertThat(ruleOf("issue/6")).containsExactly(List.of(SET));
    }

    @Test
    void aStepThatIsGoneOrRestrictsNobodyAnyMoreClosesWhatStillRefersToIt() {
        jira.step(issue, "flow", "3", Map.of("jira.permission.browse.group", "staff"));
        String step = setIn(ruleOf("issue/7").get(1).get(0));

        assertThat(reader.ofSet(step.replace(":3:", ":4:"))).isInstanceOf(SetReading.Absent.class);
        assertThat(reader.ofSet("step:00:3:1:own")).isInstanceOf(SetReading.Absent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jira.permission.browse",
                "jira.permission.browse.com_example_team",
                "jira.permission.browse.reportercreate"
            })
    void aStepPropertyThatNobodyUnderstandsHidesTheIssueAndSaysWhy(String property) {
        jira.step(issue, "flow", "3", Map.of(property, "7"));

        assertThat(read("issue/7"))
                .isInstanceOfSatisfying(AccessReading.Unreadable.class, unreadable -> assertThat(unreadable.why())
                        .contains(property));
    }

    @Test
    void aRolesMembersAreItsUsersByKeyAndItsGroups() {
        jira.role(10002);
        jira.actor("atlassian-user-role-actor", "JIRAUSER1");
        jira.actor("atlassian-group-role-actor", "Staff");
        jira.actor("com.example.team-actor", "everybody");

        assertThat(setRule("project:1:role:10002")).containsExactly(List.of("group:staff", "user:JIRAUSER1"));
        assertThat(narrower("project:1:role:10002")).contains("com.example.team-actor");
        assertThat(reader.ofSet("project:1:role:10003")).isInstanceOf(SetReading.Absent.class);
    }

    @Test
    void applicationsAreTheGroupsOfTheirRoles() {
        jira.application("jira-software", "Jira-Users", "devs");
        jira.application("jira-core", "jira-users");

        assertThat(setRule("app:jira-software")).containsExactly(List.of("group:devs", "group:jira-users"));
        assertThat(setRule("app:any")).containsExactly(List.of("group:devs", "group:jira-users"));
        assertThat(reader.ofSet("app:jira-servicedesk")).isInstanceOf(SetReading.Absent.class);
    }

    @Test
    void theSetOfEachApplicationHoldsItsOwnGroups() {
        jira.application("jira-software", "devs");
        jira.application("jira-core", "office");

        assertThat(setRule("app:jira-core")).containsExactly(List.of("group:office"));
    }

    @Test
    void theLeadIsASetOfItsOwn() {
        when(project.getLeadUserKey()).thenReturn("k9");
        assertThat(setRule("project:1:lead")).containsExactly(List.of("user:k9"));

        when(project.getLeadUserKey()).thenReturn(null);
        assertThat(setRule("project:1:lead")).containsExactly(List.of());
    }

    @Test
    void setsOfAProjectThatIsGoneAreAbsent() {
        for (String set : List.of(
                "project:2:browse", "project:2:visible", "project:2:lead", "project:2:role:1", "project:2:level:1")) {
            assertThat(reader.ofSet(set)).as(set).isInstanceOf(SetReading.Absent.class);
        }
        assertThat(reader.ofSet("project:1:other")).isInstanceOf(SetReading.Absent.class);
        assertThat(reader.ofSet("nonsense")).isInstanceOf(SetReading.Absent.class);
    }

    @Test
    void aProjectIsSeenByItsProjectPhase() {
        assertThat(ruleOf("project/1")).containsExactly(List.of("set:project:1:visible"));
    }

    @Test
    void aCommentIsSeenByWhoeverSeesItsIssueAndIsInItsLevel() {
        Comment comment = comment(9);
        assertThat(ruleOf("comment/9")).containsExactly(List.of("doc:issue/7"));

        when(comment.getGroupLevel()).thenReturn("Staff");
        assertThat(ruleOf("comment/9")).containsExactly(List.of("doc:issue/7"), List.of("group:staff"));

        when(comment.getGroupLevel()).thenReturn(null);
        when(comment.getRoleLevelId()).thenReturn(10002L);
        assertThat(ruleOf("comment/9")).containsExactly(List.of("doc:issue/7"), List.of("set:project:1:role:10002"));
    }

    @Test
    void aGroupLevelWithoutANameAdmitsNobody() {
        when(comment(9).getGroupLevel()).thenReturn("");

        assertThat(ruleOf("comment/9")).containsExactly(List.of("doc:issue/7"), List.of());
    }

    @Test
    void aWorklogHasLevelsLikeAComment() {
        Worklog worklog = mock(Worklog.class);
        when(worklog.getIssue()).thenReturn(issue);
        when(worklog.getRoleLevelId()).thenReturn(10002L);
        when(jira.worklogs.getById(9L)).thenReturn(worklog);

        assertThat(ruleOf("worklog/9")).containsExactly(List.of("doc:issue/7"), List.of("set:project:1:role:10002"));
    }

    @Test
    void anAttachmentIsSeenByWhoeverSeesItsIssue() {
        Attachment attachment = mock(Attachment.class);
        when(attachment.getIssue()).thenReturn(issue);
        when(jira.attachments.getAttachment(9L)).thenReturn(attachment);

        assertThat(ruleOf("attachment/9")).containsExactly(List.of("doc:issue/7"));
    }

    @Test
    void whatIsArchivedOrGoneIsAbsentWithAllThatHangsOnIt() {
        comment(9);
        when(issue.isArchived()).thenReturn(true);
        assertThat(read("issue/7")).isInstanceOf(AccessReading.Absent.class);
        assertThat(read("comment/9")).isInstanceOf(AccessReading.Absent.class);

        when(issue.isArchived()).thenReturn(false);
        when(project.isArchived()).thenReturn(true);
        assertThat(read("issue/7")).isInstanceOf(AccessReading.Absent.class);
        assertThat(read("comment/9")).isInstanceOf(AccessReading.Absent.class);
        assertThat(read("project/1")).isInstanceOf(AccessReading.Absent.class);
        assertThat(read("issue/8")).isInstanceOf(AccessReading.Absent.class);
        assertThat(read("comment/8")).isInstanceOf(AccessReading.Absent.class);
    }

    @Test
    void theStampChangesWithTheIssue() {
        String before = ((AccessReading.Known) read("issue/7")).stamp();

        when(issue.getUpdated()).thenReturn(new Timestamp(5_001));
        String updated = ((AccessReading.Known) read("issue/7")).stamp();
        when(issue.getKey()).thenReturn("NEW-1");

        assertThat(updated).isNotEqualTo(before);
        assertThat(((AccessReading.Known) read("issue/7")).stamp()).isNotEqualTo(updated);
    }

    @Test
    void whatCannotBeReadIsUnreadableAndSaysNothingOfContent() {
        when(jira.permissionSchemes.getSchemeFor(project)).thenThrow(new IllegalArgumentException("Secret plans"));

        assertThat(read("issue/7"))
                .isInstanceOfSatisfying(AccessReading.Unreadable.class, unreadable -> assertThat(unreadable.why())
                        .doesNotContain("Secret"));
        assertThat(reader.ofSet("project:1:browse")).isInstanceOf(SetReading.Unreadable.class);
    }

    @Test
    void namesOfSetsFitASubject() {
        String longest = SetIds.stepOfParent(Fingerprint.of("x".repeat(255)), "9".repeat(19), Long.MAX_VALUE)
                + SetIds.GATE
                + Fingerprint.of("y");

        assertThat(SetIds.subject(longest).id()).hasSizeLessThanOrEqualTo(Subject.MAX_ID);
    }

    /** The project and the issues of the example in docs/access-model.md; its rules are those that are sent. */
    @Test
    void theWorkedExampleIsWhatIsRead() {
        Project ops = jira.project(10000, "OPS");
        jira.grant(BROWSE, "projectrole", "10002");
        jira.grant(BROWSE, "reporter", null);
        jira.role(10002);
        jira.actor("atlassian-group-role-actor", "developers");
        jira.actor("atlassian-user-role-actor", "JIRAUSER10102");
        jira.level(ops, 500, 10100);
        jira.member(10100, "group", "security");
        MutableIssue open = jira.issue(10001, ops);
        MutableIssue secret = jira.issue(10002, ops);
        when(open.getReporterId()).thenReturn("JIRAUSER10101");
        when(secret.getReporterId()).thenReturn("JIRAUSER10101");
        when(secret.getSecurityLevelId()).thenReturn(10100L);
        Comment comment = comment(10300);
        when(comment.getIssue()).thenReturn(open);
        when(comment.getRoleLevelId()).thenReturn(10002L);
        WorkedExample example = WorkedExample.of("worked-jira");

        example.assertReadBy(reader);

        jira.revokeAll();
        jira.grant(BROWSE, "projectrole", "10002");
        assertThat(example.deletedLater()).isNotEmpty().allSatisfy(gate -> assertThat(reader.ofSet(gate))
                .isInstanceOf(SetReading.Absent.class));
    }

    private Comment comment(long id) {
        Comment comment = mock(Comment.class);
        when(comment.getIssue()).thenReturn(issue);
        when(comment.getRoleLevelId()).thenReturn(null);
        when(jira.comments.getCommentById(id)).thenReturn(comment);
        return comment;
    }

    private static String setIn(String atom) {
        assertThat(atom).startsWith("set:");
        return atom.substring("set:".length());
    }

    private static String gateIn(List<String> clause) {
        return setIn(clause.stream()
                .filter(atom -> atom.contains(":gate:"))
                .findFirst()
                .orElseThrow());
    }

    private AccessReading read(String subject) {
        return reader.ofDocument(Subject.parse(subject));
    }

    private List<List<String>> ruleOf(String subject) {
        return texts(((AccessReading.Known) read(subject)).access());
    }

    private List<List<String>> setRule(String setId) {
        return texts(((SetReading.Known) reader.ofSet(setId)).access());
    }

    private @Nullable String narrower(String setId) {
        return ((SetReading.Known) reader.ofSet(setId)).narrower();
    }

    private static List<List<String>> texts(Access access) {
        return access.all().stream()
                .map(clause -> clause.stream().map(Atom::text).toList())
                .toList();
    }
}
