package io.indexrelay.jira.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.admin.Host;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import io.indexrelay.jira.read.desk.RequestKind;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraSnapshotReaderTest {

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final FakeJira jira = new FakeJira();
    private final Project project = jira.project(1, "OPS");
    private final MutableIssue issue = jira.issue(7, project);
    private final FakeServiceManagement app = new FakeServiceManagement();
    private JiraSnapshotReader reader;

    @BeforeEach
    void wire() {
        Host host = mock(Host.class);
        when(host.baseUrl()).thenReturn(URI.create("https://jira.example.com/jira"));
        reader = new JiraSnapshotReader(
                FakeJira.DIRECT,
                jira.loader(),
                new ProjectSnapshots(jira.projects),
                new IssueSnapshots(
                        jira.issues,
                        jira.layouts,
                        jira.levels,
                        new PrioritySchemes(jira.prioritySchemes, jira.projects),
                        new CustomFields(jira.fields)),
                new ChildSnapshots(jira.layouts, new InternalComments(jira.properties)),
                app.desks(jira),
                host);
        when(issue.getSummary()).thenReturn("Door does not open");
        when(issue.getCreatorId()).thenReturn("k1");
        when(issue.getCreated()).thenReturn(new Timestamp(1_000));
        when(issue.getUpdated()).thenReturn(new Timestamp(5_123));
    }

    @Test
    void aRequestTypeIsNamedAndLeadsToWhereItIsMade() {
        app.desks.put(1L, new Desk(5, 1, 3));
        app.types.add(new RequestKind(21, 3, "Printer", "It is on fire"));

        Snapshot type = ((Reading.Present) reader.read(Subject.parse("requesttype/21"))).snapshot();

        assertThat(type.title()).isEqualTo("Printer");
        assertThat(type.url()).isEqualTo("https://jira.example.com/jira/servicedesk/customer/portal/3/create/21");
        assertThat(type.container()).isEqualTo(Subject.parse("project/1"));
        assertThat(type.body()).isNotNull();
        assertThat(reader.read(Subject.parse("requesttype/22"))).isEqualTo(new Reading.Absent(Reading.Reason.DELETED));
    }

    @Test
    void anIssueKnowsItsPlaceItsPeopleAndItsTimes() {
        when(issue.getReporterId()).thenReturn("k2");
        when(issue.getAssigneeId()).thenReturn("k3");
        when(jira.issues.getAllIssueKeys(7L)).thenReturn(Set.of("OPS-7", "OLD-3", "ANCIENT-1"));

        Snapshot snapshot = present("issue/7");

        assertThat(snapshot.key()).isEqualTo("OPS-7");
        assertThat(snapshot.url()).isEqualTo("https://jira.example.com/jira/browse/OPS-7");
        assertThat(snapshot.title()).isEqualTo("Door does not open");
        assertThat(snapshot.container()).isEqualTo(Subject.parse("project/1"));
        assertThat(snapshot.partitionKey()).isEqualTo(Subject.parse("issue/7"));
        assertThat(snapshot.parent()).isNull();
        assertThat(snapshot.author()).isEqualTo("k1");
        assertThat(snapshot.created()).isEqualTo(Instant.ofEpochMilli(1_000));
        assertThat(snapshot.updated()).isEqualTo(Instant.ofEpochMilli(5_123));
        assertThat(snapshot.fields())
                .containsEntry("projectKey", "OPS")
                .containsEntry("previousKeys", List.of("ANCIENT-1", "OLD-3"))
                .containsEntry("reporter", "k2")
                .containsEntry("assignee", "k3");
    }

    @Test
    void anIssueSaysWhatItIsAndHowUrgent() {
        Status status = named(Status.class, "3", "In Progress");
        StatusCategory category = mock(StatusCategory.class);
        when(category.getKey()).thenReturn("indeterminate");
        when(status.getStatusCategory()).thenReturn(category);
        IssueType type = named(IssueType.class, "1", "Bug");
        Priority priority = named(Priority.class, "2", "High");
        Resolution resolution = named(Resolution.class, "5", "Fixed");
        FieldConfigScheme scheme = mock(FieldConfigScheme.class);
        when(scheme.getId()).thenReturn(10100L);
        when(jira.prioritySchemes.getScheme(project)).thenReturn(scheme);
        Version version = mock(Version.class);
        when(version.getName()).thenReturn("1.0");
        when(issue.getStatus()).thenReturn(status);
        when(issue.getIssueType()).thenReturn(type);
        when(issue.getPriority()).thenReturn(priority);
        when(issue.getResolution()).thenReturn(resolution);
        when(issue.getFixVersions()).thenReturn(List.of(version));
        when(issue.getLabels()).thenReturn(new LinkedHashSet<>(List.of(new Label(1L, 7L, "urgent"))));
        when(issue.getDueDate()).thenReturn(dayOf(LocalDate.of(2026, 12, 24)));

        Snapshot snapshot = present("issue/7");

        assertThat(snapshot.fields())
                .containsEntry("issueType", "Bug")
                .containsEntry("status", "In Progress")
                .containsEntry("statusCategory", "indeterminate")
                .containsEntry("priority", Map.of("id", "2", "name", "High", "scheme", "10100"))
                .containsEntry("resolution", "Fixed")
                .containsEntry("fixVersions", List.of("1.0"))
                .containsEntry("dueDate", "2026-12-24")
                .doesNotContainKeys("affectsVersions", "components", "custom", "securityLevel", "previousKeys");
        assertThat(snapshot.labels()).containsExactly("urgent");
    }

    @Test
    void aSubTaskNamesItsParent() {
        when(issue.isSubTask()).thenReturn(true);
        when(issue.getParentId()).thenReturn(6L);

        assertThat(present("issue/7").parent()).isEqualTo(Subject.parse("issue/6"));
        assertThat(present("issue/7").ancestors()).containsExactly("6");
    }

    @Test
    void markupIsSentWithItsPlainTextWhereTheFieldIsWiki() {
        jira.render("description", "atlassian-wiki-renderer");
        when(issue.getDescription()).thenReturn("*Stuck* again");
        when(issue.getEnvironment()).thenReturn("*not* markup here");

        Snapshot.Body body = bodyOf("issue/7");

        assertThat(body.text()).isEqualTo("Stuck again\n\n*not* markup here");
        assertThat(body.source()).isEqualTo(new Snapshot.Source("jira-wiki", "*Stuck* again"));
    }

    @Test
    void aPlainTextFieldIsSentAsItIs() {
        jira.render("description", "jira-text-renderer");
        when(issue.getDescription()).thenReturn("*Stuck* again");

        assertThat(bodyOf("issue/7")).isEqualTo(new Snapshot.Body("*Stuck* again", null));
    }

    @Test
    void hiddenFieldsDoNotLeave() {
        Priority priority = named(Priority.class, "2", "High");
        when(issue.getPriority()).thenReturn(priority);
        when(issue.getDescription()).thenReturn("secret description");
        when(issue.getEnvironment()).thenReturn("secret environment");
        when(issue.getReporterId()).thenReturn("k2");
        when(issue.getLabels()).thenReturn(new LinkedHashSet<>(List.of(new Label(1L, 7L, "secret"))));
        jira.field(100, TYPES + "textfield", "secret text");
        List.of("description", "environment", "priority", "reporter", "labels", "customfield_100")
                .forEach(jira::hide);

        Snapshot snapshot = present("issue/7");

        assertThat(snapshot.body()).isNull();
        assertThat(snapshot.labels()).isEmpty();
        assertThat(snapshot.fields()).doesNotContainKeys("priority", "reporter", "custom");
        assertThat(snapshot.toString()).doesNotContain("secret");
    }

    @Test
    void theSecurityLevelIsNamed() {
        jira.level(project, 500, 10100);
        when(issue.getSecurityLevelId()).thenReturn(10100L);

        assertThat(present("issue/7").fields())
                .containsEntry("securityLevel", Map.of("id", "10100", "name", "Internal"));
    }

    @Test
    void customFieldsComeByIdWithNameAndValue() {
        jira.field(100, TYPES + "textfield", "plain *text*");

        assertThat(present("issue/7").fields().get("custom"))
                .isEqualTo(Map.of("customfield_100", Map.of("name", "Field 100", "value", "plain *text*")));
    }

    @Test
    void valuesComeOutByWhatTheyAre() {
        ApplicationUser ada = FakeJira.user("k1", "ada");
        Option red = option("Red");
        Option blue = option("Blue");
        Version version = mock(Version.class);
        when(version.getName()).thenReturn("2.0");
        Map<Object, Object> cascade = new HashMap<>();
        cascade.put(null, red);
        cascade.put("1", blue);

        assertThat(custom("select", red)).isEqualTo("Red");
        assertThat(custom("multiselect", List.of(red, blue))).isEqualTo(List.of("Red", "Blue"));
        assertThat(custom("cascadingselect", cascade)).isEqualTo(List.of("Red", "Blue"));
        assertThat(custom("userpicker", ada)).isEqualTo("k1");
        assertThat(custom("multiuserpicker", List.of(ada))).isEqualTo(List.of("k1"));
        assertThat(custom("multigrouppicker", List.of(FakeJira.group("Staff")))).isEqualTo(List.of("Staff"));
        assertThat(custom("float", 42.0)).isEqualTo(42L);
        assertThat(custom("float", 2.5)).isEqualTo("2.5");
        assertThat(custom("float", 1e300)).asString().startsWith("1000000");
        assertThat(custom("datepicker", dayOf(LocalDate.of(2026, 12, 24)))).isEqualTo("2026-12-24");
        assertThat(custom("datetime", new Timestamp(0))).isEqualTo("1970-01-01T00:00:00.000Z");
        assertThat(custom("labels", Set.of(new Label(1L, 7L, 100L, "blue")))).isEqualTo(List.of("blue"));
        assertThat(custom("multiversion", List.of(version))).isEqualTo(List.of("2.0"));
        assertThat(custom("url", "https://example.com")).isEqualTo("https://example.com");
        assertThat(custom("project", project)).isEqualTo("OPS");
    }

    @Test
    void aFieldWithoutAValueIsLeftOut() {
        assertThat(custom("textfield", null)).isNull();
        assertThat(custom("textfield", "")).isNull();
        assertThat(custom("multiselect", List.of())).isNull();
    }

    @Test
    void aWikiFieldIsSentWithoutItsMarks() {
        jira.render("customfield_1", "atlassian-wiki-renderer");

        assertThat(custom("textarea", "h1. *Steps*")).isEqualTo("Steps");
    }

    @Test
    void aFieldOfAnotherAppIsWhatTheHistoryWouldSay() {
        CustomField field = jira.field(200, "com.example:rating", new Object());
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        when(type.getChangelogString(any(), any())).thenReturn("4 stars");

        assertThat(value(200)).isEqualTo("4 stars");
    }

    @Test
    void aFieldThatThrowsOrWhoseAppIsGoneKeepsNoIssueFromBeingRead() {
        CustomField throwing = jira.field(200, "com.example:broken", "x");
        when(throwing.getValue(any())).thenThrow(new IllegalStateException("no service"));
        CustomField unlinked = jira.field(201, "com.example:old", "x");
        when(unlinked.getValue(any())).thenThrow(new NoClassDefFoundError("com/example/Gone"));
        CustomField gone = jira.field(202, "com.example:gone", "x");
        when(gone.getCustomFieldType()).thenReturn(null);
        jira.field(203, TYPES + "textfield", "there");

        assertThat(present("issue/7").fields().get("custom"))
                .isEqualTo(Map.of("customfield_203", Map.of("name", "Field 203", "value", "there")));
    }

    @Test
    void aFieldThatIsComputedForTheReaderIsNotAsked() {
        CustomField field = jira.field(200, "com.atlassian.servicedesk:sd-sla-field", "x");
        when(field.getValue(any())).thenThrow(new AssertionError("asked"));

        assertThat(present("issue/7").fields()).doesNotContainKey("custom");
    }

    @Test
    void aCommentHangsOnItsIssue() {
        jira.render("comment", "atlassian-wiki-renderer");
        Comment comment = comment(9);
        when(comment.getBody()).thenReturn("h2. Look");
        when(comment.getAuthorKey()).thenReturn("k5");
        when(comment.getUpdated()).thenReturn(new Date(6_000));

        Snapshot snapshot = present("comment/9");

        assertThat(snapshot.container()).isEqualTo(Subject.parse("issue/7"));
        assertThat(snapshot.partitionKey()).isEqualTo(Subject.parse("issue/7"));
        assertThat(snapshot.title()).isEmpty();
        assertThat(bodyOf("comment/9").text()).isEqualTo("Look");
        assertThat(snapshot.author()).isEqualTo("k5");
        assertThat(snapshot.updated()).isEqualTo(Instant.ofEpochMilli(6_000));
        assertThat(snapshot.fields()).containsOnlyKeys("projectKey");
        assertThat(snapshot.url())
                .isEqualTo("https://jira.example.com/jira/browse/OPS-7?focusedCommentId=9"
                        + "&page=com.atlassian.jira.plugin.system.issuetabpanels:comment-tabpanel#comment-9");
    }

    @Test
    void serviceManagementsCommentsSayWhetherTheyAreInternal() {
        comment(9);
        EntityProperty property = mock(EntityProperty.class);
        when(jira.properties.get("CommentProperty", 9L, "sd.public.comment")).thenReturn(property);

        when(property.getValue()).thenReturn("{\"internal\" : true}");
        assertThat(present("comment/9").fields()).containsEntry("internal", true);
        when(property.getValue()).thenReturn("{\"internal\":false}");
        assertThat(present("comment/9").fields()).containsEntry("internal", false);
    }

    @Test
    void aWorklogSaysHowLongItTook() {
        Worklog worklog = mock(Worklog.class);
        when(worklog.getId()).thenReturn(9L);
        when(worklog.getIssue()).thenReturn(issue);
        when(worklog.getTimeSpent()).thenReturn(3_600L);
        when(worklog.getComment()).thenReturn("Oiled it");
        when(worklog.getCreated()).thenReturn(new Date(2_000));
        when(jira.worklogs.getById(9L)).thenReturn(worklog);

        assertThat(present("worklog/9").fields()).containsEntry("timeSpentSeconds", 3_600L);
        assertThat(bodyOf("worklog/9").text()).isEqualTo("Oiled it");
        assertThat(present("worklog/9").updated()).isEqualTo(Instant.ofEpochMilli(2_000));
        assertThat(present("worklog/9").url()).contains("focusedWorklogId=9");
    }

    @Test
    void anAttachmentIsKnownByWhatIsKnownAboutIt() {
        Attachment attachment = mock(Attachment.class);
        when(attachment.getId()).thenReturn(9L);
        when(attachment.getIssue()).thenReturn(issue);
        when(attachment.getFilename()).thenReturn("door plan.pdf");
        when(attachment.getMimetype()).thenReturn("application/pdf");
        when(attachment.getFilesize()).thenReturn(1_024L);
        when(attachment.getCreated()).thenReturn(new Timestamp(2_000));
        when(jira.attachments.getAttachment(9L)).thenReturn(attachment);

        Snapshot snapshot = present("attachment/9");

        assertThat(snapshot.title()).isEqualTo("door plan.pdf");
        assertThat(snapshot.url()).isEqualTo("https://jira.example.com/jira/secure/attachment/9/door%20plan.pdf");
        assertThat(snapshot.fields())
                .containsEntry("fileName", "door plan.pdf")
                .containsEntry("mediaType", "application/pdf")
                .containsEntry("size", 1_024L);
        assertThat(snapshot.body()).isNull();
    }

    @Test
    void aProjectIsKnownByItsKeysAndDescription() {
        when(project.getDescription()).thenReturn("All that opens");
        when(jira.projects.getAllProjectKeys(1L)).thenReturn(Set.of("OPS", "OLD"));

        Snapshot snapshot = present("project/1");

        assertThat(snapshot.title()).isEqualTo("Project OPS");
        assertThat(snapshot.url()).isEqualTo("https://jira.example.com/jira/browse/OPS");
        assertThat(bodyOf("project/1").text()).isEqualTo("All that opens");
        assertThat(snapshot.fields()).containsEntry("projectKey", "OPS").containsEntry("previousKeys", List.of("OLD"));
    }

    @Test
    void whatIsGoneIsDeletedAndWhatIsArchivedSaysSo() {
        when(jira.attachments.getAttachment(8L)).thenThrow(new AttachmentNotFoundException("8"));
        comment(9);
        for (String gone : List.of("project/8", "issue/8", "comment/8", "worklog/8", "attachment/8")) {
            assertThat(absent(gone)).as(gone).isEqualTo(Reason.DELETED);
        }
        when(issue.isArchived()).thenReturn(true);
        assertThat(absent("issue/7")).isEqualTo(Reason.ARCHIVED);
        assertThat(absent("comment/9")).isEqualTo(Reason.ARCHIVED);
        when(issue.isArchived()).thenReturn(false);
        when(project.isArchived()).thenReturn(true);
        assertThat(absent("project/1")).isEqualTo(Reason.ARCHIVED);
        assertThat(absent("issue/7")).isEqualTo(Reason.ARCHIVED);
    }

    @Test
    void whatCannotBeReadIsUnreadableAndSaysNothingOfContent() {
        when(issue.getSummary()).thenThrow(new IllegalArgumentException("Secret plans"));

        assertThat(reader.read(Subject.parse("issue/7")))
                .isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> assertThat(unreadable.why())
                        .doesNotContain("Secret"));
    }

    private @Nullable Object custom(String type, @Nullable Object value) {
        jira.field(1, TYPES + type, value);
        Object found = value(1);
        jira.forgetFields();
        return found;
    }

    private @Nullable Object value(long id) {
        return present("issue/7").fields().get("custom") instanceof Map<?, ?> custom
                        && custom.get("customfield_" + id) instanceof Map<?, ?> field
                ? field.get("value")
                : null;
    }

    private Comment comment(long id) {
        Comment comment = mock(Comment.class);
        when(comment.getId()).thenReturn(id);
        when(comment.getIssue()).thenReturn(issue);
        when(comment.getCreated()).thenReturn(new Date(2_000));
        when(jira.comments.getCommentById(id)).thenReturn(comment);
        return comment;
    }

    private static <T extends IssueConstant> T named(Class<T> type, String id, String name) {
        T constant = mock(type);
        when(constant.getId()).thenReturn(id);
        when(constant.getName()).thenReturn(name);
        return constant;
    }

    private static Option option(String value) {
        Option option = mock(Option.class);
        when(option.getValue()).thenReturn(value);
        return option;
    }

    private static Timestamp dayOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    @Test
    void aFilterTellsItsQueryAndWhoseItIs() {
        jira.filter(10001, FakeJira.user("k1", "ann"));

        Snapshot snapshot = present("filter/10001");

        assertThat(snapshot.title()).isEqualTo("Filter 10001");
        assertThat(snapshot.url()).isEqualTo("https://jira.example.com/jira/issues/?filter=10001");
        assertThat(snapshot.body()).isEqualTo(new Snapshot.Body("Of all", null));
        assertThat(snapshot.author()).isEqualTo("k1");
        assertThat(snapshot.container()).isNull();
        assertThat(snapshot.partitionKey()).isEqualTo(Subject.parse("filter/10001"));
        assertThat(snapshot.fields()).isEqualTo(Map.of("jql", "project = OPS"));
    }

    @Test
    void aFilterWhoseQueryHasNoTextIsToldWithoutIt() {
        jira.filter(10001, FakeJira.user("k1", "ann")).setQuery(() -> null);

        assertThat(present("filter/10001").fields()).isEmpty();
    }

    @Test
    void aDashboardTellsWhatItIsCalledAndTheSystemsHasNoAuthor() {
        jira.dashboard(10000, null);

        Snapshot snapshot = present("dashboard/10000");

        assertThat(snapshot.title()).isEqualTo("Dashboard 10000");
        assertThat(snapshot.url()).isEqualTo("https://jira.example.com/jira/secure/Dashboard.jspa?selectPageId=10000");
        assertThat(snapshot.body()).isNull();
        assertThat(snapshot.author()).isNull();
        assertThat(snapshot.fields()).isEmpty();
    }

    @Test
    void aFilterOrDashboardThatIsGoneIsDeleted() {
        for (String subject : List.of("filter/1", "dashboard/1")) {
            assertThat(reader.read(Subject.parse(subject))).isEqualTo(new Reading.Absent(Reading.Reason.DELETED));
        }
    }

    private Snapshot present(String subject) {
        Reading reading = reader.read(Subject.parse(subject));
        assertThat(reading).isInstanceOf(Reading.Present.class);
        return ((Reading.Present) reading).snapshot();
    }

    private Snapshot.Body bodyOf(String subject) {
        Snapshot.Body body = present(subject).body();
        assertThat(body).isNotNull();
        return Objects.requireNonNull(body);
    }

    private Reason absent(String subject) {
        return ((Reading.Absent) reader.read(Subject.parse(subject))).reason();
    }
}
