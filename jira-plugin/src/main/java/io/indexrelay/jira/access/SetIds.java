package io.indexrelay.jira.access;

import io.indexrelay.access.SetFamily;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.regex.Pattern;

/**
 * The names of the access sets and of their families. Every name is of ids, hashes and fixed words, so that it fits a
 * subject whatever people call their workflows.
 *
 * <p>What is granted by the issue itself stands on the issue and holds while a gate is open: the set of the same name with
 * {@code :gate:} and a fingerprint of those entries. Most families are prefixes, {@code project:10000:*}. Some have no set
 * of their own below them; {@link SetCatalog} turns them into others, because listeners know a scheme's, a role's or a
 * workflow's name and may not ask which projects use it.
 */
public final class SetIds {

    static final String LEVELS_OF_ALL = "levels:";
    static final String ISSUES_OF_ALL = "issues:";

    /** Users with access to at least one application. */
    public static final String ANY_APPLICATION = "app:any";

    /** All sets about applications: who has access to which. */
    public static final SetFamily APPLICATIONS = new SetFamily("app:");
    /** All sets of all projects, those of their levels and roles included; not those of workflow steps. */
    public static final SetFamily PROJECTS = new SetFamily("project:");
    /** All sets of workflow steps. */
    public static final SetFamily STEPS = new SetFamily("step:");
    /** The sets of all security levels in all projects; an expanded family. */
    public static final SetFamily LEVELS = new SetFamily(LEVELS_OF_ALL);
    /**
     * Not sets but every project in which an entry goes by the issue, each with its issues: to be read again when it is not
     * known where such an entry came or went; an expanded family.
     */
    public static final SetFamily ISSUES = new SetFamily(ISSUES_OF_ALL);

    static final String PROJECT = "project:";
    static final String APPLICATION = "app:";
    static final String STEP = "step:";
    static final String PERMISSION_SCHEME = "permission-scheme:";
    static final String PERMISSION_SCHEME_ISSUES = "permission-scheme-issues:";
    static final String SECURITY_SCHEME = "security-scheme:";
    static final String SECURITY_SCHEME_ISSUES = "security-scheme-issues:";
    static final String WORKFLOW_ISSUES = "workflow-issues:";
    static final String ROLE_EVERYWHERE = "role:";
    static final String SHARE_TYPE = "share-type:";

    static final String BROWSE = "browse";
    static final String VISIBLE = "visible";
    static final String CREATE = "create";
    static final String ASSIGNABLE = "assignable";
    static final String LEAD = "lead";
    static final String LEVEL = "level";
    static final String ROLE = "role";
    static final String DESK = "desk";
    static final String PORTAL = "portal";
    static final String REQUEST = "request:";
    static final String OWN = "own";
    static final String SUBTASKS = "subtasks";
    static final String GATE = ":gate:";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    private SetIds() {}

    /** Who may browse every issue of the project, whoever reported it or has it. */
    public static String browse(long projectId) {
        return inProject(projectId) + BROWSE;
    }

    /** Who sees the project itself: the project phase of Browse Projects. For project documents and shares. */
    public static String visible(long projectId) {
        return inProject(projectId) + VISIBLE;
    }

    /** Who may create issues, by the project phase; asked for only by the rare holder {@code reportercreate}. */
    public static String create(long projectId) {
        return inProject(projectId) + CREATE;
    }

    /** Who may be assigned, by the project phase; asked for only by the rare holder {@code assigneeassignable}. */
    public static String assignable(long projectId) {
        return inProject(projectId) + ASSIGNABLE;
    }

    /** The project's lead. */
    public static String lead(long projectId) {
        return inProject(projectId) + LEAD;
    }

    /** Whom a security level admits to every issue of the project, whoever reported it or has it. */
    public static String level(long projectId, long levelId) {
        return inProject(projectId) + LEVEL + ":" + levelId;
    }

    /** Open while the project has a customer portal: what shows in it asks for this. */
    public static String desk(long projectId) {
        return inProject(projectId) + DESK;
    }

    /** Who comes into the project's portal as a customer, as far as the permission scheme lets customers browse. */
    public static String portal(long projectId) {
        return inProject(projectId) + PORTAL;
    }

    /** The same, as far as a security level lets customers see its issues. */
    public static String portal(long projectId, long levelId) {
        return level(projectId, levelId) + ":" + PORTAL;
    }

    /** Who sees a request in the portal. */
    public static String request(long issueId) {
        return REQUEST + issueId;
    }

    /** The members of a role in a project. */
    public static String role(long projectId, long roleId) {
        return inProject(projectId) + ROLE + ":" + roleId;
    }

    /** Users with access to an application. */
    public static String application(String key) {
        return APPLICATION + key;
    }

    /**
     * Whom shares of a type mean that an app brought: nobody, as nobody here can say; a set, so that the status can name what
     * is closed by it.
     */
    static String shareType(String type) {
        return SHARE_TYPE + (PLAIN.matcher(type).matches() ? type : Fingerprint.of(type));
    }

    /** Whom a workflow step admits to the issues in it. */
    static String step(String workflowHash, String statusId, long projectId) {
        return STEP + workflowHash + ":" + statusId + ":" + projectId + ":" + OWN;
    }

    /** Whom a workflow step admits to the sub-tasks of the issues in it. */
    static String stepOfParent(String workflowHash, String statusId, long projectId) {
        return STEP + workflowHash + ":" + statusId + ":" + projectId + ":" + SUBTASKS;
    }

    /** All sets of one project: after a change of its schemes, its lead, or when it goes. */
    public static SetFamily ofProject(long projectId) {
        return new SetFamily(inProject(projectId));
    }

    /** The sets of the security levels in one project. */
    public static SetFamily levelsOf(long projectId) {
        return new SetFamily(inProject(projectId) + LEVEL + ":");
    }

    /** All sets of the projects that use a permission scheme; an expanded family. */
    public static SetFamily ofPermissionScheme(long schemeId) {
        return new SetFamily(PERMISSION_SCHEME + schemeId + ":");
    }

    /**
     * Not sets but the projects that use a permission scheme, each with its issues: to be read again when an entry came or
     * went that goes by the issue ({@link Holder#goesByIssue}); an expanded family.
     */
    public static SetFamily issuesOfPermissionScheme(long schemeId) {
        return new SetFamily(PERMISSION_SCHEME_ISSUES + schemeId + ":");
    }

    /** The level sets of the projects that use an issue security scheme; an expanded family. */
    public static SetFamily ofSecurityScheme(long schemeId) {
        return new SetFamily(SECURITY_SCHEME + schemeId + ":");
    }

    /** As {@link #issuesOfPermissionScheme}, of an issue security scheme and the members of its levels. */
    public static SetFamily issuesOfSecurityScheme(long schemeId) {
        return new SetFamily(SECURITY_SCHEME_ISSUES + schemeId + ":");
    }

    /** The sets of one role in all projects, when the role goes; an expanded family. */
    public static SetFamily ofRole(long roleId) {
        return new SetFamily(ROLE_EVERYWHERE + roleId + ":");
    }

    /** The sets of all steps of a workflow. */
    public static SetFamily ofWorkflow(String workflowName) {
        return new SetFamily(STEP + Fingerprint.of(workflowName) + ":");
    }

    /**
     * Not sets but all projects, each with its issues: to be read again when a workflow that restricts browsing
     * ({@link WorkflowSteps#restrictBrowsing}) was changed, before or after; an expanded family.
     */
    public static SetFamily issuesOfWorkflow(String workflowName) {
        return new SetFamily(WORKFLOW_ISSUES + Fingerprint.of(workflowName) + ":");
    }

    public static Subject subject(String setId) {
        return new Subject(Kind.ACCESS_SET, setId);
    }

    /** A change of a set's rule, which may narrow. */
    public static Change changed(String setId, Cause cause) {
        return Change.of(subject(setId), ChangeKind.ACCESS_CHANGED, cause);
    }

    /** A change that may concern any set of a family, the vanished ones too. */
    public static Change changed(SetFamily family, Cause cause) {
        return Change.of(family.subject(), ChangeKind.SUBTREE, cause);
    }

    private static String inProject(long projectId) {
        return PROJECT + projectId + ":";
    }
}
