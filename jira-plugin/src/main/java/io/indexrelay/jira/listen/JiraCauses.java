package io.indexrelay.jira.listen;

import static io.indexrelay.change.CauseTable.byDetail;
import static io.indexrelay.change.CauseTable.harmless;
import static io.indexrelay.change.CauseTable.narrows;
import static io.indexrelay.change.ChangeKind.DELETED;
import static io.indexrelay.change.ChangeKind.DEPENDENTS;
import static io.indexrelay.change.ChangeKind.DEPENDENTS_UPSERTED;
import static io.indexrelay.change.ChangeKind.LEVELS;
import static io.indexrelay.change.ChangeKind.RELEVELLED;
import static io.indexrelay.change.ChangeKind.RESCOPED;
import static io.indexrelay.change.ChangeKind.SUBTREE;
import static io.indexrelay.change.ChangeKind.SUBTREE_UPSERTED;
import static io.indexrelay.change.ChangeKind.UPSERTED;
import static io.indexrelay.change.Kind.ACCESS_SET;
import static io.indexrelay.change.Kind.ATTACHMENT;
import static io.indexrelay.change.Kind.COMMENT;
import static io.indexrelay.change.Kind.DASHBOARD;
import static io.indexrelay.change.Kind.FILTER;
import static io.indexrelay.change.Kind.GROUP;
import static io.indexrelay.change.Kind.ISSUE;
import static io.indexrelay.change.Kind.PRIORITY;
import static io.indexrelay.change.Kind.PROJECT;
import static io.indexrelay.change.Kind.REQUEST_TYPE;
import static io.indexrelay.change.Kind.USER;
import static io.indexrelay.change.Kind.WORKLOG;

import io.indexrelay.change.Cause;
import io.indexrelay.change.CauseTable;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.listen.DirectoryCauses;
import java.util.Locale;
import java.util.Set;

/**
 * Why rows are written in Jira, in the words of the product's own webhooks where there is one, and which of them may
 * narrow. A listener can name no other cause; what no line names narrows. Of an issue's changed fields the same is said
 * field by field.
 */
public final class JiraCauses {

    static final Cause ISSUE_CREATED = new Cause("jira:issue_created");
    static final Cause ISSUE_UPDATED = new Cause("jira:issue_updated");
    static final Cause ISSUE_DELETED = new Cause("jira:issue_deleted");
    static final Cause COMMENT_CREATED = new Cause("comment_created");
    static final Cause COMMENT_UPDATED = new Cause("comment_updated");
    static final Cause COMMENT_DELETED = new Cause("comment_deleted");
    static final Cause WORKLOG_CREATED = new Cause("worklog_created");
    static final Cause WORKLOG_UPDATED = new Cause("worklog_updated");
    static final Cause WORKLOG_DELETED = new Cause("worklog_deleted");
    static final Cause ATTACHMENT_CREATED = new Cause("attachment_created");
    static final Cause ATTACHMENT_DELETED = new Cause("attachment_deleted");
    static final Cause PROJECT_CREATED = new Cause("project_created");
    static final Cause PROJECT_UPDATED = new Cause("project_updated");
    static final Cause PROJECT_DELETED = new Cause("project_deleted");
    static final Cause PERMISSION_SCHEME_UPDATED = new Cause("permission_scheme_updated");
    static final Cause ISSUE_SECURITY_SCHEME_UPDATED = new Cause("issue_security_scheme_updated");
    static final Cause PROJECT_ROLE_UPDATED = new Cause("project_role_updated");
    static final Cause WORKFLOW_UPDATED = new Cause("workflow_updated");
    static final Cause CUSTOM_FIELD_DELETED = new Cause("custom_field_deleted");
    static final Cause APPLICATION_ACCESS_UPDATED = new Cause("application_access_updated");
    /** By the watch: archived or restored. */
    public static final Cause PROJECT_ARCHIVED = new Cause("project_archived");
    /** By the watch: another level than before can be had in a project, or one less. */
    public static final Cause SECURITY_LEVEL_REMOVED = new Cause("security_level_removed");
    /** By the watch: a filter or dashboard that was made, changed, shared otherwise, or deleted. */
    public static final Cause SHARED_OBJECT_UPDATED = new Cause("shared_object_updated");
    /** By the watch: name, order or schemes. */
    public static final Cause PRIORITY_UPDATED = new Cause("priority_updated");

    /** By the watch: a portal came or went, or others come into it. */
    public static final Cause SERVICE_DESK_UPDATED = new Cause("service_desk_updated");
    /** By the watch: somebody joined or left an organization. */
    public static final Cause ORGANIZATION_UPDATED = new Cause("organization_updated");
    /** By the watch: texts or restrictions. */
    public static final Cause REQUEST_TYPE_UPDATED = new Cause("request_type_updated");

    public static final CauseTable TABLE = CauseTable.of(
                    harmless(ISSUE_CREATED, UPSERTED, "nobody had it before", ISSUE),
                    narrows(ISSUE_CREATED, DEPENDENTS, "a task: goes first, so that what is gone goes soon", ISSUE),
                    narrows(
                            ISSUE_CREATED,
                            SUBTREE,
                            "as for an update: a workflow may say creation for anything",
                            ISSUE),
                    harmless(ISSUE_CREATED, SUBTREE_UPSERTED, "as for an update", ISSUE),
                    byDetail(ISSUE_UPDATED, UPSERTED, "by its type, and by what was changed: see the fields", ISSUE),
                    narrows(ISSUE_UPDATED, SUBTREE, "sub-tasks take the level and the step of their parent", ISSUE),
                    harmless(
                            ISSUE_UPDATED,
                            SUBTREE_UPSERTED,
                            "their fields; the access is read by SUBTREE first",
                            ISSUE),
                    narrows(ISSUE_UPDATED, RESCOPED, "what may leave may go by labels, of sub-tasks too", ISSUE),
                    narrows(
                            ISSUE_UPDATED,
                            DEPENDENTS,
                            "a comment was deleted, and nobody says which; or all came back",
                            ISSUE),
                    harmless(ISSUE_UPDATED, DEPENDENTS_UPSERTED, "another key: only their addresses", ISSUE),
                    narrows(ISSUE_DELETED, DELETED, "gone for everybody, with all that hangs on it", ISSUE),
                    harmless(COMMENT_CREATED, UPSERTED, "nobody had it before", COMMENT),
                    narrows(COMMENT_UPDATED, UPSERTED, "it may have got a level, or be internal now", COMMENT),
                    narrows(COMMENT_DELETED, DELETED, "gone for everybody", COMMENT),
                    harmless(WORKLOG_CREATED, UPSERTED, "nobody had it before", WORKLOG),
                    narrows(WORKLOG_UPDATED, UPSERTED, "it may have got a level", WORKLOG),
                    narrows(WORKLOG_DELETED, DELETED, "gone for everybody", WORKLOG),
                    harmless(ATTACHMENT_CREATED, UPSERTED, "nobody had it before", ATTACHMENT),
                    narrows(ATTACHMENT_DELETED, DELETED, "gone for everybody", ATTACHMENT),
                    harmless(PROJECT_CREATED, UPSERTED, "nobody had it before", PROJECT),
                    narrows(
                            PROJECT_UPDATED,
                            UPSERTED,
                            "what may leave may go by its key; the lead is a set of its own",
                            PROJECT),
                    harmless(PROJECT_UPDATED, SUBTREE_UPSERTED, "another key: the issues' keys and addresses", PROJECT),
                    narrows(PROJECT_UPDATED, SUBTREE, "another lead, whom schemes may name", ACCESS_SET),
                    narrows(PROJECT_DELETED, DELETED, "gone for everybody, with its issues", PROJECT),
                    narrows(PROJECT_DELETED, SUBTREE, "its sets go with it", ACCESS_SET),
                    narrows(PERMISSION_SCHEME_UPDATED, SUBTREE, "an entry came or went", ACCESS_SET, PROJECT),
                    narrows(ISSUE_SECURITY_SCHEME_UPDATED, SUBTREE, "a member came or went", ACCESS_SET, PROJECT),
                    harmless(ISSUE_SECURITY_SCHEME_UPDATED, RELEVELLED, "the access is read by SUBTREE first", PROJECT),
                    narrows(PROJECT_ROLE_UPDATED, ChangeKind.ACCESS_CHANGED, "somebody came or went", ACCESS_SET),
                    narrows(PROJECT_ROLE_UPDATED, SUBTREE, "a role went, and its entries with it", ACCESS_SET),
                    narrows(WORKFLOW_UPDATED, SUBTREE, "a step may restrict browsing now", ACCESS_SET, PROJECT),
                    harmless(WORKFLOW_UPDATED, RELEVELLED, "the access is read by SUBTREE first", PROJECT),
                    narrows(CUSTOM_FIELD_DELETED, SUBTREE, "whom a field named is named no more", ACCESS_SET),
                    narrows(APPLICATION_ACCESS_UPDATED, SUBTREE, "a group may have lost its access", ACCESS_SET),
                    narrows(
                            DirectoryCauses.GROUP_REMOVED,
                            SUBTREE,
                            "its entries in schemes and roles go too",
                            ACCESS_SET),
                    harmless(
                            DirectoryCauses.GROUP_REMOVED,
                            LEVELS,
                            "what was for it nobody sees by now; a group swapped in sees it",
                            GROUP),
                    narrows(
                            DirectoryCauses.USER_REMOVED,
                            SUBTREE,
                            "his entries go too: somebody who gets his key must not have them",
                            ACCESS_SET),
                    narrows(
                            DirectoryCauses.DIRECTORY_SYNCHRONISED,
                            SUBTREE,
                            "role actors of apps may go by its people",
                            ACCESS_SET),
                    byDetail(PROJECT_ARCHIVED, UPSERTED, "narrows when it is seen no more", PROJECT),
                    harmless(PROJECT_ARCHIVED, SUBTREE_UPSERTED, "it comes back with all it contains", PROJECT),
                    narrows(
                            SECURITY_LEVEL_REMOVED,
                            SUBTREE,
                            "issues get another level in silence",
                            ACCESS_SET,
                            PROJECT),
                    harmless(SECURITY_LEVEL_REMOVED, RELEVELLED, "the access is read by SUBTREE first", PROJECT),
                    narrows(Cause.USER_ANONYMIZED, UPSERTED, "deactivated, and maybe under another key", USER),
                    narrows(
                            Cause.USER_ANONYMIZED,
                            SUBTREE,
                            "schemes lose entries of the user, or get those of the new key, in silence",
                            ACCESS_SET),
                    byDetail(
                            SHARED_OBJECT_UPDATED,
                            UPSERTED,
                            "a share may have gone, and nobody says so; what appears nobody had",
                            FILTER,
                            DASHBOARD),
                    narrows(
                            ISSUE_UPDATED,
                            ChangeKind.ACCESS_CHANGED,
                            "customers: a participant left, or the whole request",
                            ACCESS_SET),
                    narrows(
                            SERVICE_DESK_UPDATED,
                            SUBTREE,
                            "fewer come into the portal, or there is none any more",
                            ACCESS_SET),
                    harmless(
                            SERVICE_DESK_UPDATED,
                            SUBTREE_UPSERTED,
                            "the sets go first, and close a portal that went",
                            PROJECT),
                    narrows(ORGANIZATION_UPDATED, UPSERTED, "somebody left an organization", USER),
                    narrows(REQUEST_TYPE_UPDATED, UPSERTED, "it may be restricted now", REQUEST_TYPE),
                    narrows(REQUEST_TYPE_UPDATED, SUBTREE, "what a deleted one made is no request any more", PROJECT),
                    harmless(PRIORITY_UPDATED, UPSERTED, "no permission goes by priorities", PRIORITY))
            .and(DirectoryCauses.TABLE);

    /**
     * Of an issue's own fields: nobody sees less after a change of these alone, because nothing that decides who may see
     * goes by them, nor what may leave at all. Every other one may narrow, those of later versions and every custom field too, because schemes and
     * levels may name whom it holds.
     */
    private static final Set<String> HARMLESS_FIELDS = Set.of(
            "summary",
            "description",
            "environment",
            "comment",
            "attachment",
            "priority",
            "resolution",
            "duedate",
            "component",
            "version",
            "fix version",
            "link",
            "remoteissuelink",
            "timespent",
            "timeestimate",
            "timeoriginalestimate",
            "worklogid",
            "worklogtimespent",
            "rank",
            "sprint",
            "flagged");

    private JiraCauses() {}

    /** Whether somebody may see less after a change of this field, in any case of letters. */
    static boolean mayNarrow(String field, boolean isCustom) {
        return isCustom || !HARMLESS_FIELDS.contains(field.toLowerCase(Locale.ENGLISH));
    }
}
