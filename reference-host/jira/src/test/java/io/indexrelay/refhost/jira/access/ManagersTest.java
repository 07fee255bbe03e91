package io.indexrelay.refhost.jira.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.application.api.ApplicationKey;
import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.application.ApplicationAuthorizationService;
import com.atlassian.jira.application.ApplicationRole;
import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.PermissionTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import io.indexrelay.refhost.product.UserDirectory;
import java.util.List;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.Test;

/** What plugins are told by the managers that they import. */
class ManagersTest {

    private final Site site = Site.fresh();
    private final Project project = site.createProject("P");

    private final UserManager users = site.service(UserManager.class);
    private final PermissionManager permissions = site.service(PermissionManager.class);

    @Test
    void keysAreUnlikeNames() {
        site.admin("'createUser','name':'Ann','email':'ann@example.com','displayName':'Ann Lee'");
        ApplicationUser ann = users.getUserByName("ANN");
        assertThat(ann.getKey()).isEqualTo("JIRAUSER" + ann.getId());
        assertThat(ann.getName()).isEqualTo("Ann");
        assertThat(ann.getEmailAddress()).isEqualTo("ann@example.com");
        assertThat(ann.getDisplayName()).isEqualTo("Ann Lee");
        assertThat(ann.getDirectoryId()).isEqualTo(1);
        assertThat(ann.isActive()).isTrue();
        assertThat(users.getUserByKey(ann.getKey())).isEqualTo(ann);
        assertThat(users.getUserByKey("ann")).isNull();
        assertThat(users.getUserById(ann.getId())).contains(ann);
        UserKeyService keys = site.service(UserKeyService.class);
        assertThat(keys.getKeyForUsername("ann")).isEqualTo(ann.getKey());
        assertThat(keys.getUsernameForKey(ann.getKey())).isEqualTo("ann");
        assertThat(users.getAllApplicationUsers())
                .extracting(ApplicationUser::getName)
                .containsExactly("admin", "Ann");
    }

    @Test
    void whoIsGoneIsAShellThatIsNotActive() {
        site.admin("'createUser','name':'ann'");
        String key = site.key("ann");
        site.admin("'deleteUser','user':'ann'");
        assertThat(users.getUserByKey(key)).isNull();
        ApplicationUser shell = users.getUserByKeyEvenWhenUnknown(key);
        assertThat(shell.getKey()).isEqualTo(key);
        assertThat(shell.getName()).isEqualTo("ann");
        assertThat(shell.isActive()).isFalse();
        assertThat(shell.getId()).isNull();
        assertThat(users.getUserByKeyEvenWhenUnknown("nobody").getKey()).isEqualTo("nobody");
        site.admin("'createUser','name':'ann'");
        assertThat(site.key("ann")).as("the name comes back with its key").isEqualTo(key);
    }

    @Test
    void theNameOfSomebodyDeletedCanBeTakenByARename() {
        site.admin("'createUser','name':'ann'");
        site.admin("'createUser','name':'bob'");
        String ann = site.key("ann");
        String bob = site.key("bob");
        site.admin("'deleteUser','user':'ann'");
        site.admin("'renameUser','user':'bob','name':'ann'");
        assertThat(site.key("ann")).isEqualTo(bob);
        assertThat(users.getUserByKeyEvenWhenUnknown(ann).getName()).startsWith("ann#");
    }

    @Test
    void aBackupsKeyWinsOverOurs() {
        site.inTransaction(() -> {
            site.people.map("admin", "admin");
            return true;
        });
        assertThat(site.key("admin")).isEqualTo("admin");
    }

    @Test
    void groupsCountThroughGroups() {
        site.admin("'createGroup','name':'inner','parent':'jira-users'");
        site.admin("'createUser','name':'ann','groups':['inner']");
        GroupManager groups = site.service(GroupManager.class);
        Group outer = groups.getGroup("JIRA-users");
        assertThat(groups.isUserInGroup("ann", "jira-users")).isTrue();
        assertThat(groups.isUserInGroup(site.user("ann"), outer)).isTrue();
        assertThat(groups.getGroupNamesForUser("ann")).containsExactlyInAnyOrder("inner", "jira-users");
        assertThat(groups.getUserNamesInGroup("jira-users")).containsExactlyInAnyOrder("admin", "ann");
        assertThat(groups.getDirectUsersInGroup(outer)).containsExactly(site.user("admin"));
        assertThat(groups.getGroup("none")).isNull();
        assertThat(groups.getGroupEvenWhenUnknown("none").getName()).isEqualTo("none");
        assertThat(site.service(CrowdService.class).isUserMemberOfGroup("ann", "jira-users"))
                .isTrue();
    }

    @Test
    void answersOfAThreadAreRememberedUntilABracketOrAnActionEnds() {
        Project found = site.inTransaction(() -> site.project(project.getId()).orElseThrow());
        Issue issue = site.inTransaction(
                () -> site.issue(Site.id(site.createIssue(project))).orElseThrow());
        ApplicationUser admin = site.user("admin");
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, admin))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, admin))
                .isTrue();
        withdrawOnAnotherThread();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, admin))
                .as("out of the past")
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, admin))
                .isTrue();
        JiraThreadLocalUtil brackets = site.service(JiraThreadLocalUtil.class);
        brackets.preCall();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, admin))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, admin))
                .isFalse();
        site.admin("'schemeEntry','project':'P','permission':'browse','add':{'type':'group'}");
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, admin))
                .as("an action is a request of its own")
                .isTrue();
        brackets.postCall(Logger.getLogger(ManagersTest.class));
        assertThat(site.sees("admin", "project/" + project.getId())).isTrue();
    }

    private void withdrawOnAnotherThread() {
        onAnotherThread("'schemeEntry','project':'P','permission':'browse','remove':{'type':'applicationRole'}");
    }

    private void grantOnAnotherThread() {
        onAnotherThread("'schemeEntry','project':'P','permission':'browse','add':{'type':'group'}");
    }

    private void onAnotherThread(String action) {
        Thread other = new Thread(() -> site.admin(action));
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aThreadIsNobodyUntilItIsTold() {
        JiraAuthenticationContext context = site.service(JiraAuthenticationContext.class);
        assertThat(context.isLoggedInUser()).isFalse();
        context.setLoggedInUser(site.user("admin"));
        assertThat(context.getLoggedInUser().getName()).isEqualTo("admin");
        site.act("{'as':'admin','do':'createGroup','name':'g'}");
        assertThat(context.getLoggedInUser()).as("as before the action").isNotNull();
        context.setLoggedInUser(null);
        assertThat(context.getLoggedInUser()).isNull();
    }

    @Test
    void aRequestIsItsUserAndBeginsAndEndsWithNothingRemembered() {
        JiraAuthenticationContext context = site.service(JiraAuthenticationContext.class);
        ApplicationUser admin = site.user("admin");
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, admin))
                .isTrue();
        withdrawOnAnotherThread();
        try (UserDirectory.Asking asking = site.access.session().ask("admin")) {
            assertThat(asking).isNotNull();
            assertThat(context.getLoggedInUser()).isEqualTo(admin);
            assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, admin))
                    .isFalse();
            grantOnAnotherThread();
            assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, admin))
                    .isFalse();
        }
        assertThat(context.getLoggedInUser()).isNull();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, admin))
                .isTrue();
    }

    @Test
    void permissionsCanBeAskedForProjects() {
        ApplicationUser admin = site.user("admin");
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, admin))
                .containsExactly(project);
        assertThat(permissions.hasProjects(ProjectPermissions.BROWSE_PROJECTS, null))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, admin))
                .as("by the default members of the role")
                .isTrue();
    }

    @Test
    void schemesAreShownWithTheirEntries() {
        PermissionSchemeManager schemes = site.service(PermissionSchemeManager.class);
        Scheme scheme = schemes.getSchemeFor(project);
        assertThat(scheme.getName()).isEqualTo("Default Permission Scheme");
        assertThat(schemes.getProjects(scheme)).containsExactly(project);
        assertThat(schemes.getSchemeObjects()).extracting(Scheme::getId).containsExactly(scheme.getId());
        SchemeEntity browse = scheme.getEntities().stream()
                .filter(entry -> entry.getEntityTypeId().equals(ProjectPermissions.BROWSE_PROJECTS))
                .findFirst()
                .orElseThrow();
        assertThat(browse.getType()).isEqualTo("applicationRole");
        assertThat(browse.getParameter()).isEmpty();
        assertThat(browse.getSchemeId()).isEqualTo(scheme.getId());
        assertThat(site.service(PermissionTypeManager.class).getSecurityType("applicationRole"))
                .isNotNull();
        assertThat(site.service(PermissionTypeManager.class).getTypes())
                .doesNotContainKeys("reportercreate", "sd.customer.portal.only");
    }

    @Test
    void levelsAreShownWithTheirMembers() throws Exception {
        site.admin("'createSecurityScheme','name':'S','levels':['secret','open'],'default':'open'");
        site.admin("'securityScheme','project':'P','scheme':'S'");
        site.admin("'levelEntry','project':'P','level':'secret','add':{'type':'group','parameter':'jira-users'}");
        IssueSecurityLevelManager levels = site.service(IssueSecurityLevelManager.class);
        IssueSecuritySchemeManager schemes = site.service(IssueSecuritySchemeManager.class);
        Scheme scheme = schemes.getSchemeFor(project);
        List<IssueSecurityLevel> all = levels.getIssueSecurityLevels(scheme.getId());
        assertThat(all).extracting(IssueSecurityLevel::getName).containsExactly("open", "secret");
        assertThat(levels.getDefaultSecurityLevel(project)).isEqualTo(all.get(0).getId());
        assertThat(schemes.getIssueSecurityLevelScheme(scheme.getId()).getDefaultSecurityLevelId())
                .isEqualTo(all.get(0).getId());
        assertThat(schemes.getPermissionsBySecurityLevel(all.get(1).getId()))
                .extracting(IssueSecurityLevelPermission::getType, IssueSecurityLevelPermission::getParameter)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("group", "jira-users"));
        assertThat(levels.getUsersSecurityLevels(project, site.user("admin")))
                .extracting(IssueSecurityLevel::getName)
                .containsExactly("secret");
        assertThat(schemes.getProjectsUsingScheme(scheme.getId())).containsExactly(project);
    }

    @Test
    void applicationsAreForActiveUsersInTheirGroups() {
        ApplicationRoleManager roles = site.service(ApplicationRoleManager.class);
        assertThat(roles.getRoles()).extracting(ApplicationRole::getName).containsExactly("jira-software");
        ApplicationKey software = ApplicationKey.valueOf("jira-software");
        assertThat(roles.userHasRole(site.user("admin"), software)).isTrue();
        assertThat(roles.hasAnyRole(null)).isFalse();
        site.admin("'createUser','name':'ann'");
        site.admin("'deactivateUser','user':'ann'");
        assertThat(site.service(ApplicationAuthorizationService.class).canUseApplication(site.user("ann"), software))
                .isFalse();
        assertThat(roles.getDefaultGroups(software)).extracting(Group::getName).containsExactly("jira-users");
    }

    @Test
    void administratorsAreMadeByGlobalPermissionsAndSeeNothingForIt() {
        GlobalPermissionManager global = site.service(GlobalPermissionManager.class);
        assertThat(global.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, site.user("admin")))
                .isTrue();
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, null)).isFalse();
        assertThat(global.getGroupNamesWithPermission(GlobalPermissionKey.ADMINISTER))
                .containsExactly("jira-administrators");
    }

    @Test
    void rolesChangeForNewProjectsOnlyWhenTheirDefaultsDo() {
        ProjectRoleManager roles = site.service(ProjectRoleManager.class);
        var developers = roles.getProjectRole("Developers");
        roles.updateDefaultRoleActors(roles.getDefaultRoleActors(developers)
                .addRoleActors(roles.getDefaultRoleActors(roles.getProjectRole("Administrators"))
                        .getRoleActors()));
        assertThat(roles.isUserInProjectRole(site.user("admin"), developers, project))
                .isFalse();
        Project next = site.createProject("Q");
        assertThat(roles.isUserInProjectRole(site.user("admin"), developers, next))
                .isTrue();
        assertThat(roles.getProjectRoleActors(developers, next).getUsers()).containsExactly(site.user("admin"));
        assertThat(site.seen).isEmpty();
    }

    @Test
    void whatIsNotHereSaysSo() {
        assertThatThrownBy(() -> users.getWritableDirectories())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("getWritableDirectories");
    }
}
