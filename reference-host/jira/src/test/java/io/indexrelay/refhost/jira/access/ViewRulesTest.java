package io.indexrelay.refhost.jira.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.indexrelay.refhost.jira.store.Row;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may view what: each type of holder in the project, in the issue and in its level; levels; workflow steps. */
class ViewRulesTest {

    private final Site site = Site.fresh();
    private Project project;
    private String subject;
    private String issue;

    ViewRulesTest() {
        project = site.createProject("P");
        subject = "project/" + project.getId();
        issue = site.createIssue(project);
    }

    @BeforeEach
    void aProjectThatNobodyMayBrowse() {
        site.admin("'createGroup','name':'inner','parent':'jira-users'");
        site.admin("'createUser','name':'ann','groups':['inner']");
        site.admin("'createUser','name':'bob'");
        site.admin("'createUser','name':'out','groups':[]");
        browse("remove", "{'type':'applicationRole','parameter':''}");
    }

    private void browse(String addOrRemove, String entry) {
        site.admin("'schemeEntry','project':'P','permission':'BROWSE_PROJECTS','" + addOrRemove + "':" + entry);
    }

    private void grant(String entry) {
        browse("add", entry);
    }

    private void level(String entry) {
        site.admin("'levelEntry','project':'P','level':'secret','add':" + entry);
    }

    private void secretScheme() {
        site.admin("'createSecurityScheme','name':'S','levels':['secret','other']");
        site.admin("'securityScheme','project':'P','scheme':'S'");
    }

    private void setLevel(String name) {
        long id = site.inTransaction(() -> site.store
                .from("SchemeIssueSecurityLevels")
                .where("name", name)
                .first()
                .orElseThrow()
                .id());
        site.set(issue, "security", id);
    }

    private String viewers(String of) {
        StringBuilder names = new StringBuilder();
        for (String name : new String[] {"", "out", "ann", "bob", "admin"}) {
            if (site.sees(name, of)) {
                names.append(name.isEmpty() ? "visitor" : name).append(' ');
            }
        }
        return names.toString().strip();
    }

    @Test
    void withoutAnEntryNobodyPassesNotEvenTheAdministrator() {
        assertThat(viewers(subject)).isEmpty();
        assertThat(viewers(issue)).isEmpty();
    }

    @Test
    void aGroupWithoutANameIsAnyoneAndTheOnlyWayInForVisitors() {
        grant("{'type':'group'}");
        assertThat(viewers(subject)).isEqualTo("visitor out ann bob admin");
        assertThat(viewers(issue)).isEqualTo("visitor out ann bob admin");
    }

    @Test
    void aGroupCountsThroughNestedGroupsAndInAnyCase() {
        grant("{'type':'group','parameter':'JIRA-Users'}");
        assertThat(viewers(subject)).isEqualTo("ann bob admin");
        assertThat(viewers(issue)).isEqualTo("ann bob admin");
        site.admin("'removeFromGroup','child':'inner','group':'jira-users'");
        assertThat(viewers(issue)).isEqualTo("bob admin");
    }

    @Test
    void anApplicationIsForTheGroupsThatUseIt() {
        grant("{'type':'applicationRole','parameter':''}");
        assertThat(viewers(issue)).as("jira-users use the only one").isEqualTo("ann bob admin");
        site.admin("'applicationGroup','application':'jira-servicedesk','group':'inner'");
        assertThat(viewers(issue)).as("any of those that are used").isEqualTo("ann");
        browse("remove", "{'type':'applicationRole','parameter':''}");
        grant("{'type':'applicationRole','parameter':'jira-servicedesk'}");
        assertThat(viewers(issue)).isEqualTo("ann");
        browse("remove", "{'type':'applicationRole','parameter':'jira-servicedesk'}");
        grant("{'type':'applicationRole','parameter':'jira-core'}");
        assertThat(viewers(issue)).isEmpty();
    }

    @Test
    void accessComesFromTheOldPermissionToUseWhereNoApplicationIsNamed() {
        site.inTransaction(() -> site.store.insert(
                Row.of("GlobalPermissionEntry").with("permission", "USE").with("group_id", "inner")));
        grant("{'type':'applicationRole','parameter':'jira-software'}");
        assertThat(viewers(issue)).isEqualTo("ann");
    }

    @Test
    void aUserIsMeantByKeyNotByName() {
        grant("{'type':'user','parameter':'ann'}");
        assertThat(site.key("ann")).startsWith("JIRAUSER");
        assertThat(viewers(issue)).isEqualTo("ann");
        site.admin("'renameUser','user':'ann','name':'anna'");
        assertThat(site.sees("anna", issue)).isTrue();
        site.admin("'createUser','name':'ann'");
        assertThat(site.sees("ann", issue)).isFalse();
    }

    @Test
    void aRoleIsMeantInThisProjectOnly() {
        grant("{'type':'projectrole','parameter':'Developers'}");
        assertThat(viewers(issue)).isEmpty();
        site.admin("'role','project':'P','role':'Developers','add':{'users':['bob'],'groups':['inner']}");
        assertThat(viewers(subject)).isEqualTo("ann bob");
        assertThat(viewers(issue)).isEqualTo("ann bob");
        Project other = site.createProject("Q");
        assertThat(viewers("project/" + other.getId()))
                .as("same scheme, other members")
                .isEmpty();
        site.admin("'role','project':'P','role':'Developers','remove':{'groups':['INNER']}");
        assertThat(viewers(issue)).isEqualTo("bob");
    }

    @Test
    void theLeadIsTheProjects() {
        grant("{'type':'lead'}");
        assertThat(viewers(issue)).isEqualTo("admin");
        site.inTransaction(() -> {
            site.store.update(Row.of("Project").with("id", project.getId()).with("lead", site.key("ann")));
            return true;
        });
        assertThat(viewers(issue)).isEqualTo("ann");
    }

    @Test
    void reportersAndAssigneesOpenTheProjectToEveryUserButOnlyTheirOwnIssues() {
        grant("{'type':'reporter'}");
        assertThat(viewers(subject)).isEqualTo("out ann bob admin");
        assertThat(viewers(issue)).isEqualTo("admin");
        browse("remove", "{'type':'reporter'}");
        grant("{'type':'assignee'}");
        assertThat(viewers(subject)).isEqualTo("out ann bob admin");
        assertThat(viewers(issue)).isEmpty();
        site.set(issue, "assignee", site.key("ann"));
        assertThat(viewers(issue)).isEqualTo("ann");
    }

    private long field(String type) {
        return site.inTransaction(() -> site.store
                .insert(Row.of("CustomField")
                        .with("name", type)
                        .with("customfieldtypekey", "com.atlassian.jira.plugin.system.customfieldtypes:" + type))
                .id());
    }

    private void value(long field, String column, String value) {
        site.inTransaction(() -> site.store.insert(Row.of("CustomFieldValue")
                .with("issue", Site.id(issue))
                .with("customfield", field)
                .with(column, value)));
    }

    @Test
    void aUserFieldMeansEveryUserInItUntilItIsGone() {
        long field = field("multiuserpicker");
        grant("{'type':'userCF','parameter':'customfield_" + field + "'}");
        assertThat(viewers(subject)).isEqualTo("out ann bob admin");
        assertThat(viewers(issue)).isEmpty();
        value(field, "stringvalue", site.key("ann"));
        value(field, "stringvalue", site.key("out"));
        assertThat(viewers(issue)).isEqualTo("out ann");
        site.inTransaction(() -> site.store.delete("CustomField", field));
        assertThat(viewers(issue)).isEmpty();
    }

    @Test
    void aUserFieldMustBeOne() {
        long field = field("textfield");
        value(field, "stringvalue", site.key("ann"));
        grant("{'type':'userCF','parameter':'customfield_" + field + "'}");
        assertThat(viewers(issue)).isEmpty();
    }

    @Test
    void aGroupFieldMeansTheGroupsThatItSaysByGroupTextOrOption() {
        long picker = field("multigrouppicker");
        long text = field("textfield");
        long select = field("select");
        long option = site.inTransaction(() -> site.store
                .insert(Row.of("CustomFieldOption").with("customfield", select).with("value", "jira-administrators"))
                .id());
        grant("[{'type':'groupCF','parameter':'customfield_" + picker + "'},"
                + "{'type':'groupCF','parameter':'customfield_" + text + "'},"
                + "{'type':'groupCF','parameter':'customfield_" + select + "'}]");
        assertThat(viewers(subject)).isEqualTo("out ann bob admin");
        assertThat(viewers(issue)).isEmpty();
        value(select, "stringvalue", Long.toString(option));
        assertThat(viewers(issue)).isEqualTo("admin");
        value(text, "stringvalue", "inner");
        assertThat(viewers(issue)).isEqualTo("ann admin");
        value(picker, "stringvalue", "jira-users");
        assertThat(viewers(issue)).isEqualTo("ann bob admin");
    }

    @Test
    void rarerTypesNeedASecondPermissionInTheProject() {
        site.set(issue, "reporter", site.key("ann"));
        site.set(issue, "assignee", site.key("bob"));
        grant("[{'type':'reportercreate'},{'type':'assigneeassignable'}]");
        assertThat(viewers(issue)).as("not registered").isEmpty();
        site.admin("'holderType','type':'reportercreate'");
        assertThat(viewers(subject)).isEqualTo("ann bob admin");
        assertThat(viewers(issue)).isEqualTo("ann");
        site.admin("'holderType','type':'assigneeassignable'");
        assertThat(viewers(issue)).isEqualTo("ann bob");
        site.admin("'schemeEntry','project':'P','permission':'create','remove':{'type':'applicationRole'}");
        site.admin("'schemeEntry','project':'P','permission':'assignable','remove':{'type':'applicationRole'}");
        assertThat(viewers(issue)).isEmpty();
    }

    @Test
    void aTypeThatNobodyKnowsMeansNobodyUntilItsAppComes() {
        grant("{'type':'com.acme.boss','parameter':'x'}");
        assertThat(viewers(issue)).isEmpty();
        site.admin("'holderType','type':'com.acme.boss','users':['bob']");
        assertThat(viewers(issue)).isEqualTo("bob");
        site.admin("'holderType','type':'com.acme.boss','remove':true");
        assertThat(viewers(issue)).isEmpty();
    }

    @Test
    void customersOfThePortalAreNobodyOutsideOfIt() {
        grant("{'type':'sd.customer.portal.only'}");
        assertThat(viewers(subject)).isEmpty();
        site.admin("'holderType','type':'sd.customer.portal.only'");
        assertThat(viewers(subject)).isEmpty();
    }

    @Test
    void whoIsNotActiveMayLessThanAVisitor() {
        grant("{'type':'group'}");
        site.admin("'deactivateUser','user':'ann'");
        assertThat(viewers(issue)).isEqualTo("visitor out bob admin");
        site.admin("'activateUser','user':'ann'");
        assertThat(site.sees("ann", issue)).isTrue();
    }

    @Test
    void theProjectMustLetOneInBeforeTheIssueDoes() {
        Project other = site.createProject("Q");
        String there = site.createIssue(other);
        site.admin("'createPermissionScheme','name':'none'");
        site.admin("'permissionScheme','project':'Q','scheme':'none'");
        grant("{'type':'group'}");
        assertThat(site.sees("ann", issue)).isTrue();
        assertThat(site.sees("ann", there)).as("a scheme without entries").isFalse();
        site.admin("'deletePermissionScheme','scheme':'none'");
        assertThat(site.sees("ann", there)).as("no scheme").isFalse();
    }

    @Test
    void aLevelNarrowsAndItsEntriesAreAskedWithTheIssue() {
        grant("{'type':'group'}");
        secretScheme();
        setLevel("secret");
        assertThat(viewers(issue)).as("a level without entries").isEmpty();
        assertThat(viewers(subject)).isEqualTo("visitor out ann bob admin");
        level("{'type':'reporter'}");
        assertThat(viewers(issue)).isEqualTo("admin");
        level("{'type':'projectrole','parameter':'Developers'}");
        site.admin("'role','project':'P','role':'Developers','add':{'users':['bob']}");
        assertThat(viewers(issue)).isEqualTo("bob admin");
        level("{'type':'lead'}");
        level("{'type':'group','parameter':'inner'}");
        assertThat(viewers(issue)).isEqualTo("ann bob admin");
        site.set(issue, "security", null);
        assertThat(viewers(issue)).isEqualTo("visitor out ann bob admin");
    }

    @Test
    void aLevelDoesNotWidenWhatTheSchemeLeaves() {
        grant("{'type':'user','parameter':'ann'}");
        secretScheme();
        setLevel("secret");
        level("{'type':'group'}");
        assertThat(viewers(issue)).isEqualTo("ann");
    }

    @Test
    void aLevelOfAnotherSchemeOrOfNoneIsForNobody() {
        grant("{'type':'group'}");
        secretScheme();
        level("{'type':'group'}");
        setLevel("secret");
        assertThat(site.sees("ann", issue)).isTrue();
        site.admin("'createSecurityScheme','name':'T','levels':['secret']");
        long id = Site.id(issue);
        Long level = site.inTransaction(
                () -> site.store.find("Issue", id).orElseThrow().number("security"));
        site.admin("'securityScheme','project':'P','scheme':'T'");
        assertThat(site.sees("ann", issue))
                .as("put to no level with the scheme")
                .isTrue();
        site.set(issue, "security", level);
        assertThat(site.sees("ann", issue)).as("a level of another scheme").isFalse();
        site.admin("'securityScheme','project':'P'");
        site.set(issue, "security", level);
        assertThat(site.sees("ann", issue)).as("no scheme").isFalse();
        site.admin("'deleteSecurityScheme','scheme':'S'");
        assertThat(site.sees("ann", issue)).as("no level").isFalse();
    }

    @Test
    void theStepsPropertiesAreOneMoreGate() {
        grant("{'type':'group'}");
        step(issue, Map.of("jira.permission.edit.denied", "", "jira.issue.editable", "false"));
        assertThat(viewers(issue)).as("other permissions").isEqualTo("visitor out ann bob admin");
        step(issue, Map.of("jira.permission.browse.denied", ""));
        assertThat(viewers(issue)).isEmpty();
        step(issue, Map.of("jira.permission.browse.group", "inner"));
        assertThat(viewers(issue)).isEqualTo("ann");
        step(issue, Map.of("jira.permission.browse.group.1", "inner", "jira.permission.browse.user", "BOB"));
        assertThat(viewers(issue)).as("a user is written by name").isEqualTo("ann bob");
        step(issue, Map.of("jira.permission.browse.user", site.key("bob")));
        assertThat(viewers(issue)).isEmpty();
        step(issue, Map.of("jira.permission.browse.reporter", ""));
        assertThat(viewers(issue)).isEqualTo("admin");
        step(issue, Map.of("jira.permission.browse.denied", "", "jira.permission.browse.assignee", ""));
        site.set(issue, "assignee", site.key("ann"));
        assertThat(viewers(issue)).as("one that means the user is enough").isEqualTo("ann");
        site.admin("'createGroup','name':'P-people'");
        site.admin("'addToGroup','user':'bob','group':'P-people'");
        step(issue, Map.of("jira.permission.browse.group", "${pkey}-people"));
        assertThat(viewers(issue)).isEqualTo("bob");
        step(issue, Map.of("jira.permission.browse.nonsense", ""));
        assertThat(viewers(issue)).isEmpty();
    }

    @Test
    void aParentsStepSpeaksForItsSubTasks() {
        grant("{'type':'group'}");
        String sub = site.createIssue(project);
        site.inTransaction(() -> site.store.insert(
                Row.of("IssueLink").with("source", Site.id(issue)).with("destination", Site.id(sub))));
        step(issue, Map.of("jira.permission.subtasks.browse.group", "inner"));
        assertThat(viewers(issue)).isEqualTo("visitor out ann bob admin");
        assertThat(viewers(sub)).isEqualTo("ann");
        step(sub, Map.of("jira.permission.browse.user", "bob"));
        assertThat(viewers(sub)).as("either gate's property is enough").isEqualTo("ann bob");
    }

    private void step(String of, Map<String, String> properties) {
        site.steps.put(Site.id(of), properties);
    }

    private String comment(@Nullable String group, @Nullable Long role) {
        return "comment/" + remark(Row.of("Action").with("type", "comment").with("level", group), role);
    }

    private String worklog(@Nullable String group, @Nullable Long role) {
        return "worklog/" + remark(Row.of("Worklog").with("grouplevel", group), role);
    }

    private long remark(Row row, @Nullable Long role) {
        return site.inTransaction(() -> site.store
                .insert(row.with("issue", Site.id(issue))
                        .with("author", site.key("out"))
                        .with("rolelevel", role))
                .id());
    }

    @Test
    void commentsAndWorklogsAreForTheirGroupOrRoleAndNotForTheirAuthor() {
        grant("{'type':'group'}");
        site.admin("'role','project':'P','role':'Developers','add':{'users':['bob']}");
        long developers = site.service(ProjectRoleManager.class)
                .getProjectRole("Developers")
                .getId();
        assertThat(viewers(comment(null, null))).isEqualTo("visitor out ann bob admin");
        String forGroup = comment("Inner", null);
        String forRole = comment(null, developers);
        String work = worklog("inner", null);
        String workForRole = worklog(null, developers);
        assertThat(viewers(forGroup)).isEqualTo("ann");
        assertThat(viewers(forRole)).isEqualTo("bob");
        assertThat(viewers(work)).isEqualTo("ann");
        assertThat(viewers(workForRole)).isEqualTo("bob");
        site.admin("'deleteRole','role':'Developers'");
        assertThat(viewers(forRole)).isEmpty();
        site.admin("'deleteGroup','name':'inner','via':'api'");
        assertThat(viewers(forGroup)).isEmpty();
        assertThat(viewers(work)).isEmpty();
    }

    @Test
    void whatHangsOnAnIssueIsHiddenWithIt() {
        grant("{'type':'user','parameter':'ann'}");
        String comment = comment(null, null);
        String forGroup = comment("jira-users", null);
        String file = "attachment/"
                + site.inTransaction(() -> site.store
                        .insert(Row.of("FileAttachment").with("issue", Site.id(issue)))
                        .id());
        assertThat(viewers(comment)).isEqualTo("ann");
        assertThat(viewers(forGroup)).isEqualTo("ann");
        assertThat(viewers(file)).isEqualTo("ann");
        browse("remove", "{'type':'user','parameter':'ann'}");
        assertThat(viewers(comment) + viewers(forGroup) + viewers(file)).isEmpty();
    }

    @Test
    void whatIsNotThereIsSeenByNobody() {
        grant("{'type':'group'}");
        for (String nothing :
                new String[] {"issue/1", "project/1", "comment/1", "worklog/1", "attachment/1", "x/1", "x", "issue/x"
                }) {
            assertThat(site.sees("admin", nothing)).as(nothing).isFalse();
        }
    }
}
