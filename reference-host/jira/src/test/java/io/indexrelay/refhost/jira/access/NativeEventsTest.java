package io.indexrelay.refhost.jira.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.crowd.event.group.GroupMembershipCreatedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsDeletedEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.crowd.model.membership.MembershipType;
import com.atlassian.jira.event.issue.security.IssueSecurityLevelAddedEvent;
import com.atlassian.jira.event.issue.security.IssueSecurityLevelDeletedEvent;
import com.atlassian.jira.event.permission.PermissionAddedEvent;
import com.atlassian.jira.event.permission.PermissionDeletedEvent;
import com.atlassian.jira.event.permission.PermissionSchemeDeletedEvent;
import com.atlassian.jira.event.role.ProjectRoleUpdatedEvent;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import io.indexrelay.refhost.jira.store.Row;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which events changes of people and permissions have, and which they lack. */
class NativeEventsTest {

    private final Site site = Site.fresh();
    private final Project project = site.createProject("P");

    @BeforeEach
    void people() {
        site.admin("'createGroup','name':'team'");
        site.admin("'createUser','name':'ann','groups':['team']");
        site.seen.clear();
    }

    private long entries() {
        return site.inTransaction(() -> site.store.from("SchemePermissions").count()
                + site.store.from("SchemeIssueSecurities").count()
                + site.store.from("ProjectRoleActor").count());
    }

    private void entry(String addOrRemove, String entry) {
        site.admin("'schemeEntry','project':'P','permission':'BROWSE_PROJECTS','" + addOrRemove + "':" + entry);
    }

    private void secretLevel() {
        site.admin("'createSecurityScheme','name':'S','levels':['secret','other']");
        site.admin("'securityScheme','project':'P','scheme':'S'");
    }

    @Test
    void everyEventComesOnceTheChangeIsCommitted() {
        entry("add", "{'type':'group'}");
        site.admin("'addToGroup','user':'admin','group':'team'");
        assertThat(site.seen).isNotEmpty().noneMatch(Site.Seen::inTransaction);
    }

    @Test
    void aChangeThatFailsHasNone() {
        assertThat(site.refusal("{'as':'admin','do':'createUser','name':'bob','groups':['team','none']}"))
                .contains("no group");
        assertThat(site.seen).isEmpty();
        assertThat(site.inTransaction(() -> site.people.byName("bob"))).isEmpty();
    }

    @Test
    void aNewUserIsCrowdsAffairAndJoinsGroupsOneByOne() {
        site.admin("'createUser','name':'bob','groups':['team','jira-users']");
        assertThat(site.events())
                .containsExactly(
                        "UserCreatedEvent",
                        "GroupMembershipsCreatedEvent",
                        "GroupMembershipCreatedEvent",
                        "GroupMembershipsCreatedEvent",
                        "GroupMembershipCreatedEvent");
    }

    @Test
    void membershipsNameUsersByNameAndGroupsInGroupsAsSuch() {
        site.admin("'createUser','name':'Bob','groups':['team']");
        assertThat(site.events(GroupMembershipCreatedEvent.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getEntityName()).isEqualTo("Bob");
                    assertThat(event.getGroupName()).isEqualTo("team");
                    assertThat(event.getMembershipType()).isEqualTo(MembershipType.GROUP_USER);
                });
        site.admin("'createGroup','name':'inner','parent':'team'");
        assertThat(site.events(GroupMembershipCreatedEvent.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getEntityName()).isEqualTo("inner");
                    assertThat(event.getMembershipType()).isEqualTo(MembershipType.GROUP_GROUP);
                });
        site.admin("'removeFromGroup','user':'bob','group':'team'");
        assertThat(site.events(GroupMembershipsDeletedEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.getEntityNames()).containsExactly("Bob"));
    }

    @Test
    void aRenameSaysBothNamesAndKeepsTheKey() {
        String key = site.key("ann");
        site.admin("'renameUser','user':'ann','name':'anna'");
        assertThat(site.seen.get(0).event()).isInstanceOfSatisfying(UserRenamedEvent.class, event -> {
            assertThat(event.getOldUsername()).isEqualTo("ann");
            assertThat(event.getUser().getName()).isEqualTo("anna");
        });
        assertThat(site.seen.get(1).event())
                .isInstanceOfSatisfying(com.atlassian.jira.event.user.UserRenamedEvent.class, event -> {
                    assertThat(event.getOldUserName()).isEqualTo("ann");
                    assertThat(event.getUsername()).isEqualTo("anna");
                });
        assertThat(site.key("anna")).isEqualTo(key);
    }

    @Test
    void activityIsAnEdit() {
        site.admin("'deactivateUser','user':'ann'");
        assertThat(site.events()).containsExactly("UserEditedEvent", "UserProfileUpdatedEvent");
        site.admin("'activateUser','user':'ann','via':'api'");
        assertThat(site.events()).containsExactly("UserEditedEvent");
    }

    @Test
    void aDeletedUserTakesEntriesAlongInSilence() {
        secretLevel();
        entry("add", "{'type':'user','parameter':'ann'}");
        site.admin("'levelEntry','project':'P','level':'secret','add':{'type':'user','parameter':'ann'}");
        site.admin("'role','project':'P','role':'Developers','add':{'users':['ann']}");
        site.seen.clear();
        long before = entries();
        site.admin("'deleteUser','user':'ann'");
        assertThat(site.seen).hasSize(2);
        assertThat(((UserDeletedEvent) site.seen.get(0).event()).getUsername()).isEqualTo("ann");
        assertThat(((UsersDeletedEvent) site.seen.get(1).event()).getUsernames())
                .containsExactly("ann");
        assertThat(entries()).isEqualTo(before - 3);
    }

    @Test
    void aUserDeletedInTheDirectoryAloneLeavesEntriesBehind() {
        entry("add", "{'type':'user','parameter':'ann'}");
        long before = entries();
        site.seen.clear();
        site.admin("'deleteUser','user':'ann','via':'api'");
        assertThat(site.events()).containsExactly("UserDeletedEvent", "UsersDeletedEvent");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aDeletedGroupTakesEntriesAlongInSilence() {
        secretLevel();
        entry("add", "{'type':'group','parameter':'team'}");
        site.admin("'levelEntry','project':'P','level':'secret','add':{'type':'group','parameter':'TEAM'}");
        site.admin("'role','project':'P','role':'Developers','add':{'groups':['team']}");
        site.seen.clear();
        long before = entries();
        site.admin("'deleteGroup','name':'team'");
        assertThat(site.events()).containsExactly("GroupDeletedEvent");
        assertThat(entries()).isEqualTo(before - 3);
    }

    @Test
    void theGroupThatIsSwappedInTakesCommentsAndWorklogsInSilence() {
        String issue = site.createIssue(project);
        site.inTransaction(() -> {
            site.store.insert(Row.of("Action").with("issue", Site.id(issue)).with("level", "team"));
            return site.store.insert(
                    Row.of("Worklog").with("issue", Site.id(issue)).with("grouplevel", "team"));
        });
        assertThat(site.refusal("{'as':'admin','do':'deleteGroup','name':'team'}"))
                .contains("\"swap\"");
        site.admin("'deleteGroup','name':'team','swap':'jira-users'");
        assertThat(site.events()).containsExactly("GroupDeletedEvent");
        assertThat(site.inTransaction(() ->
                        site.store.from("Action").where("level", "jira-users").count()
                                + site.store
                                        .from("Worklog")
                                        .where("grouplevel", "jira-users")
                                        .count()))
                .isEqualTo(2);
    }

    @Test
    void anEntryOfASchemeHasAnEventOfItsOwn() {
        entry("add", "[{'type':'user','parameter':'ann'},{'type':'group'}]");
        List<PermissionAddedEvent> added = site.events(PermissionAddedEvent.class);
        assertThat(added).hasSize(2);
        assertThat(added.get(0).getType()).isEqualTo("user");
        assertThat(added.get(0).getParameter()).isEqualTo(site.key("ann"));
        assertThat(added.get(0).getEntityTypeId()).isEqualTo(ProjectPermissions.BROWSE_PROJECTS);
        long scheme = site.service(PermissionSchemeManager.class)
                .getSchemeFor(project)
                .getId();
        assertThat(added.get(0).getSchemeId()).isEqualTo(scheme);
        assertThat(added.get(1).getParameter()).isNull();
        entry("remove", "{'type':'user','parameter':'ann'}");
        assertThat(site.events(PermissionDeletedEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.getSchemeId()).isEqualTo(scheme);
            assertThat(event.getParameter()).isEqualTo(site.key("ann"));
        });
    }

    @Test
    void anotherSchemeIsOneRemovedAndOneAdded() {
        site.admin("'createPermissionScheme','name':'Mine','copyOf':'Default Permission Scheme'");
        assertThat(site.events()).containsExactly("PermissionSchemeCreatedEvent", "PermissionSchemeCopiedEvent");
        site.admin("'permissionScheme','project':'P','scheme':'Mine'");
        assertThat(site.events())
                .containsExactly("PermissionSchemeRemovedFromProjectEvent", "PermissionSchemeAddedToProjectEvent");
        long mine = site.service(PermissionSchemeManager.class)
                .getSchemeFor(project)
                .getId();
        site.admin("'deletePermissionScheme','scheme':'mine'");
        assertThat(site.events(PermissionSchemeDeletedEvent.class))
                .as("id and name, no entries")
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getId()).isEqualTo(mine);
                    assertThat(event.getName()).isEqualTo("Mine");
                });
        assertThat(site.service(PermissionSchemeManager.class).getSchemeFor(project))
                .isNull();
    }

    @Test
    void theEventsNamedAfterLevelsMeanTheirMembers() {
        site.admin("'createSecurityScheme','name':'S','levels':['secret']");
        assertThat(site.events()).as("levels come without a word").containsExactly("IssueSecuritySchemeCreatedEvent");
        site.admin("'securityScheme','project':'P','scheme':'S'");
        assertThat(site.events()).containsExactly("IssueSecuritySchemeAddedToProjectEvent");
        site.admin("'levelEntry','project':'P','level':'secret','add':{'type':'group','parameter':'team'}");
        IssueSecurityLevelAddedEvent added =
                site.events(IssueSecurityLevelAddedEvent.class).get(0);
        Row level = site.inTransaction(
                () -> site.store.from("SchemeIssueSecurityLevels").first().orElseThrow());
        Row member = site.inTransaction(
                () -> site.store.from("SchemeIssueSecurities").first().orElseThrow());
        assertThat(added.getEntityTypeId()).isEqualTo(level.id());
        site.admin("'levelEntry','project':'P','level':'secret','remove':{'type':'group','parameter':'team'}");
        assertThat(site.events(IssueSecurityLevelDeletedEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.getId())
                        .as("the entry's id, nothing of the level")
                        .isEqualTo(member.id()));
        site.admin("'deleteLevel','project':'P','level':'secret'");
        assertThat(site.seen).isEmpty();
    }

    @Test
    void aSwitchOfSchemesAndADeletedLevelReLevelIssuesInSilence() {
        secretLevel();
        String issue = site.createIssue(project);
        List<Long> levels = site.inTransaction(
                () -> site.store.from("SchemeIssueSecurityLevels").orderBy("id").ids());
        site.set(issue, "security", levels.get(0));
        site.seen.clear();
        site.admin("'deleteLevel','project':'P','level':'secret','swap':'other'");
        assertThat(site.seen).isEmpty();
        assertThat(level(issue)).isEqualTo(levels.get(1));
        site.admin("'createSecurityScheme','name':'T','levels':['closed'],'default':'closed'");
        site.seen.clear();
        site.admin("'securityScheme','project':'P','scheme':'T','levels':{'other':'closed'}");
        assertThat(site.events())
                .containsExactly(
                        "IssueSecuritySchemeRemovedFromProjectEvent", "IssueSecuritySchemeAddedToProjectEvent");
        assertThat(level(issue)).isGreaterThan(levels.get(1));
        site.admin("'securityScheme','project':'P'");
        assertThat(level(issue)).isZero();
    }

    private long level(String issue) {
        return site.inTransaction(
                () -> site.store.find("Issue", Site.id(issue)).orElseThrow().number("security", 0));
    }

    @Test
    void onlyTheServiceTellsOfRoles() {
        site.admin("'role','project':'P','role':'Developers','add':{'users':['ann'],'groups':['team']}");
        assertThat(site.events(ProjectRoleUpdatedEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.getProject()).isEqualTo(project);
            assertThat(event.getProjectRole().getName()).isEqualTo("Developers");
            assertThat(event.getOriginalRoleActors().getRoleActors()).isEmpty();
            assertThat(event.getRoleActors().getRoleActors())
                    .extracting(RoleActor::getParameter)
                    .containsExactlyInAnyOrder(site.key("ann"), "team");
        });
        site.admin("'role','project':'P','role':'Developers','remove':{'users':['ann']},'via':'api'");
        assertThat(site.seen).as("the manager").isEmpty();
        ProjectRoleManager manager = site.service(ProjectRoleManager.class);
        assertThat(manager.getProjectRoleActors(manager.getProjectRole("developers"), project)
                        .getRoleActors())
                .extracting(RoleActor::getParameter)
                .containsExactly("team");
    }

    @Test
    void aDeletedRoleTakesEntriesAlongInSilence() {
        secretLevel();
        site.admin("'createRole','name':'Guests'");
        entry("add", "{'type':'projectrole','parameter':'Guests'}");
        site.admin("'levelEntry','project':'P','level':'secret','add':{'type':'projectrole','parameter':'guests'}");
        site.admin("'role','project':'P','role':'Guests','add':{'users':['ann']}");
        site.seen.clear();
        long before = entries();
        site.admin("'deleteRole','role':'Guests'");
        assertThat(site.events()).containsExactly("ProjectRoleDeletedEvent");
        assertThat(entries()).isEqualTo(before - 3);
    }

    @Test
    void withoutEventsThereAreNone() {
        site.admin("'createUser','name':'bob','events':'none'");
        site.admin("'schemeEntry','project':'P','permission':'BROWSE_PROJECTS','add':{'type':'group'},'events':'none'");
        site.admin("'role','project':'P','role':'Developers','add':{'users':['bob']},'events':'none'");
        site.admin("'renameUser','user':'bob','name':'rob','events':'none'");
        assertThat(site.seen).isEmpty();
        assertThat(site.sees("", "project/" + project.getId())).isTrue();
    }
}
