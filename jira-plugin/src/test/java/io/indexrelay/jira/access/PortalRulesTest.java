package io.indexrelay.jira.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.Portal;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import io.indexrelay.jira.read.desk.RequestKind;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalRulesTest {

    private static final String BROWSE = "BROWSE_PROJECTS";
    private static final String CUSTOMER = "sd.customer.portal.only";
    private static final String IN_JIRA = "set:project:1:browse";
    private static final String COMING_IN = "set:project:1:portal";
    private static final String OPEN = "set:project:1:desk";

    private final FakeJira jira = new FakeJira();
    private final FakeServiceManagement app = new FakeServiceManagement();
    private final Project project = jira.project(1, "HELP");
    private final MutableIssue issue = jira.issue(7, project);
    private JiraAccessReader reader;

    @BeforeEach
    void wire() {
        app.desks.put(1L, new Desk(5, 1, 3));
        app.types.add(new RequestKind(21, 3, "Printer", ""));
        app.requests.put(7L, 21);
        jira.grant(BROWSE, CUSTOMER, null);
        when(issue.getReporterId()).thenReturn("rita");
        reader = AccessReaders.of(jira, app, type -> true);
    }

    @Test
    void aRequestShowsInThePortalByASetOfItsOwn() {
        Portal portal = portalOf("issue/7");

        assertThat(portal.url()).isEqualTo("https://jira.example.com/servicedesk/customer/portal/3/HELP-7");
        assertThat(texts(portal.access())).containsExactly(List.of("set:request:7"));
    }

    @Test
    void theAgentsRuleKnowsNothingOfCustomers() {
        assertThat(texts(ruleOf("issue/7"))).containsExactly(List.of(IN_JIRA));
        assertThat(setRule("project:1:browse")).containsExactly(List.of());
    }

    @Test
    void whatIsNoRequestDoesNotShow() {
        app.requests.clear();

        assertThat(isInPortal("issue/7")).isFalse();
        assertThat(setOf("request:7")).isInstanceOf(SetReading.Absent.class);
    }

    @Test
    void aRequestOfAnotherDesksTypeDoesNotShow() {
        app.types.set(0, new RequestKind(21, 4, "Printer", ""));

        assertThat(isInPortal("issue/7")).isFalse();
    }

    @Test
    void customersComeInAndAreInvolvedAndThePortalIsOpen() {
        assertThat(setRule("request:7"))
                .containsExactly(List.of(OPEN), List.of(IN_JIRA, COMING_IN), List.of(IN_JIRA, "user:rita"));
        assertThat(setRule("project:1:desk")).containsExactly(List.of("authenticated"));
    }

    @Test
    void participantsGroupsAndOrganizationsAreInvolved() {
        ApplicationUser pia = FakeJira.user("pia", "pia");
        jira.field(1, "com.atlassian.servicedesk:sd-request-participants", List.of(pia));
        jira.field(2, "com.atlassian.servicedesk:sd-customer-organizations", List.of(44));
        jira.field(3, "com.atlassian.servicedesk:sd-request-groups", List.of(FakeJira.group("Board")));
        jira.field(4, "com.atlassian.servicedesk:sd-approvals", List.of(FakeJira.user("ann", "ann")));
        jira.field(5, "com.example:people", List.of(FakeJira.user("eve", "eve")));

        assertThat(setRule("request:7").get(2))
                .containsExactly("group:board", "org:44", IN_JIRA, "user:pia", "user:rita");
    }

    @Test
    void theLevelIsAskedInThePortalTooAndLetsCustomersInByAnEntryOfItsOwn() {
        jira.level(project, 500, 10100);
        jira.member(10100, "group", "security");
        when(issue.getSecurityLevelId()).thenReturn(10100L);

        assertThat(setRule("request:7"))
                .contains(
                        List.of("set:project:1:level:10100", "set:project:1:level:10100:portal"),
                        List.of("set:project:1:level:10100", "user:rita"));
        assertThat(setRule("project:1:level:10100:portal")).containsExactly(List.of());

        jira.member(10100, CUSTOMER, null);
        app.organizations.put("44", List.of());
        agent("lea");
        assertThat(setRule("project:1:level:10100:portal")).containsExactly(List.of("org:44"));
    }

    @Test
    void theCustomersRoleAndTheDesksOrganizationsComeIn() {
        ProjectRole customers = mock(ProjectRole.class);
        when(customers.getId()).thenReturn(10200L);
        when(jira.roles.getProjectRole("Service Desk Customers")).thenReturn(customers);
        app.organizations.put("44", List.of("pia"));
        agent("lea");

        assertThat(setRule("project:1:portal")).containsExactly(List.of("org:44", "set:project:1:role:10200"));
        assertThat(narrower("project:1:portal")).isNull();
    }

    @Test
    void nobodyComesInWithoutTheEntryForCustomers() {
        jira.revokeAll();
        app.organizations.put("44", List.of());
        agent("lea");

        assertThat(setRule("project:1:portal")).containsExactly(List.of());
    }

    @Test
    void aDeskIsOpenWhenThePortalLetsStrangersInAndRefusesNone() {
        ApplicationUser lea = agent("lea");
        ApplicationUser stranger = FakeJira.user("sten", "sten");
        ApplicationUser another = FakeJira.user("dora", "dora");
        app.entering.add("lea");
        when(jira.users.getAllApplicationUsers()).thenReturn(Set.of(lea));
        assertThat(setRule("project:1:portal")).containsExactly(List.of());

        when(jira.users.getAllApplicationUsers()).thenReturn(Set.of(lea, stranger, another));
        assertThat(setRule("project:1:portal")).containsExactly(List.of());

        app.entering.add("sten");
        assertThat(setRule("project:1:portal")).containsExactly(List.of());

        app.entering.add("dora");
        assertThat(setRule("project:1:portal")).containsExactly(List.of("authenticated"));
    }

    @Test
    void whomJiraLetsBrowseAndWhoIsInAnOrganizationTellNothingOfOpenAccess() {
        ApplicationUser lea = agent("lea");
        ApplicationUser member = FakeJira.user("pia", "pia");
        ApplicationUser browser = FakeJira.user("bo", "bo");
        app.organizations.put("44", List.of("pia"));
        when(jira.users.getAllApplicationUsers()).thenReturn(Set.of(lea, member, browser));
        when(jira.permissions.hasPermission(any(), any(Project.class), any()))
                .thenAnswer(call -> call.getArgument(2) == browser);
        app.entering.addAll(List.of("lea", "pia", "bo"));

        assertThat(setRule("project:1:portal")).containsExactly(List.of("org:44"));
    }

    @Test
    void withoutAnAgentNoOrganizationComesInAndTheStatusSaysSo() {
        app.organizations.put("44", List.of());

        assertThat(setRule("project:1:portal")).containsExactly(List.of());
        assertThat(narrower("project:1:portal")).contains("no agent");
    }

    @Test
    void aPublicCommentShowsAsItsRequestDoes() {
        comment(8, null);
        mark(8, "{\"internal\":false}");

        assertThat(texts(portalOf("comment/8").access())).containsExactly(List.of("set:request:7"));
    }

    @Test
    void anInternalCommentIsNeverInThePortal() {
        comment(8, null);
        mark(8, "{\"internal\":true}");

        assertThat(isInPortal("comment/8")).isFalse();
        assertThat(texts(ruleOf("comment/8"))).containsExactly(List.of("doc:issue/7"));
    }

    @Test
    void aCommentsLevelIsAskedInThePortalToo() {
        comment(8, "Board");

        assertThat(texts(portalOf("comment/8").access()))
                .containsExactly(List.of("set:request:7"), List.of("group:board"));
    }

    @Test
    void anAttachmentIsNotShownAsNobodyKnowsWhichCustomersSee() {
        Attachment attachment = mock(Attachment.class);
        when(attachment.getIssue()).thenReturn(issue);
        when(attachment.getCreated()).thenReturn(new Timestamp(1));
        when(jira.attachments.getAttachment(9L)).thenReturn(attachment);

        assertThat(isInPortal("attachment/9")).isFalse();
    }

    @Test
    void aRequestTypeIsForThoseWhoComeInAndForNobodyElseWhereItIsRestricted() {
        assertThat(texts(ruleOf("requesttype/21"))).containsExactly(List.of("set:project:1:visible"));
        assertThat(texts(portalOf("requesttype/21").access()))
                .containsExactly(List.of(OPEN), List.of(COMING_IN, "set:project:1:visible"));

        app.restrictions.put(21, List.of(Atom.organization("44"), Atom.user("pia")));
        List<String> allowed = List.of("org:44", "user:pia");
        assertThat(texts(ruleOf("requesttype/21"))).containsExactly(List.of("set:project:1:visible"), allowed);
        assertThat(texts(portalOf("requesttype/21").access()))
                .containsExactly(List.of(OPEN), List.of(COMING_IN, "set:project:1:visible"), allowed);
    }

    @Test
    void withoutServiceManagementThereIsNoPortal() {
        app.isThere = false;

        assertThat(isInPortal("issue/7")).isFalse();
        assertThat(texts(ruleOf("issue/7"))).containsExactly(List.of(IN_JIRA));
        for (String set : List.of("request:7", "project:1:desk", "project:1:portal")) {
            assertThat(setOf(set)).isInstanceOf(SetReading.Absent.class);
        }
    }

    @Test
    void aServiceManagementThatDiffersHasNoPortalAndHarmsNothingElse() {
        app.failure = new NoSuchMethodError("getPortalForProject");

        assertThatCode(() -> ruleOf("issue/7")).doesNotThrowAnyException();
        assertThat(isInPortal("issue/7")).isFalse();
        assertThat(texts(ruleOf("issue/7"))).containsExactly(List.of(IN_JIRA));
        assertThat(setOf("project:1:desk")).isInstanceOf(SetReading.Absent.class);
    }

    private ApplicationUser agent(String key) {
        ApplicationUser agent = FakeJira.user(key, key);
        when(project.getLeadUserKey()).thenReturn(key);
        when(jira.users.getUserByKey(key)).thenReturn(agent);
        app.agents.add(key);
        return agent;
    }

    private void comment(long id, @Nullable String group) {
        Comment comment = mock(Comment.class);
        when(comment.getId()).thenReturn(id);
        when(comment.getIssue()).thenReturn(issue);
        when(comment.getGroupLevel()).thenReturn(group);
        when(comment.getRoleLevelId()).thenReturn(null);
        when(jira.comments.getCommentById(id)).thenReturn(comment);
    }

    private void mark(long comment, String json) {
        EntityProperty property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(jira.properties.get("CommentProperty", comment, "sd.public.comment"))
                .thenReturn(property);
    }

    private Access ruleOf(String subject) {
        return ((AccessReading.Known) reader.ofDocument(Subject.parse(subject))).access();
    }

    private Portal portalOf(String subject) {
        return Objects.requireNonNull(ruleOf(subject).portal());
    }

    private boolean isInPortal(String subject) {
        return ruleOf(subject).portal() != null;
    }

    private SetReading setOf(String id) {
        return reader.ofSet(id);
    }

    private List<List<String>> setRule(String id) {
        return texts(((SetReading.Known) setOf(id)).access());
    }

    private @Nullable String narrower(String id) {
        return ((SetReading.Known) setOf(id)).narrower();
    }

    private static List<List<String>> texts(Access access) {
        return access.all().stream()
                .map(clause -> clause.stream().map(Atom::text).toList())
                .toList();
    }
}
