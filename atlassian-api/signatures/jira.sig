# The Jira types declared in this module, as signatures: the ground truth of the declarations and of the link check.
#
# One block a type, erased fully qualified names; "nonpublic" is package-private. Private members are not listed, nor are most protected ones.
# Parameter names are not known.
# Evidence: read in the sources of Jira 6.3.15, with the changes of 7.0 applied (users are ApplicationUser; members deprecated then and members of
# database values are left out, because they were removed). "seen 11.0/9.12" after a member: called in code compiled against these versions of Jira
# (11.0, 10.5, 9.12, 9.4, 9.0, "9.x?" a plugin of 2024, 8.13). No mark: probably unchanged since, not verified. "memory": product knowledge, nothing
# at hand proves it. A member that is not listed here may exist. Jira 9 and 10 have javax.*, Jira 11 the same types with jakarta.*.
# Crowd's types are listed in platform.sig.

abstract class com.atlassian.jira.event.AbstractEvent implements com.atlassian.jira.event.JiraEvent @PublicApi
  ctor ()
  ctor (java.util.Map)
  method getTime():java.util.Date
  method getParams():java.util.Map

interface com.atlassian.jira.event.JiraEvent @PublicApi
  method getTime():java.util.Date
  method getParams():java.util.Map

abstract class com.atlassian.jira.event.AbstractProjectEvent extends com.atlassian.jira.event.AbstractEvent implements com.atlassian.jira.event.ProjectRelatedEvent @PublicApi
  ctor (com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.project.Project)
  method getProject():com.atlassian.jira.project.Project
  method getUser():com.atlassian.jira.user.ApplicationUser

final class com.atlassian.jira.event.ProjectCreatedEvent extends com.atlassian.jira.event.AbstractProjectEvent @PublicApi
  ctor (com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.project.Project)
  method getId():java.lang.Long

class com.atlassian.jira.event.ProjectUpdatedEvent extends com.atlassian.jira.event.AbstractProjectEvent @PublicApi
  ctor (com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.project.Project,com.atlassian.jira.project.Project)
  method getOldProject():com.atlassian.jira.project.Project

final class com.atlassian.jira.event.ProjectDeletedEvent extends com.atlassian.jira.event.AbstractProjectEvent @PublicApi
  ctor (com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.project.Project)
  method getId():java.lang.Long
  method getKey():java.lang.String

interface com.atlassian.jira.event.ProjectRelatedEvent extends com.atlassian.jira.event.JiraEvent
  method getProject():com.atlassian.jira.project.Project

final class com.atlassian.jira.event.ClearCacheEvent
  field static final INSTANCE:com.atlassian.jira.event.ClearCacheEvent
  ctor (java.util.Map)
  method getProperty(java.lang.String):java.lang.Object

final class com.atlassian.jira.event.DashboardViewEvent extends com.atlassian.jira.event.AbstractEvent @PublicApi
# used by code compiled against 8.0
  ctor (java.lang.Long)
  method getId():java.lang.Long

final class com.atlassian.jira.event.issue.IssueEvent extends com.atlassian.jira.event.AbstractEvent implements com.atlassian.jira.event.issue.IssueRelatedEvent @PublicApi
# used by code compiled against 11.0, 9.0, 2024, 8.13, 8.0
  field static final SEND_MAIL:java.lang.String = "sendMail"
  field static final BASE_URL_PARAM_NAME:java.lang.String
  field static final CUSTOM_FIELDS_PARAM_NAME:java.lang.String
  field static final WATCHERS_PARAM_NAME:java.lang.String
  field static final CHANGE_HISTORY_PARAM_NAME:java.lang.String
  field static final COMMENTS_PARAM_NAME:java.lang.String
  ctor (com.atlassian.jira.issue.Issue,java.util.Map,com.atlassian.jira.user.ApplicationUser,java.lang.Long)
  ctor (com.atlassian.jira.issue.Issue,java.util.Map,com.atlassian.jira.user.ApplicationUser,java.lang.Long,boolean)
  method getIssue():com.atlassian.jira.issue.Issue  // seen 11.0/9.0/9.x?/8.13
  method getProject():com.atlassian.jira.project.Project  // seen 9.x?
  method getUser():com.atlassian.jira.user.ApplicationUser  // seen 11.0/9.0/9.x?
  method getChangeLog():org.ofbiz.core.entity.GenericValue  // seen 11.0/9.0/9.x?
  method getComment():com.atlassian.jira.issue.comments.Comment  // seen 11.0/9.0/9.x?
  method getWorklog():com.atlassian.jira.issue.worklog.Worklog  // seen 9.x?
  method setWorklog(com.atlassian.jira.issue.worklog.Worklog):void
  method getEventTypeId():java.lang.Long  // seen 11.0/9.0/9.x?/8.13
  method isSendMail():boolean  // seen 9.x?
  method isSubtasksUpdated():boolean
  method isRedundant():boolean
  method getSpanningOperation():java.util.Optional  // <com.atlassian.jira.event.operation.SpanningOperation>; seen 11.0

interface com.atlassian.jira.event.issue.IssueEventBundle @ExperimentalApi
# used by code compiled against 11.0
  method getEvents():java.util.Collection  // seen 11.0
  method doesSendEmailNotification():boolean

interface com.atlassian.jira.event.issue.JiraIssueEvent @ExperimentalApi
# used by code compiled against 11.0

interface com.atlassian.jira.event.issue.DelegatingJiraIssueEvent extends com.atlassian.jira.event.issue.JiraIssueEvent @ExperimentalApi
# used by code compiled against 11.0
  method asIssueEvent():com.atlassian.jira.event.issue.IssueEvent  // seen 11.0

interface com.atlassian.jira.event.issue.IssueRelatedEvent extends com.atlassian.jira.event.JiraEvent @PublicApi
  method getIssue():com.atlassian.jira.issue.Issue

final class com.atlassian.jira.event.issue.IssuePreDeleteEvent extends com.atlassian.jira.event.AbstractEvent implements com.atlassian.jira.event.issue.IssueRelatedEvent @PublicApi
  ctor (com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser)
  method getIssue():com.atlassian.jira.issue.Issue
  method getUser():com.atlassian.jira.user.ApplicationUser

final class com.atlassian.jira.event.issue.IssueViewEvent extends com.atlassian.jira.event.AbstractEvent @PublicApi
# used by code compiled against 8.0
  ctor (long)
  method getId():long

final class com.atlassian.jira.event.issue.IssueSearchEvent extends com.atlassian.jira.event.AbstractEvent @PublicApi
  ctor (com.atlassian.jira.issue.search.SearchRequest)
  ctor (com.atlassian.jira.issue.search.SearchRequest,java.lang.String)
  method getSearchRequest():com.atlassian.jira.issue.search.SearchRequest
  method getType():java.lang.String
  method getQuery():java.lang.String
  method getSavedFilterName():java.lang.String

class com.atlassian.jira.event.issue.IssueWatcherAddedEvent extends com.atlassian.jira.event.AbstractEvent
  ctor (com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser)
  method getIssue():com.atlassian.jira.issue.Issue
  method getUser():com.atlassian.jira.user.ApplicationUser
  method getApplicationUser():com.atlassian.jira.user.ApplicationUser

class com.atlassian.jira.event.issue.IssueWatcherDeletedEvent extends com.atlassian.jira.event.AbstractEvent
  ctor (com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser)
  method getIssue():com.atlassian.jira.issue.Issue
  method getUser():com.atlassian.jira.user.ApplicationUser
  method getApplicationUser():com.atlassian.jira.user.ApplicationUser

class com.atlassian.jira.event.issue.MentionIssueEvent @PublicApi
  ctor (com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,java.util.Set,java.lang.String,java.lang.String,java.util.Set)
  method getIssue():com.atlassian.jira.issue.Issue
  method getFromUser():com.atlassian.jira.user.ApplicationUser
  method getToUsers():java.util.Set
  method getMentionText():java.lang.String
  method getFieldId():java.lang.String
  method getCurrentRecipients():java.util.Set

final class com.atlassian.jira.event.issue.QuickBrowseEvent extends com.atlassian.jira.event.AbstractEvent @PublicApi
  ctor (java.lang.String)
  method getIssueKey():java.lang.String

class com.atlassian.jira.event.issue.link.RemoteIssueLinkCreateEvent extends com.atlassian.jira.event.issue.link.AbstractRemoteIssueLinkEvent
  ctor (java.lang.Long,java.lang.String)
  ctor (com.atlassian.jira.issue.link.RemoteIssueLink)
  method getApplicationType():java.lang.String

class com.atlassian.jira.event.issue.link.RemoteIssueLinkDeleteEvent extends com.atlassian.jira.event.issue.link.AbstractRemoteIssueLinkEvent
  ctor (java.lang.Long)
  ctor (com.atlassian.jira.issue.link.RemoteIssueLink)

class com.atlassian.jira.event.issue.property.IssuePropertySetEvent extends com.atlassian.jira.event.entity.AbstractPropertyEvent implements com.atlassian.jira.event.entity.EntityPropertySetEvent @ExperimentalApi
  ctor (com.atlassian.jira.entity.property.EntityProperty,com.atlassian.jira.user.ApplicationUser)

class com.atlassian.jira.event.issue.property.IssuePropertyDeletedEvent extends com.atlassian.jira.event.entity.AbstractPropertyEvent implements com.atlassian.jira.event.entity.EntityPropertyDeletedEvent @ExperimentalApi
  ctor (com.atlassian.jira.entity.property.EntityProperty,com.atlassian.jira.user.ApplicationUser)

class com.atlassian.jira.event.issue.comment.property.CommentPropertySetEvent extends com.atlassian.jira.event.entity.AbstractPropertyEvent implements com.atlassian.jira.event.entity.EntityPropertySetEvent @ExperimentalApi
  ctor (com.atlassian.jira.entity.property.EntityProperty,com.atlassian.jira.user.ApplicationUser)

class com.atlassian.jira.event.issue.comment.property.CommentPropertyDeletedEvent extends com.atlassian.jira.event.entity.AbstractPropertyEvent implements com.atlassian.jira.event.entity.EntityPropertyDeletedEvent @ExperimentalApi
  ctor (com.atlassian.jira.entity.property.EntityProperty,com.atlassian.jira.user.ApplicationUser)

abstract class com.atlassian.jira.event.entity.AbstractPropertyEvent @ExperimentalApi
  ctor (com.atlassian.jira.entity.property.EntityProperty,com.atlassian.jira.user.ApplicationUser)
  method getEntityProperty():com.atlassian.jira.entity.property.EntityProperty
  method getUser():com.atlassian.jira.user.ApplicationUser

interface com.atlassian.jira.event.entity.EntityPropertySetEvent @ExperimentalApi

interface com.atlassian.jira.event.entity.EntityPropertyDeletedEvent @ExperimentalApi

class com.atlassian.jira.event.issue.field.AbstractCustomFieldEvent
  ctor (com.atlassian.jira.issue.fields.CustomField)
  method getId():java.lang.Long
  method getCustomFieldId():java.lang.String
  method getFieldType():java.lang.String
  method getCustomField():com.atlassian.jira.event.issue.field.CustomFieldDetails

class com.atlassian.jira.event.issue.field.CustomFieldCreatedEvent extends com.atlassian.jira.event.issue.field.AbstractCustomFieldEvent
  ctor (com.atlassian.jira.issue.fields.CustomField)

class com.atlassian.jira.event.issue.field.CustomFieldUpdatedEvent extends com.atlassian.jira.event.issue.field.AbstractCustomFieldEvent
  ctor (com.atlassian.jira.issue.fields.CustomField,com.atlassian.jira.issue.fields.CustomField)
  method getOriginalCustomField():com.atlassian.jira.event.issue.field.CustomFieldDetails

class com.atlassian.jira.event.issue.field.CustomFieldDeletedEvent extends com.atlassian.jira.event.issue.field.AbstractCustomFieldEvent
  ctor (com.atlassian.jira.issue.fields.CustomField)

class com.atlassian.jira.event.type.EventType @PublicApi
# used by code compiled against 11.0, 9.0, 2024, 8.13
  field static final ISSUE_CREATED_ID:java.lang.Long = 1L
  field static final ISSUE_UPDATED_ID:java.lang.Long = 2L
  field static final ISSUE_ASSIGNED_ID:java.lang.Long = 3L
  field static final ISSUE_RESOLVED_ID:java.lang.Long = 4L
  field static final ISSUE_CLOSED_ID:java.lang.Long = 5L
  field static final ISSUE_COMMENTED_ID:java.lang.Long = 6L
  field static final ISSUE_REOPENED_ID:java.lang.Long = 7L
  field static final ISSUE_DELETED_ID:java.lang.Long = 8L
  field static final ISSUE_MOVED_ID:java.lang.Long = 9L
  field static final ISSUE_WORKLOGGED_ID:java.lang.Long = 10L
  field static final ISSUE_WORKSTARTED_ID:java.lang.Long = 11L
  field static final ISSUE_WORKSTOPPED_ID:java.lang.Long = 12L
  field static final ISSUE_GENERICEVENT_ID:java.lang.Long = 13L
  field static final ISSUE_COMMENT_EDITED_ID:java.lang.Long = 14L
  field static final ISSUE_WORKLOG_UPDATED_ID:java.lang.Long = 15L
  field static final ISSUE_WORKLOG_DELETED_ID:java.lang.Long = 16L
  field static final ISSUE_COMMENT_DELETED_ID:java.lang.Long = 17L
  field static final JIRA_SYSTEM_EVENT_TYPE:java.lang.String = "jira.system.event.type"
  field static final EVENT_TYPE:java.lang.String = "EventType"
  ctor (java.lang.String,java.lang.String,java.lang.Long)
  ctor (java.lang.Long,java.lang.String,java.lang.String,java.lang.Long)
  method getId():java.lang.Long  // seen 8.13
  method getName():java.lang.String  // seen 8.13
  method getDescription():java.lang.String
  method getType():java.lang.String
  method getTemplateId():java.lang.Long
  method setTemplateId(java.lang.Long):void
  method isSystemEventType():boolean
  method getNameKey():java.lang.String
  method getDescKey():java.lang.String
  method getTranslatedName(com.atlassian.jira.user.ApplicationUser):java.lang.String
  method getTranslatedDesc(com.atlassian.jira.user.ApplicationUser):java.lang.String
  field static final ISSUE_ARCHIVED_ID:java.lang.Long = 18L  // constant name seen in a plugin of 2024; id 18 seen in 9.12.10 data
  field static final ISSUE_RESTORED_ID:java.lang.Long = 19L  // id 19 "Issue Restored" seen in 9.12.10 data; constant name inferred

interface com.atlassian.jira.event.type.EventTypeManager @PublicApi
# used by code compiled against 8.13, 8.0
  method getEventTypes():java.util.Collection  // seen 8.13
  method getEventTypesMap():java.util.Map
  method getEventType(java.lang.Long):com.atlassian.jira.event.type.EventType
  method isActive(com.atlassian.jira.event.type.EventType):boolean
  method getAssociatedWorkflows(com.atlassian.jira.event.type.EventType,boolean):org.apache.commons.collections.MultiMap
  method getAssociatedNotificationSchemes(com.atlassian.jira.event.type.EventType):java.util.Map
  method addEventType(com.atlassian.jira.event.type.EventType):void
  method editEventType(java.lang.Long,java.lang.String,java.lang.String,java.lang.Long):void
  method deleteEventType(java.lang.Long):void
  method isEventTypeExists(java.lang.String):boolean
  method isEventTypeExists(java.lang.Long):boolean
  method clearCache():void

interface com.atlassian.jira.event.type.EventDispatchOption @PublicApi
# used by code compiled against 2024, 8.13
  field static final DO_NOT_DISPATCH:com.atlassian.jira.event.type.EventDispatchOption
  field static final ISSUE_UPDATED:com.atlassian.jira.event.type.EventDispatchOption
  field static final ISSUE_ASSIGNED:com.atlassian.jira.event.type.EventDispatchOption
  field static final ISSUE_DELETED:com.atlassian.jira.event.type.EventDispatchOption
  method isEventBeingSent():boolean
  method getEventTypeId():java.lang.Long
final class com.atlassian.jira.event.type.EventDispatchOption$Factory
  ctor ()
  method static get(java.lang.Long):com.atlassian.jira.event.type.EventDispatchOption
class com.atlassian.jira.event.type.EventDispatchOption$EventDispatchOptionImpl implements com.atlassian.jira.event.type.EventDispatchOption
  method isEventBeingSent():boolean
  method getEventTypeId():java.lang.Long

class com.atlassian.jira.event.scheme.AbstractSchemeEvent @Internal
  ctor (com.atlassian.jira.scheme.Scheme)
  method getId():java.lang.Long
  method getScheme():com.atlassian.jira.scheme.Scheme

class com.atlassian.jira.event.scheme.AbstractSchemeUpdatedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEvent @Internal
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.scheme.Scheme)
  method getOriginalScheme():com.atlassian.jira.scheme.Scheme

class com.atlassian.jira.event.scheme.AbstractSchemeCopiedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEvent @Internal
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.scheme.Scheme)
  method getCopiedFromId():java.lang.Long
  method getCopiedToId():java.lang.Long
  method getFromScheme():com.atlassian.jira.scheme.Scheme

class com.atlassian.jira.event.scheme.AbstractSchemeDeletedEvent implements com.atlassian.jira.util.Named @Internal
  ctor (java.lang.Long,java.lang.String)
  method getId():java.lang.Long
  method getName():java.lang.String

class com.atlassian.jira.event.scheme.AbstractSchemeEntityEvent @Internal
  ctor (java.lang.Long,com.atlassian.jira.scheme.SchemeEntity)
  method getSchemeId():java.lang.Long
  method getType():java.lang.String
  method getParameter():java.lang.String
  method getEntityTypeId():java.lang.Object
  method getSchemeEntityId():java.lang.Long

class com.atlassian.jira.event.scheme.AbstractSchemeAddedToProjectEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.project.Project)
  method getProject():com.atlassian.jira.project.Project
  method getProjectId():java.lang.Long
  method getProjectName():java.lang.String
  method getSchemeName():java.lang.String
  method getSchemeId():java.lang.Long

class com.atlassian.jira.event.scheme.AbstractSchemeRemovedFromProjectEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.project.Project)
  method getProject():com.atlassian.jira.project.Project
  method getProjectId():java.lang.Long
  method getProjectName():java.lang.String

class com.atlassian.jira.event.permission.AbstractGlobalPermissionEvent @ExperimentalApi
  ctor (com.atlassian.jira.permission.GlobalPermissionType,java.lang.String)
  method getGroup():java.lang.String
  method getGlobalPermissionType():com.atlassian.jira.permission.GlobalPermissionType

class com.atlassian.jira.event.permission.GlobalPermissionAddedEvent extends com.atlassian.jira.event.permission.AbstractGlobalPermissionEvent @ExperimentalApi
  ctor (com.atlassian.jira.permission.GlobalPermissionType,java.lang.String)

class com.atlassian.jira.event.permission.GlobalPermissionDeletedEvent extends com.atlassian.jira.event.permission.AbstractGlobalPermissionEvent @ExperimentalApi
  ctor (com.atlassian.jira.permission.GlobalPermissionType,java.lang.String)

class com.atlassian.jira.event.permission.PermissionAddedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEntityEvent
  ctor (java.lang.Long,com.atlassian.jira.scheme.SchemeEntity)

class com.atlassian.jira.event.permission.PermissionDeletedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEntityEvent
  ctor (java.lang.Long,com.atlassian.jira.scheme.SchemeEntity)
  method getId():java.lang.Long

class com.atlassian.jira.event.permission.PermissionSchemeAddedToProjectEvent extends com.atlassian.jira.event.scheme.AbstractSchemeAddedToProjectEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.project.Project)

class com.atlassian.jira.event.permission.PermissionSchemeCopiedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeCopiedEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.scheme.Scheme)

class com.atlassian.jira.event.permission.PermissionSchemeCreatedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEvent
  ctor (com.atlassian.jira.scheme.Scheme)

class com.atlassian.jira.event.permission.PermissionSchemeDeletedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeDeletedEvent
  ctor (java.lang.Long,java.lang.String)

class com.atlassian.jira.event.permission.PermissionSchemeRemovedFromProjectEvent extends com.atlassian.jira.event.scheme.AbstractSchemeRemovedFromProjectEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.project.Project)

class com.atlassian.jira.event.permission.PermissionSchemeUpdatedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeUpdatedEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.scheme.Scheme)

class com.atlassian.jira.event.issue.security.IssueSecurityLevelAddedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEntityEvent
  ctor (java.lang.Long,com.atlassian.jira.scheme.SchemeEntity)

class com.atlassian.jira.event.issue.security.IssueSecurityLevelDeletedEvent
  ctor (java.lang.Long)
  method getId():java.lang.Long

class com.atlassian.jira.event.issue.security.IssueSecuritySchemeAddedToProjectEvent extends com.atlassian.jira.event.scheme.AbstractSchemeAddedToProjectEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.project.Project)

class com.atlassian.jira.event.issue.security.IssueSecuritySchemeCopiedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeCopiedEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.scheme.Scheme)

class com.atlassian.jira.event.issue.security.IssueSecuritySchemeCreatedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeEvent
  ctor (com.atlassian.jira.scheme.Scheme)

class com.atlassian.jira.event.issue.security.IssueSecuritySchemeDeletedEvent
  ctor (java.lang.Long)
  method getId():java.lang.Long

class com.atlassian.jira.event.issue.security.IssueSecuritySchemeRemovedFromProjectEvent extends com.atlassian.jira.event.scheme.AbstractSchemeRemovedFromProjectEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.project.Project)

class com.atlassian.jira.event.issue.security.IssueSecuritySchemeUpdatedEvent extends com.atlassian.jira.event.scheme.AbstractSchemeUpdatedEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.scheme.Scheme)

class com.atlassian.jira.event.role.AbstractProjectRoleEvent
  ctor (com.atlassian.jira.security.roles.ProjectRole)
  method getProjectRole():com.atlassian.jira.security.roles.ProjectRole

class com.atlassian.jira.event.role.ProjectRoleDeletedEvent extends com.atlassian.jira.event.role.AbstractProjectRoleEvent
  ctor (com.atlassian.jira.security.roles.ProjectRole)

class com.atlassian.jira.event.role.ProjectRoleUpdatedEvent extends com.atlassian.jira.event.role.AbstractProjectRoleEvent
  ctor (com.atlassian.jira.project.Project,com.atlassian.jira.security.roles.ProjectRole,com.atlassian.jira.security.roles.ProjectRoleActors,com.atlassian.jira.security.roles.ProjectRoleActors)
  method getProject():com.atlassian.jira.project.Project
  method getRoleActors():com.atlassian.jira.security.roles.ProjectRoleActors
  method getOriginalRoleActors():com.atlassian.jira.security.roles.ProjectRoleActors

class com.atlassian.jira.event.project.ProjectCategoryChangeEvent
  method getProject():com.atlassian.jira.project.Project
  method getOldProjectCategory():com.atlassian.jira.project.ProjectCategory
  method getNewProjectCategory():com.atlassian.jira.project.ProjectCategory
final class com.atlassian.jira.event.project.ProjectCategoryChangeEvent$Builder
  ctor (com.atlassian.jira.project.Project)
  method addOldCategory(com.atlassian.jira.project.ProjectCategory):com.atlassian.jira.event.project.ProjectCategoryChangeEvent$Builder
  method addNewCategory(com.atlassian.jira.project.ProjectCategory):com.atlassian.jira.event.project.ProjectCategoryChangeEvent$Builder
  method addProject(com.atlassian.jira.project.Project):com.atlassian.jira.event.project.ProjectCategoryChangeEvent$Builder
  method build():com.atlassian.jira.event.project.ProjectCategoryChangeEvent
  method canBePublished():boolean

class com.atlassian.jira.event.project.property.ProjectPropertySetEvent extends com.atlassian.jira.event.entity.AbstractPropertyEvent implements com.atlassian.jira.event.entity.EntityPropertySetEvent @ExperimentalApi
  ctor (com.atlassian.jira.entity.property.EntityProperty,com.atlassian.jira.user.ApplicationUser)

class com.atlassian.jira.event.user.UserEvent extends com.atlassian.jira.event.AbstractEvent
  ctor (com.atlassian.jira.user.ApplicationUser,int)
  ctor (java.util.Map,com.atlassian.jira.user.ApplicationUser,int)
  method getUser():com.atlassian.jira.user.ApplicationUser
  method getInitiatingUser():com.atlassian.jira.user.ApplicationUser
  method getEventType():int

final class com.atlassian.jira.event.user.LoginEvent extends com.atlassian.jira.event.user.UserEvent @PublicApi
# used by code compiled against 8.0
  ctor (com.atlassian.jira.user.ApplicationUser)

final class com.atlassian.jira.event.user.LogoutEvent extends com.atlassian.jira.event.user.UserEvent @PublicApi
# used by code compiled against 8.0
  ctor (com.atlassian.jira.user.ApplicationUser)

class com.atlassian.jira.event.user.UserRenamedEvent extends com.atlassian.jira.event.user.UserProfileUpdatedEvent
  ctor (com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.user.ApplicationUser,java.lang.String)
  method getOldUserName():java.lang.String

class com.atlassian.jira.event.user.UserProfileUpdatedEvent
  ctor (com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.user.ApplicationUser)
  method getUsername():java.lang.String
  method getEditedByUsername():java.lang.String

class com.atlassian.jira.event.cluster.NodeActivatedEvent
  field static final INSTANCE:com.atlassian.jira.event.cluster.NodeActivatedEvent

class com.atlassian.jira.event.config.ApplicationPropertyChangeEvent extends com.atlassian.jira.event.AbstractEvent
  field static final KEY_METADATA:java.lang.String = "metadata"
  field static final KEY_OLD_VALUE:java.lang.String = "oldValue"
  field static final KEY_NEW_VALUE:java.lang.String = "newValue"
  ctor (java.util.Map)

class com.atlassian.jira.issue.index.ReindexAllStartedEvent
  ctor ()
  ctor (boolean,boolean)
  method isUsingBackgroundIndexing():boolean
  method shouldUpdateReplicatedIndex():boolean

class com.atlassian.jira.issue.index.ReindexAllCompletedEvent
  ctor (long)
  ctor (long,boolean,boolean)
  method getTotalTime():long
  method isUsingBackgroundIndexing():boolean
  method shouldUpdateReplicatedIndex():boolean

class com.atlassian.jira.issue.index.ReindexIssuesCompletedEvent
  field final time:long
  ctor (long)

interface com.atlassian.jira.issue.Issue extends com.atlassian.jira.ofbiz.OfBizValueWrapper,com.atlassian.jira.issue.context.IssueContext,com.atlassian.jira.entity.WithId,com.atlassian.jira.entity.WithKey @PublicApi
# used by code compiled against 11.0, 9.12, 9.0, 2024, 8.13, 8.0
  method getId():java.lang.Long  // seen 11.0/9.12/9.0/9.x?/8.13
  method getProjectObject():com.atlassian.jira.project.Project  // seen 11.0/9.12/9.x?
  method getProjectId():java.lang.Long  // seen 11.0/9.0/9.x?/8.13
  method getIssueTypeObject():com.atlassian.jira.issue.issuetype.IssueType
  method getIssueTypeId():java.lang.String  // seen 11.0
  method getSummary():java.lang.String  // seen 11.0/9.12/9.0/9.x?/8.13
  method getAssigneeUser():com.atlassian.jira.user.ApplicationUser
  method getAssignee():com.atlassian.jira.user.ApplicationUser  // seen 11.0/9.12/9.0/9.x?
  method getAssigneeId():java.lang.String
  method getComponents():java.util.Collection  // seen 9.x?
  method getComponentObjects():java.util.Collection
  method getReporter():com.atlassian.jira.user.ApplicationUser  // seen 11.0/9.12/9.0/9.x?
  method getReporterId():java.lang.String  // seen 9.12
  method getCreator():com.atlassian.jira.user.ApplicationUser  // seen 11.0
  method getCreatorId():java.lang.String
  method getDescription():java.lang.String  // seen 9.x?
  method getEnvironment():java.lang.String  // seen 9.x?
  method getAffectedVersions():java.util.Collection  // seen 9.x?
  method getFixVersions():java.util.Collection  // seen 9.x?
  method getDueDate():java.sql.Timestamp  // seen 9.x?
  method getSecurityLevelId():java.lang.Long  // seen 9.12/9.x?
  method getPriorityObject():com.atlassian.jira.issue.priority.Priority
  method getResolutionId():java.lang.String
  method getResolutionObject():com.atlassian.jira.issue.resolution.Resolution
  method getKey():java.lang.String  // seen 11.0/9.12/9.0/9.x?/8.13
  method getNumber():java.lang.Long
  method getVotes():java.lang.Long
  method getWatches():java.lang.Long
  method getCreated():java.sql.Timestamp  // seen 9.12/9.x?
  method getUpdated():java.sql.Timestamp  // seen 8.13
  method getResolutionDate():java.sql.Timestamp
  method getWorkflowId():java.lang.Long
  method getCustomFieldValue(com.atlassian.jira.issue.fields.CustomField):java.lang.Object  // seen 9.x?
  method getStatusObject():com.atlassian.jira.issue.status.Status
  method getOriginalEstimate():java.lang.Long
  method getEstimate():java.lang.Long
  method getTimeSpent():java.lang.Long
  method getExternalFieldValue(java.lang.String):java.lang.Object
  method isSubTask():boolean
  method getParentId():java.lang.Long
  method isCreated():boolean
  method getParentObject():com.atlassian.jira.issue.Issue
  method getSubTaskObjects():java.util.Collection
  method isEditable():boolean
  method getIssueRenderContext():com.atlassian.jira.issue.fields.renderer.IssueRenderContext
  method getAttachments():java.util.Collection  // seen 9.x?
  method getLabels():java.util.Set  // seen 9.x?
  method getPriority():com.atlassian.jira.issue.priority.Priority  // seen 11.0 (replaces getPriorityObject)
  method getStatus():com.atlassian.jira.issue.status.Status  // seen 11.0
  method getIssueType():com.atlassian.jira.issue.issuetype.IssueType  // seen 11.0
  method getResolution():com.atlassian.jira.issue.resolution.Resolution  // seen 9.x
  method getReporterUser():com.atlassian.jira.user.ApplicationUser  // seen 9.12 
  method isArchived():boolean  // memory, since 8.1
  method getArchivedDate():java.sql.Timestamp  // memory, since 8.1
  method getArchivedByUser():com.atlassian.jira.user.ApplicationUser  // memory, since 8.1
  method getArchivedById():java.lang.String  // memory, since 8.1

interface com.atlassian.jira.issue.MutableIssue extends com.atlassian.jira.issue.Issue @PublicApi
# used by code compiled against 11.0, 2024, 8.13
  method setProjectObject(com.atlassian.jira.project.Project):void  // seen 8.13
  method setProjectId(java.lang.Long):void throws java.lang.IllegalArgumentException
  method setIssueTypeObject(com.atlassian.jira.issue.issuetype.IssueType):void
  method setIssueTypeId(java.lang.String):void
  method setSummary(java.lang.String):void  // seen 8.13
  method setAssignee(com.atlassian.jira.user.ApplicationUser):void  // seen 9.x?/8.13
  method setComponents(java.util.Collection):void
  method setComponentObjects(java.util.Collection):void
  method setAssigneeId(java.lang.String):void
  method setReporter(com.atlassian.jira.user.ApplicationUser):void  // seen 9.x?/8.13
  method setReporterId(java.lang.String):void
  method setDescription(java.lang.String):void
  method setEnvironment(java.lang.String):void
  method setAffectedVersions(java.util.Collection):void
  method setFixVersions(java.util.Collection):void
  method setDueDate(java.sql.Timestamp):void
  method setSecurityLevelId(java.lang.Long):void
  method setPriorityObject(com.atlassian.jira.issue.priority.Priority):void
  method setPriorityId(java.lang.String):void
  method setResolutionObject(com.atlassian.jira.issue.resolution.Resolution):void
  method setKey(java.lang.String):void
  method setNumber(java.lang.Long):void
  method setVotes(java.lang.Long):void
  method setWatches(java.lang.Long):void
  method setCreated(java.sql.Timestamp):void
  method setUpdated(java.sql.Timestamp):void
  method setResolutionDate(java.sql.Timestamp):void
  method setWorkflowId(java.lang.Long):void
  method setCustomFieldValue(com.atlassian.jira.issue.fields.CustomField,java.lang.Object):void  // seen 9.x?
  method setStatusObject(com.atlassian.jira.issue.status.Status):void
  method setStatusId(java.lang.String):void
  method resetModifiedFields():void
  method setOriginalEstimate(java.lang.Long):void
  method setTimeSpent(java.lang.Long):void
  method setEstimate(java.lang.Long):void
  method setExternalFieldValue(java.lang.String,java.lang.Object):void
  method setExternalFieldValue(java.lang.String,java.lang.Object,java.lang.Object):void
  method setParentId(java.lang.Long):void
  method setParentObject(com.atlassian.jira.issue.Issue):void
  method setResolutionId(java.lang.String):void
  method setLabels(java.util.Set):void
  method getModifiedFields():java.util.Map

interface com.atlassian.jira.issue.IssueManager extends com.atlassian.jira.JiraManager @PublicApi
# used by code compiled against 11.0, 2024, 8.13, 8.0
  method getIssueObjectByWorkflow(java.lang.Long):com.atlassian.jira.issue.MutableIssue throws org.ofbiz.core.entity.GenericEntityException
  method isExistingIssueKey(java.lang.String):boolean throws org.ofbiz.core.entity.GenericEntityException
  method getIssueObject(java.lang.Long):com.atlassian.jira.issue.MutableIssue throws com.atlassian.jira.exception.DataAccessException  // seen 11.0/9.x?/8.13
  method getIssueObject(java.lang.String):com.atlassian.jira.issue.MutableIssue throws com.atlassian.jira.exception.DataAccessException  // seen 11.0/9.x?/8.13
  method getIssueByKeyIgnoreCase(java.lang.String):com.atlassian.jira.issue.MutableIssue throws com.atlassian.jira.exception.DataAccessException  // seen 11.0/9.x?
  method getIssueByCurrentKey(java.lang.String):com.atlassian.jira.issue.MutableIssue throws com.atlassian.jira.exception.DataAccessException  // seen 11.0/9.x?/8.13
  method getIssueObjects(java.util.Collection):java.util.List
  method getVotedIssues(com.atlassian.jira.user.ApplicationUser):java.util.List throws org.ofbiz.core.entity.GenericEntityException
  method getVotedIssuesOverrideSecurity(com.atlassian.jira.user.ApplicationUser):java.util.List throws org.ofbiz.core.entity.GenericEntityException
  method getWatchers(com.atlassian.jira.issue.Issue):java.util.List
  method getWatchersFor(com.atlassian.jira.issue.Issue):java.util.List
  method getWatchedIssues(com.atlassian.jira.user.ApplicationUser):java.util.List
  method getWatchedIssuesOverrideSecurity(com.atlassian.jira.user.ApplicationUser):java.util.List
  method getEntitiesByIssueObject(java.lang.String,com.atlassian.jira.issue.Issue):java.util.List throws org.ofbiz.core.entity.GenericEntityException
  method getAllIssueKeys(java.lang.Long):java.util.Set
  method createIssueObject(java.lang.String,java.util.Map):com.atlassian.jira.issue.Issue throws com.atlassian.jira.exception.CreateException  // seen 8.13
  method createIssueObject(com.atlassian.jira.user.ApplicationUser,java.util.Map):com.atlassian.jira.issue.Issue throws com.atlassian.jira.exception.CreateException  // seen 8.13
  method createIssueObject(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):com.atlassian.jira.issue.Issue throws com.atlassian.jira.exception.CreateException  // seen 8.13
  method updateIssue(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.MutableIssue,com.atlassian.jira.event.type.EventDispatchOption,boolean):com.atlassian.jira.issue.Issue  // seen 9.x?/8.13
  method updateIssue(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.MutableIssue,com.atlassian.jira.issue.UpdateIssueRequest):com.atlassian.jira.issue.Issue  // seen 9.x?/8.13
  method deleteIssue(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue,com.atlassian.jira.event.type.EventDispatchOption,boolean):void throws com.atlassian.jira.exception.RemoveException
  method deleteIssue(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.MutableIssue,com.atlassian.jira.event.type.EventDispatchOption,boolean):void throws com.atlassian.jira.exception.RemoveException
  method deleteIssueNoEvent(com.atlassian.jira.issue.Issue):void throws com.atlassian.jira.exception.RemoveException
  method deleteIssueNoEvent(com.atlassian.jira.issue.MutableIssue):void throws com.atlassian.jira.exception.RemoveException
  method isEditable(com.atlassian.jira.issue.Issue):boolean
  method isEditable(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser):boolean
  method getIssueIdsForProject(java.lang.Long):java.util.Collection throws org.ofbiz.core.entity.GenericEntityException
  method getIssueCountForProject(java.lang.Long):long
  method hasUnassignedIssues():boolean
  method getUnassignedIssueCount():long
  method getIssueCount():long
  method findMovedIssue(java.lang.String):com.atlassian.jira.issue.Issue
  method recordMovedIssueKey(com.atlassian.jira.issue.Issue):void
  method getProjectIssueTypePairsByKeys(java.util.Set):java.util.Set
  method getProjectIssueTypePairsByIds(java.util.Set):java.util.Set
  method getKeysOfMissingIssues(java.util.Set):java.util.Set
  method getIdsOfMissingIssues(java.util.Set):java.util.Set

interface com.atlassian.jira.issue.IssueFactory
  method getIssue():com.atlassian.jira.issue.MutableIssue  // seen 8.13
  method getIssue(org.ofbiz.core.entity.GenericValue):com.atlassian.jira.issue.MutableIssue  // seen 8.13
  method getIssueOrNull(org.ofbiz.core.entity.GenericValue):com.atlassian.jira.issue.MutableIssue
  method cloneIssue(com.atlassian.jira.issue.Issue):com.atlassian.jira.issue.MutableIssue
  method getIssues(java.util.Collection):java.util.List
  method cloneIssueNoParent(com.atlassian.jira.issue.Issue):com.atlassian.jira.issue.MutableIssue
  field static final TO_GENERIC_VALUE:org.apache.commons.collections.Transformer

class com.atlassian.jira.issue.IssueFieldConstants
# used by code compiled against 11.0, 9.12, 2024, 8.13
  ctor ()
  field static final PROJECT:java.lang.String = "project"
  field static final FORM_TOKEN:java.lang.String = "formToken"
  field static final AFFECTED_VERSIONS:java.lang.String = "versions"
  field static final ASSIGNEE:java.lang.String = "assignee"
  field static final REPORTER:java.lang.String = "reporter"
  field static final CREATOR:java.lang.String = "creator"
  field static final COMPONENTS:java.lang.String = "components"
  field static final COMMENT:java.lang.String = "comment"
  field static final DESCRIPTION:java.lang.String = "description"
  field static final DUE_DATE:java.lang.String = "duedate"
  field static final ENVIRONMENT:java.lang.String = "environment"
  field static final FIX_FOR_VERSIONS:java.lang.String = "fixVersions"
  field static final ISSUE_KEY:java.lang.String = "issuekey"
  field static final ISSUE_NUMBER:java.lang.String = "number"
  field static final ISSUE_TYPE:java.lang.String = "issuetype"
  field static final THUMBNAIL:java.lang.String = "thumbnail"
  field static final ISSUE_LINKS:java.lang.String = "issuelinks"
  field static final LAST_VIEWED:java.lang.String = "lastViewed"
  field static final WORKRATIO:java.lang.String = "workratio"
  field static final SUBTASKS:java.lang.String = "subtasks"
  field static final ATTACHMENT:java.lang.String = "attachment"
  field static final PRIORITY:java.lang.String = "priority"
  field static final SECURITY:java.lang.String = "security"
  field static final SUMMARY:java.lang.String = "summary"
  field static final TIMETRACKING:java.lang.String = "timetracking"
  field static final CREATED:java.lang.String = "created"
  field static final UPDATED:java.lang.String = "updated"
  field static final RESOLUTION_DATE:java.lang.String = "resolutiondate"
  field static final STATUS:java.lang.String = "status"
  field static final RESOLUTION:java.lang.String = "resolution"
  field static final LABELS:java.lang.String = "labels"
  field static final WORKLOG:java.lang.String = "worklog"
  field static final TIME_ORIGINAL_ESTIMATE:java.lang.String = "timeoriginalestimate"
  field static final TIME_ESTIMATE:java.lang.String = "timeestimate"
  field static final TIME_SPENT:java.lang.String = "timespent"
  field static final AGGREGATE_TIME_SPENT:java.lang.String = "aggregatetimespent"
  field static final AGGREGATE_TIME_ESTIMATE:java.lang.String = "aggregatetimeestimate"
  field static final AGGREGATE_TIME_ORIGINAL_ESTIMATE:java.lang.String = "aggregatetimeoriginalestimate"
  field static final AGGREGATE_PROGRESS:java.lang.String = "aggregateprogress"
  field static final PROGRESS:java.lang.String = "progress"
  field static final VOTES:java.lang.String = "votes"
  field static final VOTERS:java.lang.String = "voter"
  field static final WATCHES:java.lang.String = "watches"
  field static final WATCHERS:java.lang.String = "watcher"
  field static final BLOCKER_PRIORITY_ID:int = 1
  field static final CRITICAL_PRIORITY_ID:int = 2
  field static final MAJOR_PRIORITY_ID:int = 3
  field static final MINOR_PRIORITY_ID:int = 4
  field static final TRIVIAL_PRIORITY_ID:int = 5
  field static final BLOCKER_PRIORITY:java.lang.String = "Blocker"
  field static final CRITICAL_PRIORITY:java.lang.String = "Critical"
  field static final MAJOR_PRIORITY:java.lang.String = "Major"
  field static final MINOR_PRIORITY:java.lang.String = "Minor"
  field static final TRIVIAL_PRIORITY:java.lang.String = "Trivial"
  field static final FIXED_RESOLUTION_ID:int = 1
  field static final WONTFIX_RESOLUTION_ID:int = 2
  field static final DUPLICATE_RESOLUTION_ID:int = 3
  field static final INCOMPLETE_RESOLUTION_ID:int = 4
  field static final CANNOTREPRODUCE_RESOLUTION_ID:int = 5
  field static final FIXED_RESOLUTION:java.lang.String = "Fixed"
  field static final WONTFIX_RESOLUTION:java.lang.String = "Won't Fix"
  field static final DUPLICATE_RESOLUTION:java.lang.String = "Duplicate"
  field static final INCOMPLETE_RESOLUTION:java.lang.String = "Incomplete"
  field static final CANNOTREPRODUCE_RESOLUTION:java.lang.String = "Cannot Reproduce"
  field static final BUG_TYPE_ID:int = 1
  field static final NEWFEATURE_TYPE_ID:int = 2
  field static final TASK_TYPE_ID:int = 3
  field static final IMPROVEMENT_TYPE_ID:int = 4
  field static final BUG_TYPE:java.lang.String = "Bug"
  field static final NEWFEATURE_TYPE:java.lang.String = "New Feature"
  field static final TASK_TYPE:java.lang.String = "Task"
  field static final IMPROVEMENT_TYPE:java.lang.String = "Improvement"
  field static final OPEN_STATUS_ID:int = 1
  field static final UNASSIGNED_STATUS_ID:int = 2
  field static final INPROGRESS_STATUS_ID:int = 3
  field static final REOPENED_STATUS_ID:int = 4
  field static final RESOLVED_STATUS_ID:int = 5
  field static final CLOSED_STATUS_ID:int = 6
  field static final OPEN_STATUS:java.lang.String = "Open"
  field static final UNASSIGNED_STATUS:java.lang.String = "Unassigned"
  field static final INPROGRESS_STATUS:java.lang.String = "In progress"
  field static final REOPENED_STATUS:java.lang.String = "Reopened"
  field static final RESOLVED_STATUS:java.lang.String = "Resolved"
  field static final CLOSED_STATUS:java.lang.String = "Closed"
  field static final WORKLOG_ID:java.lang.String = "WorklogId"
  field static final WORKLOG_TIME_SPENT:java.lang.String = "WorklogTimeSpent"
  method static getStatusFromId(int):java.lang.String
  method static getWorkflowStatusFromIssueStatus(int):int
  method static getFieldIdsToLabels():java.util.Map
  method static isRequiredField(java.lang.String):boolean

interface com.atlassian.jira.issue.CustomFieldManager @PublicApi
# used by code compiled against 11.0, 2024, 8.13
  field static final PLUGIN_KEY:java.lang.String = "com.atlassian.jira.plugin.system.customfieldtypes"
  method getCustomFieldObjectsByName(java.lang.String):java.util.Collection  // seen 8.13
  method getCustomFieldObjectByName(java.lang.String):com.atlassian.jira.issue.fields.CustomField
  method getCustomFieldObject(java.lang.Long):com.atlassian.jira.issue.fields.CustomField  // seen 9.x?/8.13
  method getCustomFieldObject(java.lang.String):com.atlassian.jira.issue.fields.CustomField  // seen 9.x?/8.13
  method exists(java.lang.String):boolean
  method getCustomFieldObjects():java.util.List  // seen 11.0/9.x?/8.13
  method getGlobalCustomFieldObjects():java.util.List
  method getCustomFieldObjects(java.lang.Long,java.lang.String):java.util.List  // seen 11.0/9.x?/8.13
  method getCustomFieldObjects(java.lang.Long,java.util.List):java.util.List  // seen 11.0/9.x?/8.13
  method getCustomFieldObjects(com.atlassian.jira.issue.search.SearchContext):java.util.List  // seen 11.0/9.x?/8.13
  method getCustomFieldObjects(com.atlassian.jira.issue.Issue):java.util.List  // seen 11.0/9.x?/8.13
  method getCustomFieldTypes():java.util.List
  method getCustomFieldType(java.lang.String):com.atlassian.jira.issue.customfields.CustomFieldType  // seen 8.13
  method getCustomFieldSearchers(com.atlassian.jira.issue.customfields.CustomFieldType):java.util.List
  method getCustomFieldSearcher(java.lang.String):com.atlassian.jira.issue.customfields.CustomFieldSearcher  // seen 8.13
  method getDefaultSearcher(com.atlassian.jira.issue.customfields.CustomFieldType):com.atlassian.jira.issue.customfields.CustomFieldSearcher
  method createCustomField(java.lang.String,java.lang.String,com.atlassian.jira.issue.customfields.CustomFieldType,com.atlassian.jira.issue.customfields.CustomFieldSearcher,java.util.List,java.util.List):com.atlassian.jira.issue.fields.CustomField throws org.ofbiz.core.entity.GenericEntityException  // seen 8.13
  method removeCustomFieldPossiblyLeavingOrphanedData(java.lang.Long):void throws com.atlassian.jira.exception.RemoveException,java.lang.IllegalArgumentException
  method removeCustomField(com.atlassian.jira.issue.fields.CustomField):void throws com.atlassian.jira.exception.RemoveException  // seen 8.13
  method updateCustomField(com.atlassian.jira.issue.fields.CustomField):void
  method removeProjectAssociations(com.atlassian.jira.project.Project):void
  method removeProjectCategoryAssociations(com.atlassian.jira.project.ProjectCategory):void
  method refresh():void
  method refreshConfigurationSchemes(java.lang.Long):void
  method clear():void
  method getCustomFieldSearcherClass(java.lang.String):java.lang.Class

interface com.atlassian.jira.issue.fields.CustomField extends com.atlassian.jira.issue.fields.NavigableField,com.atlassian.jira.issue.fields.HideableField,com.atlassian.jira.issue.fields.ConfigurableField,com.atlassian.jira.issue.fields.renderer.RenderableField,com.atlassian.jira.issue.fields.RequirableField,com.atlassian.jira.issue.fields.OrderableField,com.atlassian.jira.issue.fields.rest.RestAwareField,com.atlassian.jira.issue.fields.rest.RestFieldOperations @PublicApi
# used by code compiled against 11.0, 9.12, 2024, 8.13
  field static final ENTITY_CF_TYPE_KEY:java.lang.String = "customfieldtypekey"
  field static final ENTITY_CUSTOM_FIELD_SEARCHER:java.lang.String = "customfieldsearcherkey"
  field static final ENTITY_NAME:java.lang.String = "name"
  field static final ENTITY_ISSUETYPE:java.lang.String = "issuetype"
  field static final ENTITY_PROJECT:java.lang.String = "project"
  field static final ENTITY_ID:java.lang.String = "id"
  field static final ENTITY_DESCRIPTION:java.lang.String = "description"
  field static final ENTITY_TABLE_NAME:java.lang.String = "CustomField"
  method isInScope(com.atlassian.jira.project.Project,java.util.List):boolean
  method isInScopeForSearch(com.atlassian.jira.project.Project,java.util.List):boolean
  method isInScope(com.atlassian.jira.issue.search.SearchContext):boolean
  method isInScope(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.search.SearchContext):boolean
  method compare(com.atlassian.jira.issue.Issue,com.atlassian.jira.issue.Issue):int throws java.lang.IllegalArgumentException
  method getCustomFieldValues(java.util.Map):com.atlassian.jira.issue.customfields.view.CustomFieldParams
  method getValue(com.atlassian.jira.issue.Issue):java.lang.Object  // seen 11.0
  method remove():java.util.Set
  method getOptions(java.lang.String,com.atlassian.jira.issue.context.JiraContextNode):com.atlassian.jira.issue.customfields.option.Options
  method setName(java.lang.String):void
  method getDescription():java.lang.String
  method getUntranslatedDescription():java.lang.String
  method getFieldName():java.lang.String  // seen 11.0
  method getUntranslatedName():java.lang.String
  method getDescriptionProperty():com.atlassian.jira.admin.RenderableProperty
  method getUntranslatedDescriptionProperty():com.atlassian.jira.admin.RenderableProperty
  method setDescription(java.lang.String):void
  method getCustomFieldSearcher():com.atlassian.jira.issue.customfields.CustomFieldSearcher  // seen 8.13
  method setCustomFieldSearcher(com.atlassian.jira.issue.customfields.CustomFieldSearcher):void
  method isEditable():boolean
  method getIdAsLong():java.lang.Long  // seen 9.x?/8.13
  method getConfigurationSchemes():java.util.List  // seen 9.x?/8.13
  method getOptions(java.lang.String,com.atlassian.jira.issue.fields.config.FieldConfig,com.atlassian.jira.issue.context.JiraContextNode):com.atlassian.jira.issue.customfields.option.Options
  method getRelevantConfig(com.atlassian.jira.issue.Issue):com.atlassian.jira.issue.fields.config.FieldConfig  // seen 8.13
  method validateFromActionParams(java.util.Map,com.atlassian.jira.util.ErrorCollection,com.atlassian.jira.issue.fields.config.FieldConfig):void
  method getAssociatedProjectCategories():java.util.List
  method getAssociatedProjectCategoryObjects():java.util.List
  method getAssociatedProjects():java.util.List
  method getAssociatedProjectObjects():java.util.List
  method getAssociatedIssueTypes():java.util.List
  method isGlobal():boolean
  method isAllProjects():boolean
  method isAllIssueTypes():boolean
  method isEnabled():boolean
  method getCustomFieldType():com.atlassian.jira.issue.customfields.CustomFieldType  // seen 9.12/9.x?/8.13
  method getRelevantConfig(com.atlassian.jira.issue.context.IssueContext):com.atlassian.jira.issue.fields.config.FieldConfig  // seen 8.13
  method getReleventConfig(com.atlassian.jira.issue.search.SearchContext):com.atlassian.jira.issue.fields.config.FieldConfig
  method getClauseNames():com.atlassian.jira.issue.search.ClauseNames  // seen 8.13
  method getPropertySet():com.opensymphony.module.propertyset.PropertySet

interface com.atlassian.jira.issue.customfields.CustomFieldType @PublicApi @PublicSpi
# used by code compiled against 2024
  field static final DEFAULT_VALUE_TYPE:java.lang.String = "DefaultValue"
  field static final RESOURCE_PREVIEW:java.lang.String = "customfieldpreview.png"
  method init(com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor):void
  method getKey():java.lang.String
  method getName():java.lang.String
  method getDescription():java.lang.String
  method getDescriptor():com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor
  method getStringFromSingularObject(java.lang.Object):java.lang.String
  method getSingularObjectFromString(java.lang.String):java.lang.Object throws com.atlassian.jira.issue.customfields.impl.FieldValidationException
  method remove(com.atlassian.jira.issue.fields.CustomField):java.util.Set
  method validateFromParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams,com.atlassian.jira.util.ErrorCollection,com.atlassian.jira.issue.fields.config.FieldConfig):void
  method createValue(com.atlassian.jira.issue.fields.CustomField,com.atlassian.jira.issue.Issue,java.lang.Object):void
  method updateValue(com.atlassian.jira.issue.fields.CustomField,com.atlassian.jira.issue.Issue,java.lang.Object):void
  method getValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams):java.lang.Object throws com.atlassian.jira.issue.customfields.impl.FieldValidationException
  method getStringValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams):java.lang.Object
  method getValueFromIssue(com.atlassian.jira.issue.fields.CustomField,com.atlassian.jira.issue.Issue):java.lang.Object
  method getDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig):java.lang.Object
  method setDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig,java.lang.Object):void
  method getChangelogValue(com.atlassian.jira.issue.fields.CustomField,java.lang.Object):java.lang.String
  method getChangelogString(com.atlassian.jira.issue.fields.CustomField,java.lang.Object):java.lang.String
  method getVelocityParameters(com.atlassian.jira.issue.Issue,com.atlassian.jira.issue.fields.CustomField,com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem):java.util.Map
  method getConfigurationItemTypes():java.util.List
  method getRelatedIndexers(com.atlassian.jira.issue.fields.CustomField):java.util.List
  method isRenderable():boolean
  method valuesEqual(java.lang.Object,java.lang.Object):boolean
  method availableForBulkEdit(com.atlassian.jira.web.bean.BulkEditBean):java.lang.String

interface com.atlassian.jira.issue.comments.Comment extends com.atlassian.jira.entity.WithId @PublicApi
# used by code compiled against 11.0, 9.0, 2024, 8.13
  method getAuthor():java.lang.String
  method getAuthorKey():java.lang.String
  method getAuthorUser():com.atlassian.jira.user.ApplicationUser
  method getAuthorApplicationUser():com.atlassian.jira.user.ApplicationUser  // seen 8.13
  method getAuthorFullName():java.lang.String
  method getBody():java.lang.String  // seen 11.0/9.0/9.x?/8.13
  method getCreated():java.util.Date  // seen 11.0/8.13
  method getGroupLevel():java.lang.String  // seen 11.0
  method getId():java.lang.Long  // seen 11.0/9.0/9.x?/8.13
  method getRoleLevelId():java.lang.Long  // seen 11.0
  method getRoleLevel():com.atlassian.jira.security.roles.ProjectRole
  method getIssue():com.atlassian.jira.issue.Issue  // seen 11.0/9.0
  method getUpdateAuthor():java.lang.String
  method getUpdateAuthorUser():com.atlassian.jira.user.ApplicationUser
  method getUpdateAuthorApplicationUser():com.atlassian.jira.user.ApplicationUser
  method getUpdateAuthorFullName():java.lang.String
  method getUpdated():java.util.Date  // seen 11.0

interface com.atlassian.jira.issue.comments.CommentManager @PublicApi
# used by code compiled against 2024
  field static final EVENT_ORIGINAL_COMMENT_PARAMETER:java.lang.String = "originalcomment"
  method getCommentsForUser(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser):java.util.List
  method getLastComment(com.atlassian.jira.issue.Issue):com.atlassian.jira.issue.comments.Comment
  method getCommentsForUserSince(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,java.util.Date):java.util.List
  method getComments(com.atlassian.jira.issue.Issue):java.util.List  // seen 8.13
  method create(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,java.lang.String,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,java.lang.String,java.lang.String,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.String,java.lang.Long,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,java.lang.String,java.lang.String,java.lang.String,java.lang.Long,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.String,java.lang.Long,java.util.Date,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.String,java.lang.Long,java.util.Date,java.util.Map,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,java.lang.String,java.lang.String,java.lang.String,java.lang.Long,java.util.Date,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.String,java.lang.Long,java.util.Date,java.util.Date,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.Long,java.util.Date,java.util.Date,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.String,java.lang.Long,java.util.Date,java.util.Date,boolean,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.String,java.lang.Long,java.util.Date,java.util.Date,java.util.Map,boolean,boolean):com.atlassian.jira.issue.comments.Comment
  method create(com.atlassian.jira.issue.Issue,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.Long,java.util.Date,java.util.Date,boolean,boolean):com.atlassian.jira.issue.comments.Comment
  method getProjectRole(java.lang.Long):com.atlassian.jira.security.roles.ProjectRole
  method getCommentById(java.lang.Long):com.atlassian.jira.issue.comments.Comment
  method getMutableComment(java.lang.Long):com.atlassian.jira.issue.comments.MutableComment
  method update(com.atlassian.jira.issue.comments.Comment,boolean):void
  method update(com.atlassian.jira.issue.comments.Comment,java.util.Map,boolean):void
  method swapCommentGroupRestriction(java.lang.String,java.lang.String):int
  method getCountForCommentsRestrictedByGroup(java.lang.String):long
  method delete(com.atlassian.jira.issue.comments.Comment):com.atlassian.jira.issue.history.ChangeItemBean
  method isUserCommentAuthor(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.comments.Comment):boolean
  method streamComments(com.atlassian.jira.issue.Issue):java.util.stream.Stream  // memory, 7.x; NOT verified

interface com.atlassian.jira.issue.comments.CommentPermissionManager @PublicApi
# used by code compiled against 11.0, 9.0
  method hasBrowsePermission(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.comments.Comment):boolean  // seen 11.0/9.0
  method hasEditPermission(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.comments.Comment):boolean
  method hasEditAllPermission(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):boolean
  method hasEditOwnPermission(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):boolean
  method hasDeleteAllPermission(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):boolean
  method hasDeleteOwnPermission(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):boolean
  method isUserCommentAuthor(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.comments.Comment):boolean

interface com.atlassian.jira.issue.worklog.Worklog @PublicApi
  method getId():java.lang.Long
  method getAuthor():java.lang.String
  method getAuthorFullName():java.lang.String
  method getUpdateAuthor():java.lang.String
  method getUpdateAuthorFullName():java.lang.String
  method getAuthorKey():java.lang.String
  method getAuthorObject():com.atlassian.jira.user.ApplicationUser
  method getUpdateAuthorKey():java.lang.String
  method getUpdateAuthorObject():com.atlassian.jira.user.ApplicationUser
  method getStartDate():java.util.Date
  method getTimeSpent():java.lang.Long
  method getGroupLevel():java.lang.String
  method getRoleLevelId():java.lang.Long
  method getRoleLevel():com.atlassian.jira.security.roles.ProjectRole
  method getComment():java.lang.String
  method getCreated():java.util.Date
  method getUpdated():java.util.Date
  method getIssue():com.atlassian.jira.issue.Issue

interface com.atlassian.jira.issue.worklog.WorklogManager @PublicApi
  method delete(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.worklog.Worklog,java.lang.Long,boolean):boolean
  method update(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.worklog.Worklog,java.lang.Long,boolean):com.atlassian.jira.issue.worklog.Worklog
  method create(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.worklog.Worklog,java.lang.Long,boolean):com.atlassian.jira.issue.worklog.Worklog
  method getById(java.lang.Long):com.atlassian.jira.issue.worklog.Worklog
  method getByIssue(com.atlassian.jira.issue.Issue):java.util.List
  method getByIssue(com.atlassian.jira.issue.Issue,int):com.atlassian.jira.util.collect.PagedList
  method getCountForWorklogsRestrictedByGroup(java.lang.String):long
  method swapWorklogGroupRestriction(java.lang.String,java.lang.String):int
  method getProjectRole(java.lang.Long):com.atlassian.jira.security.roles.ProjectRole
  method getWorklogsUpdatedSince(java.lang.Long):java.util.List  // call seen in public plugins (7.x+), pages of max 1000 (memory)
  method getWorklogsDeletedSince(java.lang.Long):java.util.List  // memory, since 7.0

interface com.atlassian.jira.issue.AttachmentManager @PublicApi
# used by code compiled against 9.12, 2024
  field static final THUMBS_SUBDIR:java.lang.String = "thumbs"
  method getAttachment(java.lang.Long):com.atlassian.jira.issue.attachment.Attachment throws com.atlassian.jira.exception.DataAccessException,com.atlassian.jira.exception.AttachmentNotFoundException  // seen 9.12/9.x?
  method getAttachments(com.atlassian.jira.issue.Issue):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method getAttachments(com.atlassian.jira.issue.Issue,java.util.Comparator):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method createAttachmentCopySourceFile(java.io.File,java.lang.String,java.lang.String,java.lang.String,com.atlassian.jira.issue.Issue,java.util.Map,java.util.Date):com.atlassian.jira.issue.attachment.Attachment throws com.atlassian.jira.web.util.AttachmentException
  method createAttachment(java.io.File,java.lang.String,java.lang.String,com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue,java.util.Map,java.util.Date):com.atlassian.jira.issue.history.ChangeItemBean throws com.atlassian.jira.web.util.AttachmentException
  method createAttachment(java.io.File,java.lang.String,java.lang.String,com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue,java.lang.Boolean,java.lang.Boolean,java.util.Map,java.util.Date):com.atlassian.jira.issue.history.ChangeItemBean throws com.atlassian.jira.web.util.AttachmentException
  method createAttachment(java.io.File,java.lang.String,java.lang.String,com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):com.atlassian.jira.issue.history.ChangeItemBean throws com.atlassian.jira.web.util.AttachmentException
  method createAttachment(com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean):com.atlassian.jira.issue.history.ChangeItemBean throws com.atlassian.jira.web.util.AttachmentException
  method deleteAttachment(com.atlassian.jira.issue.attachment.Attachment):void throws com.atlassian.jira.exception.RemoveException
  method deleteAttachmentDirectory(com.atlassian.jira.issue.Issue):void throws com.atlassian.jira.exception.RemoveException
  method attachmentsEnabled():boolean
  method isScreenshotAppletEnabled():boolean
  method isScreenshotAppletSupportedByOS():boolean
  method convertTemporaryAttachments(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue,java.util.List,com.atlassian.jira.web.action.issue.TemporaryAttachmentsMonitor):java.util.List throws com.atlassian.jira.web.util.AttachmentException
  method setThumbnailable(com.atlassian.jira.issue.attachment.Attachment,boolean):com.atlassian.jira.issue.attachment.Attachment
  method setZip(com.atlassian.jira.issue.attachment.Attachment,boolean):com.atlassian.jira.issue.attachment.Attachment
  method streamAttachmentContent(com.atlassian.jira.issue.attachment.Attachment,com.atlassian.jira.util.io.InputStreamConsumer):java.lang.Object throws java.io.IOException
  method moveAttachments(com.atlassian.jira.issue.Issue,java.lang.String):void

class com.atlassian.jira.issue.attachment.Attachment extends com.atlassian.jira.ofbiz.AbstractOfBizValueWrapper @PublicApi
# used by code compiled against 11.0, 9.12, 2024
  method getIssueObject():com.atlassian.jira.issue.Issue
  method getIssue():com.atlassian.jira.issue.Issue
  method getIssueId():java.lang.Long
  method getId():java.lang.Long  // seen 9.x?
  method getMimetype():java.lang.String
  method getFilename():java.lang.String  // seen 9.x?
  method getCreated():java.sql.Timestamp
  method getFilesize():java.lang.Long
  method getAuthor():java.lang.String
  method getAuthorKey():java.lang.String
  method getAuthorObject():com.atlassian.jira.user.ApplicationUser
  method getProperties():com.opensymphony.module.propertyset.PropertySet
  method isZip():java.lang.Boolean
  method isThumbnailable():java.lang.Boolean

class com.atlassian.jira.issue.changehistory.ChangeHistory implements com.atlassian.jira.entity.WithId @PublicApi
# used by code compiled against 2024
  method getId():java.lang.Long
  method getUsername():java.lang.String
  method getAuthor():java.lang.String
  method getAuthorKey():java.lang.String
  method getAuthorObject():com.atlassian.jira.user.ApplicationUser
  method getAuthorUser():com.atlassian.jira.user.ApplicationUser
  method getAuthorDisplayName():java.lang.String
  method getFullName():java.lang.String
  method getTimePerformed():java.sql.Timestamp
  method getLevel():java.lang.String
  method getComment():java.lang.String
  method getChangeItemBeans():java.util.List  // seen 9.x?
  method getChangeItems():java.util.List
  method getIssue():com.atlassian.jira.issue.Issue
  method getIssueId():java.lang.Long

interface com.atlassian.jira.issue.changehistory.ChangeHistoryManager @PublicApi
# used by code compiled against 2024
  method getChangeHistories(com.atlassian.jira.issue.Issue):java.util.List  // seen 9.x?
  method getChangeHistoriesSince(com.atlassian.jira.issue.Issue,java.util.Date):java.util.List
  method getChangeHistoriesForUser(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser):java.util.List
  method getChangeHistoriesForUser(java.lang.Iterable,com.atlassian.jira.user.ApplicationUser):java.util.List
  method getChangeItemsForField(com.atlassian.jira.issue.Issue,java.lang.String):java.util.List
  method getAllChangeItems(com.atlassian.jira.issue.Issue):java.util.List
  method getChangeHistoryById(java.lang.Long):com.atlassian.jira.issue.changehistory.ChangeHistory
  method findUserHistory(com.atlassian.jira.user.ApplicationUser,java.util.Collection,int):java.util.Collection
  method findUserHistory(com.atlassian.jira.user.ApplicationUser,java.util.Collection,java.util.Collection,int):java.util.Collection
  method findAllPossibleValues(java.lang.String):java.util.Map
  method removeAllChangeItems(com.atlassian.jira.issue.Issue):void

class com.atlassian.jira.issue.changehistory.ChangeHistoryItem implements java.lang.Comparable @PublicApi
  ctor (java.lang.Long,java.lang.Long,java.lang.Long,java.lang.Long,java.lang.String,java.lang.String,java.sql.Timestamp,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String)
  ctor (java.lang.Long,java.lang.Long,java.lang.Long,java.lang.Long,java.lang.String,java.lang.String,java.sql.Timestamp,java.sql.Timestamp,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String)
  method getId():java.lang.Long
  method getChangeGroupId():java.lang.Long
  method getUserKey():java.lang.String
  method getProjectId():java.lang.Long
  method getIssueId():java.lang.Long
  method getIssueKey():java.lang.String
  method getCreated():java.sql.Timestamp
  method getFroms():java.util.Map
  method getTos():java.util.Map
  method getField():java.lang.String
  method getNextChangeCreated():java.sql.Timestamp
  method getDuration():java.lang.Long
  method containsFromValue(java.lang.String):boolean
  method containsToValue(java.lang.String):boolean
  method compareTo(com.atlassian.jira.issue.changehistory.ChangeHistoryItem):int
class com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  ctor ()
  method fromChangeItem(com.atlassian.jira.issue.changehistory.ChangeHistoryItem):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method fromChangeItemWithoutPreservingChanges(com.atlassian.jira.issue.changehistory.ChangeHistoryItem):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method fromChangeItemPreservingFromValues(com.atlassian.jira.issue.changehistory.ChangeHistoryItem):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method fromChangeItemPreservingToValues(com.atlassian.jira.issue.changehistory.ChangeHistoryItem):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method withId(java.lang.Long):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method withId(long):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method inChangeGroup(java.lang.Long):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method inChangeGroup(long):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method inProject(java.lang.Long):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method inProject(long):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method forIssue(java.lang.Long,java.lang.String):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method forIssue(long,java.lang.String):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method field(java.lang.String):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method changedFrom(java.lang.String,java.lang.String):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method to(java.lang.String,java.lang.String):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method byUser(java.lang.String):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method on(java.sql.Timestamp):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method nextChangeOn(java.sql.Timestamp):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method withTos(java.util.Map):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method withFroms(java.util.Map):com.atlassian.jira.issue.changehistory.ChangeHistoryItem$Builder
  method build():com.atlassian.jira.issue.changehistory.ChangeHistoryItem

class com.atlassian.jira.issue.history.ChangeItemBean @PublicApi
# used by code compiled against 11.0, 2024
  field static final STATIC_FIELD:java.lang.String = "jira"
  field static final CUSTOM_FIELD:java.lang.String = "custom"
  ctor ()
  ctor (java.lang.String,java.lang.String,java.lang.String,java.lang.String)
  ctor (java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String)
  ctor (java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.sql.Timestamp)
  method getFieldType():java.lang.String
  method setFieldType(java.lang.String):void
  method getField():java.lang.String  // seen 11.0/9.x?
  method setField(java.lang.String):void
  method getFrom():java.lang.String
  method setFrom(java.lang.String):void
  method getFromString():java.lang.String  // seen 9.x?
  method setFromString(java.lang.String):void
  method getTo():java.lang.String
  method setTo(java.lang.String):void
  method getToString():java.lang.String
  method setToString(java.lang.String):void
  method getCreated():java.sql.Timestamp
  method setCreated(java.sql.Timestamp):void

interface com.atlassian.jira.issue.link.IssueLink extends com.atlassian.jira.ofbiz.OfBizValueWrapper @PublicApi
# used by code compiled against 2024
  method getId():java.lang.Long
  method getLinkTypeId():java.lang.Long
  method getSourceId():java.lang.Long
  method getDestinationId():java.lang.Long
  method getSequence():java.lang.Long
  method getIssueLinkType():com.atlassian.jira.issue.link.IssueLinkType  // seen 9.x?
  method getSourceObject():com.atlassian.jira.issue.Issue  // seen 9.x?
  method getDestinationObject():com.atlassian.jira.issue.Issue  // seen 9.x?
  method isSystemLink():boolean

interface com.atlassian.jira.issue.link.IssueLinkManager @PublicApi
  method createIssueLink(java.lang.Long,java.lang.Long,java.lang.Long,java.lang.Long,com.atlassian.jira.user.ApplicationUser):void throws com.atlassian.jira.exception.CreateException
  method removeIssueLink(com.atlassian.jira.issue.link.IssueLink,com.atlassian.jira.user.ApplicationUser):void throws com.atlassian.jira.exception.RemoveException
  method removeIssueLinks(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser):int throws com.atlassian.jira.exception.RemoveException
  method removeIssueLinksNoChangeItems(com.atlassian.jira.issue.Issue):int throws com.atlassian.jira.exception.RemoveException
  method getLinkCollection(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser,boolean):com.atlassian.jira.issue.link.LinkCollection
  method getLinkCollection(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser):com.atlassian.jira.issue.link.LinkCollection
  method getLinkCollectionOverrideSecurity(com.atlassian.jira.issue.Issue):com.atlassian.jira.issue.link.LinkCollection
  method getIssueLinks(java.lang.Long):java.util.Collection
  method getIssueLink(java.lang.Long):com.atlassian.jira.issue.link.IssueLink
  method getOutwardLinks(java.lang.Long):java.util.List
  method getInwardLinks(java.lang.Long):java.util.List
  method moveIssueLink(java.util.List,java.lang.Long,java.lang.Long):void
  method resetSequences(java.util.List):void
  method getIssueLink(java.lang.Long,java.lang.Long,java.lang.Long):com.atlassian.jira.issue.link.IssueLink
  method changeIssueLinkType(com.atlassian.jira.issue.link.IssueLink,com.atlassian.jira.issue.link.IssueLinkType,com.atlassian.jira.user.ApplicationUser):void throws com.atlassian.jira.exception.RemoveException
  method isLinkingEnabled():boolean
  method clearCache():void

final class com.atlassian.jira.issue.label.Label @PublicApi
# used by code compiled against 11.0, 2024
  ctor (java.lang.Long,java.lang.Long,java.lang.String)
  ctor (java.lang.Long,java.lang.Long,java.lang.Long,java.lang.String)
  method getCustomFieldId():java.lang.Long
  method getId():java.lang.Long
  method getIssue():java.lang.Long
  method getLabel():java.lang.String

interface com.atlassian.jira.issue.watchers.WatcherManager @PublicApi
# used by code compiled against 11.0, 9.12, 2024
  method isWatchingEnabled():boolean
  method isWatching(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):boolean  // seen 9.x?
  method getCurrentWatchList(com.atlassian.jira.issue.Issue,java.util.Locale):java.util.Collection
  method getWatchers(com.atlassian.jira.issue.Issue,java.util.Locale):java.util.List
  method getWatcherCount(com.atlassian.jira.issue.Issue):int
  method getWatcherUserKeys(com.atlassian.jira.issue.Issue):java.util.Collection
  method getCurrentWatcherUsernames(com.atlassian.jira.issue.Issue):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method startWatching(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):void  // seen 9.x?
  method startWatching(com.atlassian.jira.user.ApplicationUser,java.util.Collection,com.atlassian.jira.task.context.Context):void  // seen 9.x?
  method stopWatching(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):void  // seen 9.x?
  method stopWatching(com.atlassian.jira.user.ApplicationUser,java.util.Collection,com.atlassian.jira.task.context.Context):void  // seen 9.x?
  method removeAllWatchesForUser(com.atlassian.jira.user.ApplicationUser):void
  method getWatchersUnsorted(com.atlassian.jira.issue.Issue):java.util.Collection  // seen 11.0

interface com.atlassian.jira.issue.priority.Priority extends com.atlassian.jira.issue.IssueConstant @PublicApi
# used by code compiled against 11.0, 2024
  method getStatusColor():java.lang.String
  method setStatusColor(java.lang.String):void

interface com.atlassian.jira.issue.IssueConstant extends java.lang.Comparable @PublicApi
# used by code compiled against 11.0, 2024
  method getId():java.lang.String  // seen 9.x?
  method getName():java.lang.String  // seen 11.0
  method getDescription():java.lang.String
  method getSequence():java.lang.Long
  method getCompleteIconUrl():java.lang.String
  method getIconUrl():java.lang.String
  method getIconUrlHtml():java.lang.String
  method getNameTranslation():java.lang.String  // seen 11.0
  method getDescTranslation():java.lang.String
  method getNameTranslation(java.lang.String):java.lang.String  // seen 11.0
  method getDescTranslation(java.lang.String):java.lang.String
  method getNameTranslation(com.atlassian.jira.util.I18nHelper):java.lang.String  // seen 11.0
  method getDescTranslation(com.atlassian.jira.util.I18nHelper):java.lang.String
  method getPropertySet():com.opensymphony.module.propertyset.PropertySet

interface com.atlassian.jira.config.PriorityManager @PublicApi
  method createPriority(java.lang.String,java.lang.String,java.lang.String,java.lang.String):com.atlassian.jira.issue.priority.Priority
  method editPriority(com.atlassian.jira.issue.priority.Priority,java.lang.String,java.lang.String,java.lang.String,java.lang.String):void
  method getPriorities():java.util.List
  method removePriority(java.lang.String,java.lang.String):void
  method getPriority(java.lang.String):com.atlassian.jira.issue.priority.Priority
  method setDefaultPriority(java.lang.String):void
  method getDefaultPriority():com.atlassian.jira.issue.priority.Priority
  method movePriorityUp(java.lang.String):void
  method movePriorityDown(java.lang.String):void

interface com.atlassian.jira.config.ConstantsManager @PublicApi
# used by code compiled against 2024, 8.13
  field static final ALL_STANDARD_ISSUE_TYPES:java.lang.String = "-2"
  field static final ALL_SUB_TASK_ISSUE_TYPES:java.lang.String = "-3"
  field static final ALL_ISSUE_TYPES:java.lang.String = "-4"
  field static final PRIORITY_CONSTANT_TYPE:java.lang.String = "Priority"
  field static final STATUS_CONSTANT_TYPE:java.lang.String = "Status"
  field static final RESOLUTION_CONSTANT_TYPE:java.lang.String = "Resolution"
  field static final ISSUE_TYPE_CONSTANT_TYPE:java.lang.String = "IssueType"
  method getPriorityObjects():java.util.Collection
  method getPriorityObject(java.lang.String):com.atlassian.jira.issue.priority.Priority
  method getPriorityName(java.lang.String):java.lang.String
  method getDefaultPriorityObject():com.atlassian.jira.issue.priority.Priority
  method refreshPriorities():void
  method getResolutionObjects():java.util.Collection
  method getResolutionObject(java.lang.String):com.atlassian.jira.issue.resolution.Resolution
  method refreshResolutions():void
  method getIssueTypeObject(java.lang.String):com.atlassian.jira.issue.issuetype.IssueType
  method getRegularIssueTypeObjects():java.util.Collection
  method getAllIssueTypeObjects():java.util.Collection
  method getAllIssueTypeIds():java.util.List
  method getSubTaskIssueTypeObjects():java.util.Collection
  method getEditableSubTaskIssueTypes():java.util.List
  method expandIssueTypeIds(java.util.Collection):java.util.List
  method refreshIssueTypes():void
  method insertIssueType(java.lang.String,java.lang.Long,java.lang.String,java.lang.String,java.lang.Long):com.atlassian.jira.issue.issuetype.IssueType throws com.atlassian.jira.exception.CreateException
  method validateCreateIssueType(java.lang.String,java.lang.String,java.lang.String,java.lang.String,com.atlassian.jira.util.ErrorCollection,java.lang.String):void
  method validateCreateIssueTypeWithAvatar(java.lang.String,java.lang.String,java.lang.String,java.lang.String,com.atlassian.jira.util.ErrorCollection,java.lang.String):void
  method updateIssueType(java.lang.String,java.lang.String,java.lang.Long,java.lang.String,java.lang.String,java.lang.Long):void
  method removeIssueType(java.lang.String):void throws com.atlassian.jira.exception.RemoveException
  method storeIssueTypes(java.util.List):void throws com.atlassian.jira.exception.DataAccessException
  method getStatusObject(java.lang.String):com.atlassian.jira.issue.status.Status
  method getStatusObjects():java.util.Collection
  method refreshStatuses():void
  method getStatusByName(java.lang.String):com.atlassian.jira.issue.status.Status
  method getStatusByNameIgnoreCase(java.lang.String):com.atlassian.jira.issue.status.Status
  method getStatusByTranslatedName(java.lang.String):com.atlassian.jira.issue.status.Status
  method getConstantObject(java.lang.String,java.lang.String):com.atlassian.jira.issue.IssueConstant
  method getConstantObjects(java.lang.String):java.util.Collection
  method convertToConstantObjects(java.lang.String,java.util.Collection):java.util.List
  method constantExists(java.lang.String,java.lang.String):boolean
  method getIssueConstantByName(java.lang.String,java.lang.String):com.atlassian.jira.issue.IssueConstant
  method getConstantByNameIgnoreCase(java.lang.String,java.lang.String):com.atlassian.jira.issue.IssueConstant
  method invalidateAll():void
  method invalidate(com.atlassian.jira.issue.IssueConstant):void

interface com.atlassian.jira.project.Project extends com.atlassian.jira.util.Named,com.atlassian.jira.util.NamedWithDescription,com.atlassian.jira.entity.WithId,com.atlassian.jira.entity.WithKey @PublicApi
# used by code compiled against 11.0, 10.5, 9.4, 9.12, 2024, 8.13
  method getId():java.lang.Long  // seen 11.0/9.12/9.x?/8.13
  method getName():java.lang.String  // seen 11.0/9.x?
  method getUrl():java.lang.String
  method getEmail():java.lang.String
  method getLead():com.atlassian.jira.user.ApplicationUser
  method getLeadUser():com.atlassian.jira.user.ApplicationUser
  method getLeadUserName():java.lang.String
  method getDescription():java.lang.String
  method getAssigneeType():java.lang.Long
  method getCounter():java.lang.Long
  method getComponents():java.util.Collection
  method getProjectComponents():java.util.Collection
  method getVersions():java.util.Collection
  method getIssueTypes():java.util.Collection  // seen 8.13
  method getProjectCategoryObject():com.atlassian.jira.project.ProjectCategory
  method getAvatar():com.atlassian.jira.avatar.Avatar
  method getProjectLead():com.atlassian.jira.user.ApplicationUser
  method getLeadUserKey():java.lang.String
  method isArchived():boolean  // seen 8.13 (since 7.10)
  method getProjectTypeKey():com.atlassian.jira.project.type.ProjectTypeKey  // class seen 11.0; "software"|"business"|"service_desk"
  method getKey():java.lang.String
  method getOriginalKey():java.lang.String

interface com.atlassian.jira.project.ProjectManager
# used by code compiled against 11.0, 9.12, 2024, 8.13
  method createProject(java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.Long):com.atlassian.jira.project.Project
  method createProject(java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.Long,java.lang.Long):com.atlassian.jira.project.Project
  method updateProject(com.atlassian.jira.project.Project,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.Long):com.atlassian.jira.project.Project
  method updateProject(com.atlassian.jira.project.Project,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.Long,java.lang.Long,java.lang.String):com.atlassian.jira.project.Project
  method updateProject(com.atlassian.jira.project.Project,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.Long,java.lang.Long):com.atlassian.jira.project.Project
  method removeProjectIssues(com.atlassian.jira.project.Project):void throws com.atlassian.jira.exception.RemoveException
  method removeProject(com.atlassian.jira.project.Project):void
  method getProjectObj(java.lang.Long):com.atlassian.jira.project.Project throws com.atlassian.jira.exception.DataAccessException  // seen 11.0/9.12/9.x?/8.13
  method getProjectObjByName(java.lang.String):com.atlassian.jira.project.Project
  method getProjectObjByKey(java.lang.String):com.atlassian.jira.project.Project  // seen 11.0/9.x?/8.13
  method getProjectByCurrentKey(java.lang.String):com.atlassian.jira.project.Project  // seen 11.0/9.x?
  method getProjectByCurrentKeyIgnoreCase(java.lang.String):com.atlassian.jira.project.Project  // seen 9.x?
  method getProjectObjByKeyIgnoreCase(java.lang.String):com.atlassian.jira.project.Project
  method getAllProjectKeys(java.lang.Long):java.util.Set
  method getProjectObjects():java.util.List throws com.atlassian.jira.exception.DataAccessException
  method getProjectCount():long throws com.atlassian.jira.exception.DataAccessException
  method getNextId(com.atlassian.jira.project.Project):long throws com.atlassian.jira.exception.DataAccessException
  method refresh():void
  method getProjectCategories():java.util.Collection throws com.atlassian.jira.exception.DataAccessException
  method getAllProjectCategories():java.util.Collection throws com.atlassian.jira.exception.DataAccessException
  method getProjectCategoryObject(java.lang.Long):com.atlassian.jira.project.ProjectCategory throws com.atlassian.jira.exception.DataAccessException
  method getProjectCategoryObjectByName(java.lang.String):com.atlassian.jira.project.ProjectCategory
  method getProjectCategoryObjectByNameIgnoreCase(java.lang.String):com.atlassian.jira.project.ProjectCategory
  method updateProjectCategory(com.atlassian.jira.project.ProjectCategory):void throws com.atlassian.jira.exception.DataAccessException
  method getProjectsFromProjectCategory(com.atlassian.jira.project.ProjectCategory):java.util.Collection throws com.atlassian.jira.exception.DataAccessException
  method getProjectObjectsFromProjectCategory(java.lang.Long):java.util.Collection throws com.atlassian.jira.exception.DataAccessException
  method getProjectsWithNoCategory():java.util.Collection throws com.atlassian.jira.exception.DataAccessException
  method getProjectObjectsWithNoCategory():java.util.Collection throws com.atlassian.jira.exception.DataAccessException
  method getProjectCategoryForProject(com.atlassian.jira.project.Project):com.atlassian.jira.project.ProjectCategory throws com.atlassian.jira.exception.DataAccessException
  method setProjectCategory(com.atlassian.jira.project.Project,com.atlassian.jira.project.ProjectCategory):void throws com.atlassian.jira.exception.DataAccessException
  method createProjectCategory(java.lang.String,java.lang.String):com.atlassian.jira.project.ProjectCategory
  method removeProjectCategory(java.lang.Long):void
  method getDefaultAssignee(com.atlassian.jira.project.Project,com.atlassian.jira.bc.project.component.ProjectComponent):com.atlassian.jira.user.ApplicationUser
  method getDefaultAssignee(com.atlassian.jira.project.Project,java.util.Collection):com.atlassian.jira.user.ApplicationUser throws com.atlassian.jira.project.DefaultAssigneeException
  method getProjectsLeadBy(com.atlassian.jira.user.ApplicationUser):java.util.List
  method getProjectsByLead(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method convertToProjects(java.util.Collection):java.util.List
  method convertToProjectObjects(java.util.Collection):java.util.List
  method getCurrentCounterForProject(java.lang.Long):long
  method setCurrentCounterForProject(com.atlassian.jira.project.Project,long):void
  method getProjects():java.util.List  // seen 9.x/11.0 (replaces getProjectObjects); excludes archived (memory)
  method getArchivedProjects():java.util.List  // memory, since 7.10; NOT verified

interface com.atlassian.jira.project.ProjectCategory extends com.atlassian.jira.util.Named,com.atlassian.jira.util.NamedWithDescription
# used by code compiled against 11.0
  method getId():java.lang.Long
  method getName():java.lang.String
  method getDescription():java.lang.String

interface com.atlassian.jira.security.PermissionManager extends com.atlassian.jira.JiraManager @PublicApi
# used by code compiled against 11.0, 9.12, 9.0, 2024, 8.13
  method getAllProjectPermissions():java.util.Collection
  method getProjectPermissions(com.atlassian.jira.permission.ProjectPermissionCategory):java.util.Collection
  method getProjectPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey):io.atlassian.fugue.Option
  method hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser):boolean  // seen 11.0/9.0/9.x?/8.13
  method hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.project.Project,com.atlassian.jira.user.ApplicationUser):boolean  // seen 11.0/9.0/9.x?/8.13
  method hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.project.Project,com.atlassian.jira.user.ApplicationUser,boolean):boolean  // seen 11.0/9.0/9.x?/8.13
  method removeGroupPermissions(java.lang.String):void throws com.atlassian.jira.exception.RemoveException
  method removeUserPermissions(com.atlassian.jira.user.ApplicationUser):void throws com.atlassian.jira.exception.RemoveException
  method hasProjects(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.user.ApplicationUser):boolean
  method getProjects(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getProjects(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.project.ProjectCategory):java.util.Collection
  method getAllGroups(int,com.atlassian.jira.project.Project):java.util.Collection

interface com.atlassian.jira.security.GlobalPermissionManager
# used by code compiled against 11.0, 9.12, 2024, 8.13, 8.0
  method getAllGlobalPermissions():java.util.Collection
  method getGlobalPermission(int):io.atlassian.fugue.Option
  method getGlobalPermission(com.atlassian.jira.permission.GlobalPermissionKey):io.atlassian.fugue.Option
  method getGlobalPermission(java.lang.String):io.atlassian.fugue.Option
  method addPermission(int,java.lang.String):boolean
  method addPermission(com.atlassian.jira.permission.GlobalPermissionType,java.lang.String):boolean
  method getPermissions(int):java.util.Collection
  method getPermissions(com.atlassian.jira.permission.GlobalPermissionType):java.util.Collection
  method getPermissions(com.atlassian.jira.permission.GlobalPermissionKey):java.util.Collection
  method removePermission(int,java.lang.String):boolean
  method removePermission(com.atlassian.jira.permission.GlobalPermissionType,java.lang.String):boolean
  method removePermissions(java.lang.String):boolean
  method hasPermission(int):boolean  // seen 11.0/9.12/9.x?/8.13
  method hasPermission(com.atlassian.jira.permission.GlobalPermissionType):boolean  // seen 11.0/9.12/9.x?/8.13
  method hasPermission(int,com.atlassian.jira.user.ApplicationUser):boolean  // seen 11.0/9.12/9.x?/8.13
  method hasPermission(com.atlassian.jira.permission.GlobalPermissionType,com.atlassian.jira.user.ApplicationUser):boolean  // seen 11.0/9.12/9.x?/8.13
  method hasPermission(com.atlassian.jira.permission.GlobalPermissionKey,com.atlassian.jira.user.ApplicationUser):boolean  // seen 11.0/9.12/9.x?/8.13
  method getGroupsWithPermission(int):java.util.Collection
  method getGroupsWithPermission(com.atlassian.jira.permission.GlobalPermissionType):java.util.Collection
  method getGroupsWithPermission(com.atlassian.jira.permission.GlobalPermissionKey):java.util.Collection
  method getGroupNames(int):java.util.Collection
  method getGroupNames(com.atlassian.jira.permission.GlobalPermissionType):java.util.Collection
  method getGroupNamesWithPermission(com.atlassian.jira.permission.GlobalPermissionKey):java.util.Collection
  method isGlobalPermission(int):boolean
  method clearCache():void

interface com.atlassian.jira.security.JiraAuthenticationContext @PublicApi
# used by code compiled against 11.0, 9.12, 2024, 8.13, 8.8, 8.0
  method getUser():com.atlassian.jira.user.ApplicationUser  // seen 11.0
  method isLoggedInUser():boolean  // seen 11.0/9.12/9.x?/8.13
  method getLocale():java.util.Locale  // seen 9.x?
  method getI18nHelper():com.atlassian.jira.util.I18nHelper  // seen 11.0/9.x?/8.13
  method getLoggedInUser():com.atlassian.jira.user.ApplicationUser  // seen 11.0 (getUser()/getLoggedInUser():User of 6.3 gone)
  method setLoggedInUser(com.atlassian.jira.user.ApplicationUser):void  // seen in 6.3.15 as (User)/(ApplicationUser)
  method clearLoggedInUser():void  // memory

final class com.atlassian.jira.security.plugin.ProjectPermissionKey
# used by code compiled against 9.12, 9.0
  ctor (java.lang.String)
  method permissionKey():java.lang.String

class com.atlassian.jira.permission.ProjectPermissions
# used by code compiled against 11.0, 9.12, 2024, 8.13
  ctor ()
  field static final ADMINISTER_PROJECTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final BROWSE_PROJECTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final VIEW_DEV_TOOLS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final VIEW_READONLY_WORKFLOW:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final CREATE_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final EDIT_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final TRANSITION_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final SCHEDULE_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final MOVE_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final ASSIGN_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final ASSIGNABLE_USER:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final RESOLVE_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final CLOSE_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final MODIFY_REPORTER:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final DELETE_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final LINK_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final SET_ISSUE_SECURITY:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final VIEW_VOTERS_AND_WATCHERS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final MANAGE_WATCHERS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final ADD_COMMENTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final EDIT_ALL_COMMENTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final EDIT_OWN_COMMENTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final DELETE_ALL_COMMENTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final DELETE_OWN_COMMENTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final CREATE_ATTACHMENTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final DELETE_ALL_ATTACHMENTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final DELETE_OWN_ATTACHMENTS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final WORK_ON_ISSUES:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final EDIT_OWN_WORKLOGS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final EDIT_ALL_WORKLOGS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final DELETE_OWN_WORKLOGS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  field static final DELETE_ALL_WORKLOGS:com.atlassian.jira.security.plugin.ProjectPermissionKey
  method static systemProjectPermissionKeyByShortName(java.lang.String):com.atlassian.jira.security.plugin.ProjectPermissionKey

interface com.atlassian.jira.permission.ProjectPermission
# used by code compiled against 9.12
  method getKey():java.lang.String
  method getNameI18nKey():java.lang.String
  method getDescriptionI18nKey():java.lang.String
  method getCategory():com.atlassian.jira.permission.ProjectPermissionCategory

final class com.atlassian.jira.permission.GlobalPermissionKey
# used by code compiled against 11.0, 9.12, 2024, 8.13, 8.0
  field static final ADMINISTER:com.atlassian.jira.permission.GlobalPermissionKey
  field static final SYSTEM_ADMIN:com.atlassian.jira.permission.GlobalPermissionKey
  field static final USE:com.atlassian.jira.permission.GlobalPermissionKey
  field static final USER_PICKER:com.atlassian.jira.permission.GlobalPermissionKey
  field static final CREATE_SHARED_OBJECTS:com.atlassian.jira.permission.GlobalPermissionKey
  field static final MANAGE_GROUP_FILTER_SUBSCRIPTIONS:com.atlassian.jira.permission.GlobalPermissionKey
  field static final BULK_CHANGE:com.atlassian.jira.permission.GlobalPermissionKey
  field static final GLOBAL_PERMISSION_ID_TRANSLATION:com.google.common.collect.BiMap
  method getKey():java.lang.String
  method static of(java.lang.String):com.atlassian.jira.permission.GlobalPermissionKey

interface com.atlassian.jira.permission.PermissionSchemeManager extends com.atlassian.jira.scheme.SchemeManager
# used by code compiled against 10.5, 9.4
  method getSchemeEntityName():java.lang.String
  method getEntityName():java.lang.String
  method getAssociationType():java.lang.String
  method getSchemeDesc():java.lang.String
  method flushSchemeEntities():void
  method getSchemesContainingEntity(java.lang.String,java.lang.String):java.util.Collection
  method getGroups(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.project.Project):java.util.Collection
  method getUsers(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.permission.PermissionContext):java.util.Collection

interface com.atlassian.jira.permission.PermissionContext
# used by code compiled against 9.12
  method getProjectObject():com.atlassian.jira.project.Project  // seen 9.12
  method getIssue():com.atlassian.jira.issue.Issue
  method isHasCreatedIssue():boolean
  method getStatus():com.atlassian.jira.issue.status.Status
  method getRelevantStepDescriptor():com.opensymphony.workflow.loader.StepDescriptor
  method hasIssuePermissions():boolean

interface com.atlassian.jira.permission.PermissionContextFactory
  method getPermissionContext(com.atlassian.jira.issue.Issue):com.atlassian.jira.permission.PermissionContext
  method getPermissionContext(com.atlassian.jira.issue.Issue,com.opensymphony.workflow.loader.ActionDescriptor):com.atlassian.jira.permission.PermissionContext
  method getPermissionContext(com.atlassian.jira.project.Project):com.atlassian.jira.permission.PermissionContext
  method getPermissionContext(com.atlassian.jira.issue.customfields.OperationContext,com.atlassian.jira.issue.Issue):com.atlassian.jira.permission.PermissionContext

class com.atlassian.jira.scheme.Scheme implements com.atlassian.jira.util.NamedWithDescription,com.atlassian.jira.util.NamedWithId
# used by code compiled against 10.5, 9.4
  ctor ()
  ctor (java.lang.String,java.lang.String)
  ctor (java.lang.Long,java.lang.String,java.lang.String,java.util.Collection)
  ctor (java.lang.Long,java.lang.String,java.lang.String,java.lang.String,java.util.Collection)
  method getType():java.lang.String
  method setType(java.lang.String):void
  method getName():java.lang.String  // seen 10.5/9.4
  method setName(java.lang.String):void
  method getEntities():java.util.Collection  // seen 10.5/9.4
  method setEntities(java.util.Collection):void
  method addEntity(com.atlassian.jira.scheme.SchemeEntity):void
  method removeEntity(com.atlassian.jira.scheme.SchemeEntity):void
  method containsSameEntities(com.atlassian.jira.scheme.Scheme):boolean
  method cloneScheme():com.atlassian.jira.scheme.Scheme
  method getId():java.lang.Long  // seen 10.5/9.4
  method setId(java.lang.Long):void
  method getDescription():java.lang.String  // seen 10.5/9.4
  method setDescription(java.lang.String):void
  method getEntitiesByType(java.lang.Object):java.util.List

class com.atlassian.jira.scheme.SchemeEntity implements java.lang.Comparable
# used by code compiled against 10.5, 9.4, 2024
  ctor (java.lang.String,java.lang.Object)
  ctor (java.lang.String,java.lang.String,java.lang.Object)
  ctor (java.lang.String,java.lang.String,java.lang.Object,java.lang.Object)
  ctor (java.lang.Long,java.lang.String,java.lang.String,java.lang.Object,java.lang.Object,java.lang.Long)
  method getType():java.lang.String  // seen 10.5/9.4/9.x?
  method setType(java.lang.String):void
  method getParameter():java.lang.String  // seen 10.5/9.4
  method setParameter(java.lang.String):void
  method getEntityTypeId():java.lang.Object  // seen 10.5/9.4
  method setEntityTypeId(java.lang.Object):void
  method getTemplateId():java.lang.Object
  method setTemplateId(java.lang.Object):void
  method getId():java.lang.Long  // seen 10.5/9.4
  method setId(java.lang.Long):void
  method getSchemeId():java.lang.Long
  method setSchemeId(java.lang.Long):void
  method compareTo(java.lang.Object):int

interface com.atlassian.jira.scheme.SchemeManager
  field static final PROJECT_ASSOCIATION:java.lang.String = "ProjectScheme"
  method getSchemeObject(java.lang.Long):com.atlassian.jira.scheme.Scheme throws com.atlassian.jira.exception.DataAccessException
  method getSchemes():java.util.List throws org.ofbiz.core.entity.GenericEntityException
  method getSchemeObjects():java.util.List throws com.atlassian.jira.exception.DataAccessException
  method getAssociatedSchemes(boolean):java.util.List
  method getSchemeObject(java.lang.String):com.atlassian.jira.scheme.Scheme throws com.atlassian.jira.exception.DataAccessException
  method getSchemeFor(com.atlassian.jira.project.Project):com.atlassian.jira.scheme.Scheme
  method schemeExists(java.lang.String):boolean throws org.ofbiz.core.entity.GenericEntityException
  method createSchemeObject(java.lang.String,java.lang.String):com.atlassian.jira.scheme.Scheme
  method createSchemeAndEntities(com.atlassian.jira.scheme.Scheme):com.atlassian.jira.scheme.Scheme throws com.atlassian.jira.exception.DataAccessException
  method updateScheme(com.atlassian.jira.scheme.Scheme):void
  method deleteScheme(java.lang.Long):void throws org.ofbiz.core.entity.GenericEntityException
  method addSchemeToProject(com.atlassian.jira.project.Project,com.atlassian.jira.scheme.Scheme):void
  method removeSchemesFromProject(com.atlassian.jira.project.Project):void
  method deleteEntity(java.lang.Long):void throws org.ofbiz.core.entity.GenericEntityException
  method getProjects(com.atlassian.jira.scheme.Scheme):java.util.List
  method getDefaultSchemeObject():com.atlassian.jira.scheme.Scheme
  method addDefaultSchemeToProject(com.atlassian.jira.project.Project):void
  method copyScheme(com.atlassian.jira.scheme.Scheme):com.atlassian.jira.scheme.Scheme
  method getEntities(java.lang.String,java.lang.String):java.util.List throws org.ofbiz.core.entity.GenericEntityException
  method removeEntities(java.lang.String,java.lang.String):boolean throws com.atlassian.jira.exception.RemoveException
  method getGroups(java.lang.Long,com.atlassian.jira.project.Project):java.util.Collection
  method getUsers(java.lang.Long,com.atlassian.jira.project.Project):java.util.Collection
  method getUsers(java.lang.Long,com.atlassian.jira.issue.Issue):java.util.Collection
  method getUsers(java.lang.Long,com.atlassian.jira.permission.PermissionContext):java.util.Collection
  method getUnassociatedSchemes():java.util.List throws com.atlassian.jira.exception.DataAccessException

interface com.atlassian.jira.scheme.SchemeType
  method getDisplayName():java.lang.String
  method getType():java.lang.String
  method doValidation(java.lang.String,java.util.Map,com.atlassian.jira.bc.JiraServiceContext):void
  method hasPermission(com.atlassian.jira.project.Project,java.lang.String):boolean
  method hasPermission(com.atlassian.jira.issue.Issue,java.lang.String):boolean
  method hasPermission(com.atlassian.jira.project.Project,java.lang.String,com.atlassian.jira.user.ApplicationUser,boolean):boolean
  method hasPermission(com.atlassian.jira.issue.Issue,java.lang.String,com.atlassian.jira.user.ApplicationUser,boolean):boolean
  method isValidForPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey):boolean

interface com.atlassian.jira.security.SecurityTypeManager extends com.atlassian.jira.scheme.SchemeTypeManager
# used by code compiled against 9.12
  method getSecurityType(java.lang.String):com.atlassian.jira.security.type.SecurityType
  method getSecurityTypes():java.util.Map
  method setSecurityTypes(java.util.Map):void  // seen 9.12
  method hasSecurityType(java.lang.String):boolean

class com.atlassian.jira.permission.PermissionTypeManager extends com.atlassian.jira.security.AbstractSecurityTypeManager implements com.atlassian.jira.security.SecurityTypeManager
# used by code compiled against 9.12
  ctor ()

interface com.atlassian.jira.issue.security.IssueSecurityLevel @PublicApi
# used by code compiled against 10.5, 9.4, 2024
  method getId():java.lang.Long  // seen 10.5/9.4
  method getName():java.lang.String  // seen 10.5/9.4/9.x?
  method getDescription():java.lang.String  // seen 10.5/9.4/9.x?
  method getSchemeId():java.lang.Long  // seen 10.5/9.4

interface com.atlassian.jira.issue.security.IssueSecurityLevelManager @PublicApi
# used by code compiled against 10.5, 9.4, 2024
  method getSchemeIssueSecurityLevels(java.lang.Long):java.util.List
  method getIssueSecurityLevels(long):java.util.List  // seen 10.5/9.4
  method schemeIssueSecurityExists(java.lang.Long):boolean
  method getIssueSecurityName(java.lang.Long):java.lang.String
  method getIssueSecurityDescription(java.lang.Long):java.lang.String
  method getSecurityLevel(long):com.atlassian.jira.issue.security.IssueSecurityLevel  // seen 9.x?
  method createIssueSecurityLevel(long,java.lang.String,java.lang.String):com.atlassian.jira.issue.security.IssueSecurityLevel
  method getUsersSecurityLevels(com.atlassian.jira.issue.Issue,com.atlassian.jira.user.ApplicationUser):java.util.List
  method getUsersSecurityLevels(com.atlassian.jira.project.Project,com.atlassian.jira.user.ApplicationUser):java.util.List
  method getAllUsersSecurityLevels(com.atlassian.jira.user.ApplicationUser):java.util.Collection throws org.ofbiz.core.entity.GenericEntityException
  method getAllSecurityLevelsForUser(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getAllSecurityLevels():java.util.Collection throws org.ofbiz.core.entity.GenericEntityException
  method getAllIssueSecurityLevels():java.util.Collection
  method getUsersSecurityLevelsByName(com.atlassian.jira.user.ApplicationUser,java.lang.String):java.util.Collection throws org.ofbiz.core.entity.GenericEntityException
  method getSecurityLevelsForUserByName(com.atlassian.jira.user.ApplicationUser,java.lang.String):java.util.Collection
  method getSecurityLevelsByName(java.lang.String):java.util.Collection throws org.ofbiz.core.entity.GenericEntityException
  method getIssueSecurityLevelsByName(java.lang.String):java.util.Collection  // seen 9.x?
  method getDefaultSecurityLevel(com.atlassian.jira.project.Project):java.lang.Long
  method deleteSecurityLevel(java.lang.Long):void
  method clearUsersLevels():void

class com.atlassian.jira.issue.security.IssueSecurityLevelPermission
# used by code compiled against 10.5, 9.4
  ctor (java.lang.Long,java.lang.Long,java.lang.Long,java.lang.String,java.lang.String)
  method getId():java.lang.Long  // seen 10.5/9.4
  method getSchemeId():java.lang.Long  // seen 10.5/9.4
  method getSecurityLevelId():java.lang.Long  // seen 10.5/9.4
  method getType():java.lang.String  // seen 10.5/9.4
  method getParameter():java.lang.String  // seen 10.5/9.4

final class com.atlassian.jira.issue.security.IssueSecurityLevelScheme
# used by code compiled against 10.5, 9.4
  ctor (java.lang.Long,java.lang.String,java.lang.String,java.lang.Long)
  method getId():java.lang.Long  // seen 10.5/9.4
  method getName():java.lang.String  // seen 10.5/9.4
  method getDescription():java.lang.String  // seen 10.5/9.4
  method getDefaultSecurityLevelId():java.lang.Long  // seen 10.5/9.4

interface com.atlassian.jira.issue.security.IssueSecuritySchemeManager extends com.atlassian.jira.scheme.SchemeManager @PublicApi
# used by code compiled against 10.5, 9.4
  method getSchemeObject(java.lang.Long):com.atlassian.jira.scheme.Scheme throws com.atlassian.jira.exception.DataAccessException
  method getIssueSecurityLevelScheme(java.lang.Long):com.atlassian.jira.issue.security.IssueSecurityLevelScheme  // seen 10.5/9.4
  method getEntitiesBySecurityLevel(java.lang.Long):java.util.List throws org.ofbiz.core.entity.GenericEntityException
  method getPermissionsBySecurityLevel(java.lang.Long):java.util.List  // seen 10.5/9.4
  method getSchemesContainingEntity(java.lang.String,java.lang.String):java.util.Collection
  method getProjectsUsingScheme(long):java.util.List
  method setSchemeForProject(com.atlassian.jira.project.Project,java.lang.Long):void

interface com.atlassian.jira.security.roles.ProjectRole @PublicApi
# used by code compiled against 10.5, 9.4, 9.12, 2024, 8.13
  method getId():java.lang.Long  // seen 10.5/9.4/9.x?/8.13
  method getName():java.lang.String  // seen 10.5/9.4/9.x?
  method getDescription():java.lang.String  // seen 10.5/9.4

interface com.atlassian.jira.security.roles.ProjectRoleManager
# used by code compiled against 10.5, 9.4, 2024, 8.13
  method getProjectRoles():java.util.Collection  // seen 9.x?/8.13
  method getProjectRoles(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.project.Project):java.util.Collection  // seen 9.x?/8.13
  method getProjectRole(java.lang.Long):com.atlassian.jira.security.roles.ProjectRole  // seen 10.5/9.4/9.x?/8.13
  method getProjectRole(java.lang.String):com.atlassian.jira.security.roles.ProjectRole  // seen 10.5/9.4/9.x?/8.13
  method createRole(com.atlassian.jira.security.roles.ProjectRole):com.atlassian.jira.security.roles.ProjectRole
  method isRoleNameUnique(java.lang.String):boolean
  method deleteRole(com.atlassian.jira.security.roles.ProjectRole):void
  method updateRole(com.atlassian.jira.security.roles.ProjectRole):void
  method getProjectRoleActors(com.atlassian.jira.security.roles.ProjectRole,com.atlassian.jira.project.Project):com.atlassian.jira.security.roles.ProjectRoleActors  // seen 10.5/9.4/9.x?/8.13
  method updateProjectRoleActors(com.atlassian.jira.security.roles.ProjectRoleActors):void
  method getDefaultRoleActors(com.atlassian.jira.security.roles.ProjectRole):com.atlassian.jira.security.roles.DefaultRoleActors  // seen 8.13
  method updateDefaultRoleActors(com.atlassian.jira.security.roles.DefaultRoleActors):void
  method applyDefaultsRolesToProject(com.atlassian.jira.project.Project):void
  method removeAllRoleActorsByNameAndType(java.lang.String,java.lang.String):void
  method removeAllRoleActorsByProject(com.atlassian.jira.project.Project):void
  method isUserInProjectRole(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.security.roles.ProjectRole,com.atlassian.jira.project.Project):boolean  // seen 9.x?
  method getProjectIdsContainingRoleActorByNameAndType(java.lang.String,java.lang.String):java.util.Collection
  method roleActorOfTypeExistsForProjects(java.util.List,com.atlassian.jira.security.roles.ProjectRole,java.lang.String,java.lang.String):java.util.List
  method getProjectIdsForUserInGroupsBecauseOfRole(java.util.List,com.atlassian.jira.security.roles.ProjectRole,java.lang.String,java.lang.String):java.util.Map
  method createProjectIdToProjectRolesMap(com.atlassian.jira.user.ApplicationUser,java.util.Collection):com.atlassian.jira.security.roles.ProjectRoleManager$ProjectIdToProjectRoleIdsMap
class com.atlassian.jira.security.roles.ProjectRoleManager$ProjectIdToProjectRoleIdsMap implements java.lang.Iterable
  ctor ()
  method add(java.lang.Long,java.lang.Long):void
  method isEmpty():boolean
  method iterator():java.util.Iterator
class com.atlassian.jira.security.roles.ProjectRoleManager$ProjectIdToProjectRoleIdsMap$Entry
  method getProjectId():java.lang.Long
  method getProjectRoleIds():java.util.List

interface com.atlassian.jira.security.roles.ProjectRoleActors extends com.atlassian.jira.security.roles.DefaultRoleActors @PublicApi
# used by code compiled against 10.5, 9.4, 8.13
  method getProjectId():java.lang.Long
  method getApplicationUsers():java.util.Set  // seen 8.13 (expands groups!)

interface com.atlassian.jira.security.roles.DefaultRoleActors @PublicApi
  method getUsers():java.util.Set
  method getApplicationUsers():java.util.Set
  method getRoleActors():java.util.Set
  method getProjectRoleId():java.lang.Long
  method getRoleActorsByType(java.lang.String):java.util.Set
  method contains(com.atlassian.jira.user.ApplicationUser):boolean
  method addRoleActor(com.atlassian.jira.security.roles.RoleActor):com.atlassian.jira.security.roles.DefaultRoleActors
  method addRoleActors(java.util.Collection):com.atlassian.jira.security.roles.DefaultRoleActors
  method removeRoleActor(com.atlassian.jira.security.roles.RoleActor):com.atlassian.jira.security.roles.DefaultRoleActors
  method removeRoleActors(java.util.Collection):com.atlassian.jira.security.roles.DefaultRoleActors

interface com.atlassian.jira.security.roles.ProjectRoleActor extends com.atlassian.jira.security.roles.RoleActor
  field static final GROUP_ROLE_ACTOR_TYPE:java.lang.String = "atlassian-group-role-actor"
  field static final USER_ROLE_ACTOR_TYPE:java.lang.String = "atlassian-user-role-actor"
  method getProjectId():java.lang.Long

interface com.atlassian.jira.security.roles.RoleActor
# used by code compiled against 10.5, 9.4
  method getId():java.lang.Long  // seen 10.5/9.4
  method getProjectRoleId():java.lang.Long
  method getDescriptor():java.lang.String  // seen 10.5/9.4
  method getType():java.lang.String  // seen 10.5/9.4
  method getParameter():java.lang.String  // seen 10.5/9.4
  method getUsers():java.util.Set
  method contains(com.atlassian.jira.user.ApplicationUser):boolean
  method isActive():boolean

interface com.atlassian.jira.security.groups.GroupManager
# used by code compiled against 10.5, 9.4, 9.12, 2024, 8.13
  method groupExists(java.lang.String):boolean
  method getAllGroups():java.util.Collection
  method createGroup(java.lang.String):com.atlassian.crowd.embedded.api.Group throws com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.embedded.InvalidGroupException
  method getGroup(java.lang.String):com.atlassian.crowd.embedded.api.Group  // seen 9.x?/8.13
  method getGroupEvenWhenUnknown(java.lang.String):com.atlassian.crowd.embedded.api.Group
  method getGroupObject(java.lang.String):com.atlassian.crowd.embedded.api.Group
  method isUserInGroup(java.lang.String,java.lang.String):boolean  // seen 9.x?
  method isUserInGroup(com.atlassian.jira.user.ApplicationUser,com.atlassian.crowd.embedded.api.Group):boolean  // seen 9.x?
  method getUsersInGroup(java.lang.String):java.util.Collection  // seen 10.5/9.4/9.x?/8.13
  method getUsersInGroup(com.atlassian.crowd.embedded.api.Group):java.util.Collection  // seen 10.5/9.4/9.x?/8.13
  method getUserNamesInGroup(com.atlassian.crowd.embedded.api.Group):java.util.Collection
  method getUserNamesInGroup(java.lang.String):java.util.Collection
  method getDirectUsersInGroup(com.atlassian.crowd.embedded.api.Group):java.util.Collection
  method getGroupsForUser(java.lang.String):java.util.Collection
  method getGroupsForUser(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getGroupNamesForUser(java.lang.String):java.util.Collection  // seen 9.x?/8.13
  method getGroupNamesForUser(com.atlassian.jira.user.ApplicationUser):java.util.Collection  // seen 9.x?/8.13
  method addUserToGroup(com.atlassian.jira.user.ApplicationUser,com.atlassian.crowd.embedded.api.Group):void throws com.atlassian.crowd.exception.GroupNotFoundException,com.atlassian.crowd.exception.UserNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.OperationFailedException  // seen 8.13
  method getUsersInGroup(java.lang.String,java.lang.Boolean,com.atlassian.jira.util.PageRequest):com.atlassian.jira.util.Page  // seen 10.5 (boolean or Boolean not decidable from call)
  method getUsersInGroupCount(java.lang.String):int  // seen 10.5

interface com.atlassian.jira.user.ApplicationUser extends java.security.Principal
# used by code compiled against 11.0, 10.5, 9.4, 9.12, 9.0, 2024, 8.13, 8.8, 8.0
  method getKey():java.lang.String  // seen 11.0/10.5/9.12/9.4/9.x?/8.13
  method getUsername():java.lang.String  // seen 11.0/10.5/9.12/9.4/9.x?/8.13
  method getName():java.lang.String  // seen 10.5/9.12/9.4/9.0/9.x?/8.13
  method getDirectoryId():long
  method isActive():boolean  // seen 11.0/10.5/9.4/9.x?/8.13
  method getEmailAddress():java.lang.String  // seen 10.5/9.12/9.4/9.x?/8.13
  method getDisplayName():java.lang.String  // seen 11.0/10.5/9.12/9.4/9.0/9.x?/8.13
  method getDirectoryUser():com.atlassian.crowd.embedded.api.User
  method getId():java.lang.Long  // seen 9.0; null for unknown users

final class com.atlassian.jira.user.ApplicationUsers
  ctor ()
  method static from(com.atlassian.crowd.embedded.api.User):com.atlassian.jira.user.ApplicationUser
  method static getKeyFor(com.atlassian.crowd.embedded.api.User):java.lang.String
  method static getKeyFor(com.atlassian.jira.user.ApplicationUser):java.lang.String
  method static toDirectoryUser(com.atlassian.jira.user.ApplicationUser):com.atlassian.crowd.embedded.api.User
  method static from(java.util.Collection):java.util.List
  method static toDirectoryUsers(java.util.Collection):java.util.List
  method static byKey(java.lang.String):com.atlassian.jira.user.ApplicationUser

interface com.atlassian.jira.user.UserKeyService
# used by code compiled against 8.13
  method getUsernameForKey(java.lang.String):java.lang.String
  method getKeyForUsername(java.lang.String):java.lang.String
  method getKeyForUser(com.atlassian.crowd.embedded.api.User):java.lang.String

interface com.atlassian.jira.user.util.UserManager
# used by code compiled against 11.0, 9.12, 2024, 8.13, 8.0
  method getTotalUserCount():int
  method getAllUsers():java.util.Set
  method getUsers():java.util.Collection
  method getUser(java.lang.String):com.atlassian.jira.user.ApplicationUser
  method getUserObject(java.lang.String):com.atlassian.jira.user.ApplicationUser
  method getUserByKey(java.lang.String):com.atlassian.jira.user.ApplicationUser  // seen 11.0/9.x?/8.13
  method getUserByName(java.lang.String):com.atlassian.jira.user.ApplicationUser  // seen 9.x?/8.13
  method getUserByKeyEvenWhenUnknown(java.lang.String):com.atlassian.jira.user.ApplicationUser
  method getUserByNameEvenWhenUnknown(java.lang.String):com.atlassian.jira.user.ApplicationUser
  method findUserInDirectory(java.lang.String,java.lang.Long):com.atlassian.jira.user.ApplicationUser
  method getUserEvenWhenUnknown(java.lang.String):com.atlassian.jira.user.ApplicationUser
  method canUpdateUser(com.atlassian.jira.user.ApplicationUser):boolean
  method userCanUpdateOwnDetails(com.atlassian.jira.user.ApplicationUser):boolean
  method canRenameUser(com.atlassian.jira.user.ApplicationUser):boolean
  method updateUser(com.atlassian.jira.user.ApplicationUser):void
  method canUpdateUserPassword(com.atlassian.jira.user.ApplicationUser):boolean
  method canUpdateGroupMembershipForUser(com.atlassian.jira.user.ApplicationUser):boolean
  method getAllGroups():java.util.Set
  method getGroups():java.util.Collection
  method getGroup(java.lang.String):com.atlassian.crowd.embedded.api.Group
  method getGroupObject(java.lang.String):com.atlassian.crowd.embedded.api.Group
  method getWritableDirectories():java.util.List
  method hasWritableDirectory():boolean
  method hasPasswordWritableDirectory():boolean
  method hasGroupWritableDirectory():boolean
  method canDirectoryUpdateUserPassword(com.atlassian.crowd.embedded.api.Directory):boolean
  method getDirectory(java.lang.Long):com.atlassian.crowd.embedded.api.Directory
  method isUserExisting(com.atlassian.jira.user.ApplicationUser):boolean
  method getUserState(java.lang.String,long):com.atlassian.jira.user.util.UserManager$UserState
  method getUserState(com.atlassian.jira.user.ApplicationUser):com.atlassian.jira.user.util.UserManager$UserState
  method getUserById(java.lang.Long):java.util.Optional  // seen 9.x
  method getAllApplicationUsers():java.util.Collection  // seen 9.12 ; loads everyone
enum com.atlassian.jira.user.util.UserManager$UserState @ExperimentalApi
  const INVALID_USER
  const SHADOW_USER
  const NORMAL_USER
  const NORMAL_USER_WITH_SHADOW
  method isEffective():boolean
  method isValid():boolean
  method isInMultipleDirectories():boolean

interface com.atlassian.jira.user.util.UserUtil
  field static final META_PROPERTY_PREFIX:java.lang.String = "jira.meta."
  method getTotalUserCount():int
  method getAllUsers():java.util.Set
  method getUsers():java.util.Collection
  method getAllApplicationUsers():java.util.Collection
  method getGroup(java.lang.String):com.atlassian.crowd.embedded.api.Group
  method getGroupObject(java.lang.String):com.atlassian.crowd.embedded.api.Group
  method createUserWithNotification(java.lang.String,java.lang.String,java.lang.String,java.lang.String,int):com.atlassian.jira.user.ApplicationUser throws com.atlassian.jira.exception.PermissionException,com.atlassian.jira.exception.CreateException
  method createUserWithNotification(java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.Long,int):com.atlassian.jira.user.ApplicationUser throws com.atlassian.jira.exception.PermissionException,com.atlassian.jira.exception.CreateException
  method createUserNoNotification(java.lang.String,java.lang.String,java.lang.String,java.lang.String):com.atlassian.jira.user.ApplicationUser throws com.atlassian.jira.exception.PermissionException,com.atlassian.jira.exception.CreateException
  method createUserNoNotification(java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.Long):com.atlassian.jira.user.ApplicationUser throws com.atlassian.jira.exception.PermissionException,com.atlassian.jira.exception.CreateException
  method removeUser(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.user.ApplicationUser):void
  method addUserToGroup(com.atlassian.crowd.embedded.api.Group,com.atlassian.jira.user.ApplicationUser):void throws com.atlassian.jira.exception.PermissionException,com.atlassian.jira.exception.AddException
  method addUserToGroups(java.util.Collection,com.atlassian.jira.user.ApplicationUser):void throws com.atlassian.jira.exception.PermissionException,com.atlassian.jira.exception.AddException
  method removeUserFromGroup(com.atlassian.crowd.embedded.api.Group,com.atlassian.jira.user.ApplicationUser):void throws com.atlassian.jira.exception.PermissionException,com.atlassian.jira.exception.RemoveException
  method removeUserFromGroups(java.util.Collection,com.atlassian.jira.user.ApplicationUser):void throws com.atlassian.jira.exception.PermissionException,com.atlassian.jira.exception.RemoveException
  method generatePasswordResetToken(com.atlassian.jira.user.ApplicationUser):com.atlassian.jira.user.util.UserUtil$PasswordResetToken
  method validatePasswordResetToken(com.atlassian.jira.user.ApplicationUser,java.lang.String):com.atlassian.jira.user.util.UserUtil$PasswordResetTokenValidation
  method changePassword(com.atlassian.jira.user.ApplicationUser,java.lang.String):void throws com.atlassian.crowd.exception.UserNotFoundException,com.atlassian.crowd.exception.InvalidCredentialException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.jira.exception.PermissionException
  method getActiveUserCount():int
  method clearActiveUserCount():void
  method hasExceededUserLimit():boolean
  method canActivateNumberOfUsers(int):boolean
  method canActivateUsers(java.util.Collection):boolean
  method getUser(java.lang.String):com.atlassian.jira.user.ApplicationUser
  method getUserByKey(java.lang.String):com.atlassian.jira.user.ApplicationUser
  method getUserByName(java.lang.String):com.atlassian.jira.user.ApplicationUser
  method getUserObject(java.lang.String):com.atlassian.jira.user.ApplicationUser
  method userExists(java.lang.String):boolean
  method getAdministrators():java.util.Collection
  method getJiraAdministrators():java.util.Collection
  method getSystemAdministrators():java.util.Collection
  method getJiraSystemAdministrators():java.util.Collection
  method addToJiraUsePermission(com.atlassian.jira.user.ApplicationUser):void throws com.atlassian.jira.exception.PermissionException
  method getComponentsUserLeads(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getProjectsLeadBy(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method isNonSysAdminAttemptingToDeleteSysAdmin(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.user.ApplicationUser):boolean
  method getNumberOfReportedIssuesIgnoreSecurity(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.user.ApplicationUser):long throws com.atlassian.jira.issue.search.SearchException
  method getNumberOfAssignedIssuesIgnoreSecurity(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.user.ApplicationUser):long throws com.atlassian.jira.issue.search.SearchException
  method getDisplayableNameSafely(com.atlassian.jira.user.ApplicationUser):java.lang.String
  method getGroupsForUser(java.lang.String):java.util.SortedSet
  method getGroupNamesForUser(java.lang.String):java.util.SortedSet
  method getAllUsersInGroupNames(java.util.Collection):java.util.SortedSet
  method getAllUsersInGroupNamesUnsorted(java.util.Collection):java.util.Set
  method getUsersInGroupNames(java.util.Collection):java.util.SortedSet
  method getAllUsersInGroups(java.util.Collection):java.util.SortedSet
  method getUsersInGroups(java.util.Collection):java.util.SortedSet
interface com.atlassian.jira.user.util.UserUtil$PasswordResetToken
  method getUser():com.atlassian.jira.user.ApplicationUser
  method getToken():java.lang.String
  method getExpiryHours():int
  method getExpiryTime():long
interface com.atlassian.jira.user.util.UserUtil$PasswordResetTokenValidation
  method getStatus():com.atlassian.jira.user.util.UserUtil$PasswordResetTokenValidation$Status
enum com.atlassian.jira.user.util.UserUtil$PasswordResetTokenValidation$Status
  const EXPIRED
  const UNEQUAL
  const OK

interface com.atlassian.jira.sharing.SharedEntity extends com.atlassian.jira.favourites.Favourite @PublicApi
# used by code compiled against 8.13
  method getId():java.lang.Long
  method getName():java.lang.String
  method getDescription():java.lang.String
  method getEntityType():com.atlassian.jira.sharing.SharedEntity$TypeDescriptor
  method getOwnerUserName():java.lang.String
  method getOwner():com.atlassian.jira.user.ApplicationUser
  method getPermissions():com.atlassian.jira.sharing.SharedEntity$SharePermissions
class com.atlassian.jira.sharing.SharedEntity$Identifier implements com.atlassian.jira.sharing.SharedEntity
  ctor (java.lang.Long,com.atlassian.jira.sharing.SharedEntity$TypeDescriptor,java.lang.String)
  ctor (java.lang.Long,com.atlassian.jira.sharing.SharedEntity$TypeDescriptor,com.atlassian.jira.user.ApplicationUser)
  method getId():java.lang.Long
  method getEntityType():com.atlassian.jira.sharing.SharedEntity$TypeDescriptor
  method getName():java.lang.String
  method getDescription():java.lang.String
  method getOwnerUserName():java.lang.String
  method getOwner():com.atlassian.jira.user.ApplicationUser
  method getPermissions():com.atlassian.jira.sharing.SharedEntity$SharePermissions
  method getFavouriteCount():java.lang.Long
final class com.atlassian.jira.sharing.SharedEntity$TypeDescriptor implements java.io.Serializable
  method getName():java.lang.String
final class com.atlassian.jira.sharing.SharedEntity$TypeDescriptor$Factory
  ctor ()
  method static get():com.atlassian.jira.sharing.SharedEntity$TypeDescriptor$Factory
  method create(java.lang.String):com.atlassian.jira.sharing.SharedEntity$TypeDescriptor
  method register(com.atlassian.jira.sharing.SharedEntity$TypeDescriptor):com.atlassian.jira.sharing.SharedEntity$TypeDescriptor
final class com.atlassian.jira.sharing.SharedEntity$SharePermissions implements java.lang.Iterable
  field static final GLOBAL:com.atlassian.jira.sharing.SharedEntity$SharePermissions
  field static final PRIVATE:com.atlassian.jira.sharing.SharedEntity$SharePermissions
  ctor (java.util.Set)
  method iterator():java.util.Iterator
  method isGlobal():boolean
  method isPrivate():boolean
  method isEmpty():boolean
  method size():int
  method getPermissionSet():java.util.Set

interface com.atlassian.jira.sharing.SharedEntityAccessor
  method getType():com.atlassian.jira.sharing.SharedEntity$TypeDescriptor
  method adjustFavouriteCount(com.atlassian.jira.sharing.SharedEntity,int):void
  method getSharedEntity(java.lang.Long):com.atlassian.jira.sharing.SharedEntity
  method getSharedEntity(com.atlassian.jira.user.ApplicationUser,java.lang.Long):com.atlassian.jira.sharing.SharedEntity
  method hasPermissionToUse(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.sharing.SharedEntity):boolean
  method getAll():com.atlassian.jira.util.collect.EnclosedIterable
  method getAllIndexableSharedEntities():com.atlassian.jira.util.collect.EnclosedIterable
  method get(com.atlassian.jira.sharing.SharedEntityAccessor$RetrievalDescriptor):com.atlassian.jira.util.collect.EnclosedIterable
  method get(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.sharing.SharedEntityAccessor$RetrievalDescriptor):com.atlassian.jira.util.collect.EnclosedIterable
interface com.atlassian.jira.sharing.SharedEntityAccessor$Factory
  method getSharedEntityAccessor(com.atlassian.jira.sharing.SharedEntity$TypeDescriptor):com.atlassian.jira.sharing.SharedEntityAccessor
  method getSharedEntityAccessor(java.lang.String):com.atlassian.jira.sharing.SharedEntityAccessor
interface com.atlassian.jira.sharing.SharedEntityAccessor$RetrievalDescriptor
  method getIds():java.util.List
  method preserveOrder():boolean

interface com.atlassian.jira.sharing.SharePermission
  method getId():java.lang.Long
  method getType():com.atlassian.jira.sharing.type.ShareType$Name
  method getParam1():java.lang.String
  method getParam2():java.lang.String
  method isView():boolean  // memory, 7.12+
  method isEdit():boolean  // memory, 7.12+; DB column rights=1 means view (seen 9.12 data)

interface com.atlassian.jira.sharing.ShareManager
  method getSharePermissions(com.atlassian.jira.sharing.SharedEntity):com.atlassian.jira.sharing.SharedEntity$SharePermissions
  method deletePermissions(com.atlassian.jira.sharing.SharedEntity):void
  method updateSharePermissions(com.atlassian.jira.sharing.SharedEntity):com.atlassian.jira.sharing.SharedEntity$SharePermissions
  method isSharedWith(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.sharing.SharedEntity):boolean
  method deleteSharePermissionsLike(com.atlassian.jira.sharing.SharePermission):void

interface com.atlassian.jira.sharing.type.ShareType
  method getType():com.atlassian.jira.sharing.type.ShareType$Name
  method isSingleton():boolean
  method getPriority():int
  method getRenderer():com.atlassian.jira.sharing.type.ShareTypeRenderer
  method getValidator():com.atlassian.jira.sharing.type.ShareTypeValidator
  method getPermissionsChecker():com.atlassian.jira.sharing.type.ShareTypePermissionChecker
  method getQueryFactory():com.atlassian.jira.sharing.type.ShareQueryFactory
  method getComparator():java.util.Comparator

class com.atlassian.jira.sharing.type.GroupSharePermission
  ctor (com.atlassian.jira.sharing.SharePermission)
  method getGroupName():java.lang.String
  method getSearchParameter():com.atlassian.jira.sharing.search.GroupShareTypeSearchParameter

class com.atlassian.jira.sharing.type.ProjectSharePermission
  ctor (com.atlassian.jira.sharing.SharePermission)
  method getProjectId():java.lang.Long
  method getRoleId():java.lang.Long
  method hasRole():boolean
  method getSearchParameter():com.atlassian.jira.sharing.search.ProjectShareTypeSearchParameter

interface com.atlassian.jira.sharing.search.SharedEntitySearchParameters @PublicApi
# used by code compiled against 9.0, 2024
  method getName():java.lang.String
  method getDescription():java.lang.String
  method getTextSearchMode():com.atlassian.jira.sharing.search.SharedEntitySearchParameters$TextSearchMode
  method getUserName():java.lang.String
  method getFavourite():java.lang.Boolean
  method isAscendingSort():boolean
  method getSortColumn():com.atlassian.jira.sharing.SharedEntityColumn
  method getShareTypeParameter():com.atlassian.jira.sharing.search.ShareTypeSearchParameter
  method getEntitySearchContext():com.atlassian.jira.sharing.search.SharedEntitySearchContext
final class com.atlassian.jira.sharing.search.SharedEntitySearchParameters$TextSearchMode
  field static final OR:com.atlassian.jira.sharing.search.SharedEntitySearchParameters$TextSearchMode
  field static final AND:com.atlassian.jira.sharing.search.SharedEntitySearchParameters$TextSearchMode
  field static final EXACT:com.atlassian.jira.sharing.search.SharedEntitySearchParameters$TextSearchMode
  field static final WILDCARD:com.atlassian.jira.sharing.search.SharedEntitySearchParameters$TextSearchMode

class com.atlassian.jira.sharing.search.SharedEntitySearchResult implements com.atlassian.jira.util.collect.EnclosedIterable @PublicApi
# used by code compiled against 9.0
  ctor (com.atlassian.jira.util.collect.EnclosedIterable,boolean,int)
  method getResults():java.util.List  // seen 9.0
  method hasMoreResults():boolean
  method getTotalResultCount():int
  method final foreach(com.atlassian.jira.util.Consumer):void
  method size():int  // seen 9.0
  method isEmpty():boolean

class com.atlassian.jira.issue.search.SearchRequest implements com.atlassian.jira.sharing.SharedEntity @PublicApi
# used by code compiled against 9.0, 2024, 8.13
  field static final ENTITY_TYPE:com.atlassian.jira.sharing.SharedEntity$TypeDescriptor
  ctor ()
  ctor (com.atlassian.query.Query)
  ctor (com.atlassian.jira.issue.search.SearchRequest)
  ctor (com.atlassian.query.Query,com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.String)
  ctor (com.atlassian.query.Query,com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.String,java.lang.Long,long)
  ctor (com.atlassian.query.Query,java.lang.String,java.lang.String,java.lang.String)
  ctor (com.atlassian.query.Query,java.lang.String,java.lang.String,java.lang.String,java.lang.Long,long)
  method getQuery():com.atlassian.query.Query  // seen 9.0/9.x?
  method setQuery(com.atlassian.query.Query):void
  method getName():java.lang.String  // seen 9.0/9.x?/8.13
  method setName(java.lang.String):void
  method getId():java.lang.Long  // seen 9.0/9.x?/8.13
  method getPermissions():com.atlassian.jira.sharing.SharedEntity$SharePermissions
  method setPermissions(com.atlassian.jira.sharing.SharedEntity$SharePermissions):void
  method getDescription():java.lang.String
  method getOwner():com.atlassian.jira.user.ApplicationUser  // seen 9.x?/8.13
  method getOwnerUserName():java.lang.String
  method setDescription(java.lang.String):void
  method getFavouriteCount():java.lang.Long
  method setOwner(com.atlassian.jira.user.ApplicationUser):void  // seen 8.13
  method setOwnerUserName(java.lang.String):void
  method isModified():boolean
  method setModified(boolean):void
  method isLoaded():boolean
  method useColumns():boolean
  method setUseColumns(boolean):void
  method final getEntityType():com.atlassian.jira.sharing.SharedEntity$TypeDescriptor

interface com.atlassian.jira.issue.search.SearchRequestManager extends com.atlassian.jira.sharing.SharedEntityAccessor @PublicApi
# used by code compiled against 8.13
  method getAllOwnedSearchRequests(com.atlassian.jira.user.ApplicationUser):java.util.Collection  // seen 8.13
  method getOwnedSearchRequestByName(com.atlassian.jira.user.ApplicationUser,java.lang.String):com.atlassian.jira.issue.search.SearchRequest
  method getSearchRequestById(com.atlassian.jira.user.ApplicationUser,java.lang.Long):com.atlassian.jira.issue.search.SearchRequest  // seen 8.13
  method getSearchRequestById(java.lang.Long):com.atlassian.jira.issue.search.SearchRequest  // seen 8.13
  method getAll():com.atlassian.jira.util.collect.EnclosedIterable
  method visitAll(com.atlassian.jira.util.Visitor):void
  method findByNameIgnoreCase(java.lang.String):java.util.List
  method getSearchRequestOwnerUserName(java.lang.Long):java.lang.String
  method getSearchRequestOwner(java.lang.Long):com.atlassian.jira.user.ApplicationUser
  method create(com.atlassian.jira.issue.search.SearchRequest):com.atlassian.jira.issue.search.SearchRequest  // seen 8.13
  method update(com.atlassian.jira.issue.search.SearchRequest):com.atlassian.jira.issue.search.SearchRequest  // seen 8.13
  method delete(java.lang.Long):void  // seen 8.13
  method search(com.atlassian.jira.sharing.search.SharedEntitySearchParameters,com.atlassian.jira.user.ApplicationUser,int,int):com.atlassian.jira.sharing.search.SharedEntitySearchResult

interface com.atlassian.jira.bc.filter.SearchRequestService @PublicApi
# used by code compiled against 9.0, 2024
  method getFavouriteFilters(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getOwnedFilters(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getNonPrivateFilters(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getFiltersFavouritedByOthers(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method deleteFilter(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):void
  method deleteAllFiltersForUser(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.user.ApplicationUser):void
  method getFilter(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):com.atlassian.jira.issue.search.SearchRequest  // seen 9.x?
  method validateFilterForUpdate(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.issue.search.SearchRequest):void
  method validateUpdateSearchParameters(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.issue.search.SearchRequest):boolean
  method validateFilterForCreate(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.issue.search.SearchRequest):void
  method validateForDelete(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):void
  method validateFilterForChangeOwner(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.issue.search.SearchRequest):void
  method createFilter(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.issue.search.SearchRequest):com.atlassian.jira.issue.search.SearchRequest
  method createFilter(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.issue.search.SearchRequest,boolean):com.atlassian.jira.issue.search.SearchRequest
  method updateFilter(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.issue.search.SearchRequest):com.atlassian.jira.issue.search.SearchRequest
  method updateFilter(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.issue.search.SearchRequest,boolean):com.atlassian.jira.issue.search.SearchRequest
  method updateFilterOwner(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.search.SearchRequest):com.atlassian.jira.issue.search.SearchRequest
  method updateSearchParameters(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.issue.search.SearchRequest):com.atlassian.jira.issue.search.SearchRequest
  method validateForSearch(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.sharing.search.SharedEntitySearchParameters):void
  method search(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.sharing.search.SharedEntitySearchParameters,int,int):com.atlassian.jira.sharing.search.SharedEntitySearchResult  // seen 9.x?

final class com.atlassian.jira.portal.PortalPage implements com.atlassian.jira.sharing.SharedEntity @PublicApi
# used by code compiled against 8.13
  field static final ENTITY_TYPE:com.atlassian.jira.sharing.SharedEntity$TypeDescriptor
  method getId():java.lang.Long  // seen 8.13
  method getVersion():java.lang.Long
  method isSystemDefaultPortalPage():boolean
  method getName():java.lang.String  // seen 8.13
  method getDescription():java.lang.String
  method getOwner():com.atlassian.jira.user.ApplicationUser  // seen 8.13
  method getOwnerUserName():java.lang.String
  method getLayout():com.atlassian.gadgets.dashboard.Layout
  method getFavouriteCount():java.lang.Long
  method final getEntityType():com.atlassian.jira.sharing.SharedEntity$TypeDescriptor
  method getPermissions():com.atlassian.jira.sharing.SharedEntity$SharePermissions
  method static portalPage(com.atlassian.jira.portal.PortalPage):com.atlassian.jira.portal.PortalPage$Builder
  method static id(java.lang.Long):com.atlassian.jira.portal.PortalPage$Builder
  method static name(java.lang.String):com.atlassian.jira.portal.PortalPage$Builder
class com.atlassian.jira.portal.PortalPage$Builder
  ctor ()
  method portalPage(com.atlassian.jira.portal.PortalPage):com.atlassian.jira.portal.PortalPage$Builder
  method id(java.lang.Long):com.atlassian.jira.portal.PortalPage$Builder
  method name(java.lang.String):com.atlassian.jira.portal.PortalPage$Builder
  method description(java.lang.String):com.atlassian.jira.portal.PortalPage$Builder
  method owner(com.atlassian.jira.user.ApplicationUser):com.atlassian.jira.portal.PortalPage$Builder
  method owner(java.lang.String):com.atlassian.jira.portal.PortalPage$Builder
  method permissions(com.atlassian.jira.sharing.SharedEntity$SharePermissions):com.atlassian.jira.portal.PortalPage$Builder
  method systemDashboard():com.atlassian.jira.portal.PortalPage$Builder
  method favouriteCount(java.lang.Long):com.atlassian.jira.portal.PortalPage$Builder
  method layout(com.atlassian.gadgets.dashboard.Layout):com.atlassian.jira.portal.PortalPage$Builder
  method version(java.lang.Long):com.atlassian.jira.portal.PortalPage$Builder
  method build():com.atlassian.jira.portal.PortalPage

interface com.atlassian.jira.portal.PortalPageManager extends com.atlassian.jira.sharing.SharedEntityAccessor
# used by code compiled against 8.13
  method getPortalPage(com.atlassian.jira.user.ApplicationUser,java.lang.Long):com.atlassian.jira.portal.PortalPage
  method getAllOwnedPortalPages(com.atlassian.jira.user.ApplicationUser):java.util.Collection  // seen 8.13
  method getAll():com.atlassian.jira.util.collect.EnclosedIterable
  method getPortalPageById(java.lang.Long):com.atlassian.jira.portal.PortalPage  // seen 8.13
  method getPortalPageByName(com.atlassian.jira.user.ApplicationUser,java.lang.String):com.atlassian.jira.portal.PortalPage
  method getSystemDefaultPortalPage():com.atlassian.jira.portal.PortalPage
  method create(com.atlassian.jira.portal.PortalPage):com.atlassian.jira.portal.PortalPage
  method createBasedOnClone(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.portal.PortalPage,com.atlassian.jira.portal.PortalPage):com.atlassian.jira.portal.PortalPage
  method update(com.atlassian.jira.portal.PortalPage):com.atlassian.jira.portal.PortalPage  // seen 8.13
  method delete(java.lang.Long):void
  method saveLegacyPortletConfiguration(com.atlassian.jira.portal.PortletConfiguration):void
  method search(com.atlassian.jira.sharing.search.SharedEntitySearchParameters,com.atlassian.jira.user.ApplicationUser,int,int):com.atlassian.jira.sharing.search.SharedEntitySearchResult
  method getPortletConfigurations(java.lang.Long):java.util.List

interface com.atlassian.jira.portal.PortletConfiguration extends java.lang.Comparable
  method getId():java.lang.Long
  method getColumn():java.lang.Integer
  method setColumn(java.lang.Integer):void
  method getRow():java.lang.Integer
  method setRow(java.lang.Integer):void
  method getDashboardPageId():java.lang.Long
  method setDashboardPageId(java.lang.Long):void
  method getGadgetURI():java.net.URI
  method getColor():com.atlassian.gadgets.dashboard.Color
  method setColor(com.atlassian.gadgets.dashboard.Color):void
  method getUserPrefs():java.util.Map
  method setUserPrefs(java.util.Map):void

interface com.atlassian.jira.bc.portal.PortalPageService @PublicApi
  method getPortalPage(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):com.atlassian.jira.portal.PortalPage
  method getFavouritePortalPages(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method isFavourite(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.portal.PortalPage):boolean
  method getOwnedPortalPages(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getNonPrivatePortalPages(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getPortalPagesFavouritedByOthers(com.atlassian.jira.user.ApplicationUser):java.util.Collection
  method getSystemDefaultPortalPage():com.atlassian.jira.portal.PortalPage
  method validateForCreate(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.portal.PortalPage):boolean
  method createPortalPage(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.portal.PortalPage):com.atlassian.jira.portal.PortalPage
  method createPortalPage(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.portal.PortalPage,boolean):com.atlassian.jira.portal.PortalPage
  method validateForCreatePortalPageByClone(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.portal.PortalPage,java.lang.Long):boolean
  method createPortalPageByClone(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.portal.PortalPage,java.lang.Long,boolean):com.atlassian.jira.portal.PortalPage
  method validateForDelete(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):boolean
  method deletePortalPage(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):void
  method validateForUpdate(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.portal.PortalPage):boolean
  method updatePortalPage(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.portal.PortalPage,boolean):com.atlassian.jira.portal.PortalPage
  method updatePortalPageUnconditionally(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.portal.PortalPage):com.atlassian.jira.portal.PortalPage
  method validateForChangePortalPageSequence(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):boolean
  method increasePortalPageSequence(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):void
  method decreasePortalPageSequence(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):void
  method moveToStartPortalPageSequence(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):void
  method moveToEndPortalPageSequence(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):void
  method saveLegacyPortletConfiguration(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.portal.PortletConfiguration):void
  method validateForSearch(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.sharing.search.SharedEntitySearchParameters):void
  method search(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.sharing.search.SharedEntitySearchParameters,int,int):com.atlassian.jira.sharing.search.SharedEntitySearchResult
  method deleteAllPortalPagesForUser(com.atlassian.jira.user.ApplicationUser):void
  method validateForGetPortalPage(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):boolean
  method getPortletConfigurations(com.atlassian.jira.bc.JiraServiceContext,java.lang.Long):java.util.List
  method validateForChangeOwner(com.atlassian.jira.bc.JiraServiceContext,com.atlassian.jira.portal.PortalPage):void

interface com.atlassian.jira.bc.issue.search.SearchService @PublicApi
# used by code compiled against 11.0, 2024, 8.13
  method search(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query,com.atlassian.jira.web.bean.PagerFilter):com.atlassian.jira.issue.search.SearchResults throws com.atlassian.jira.issue.search.SearchException  // seen 9.x?/8.13
  method searchCount(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query):long throws com.atlassian.jira.issue.search.SearchException  // seen 8.13
  method getQueryString(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query):java.lang.String
  method parseQuery(com.atlassian.jira.user.ApplicationUser,java.lang.String):com.atlassian.jira.bc.issue.search.SearchService$ParseResult  // seen 11.0/9.x?/8.13
  method validateQuery(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query):com.atlassian.jira.util.MessageSet  // seen 8.13
  method validateQuery(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query,java.lang.Long):com.atlassian.jira.util.MessageSet  // seen 8.13
  method doesQueryFitFilterForm(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query):boolean
  method getQueryContext(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query):com.atlassian.jira.jql.context.QueryContext
  method getSimpleQueryContext(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query):com.atlassian.jira.jql.context.QueryContext
  method getSearchContext(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query):com.atlassian.jira.issue.search.SearchContext
  method getJqlString(com.atlassian.query.Query):java.lang.String
  method getGeneratedJqlString(com.atlassian.query.Query):java.lang.String
  method sanitiseSearchQuery(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query):com.atlassian.query.Query  // seen 9.x?
  method searchOverrideSecurity(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query,com.atlassian.jira.web.bean.PagerFilter):com.atlassian.jira.issue.search.SearchResults  // seen 8.13
  method searchCountOverrideSecurity(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query):long  // seen 8.13
final class com.atlassian.jira.bc.issue.search.SearchService$ParseResult @PublicApi
  ctor (com.atlassian.query.Query,com.atlassian.jira.util.MessageSet)
  method getQuery():com.atlassian.query.Query
  method getErrors():com.atlassian.jira.util.MessageSet
  method isValid():boolean

class com.atlassian.jira.issue.search.SearchResults implements com.atlassian.jira.web.component.IssuePager @PublicApi
# used by code compiled against 2024, 8.13
  ctor (java.util.List,com.atlassian.jira.web.bean.PagerFilter)
  ctor (java.util.List,int,com.atlassian.jira.web.bean.PagerFilter)
  ctor (java.util.List,int,int,int)
  method getIssues():java.util.List
  method getStart():int
  method getEnd():int
  method getTotal():int  // seen 9.x?/8.13
  method getNextStart():int
  method getPreviousStart():int
  method getNiceStart():int
  method getPages():java.util.List
  method getResults():java.util.List  // seen 9.x; replaces getIssues() (removed in 8.x, memory)

class com.atlassian.jira.web.bean.PagerFilter implements java.io.Serializable @PublicApi
# used by code compiled against 2024, 8.13
  ctor ()
  ctor (com.atlassian.jira.web.bean.PagerFilter)
  ctor (int)
  ctor (int,int)
  method static getUnlimitedFilter():com.atlassian.jira.web.bean.PagerFilter  // seen 8.13
  method static newPageAlignedFilter(int,int):com.atlassian.jira.web.bean.PagerFilter  // seen 9.x?/8.13
  method getCurrentPage(java.util.List):java.util.List
  method getPages(java.util.Collection):java.util.List
  method generatePages(java.util.Collection):java.util.List
  method restrictPages(java.util.Collection,int):java.util.List
  method getMax():int
  method getPageSize():int
  method setMax(int):void
  method getStart():int
  method setStart(int):void
  method getEnd():int
  method getNextStart():int
  method getPreviousStart():int

interface com.atlassian.jira.util.collect.EnclosedIterable extends com.atlassian.jira.util.collect.Sized @PublicApi
  method foreach(com.atlassian.jira.util.Consumer):void
  method size():int
  method isEmpty():boolean
class com.atlassian.jira.util.collect.EnclosedIterable$ListResolver implements com.atlassian.jira.util.Resolver
  ctor ()
  method get(com.atlassian.jira.util.collect.EnclosedIterable):java.util.List
class com.atlassian.jira.util.collect.EnclosedIterable$Functions
  ctor ()
  method static apply(com.atlassian.jira.util.collect.EnclosedIterable,com.atlassian.jira.util.Consumer):void
  method static toList(com.atlassian.jira.util.collect.EnclosedIterable):java.util.List
  method static toList(com.atlassian.jira.util.collect.EnclosedIterable,com.atlassian.jira.util.Function):java.util.List

interface com.atlassian.jira.issue.util.IssuesIterable extends com.atlassian.jira.util.collect.EnclosedIterable @PublicApi

interface com.atlassian.jira.ofbiz.OfBizDelegator @PublicApi
# used by code compiled against 8.13
  field static final VERSION:java.lang.String = "Version"
  field static final ISSUE_LINK:java.lang.String = "IssueLink"
  field static final ISSUE_LINK_TYPE:java.lang.String = "IssueLinkType"
  field static final PROJECT_COMPONENT:java.lang.String = "Component"
  method findByField(java.lang.String,java.lang.String,java.lang.Object):java.util.List
  method findByField(java.lang.String,java.lang.String,java.lang.Object,java.lang.String):java.util.List
  method findByAnd(java.lang.String,java.util.Map):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method findByAnd(java.lang.String,java.util.Map,java.util.List):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method findByAnd(java.lang.String,java.util.List):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method findByOr(java.lang.String,java.util.List,java.util.List):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method findByLike(java.lang.String,java.util.Map):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method findByLike(java.lang.String,java.util.Map,java.util.List):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method removeAll(java.util.List):void throws com.atlassian.jira.exception.DataAccessException
  method removeByAnd(java.lang.String,java.util.Map):int throws com.atlassian.jira.exception.DataAccessException
  method removeByCondition(java.lang.String,org.ofbiz.core.entity.EntityCondition):int throws com.atlassian.jira.exception.DataAccessException
  method removeById(java.lang.String,java.lang.Long):int
  method removeValue(org.ofbiz.core.entity.GenericValue):int throws com.atlassian.jira.exception.DataAccessException
  method storeAll(java.util.List):void throws com.atlassian.jira.exception.DataAccessException
  method findAll(java.lang.String):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method findAll(java.lang.String,java.util.List):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method store(org.ofbiz.core.entity.GenericValue):void throws com.atlassian.jira.exception.DataAccessException
  method createValue(java.lang.String,java.util.Map):org.ofbiz.core.entity.GenericValue throws com.atlassian.jira.exception.DataAccessException
  method createValueWithoutId(java.lang.String,java.util.Map):void throws com.atlassian.jira.exception.DataAccessException
  method makeValue(java.lang.String):org.ofbiz.core.entity.GenericValue
  method makeValue(java.lang.String,java.util.Map):org.ofbiz.core.entity.GenericValue
  method findById(java.lang.String,java.lang.Long):org.ofbiz.core.entity.GenericValue throws com.atlassian.jira.exception.DataAccessException
  method findByPrimaryKey(java.lang.String,java.lang.Long):org.ofbiz.core.entity.GenericValue throws com.atlassian.jira.exception.DataAccessException
  method findByPrimaryKey(java.lang.String,java.util.Map):org.ofbiz.core.entity.GenericValue throws com.atlassian.jira.exception.DataAccessException
  method getRelated(java.lang.String,org.ofbiz.core.entity.GenericValue):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method getRelated(java.lang.String,org.ofbiz.core.entity.GenericValue,java.util.List):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method removeRelated(java.lang.String,org.ofbiz.core.entity.GenericValue):boolean
  method getCount(java.lang.String):long throws com.atlassian.jira.exception.DataAccessException
  method getCountByAnd(java.lang.String,java.util.Map):long
  method findListIteratorByCondition(java.lang.String,org.ofbiz.core.entity.EntityCondition):com.atlassian.jira.ofbiz.OfBizListIterator throws com.atlassian.jira.exception.DataAccessException  // seen 8.13
  method findListIteratorByCondition(java.lang.String,org.ofbiz.core.entity.EntityCondition,org.ofbiz.core.entity.EntityCondition,java.util.Collection,java.util.List,org.ofbiz.core.entity.EntityFindOptions):com.atlassian.jira.ofbiz.OfBizListIterator throws com.atlassian.jira.exception.DataAccessException  // seen 8.13
  method bulkUpdateByPrimaryKey(java.lang.String,java.util.Map,java.util.List):int throws com.atlassian.jira.exception.DataAccessException
  method bulkUpdateByAnd(java.lang.String,java.util.Map,java.util.Map):int throws com.atlassian.jira.exception.DataAccessException
  method bulkCopyColumnValuesByAnd(java.lang.String,java.util.Map,java.util.Map):int throws com.atlassian.jira.exception.DataAccessException
  method removeByOr(java.lang.String,java.lang.String,java.util.List):int throws com.atlassian.jira.exception.DataAccessException,org.ofbiz.core.entity.GenericModelException
  method findByCondition(java.lang.String,org.ofbiz.core.entity.EntityCondition,java.util.Collection,java.util.List):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method findByCondition(java.lang.String,org.ofbiz.core.entity.EntityCondition,java.util.Collection):java.util.List throws com.atlassian.jira.exception.DataAccessException
  method getModelReader():org.ofbiz.core.entity.model.ModelReader
  method refreshSequencer():void
  method getDelegatorInterface():org.ofbiz.core.entity.DelegatorInterface
  method transform(java.lang.String,org.ofbiz.core.entity.EntityCondition,java.util.List,java.lang.String,org.ofbiz.core.entity.Transformation):java.util.List
  method transformOne(java.lang.String,org.ofbiz.core.entity.EntityCondition,java.lang.String,org.ofbiz.core.entity.Transformation):org.ofbiz.core.entity.GenericValue

interface com.atlassian.jira.ofbiz.OfBizListIterator extends java.lang.Iterable @PublicApi
# used by code compiled against 8.13
  method setDelegator(org.ofbiz.core.entity.GenericDelegator):void
  method afterLast():void
  method beforeFirst():void
  method last():boolean
  method first():boolean
  method close():void  // seen 8.13
  method currentGenericValue():org.ofbiz.core.entity.GenericValue
  method currentIndex():int
  method absolute(int):boolean
  method next():org.ofbiz.core.entity.GenericValue  // seen 8.13
  method nextIndex():int
  method previous():org.ofbiz.core.entity.GenericValue
  method previousIndex():int
  method setFetchSize(int):void
  method getCompleteList():java.util.List
  method getPartialList(int,int):java.util.List
  method add(org.ofbiz.core.entity.GenericValue):void
  method remove():void
  method set(org.ofbiz.core.entity.GenericValue):void
  method isCaseSensitive(java.lang.String):boolean
  method iterator():java.util.Iterator

class com.atlassian.jira.component.ComponentAccessor @PublicApi
# used by code compiled against 11.0, 10.5, 9.4, 9.12, 9.0, 2024, 8.13
  ctor ()
  method static getComponent(java.lang.Class):java.lang.Object  // seen 10.5/9.12/9.4/9.0/8.13
  method static getComponentReference(java.lang.Class):com.atlassian.jira.component.ComponentReference
  method static getComponentOfType(java.lang.Class):java.lang.Object  // seen 10.5/9.4/9.0
  method static getOSGiComponentInstanceOfType(java.lang.Class):java.lang.Object  // seen 11.0/9.12/8.13
  method static getProjectManager():com.atlassian.jira.project.ProjectManager  // seen 10.5/9.4
  method static getApplicationProperties():com.atlassian.jira.config.properties.ApplicationProperties  // seen 10.5/9.12/9.4
  method static getJiraAuthenticationContext():com.atlassian.jira.security.JiraAuthenticationContext  // seen 10.5/9.12/9.4
  method static getJiraDurationUtils():com.atlassian.jira.util.JiraDurationUtils
  method static getConstantsManager():com.atlassian.jira.config.ConstantsManager  // seen 9.x?
  method static getVelocityManager():com.atlassian.velocity.VelocityManager
  method static getVelocityParamFactory():com.atlassian.jira.util.VelocityParamFactory
  method static getI18nHelperFactory():com.atlassian.jira.util.I18nHelper$BeanFactory
  method static getFieldManager():com.atlassian.jira.issue.fields.FieldManager
  method static getIssueManager():com.atlassian.jira.issue.IssueManager  // seen 9.12
  method static getAttachmentManager():com.atlassian.jira.issue.AttachmentManager
  method static getUserManager():com.atlassian.jira.user.util.UserManager  // seen 10.5/9.4/9.0/8.13
  method static getUserKeyService():com.atlassian.jira.user.UserKeyService
  method static getPermissionManager():com.atlassian.jira.security.PermissionManager  // seen 9.0
  method static getPermissionContextFactory():com.atlassian.jira.permission.PermissionContextFactory
  method static getCustomFieldManager():com.atlassian.jira.issue.CustomFieldManager
  method static getFieldConfigSchemeManager():com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager
  method static getUserUtil():com.atlassian.jira.user.util.UserUtil
  method static getGroupManager():com.atlassian.jira.security.groups.GroupManager
  method static getEventTypeManager():com.atlassian.jira.event.type.EventTypeManager
  method static getIssueEventManager():com.atlassian.jira.event.issue.IssueEventManager
  method static getWorkflowManager():com.atlassian.jira.workflow.WorkflowManager
  method static getIssueFactory():com.atlassian.jira.issue.IssueFactory
  method static getVersionManager():com.atlassian.jira.project.version.VersionManager  // seen 9.x?
  method static getCommentManager():com.atlassian.jira.issue.comments.CommentManager
  method static getMailThreadManager():com.atlassian.jira.mail.MailThreadManager
  method static getWebResourceManager():com.atlassian.plugin.webresource.WebResourceManager
  method static getWebResourceUrlProvider():com.atlassian.plugin.webresource.WebResourceUrlProvider
  method static getBulkOperationManager():com.atlassian.jira.bulkedit.BulkOperationManager
  method static getMoveSubTaskOperationManager():com.atlassian.jira.movesubtask.MoveSubTaskOperationManager
  method static getWorklogManager():com.atlassian.jira.issue.worklog.WorklogManager
  method static getProjectFactory():com.atlassian.jira.project.ProjectFactory
  method static getIssueTypeSchemeManager():com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager
  method static getIssueTypeScreenSchemeManager():com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager
  method static getSubTaskManager():com.atlassian.jira.config.SubTaskManager
  method static getIssueLinkManager():com.atlassian.jira.issue.link.IssueLinkManager
  method static getCrowdService():com.atlassian.crowd.embedded.api.CrowdService
  method static getFieldLayoutManager():com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager
  method static getColumnLayoutManager():com.atlassian.jira.issue.fields.layout.column.ColumnLayoutManager
  method static getVoteManager():com.atlassian.jira.issue.vote.VoteManager
  method static getPluginAccessor():com.atlassian.plugin.PluginAccessor
  method static getPluginEventManager():com.atlassian.plugin.event.PluginEventManager
  method static getComponentClassManager():com.atlassian.jira.plugin.ComponentClassManager
  method static getPluginController():com.atlassian.plugin.PluginController
  method static getRendererManager():com.atlassian.jira.issue.RendererManager
  method static getFieldScreenRendererFactory():com.atlassian.jira.issue.fields.screen.FieldScreenRendererFactory
  method static getWorkflowSchemeManager():com.atlassian.jira.workflow.WorkflowSchemeManager
  method static getIssueIndexManager():com.atlassian.jira.issue.index.IssueIndexManager
  method static getIssueService():com.atlassian.jira.bc.issue.IssueService
  method static getIndexPathManager():com.atlassian.jira.config.util.IndexPathManager
  method static getAttachmentPathManager():com.atlassian.jira.config.util.AttachmentPathManager
  method static getTranslationManager():com.atlassian.jira.web.action.admin.translation.TranslationManager
  method static getWatcherManager():com.atlassian.jira.issue.watchers.WatcherManager  // seen 9.12
  method static getFieldScreenManager():com.atlassian.jira.issue.fields.screen.FieldScreenManager
  method static getMailServerManager():com.atlassian.mail.server.MailServerManager
  method static getProjectComponentManager():com.atlassian.jira.bc.project.component.ProjectComponentManager  // seen 9.x?
  method static getChangeHistoryManager():com.atlassian.jira.issue.changehistory.ChangeHistoryManager
  method static getUserPreferencesManager():com.atlassian.jira.user.preferences.UserPreferencesManager
  method static getUserPropertyManager():com.atlassian.jira.user.UserPropertyManager  // seen 9.12
  method static getAvatarService():com.atlassian.jira.avatar.AvatarService
  method static getAvatarManager():com.atlassian.jira.avatar.AvatarManager
  method static getListenerManager():com.atlassian.jira.event.ListenerManager
  method static getMailQueue():com.atlassian.mail.queue.MailQueue  // seen 9.12
  method static getNotificationSchemeManager():com.atlassian.jira.notification.NotificationSchemeManager
  method static getPermissionSchemeManager():com.atlassian.jira.permission.PermissionSchemeManager
  method static getIssueSecurityLevelManager():com.atlassian.jira.issue.security.IssueSecurityLevelManager  // seen 10.5/9.4/9.x?
  method static getServiceManager():com.atlassian.jira.service.ServiceManager
  method static getSubscriptionManager():com.atlassian.jira.issue.subscription.SubscriptionManager
  method static getGlobalPermissionManager():com.atlassian.jira.security.GlobalPermissionManager
  method static getLocaleManager():com.atlassian.jira.config.LocaleManager
  method static getOptionsManager():com.atlassian.jira.issue.customfields.manager.OptionsManager
  method static getOfBizDelegator():com.atlassian.jira.ofbiz.OfBizDelegator
  method static initialiseWorker(com.atlassian.jira.component.ComponentAccessor$Worker):com.atlassian.jira.component.ComponentAccessor$Worker
interface com.atlassian.jira.component.ComponentAccessor$Worker @Internal
  method getComponent(java.lang.Class):java.lang.Object
  method getComponentOfType(java.lang.Class):java.lang.Object
  method getOSGiComponentInstanceOfType(java.lang.Class):java.lang.Object

interface com.atlassian.jira.config.properties.ApplicationProperties @PublicApi
# used by code compiled against 10.5, 9.4, 9.12, 2024, 8.13, 8.8
  method getText(java.lang.String):java.lang.String
  method getDefaultBackedText(java.lang.String):java.lang.String
  method setText(java.lang.String,java.lang.String):void
  method getString(java.lang.String):java.lang.String  // seen 9.x?/8.13
  method getDefaultKeys():java.util.Collection
  method getDefaultBackedString(java.lang.String):java.lang.String  // seen 10.5/9.12/9.4
  method getDefaultString(java.lang.String):java.lang.String
  method setString(java.lang.String,java.lang.String):void
  method getOption(java.lang.String):boolean
  method getKeys():java.util.Collection
  method setOption(java.lang.String,boolean):void
  method getEncoding():java.lang.String  // seen 9.12
  method getMailEncoding():java.lang.String
  method getContentType():java.lang.String
  method refresh():void
  method getDefaultLocale():java.util.Locale
  method getStringsWithPrefix(java.lang.String):java.util.Collection
  method asMap():java.util.Map

interface com.atlassian.jira.config.properties.APKeys @PublicApi
# used by code compiled against 11.0, 9.12, 2024, 8.13, 8.8
  field static final JIRA_BASEURL:java.lang.String = "jira.baseurl"
  field static final JIRA_PATH_ATTACHMENTS:java.lang.String = "jira.path.attachments"
  field static final JIRA_ATTACHMENT_PATH_ALLOWED:java.lang.String = "jira.attachment.set.allowed"
  field static final JIRA_PATH_ATTACHMENTS_USE_DEFAULT_DIRECTORY:java.lang.String = "jira.path.attachments.use.default.directory"
  field static final JIRA_ATTACHMENT_SIZE:java.lang.String = "webwork.multipart.maxSize"
  field static final JIRA_OPTION_USER_CROWD_ALLOW_RENAME:java.lang.String = "jira.option.user.crowd.allow.rename"
  field static final JIRA_OPTION_ALLOWUNASSIGNED:java.lang.String = "jira.option.allowunassigned"
  field static final JIRA_OPTION_ALLOWATTACHMENTS:java.lang.String = "jira.option.allowattachments"
  field static final JIRA_OPTION_ALLOWSUBTASKS:java.lang.String = "jira.option.allowsubtasks"
  field static final JIRA_OPTION_RPC_ALLOW:java.lang.String = "jira.option.rpc.allow"
  field static final JIRA_OPTION_ALLOW_COOKIES:java.lang.String = "jira.option.allowcookies"
  field static final JIRA_PATCHED_VERSION:java.lang.String = "jira.version.patched"
  field static final JIRA_VERSION:java.lang.String = "jira.version"
  field static final JIRA_DOWNGRADE_VERSION:java.lang.String = "jira.downgrade.minimum.version"
  field static final JIRA_OPTION_IGNORE_EMAIL_MESSAGE_ATTACHMENTS:java.lang.String = "jira.option.ignore.email.message.attachments"
  field static final JIRA_I18N_LANGUAGE_INPUT:java.lang.String = "jira.i18n.language.index"
  field static final JIRA_I18N_DEFAULT_LOCALE:java.lang.String = "jira.i18n.default.locale"
  field static final JIRA_I18N_SQL_LOCALE:java.lang.String = "jira.i18n.sql.locale"
  field static final JIRA_I18N_SQL_COLLATOR_STRENGTH:java.lang.String = "jira.i18n.sql.collator.strength"
  field static final JIRA_I18N_INCLUDE_META_DATA:java.lang.String = "jira.i18n.include.meta-data"
  field static final JIRA_ISSUE_DESC_VERSIONS:java.lang.String = "jira.issue.desc.versions"
  field static final JIRA_ISSUE_DESC_ORIGINAL_TIMETRACK:java.lang.String = "jira.issue.desc.original.timetrack"
  field static final JIRA_ISSUE_DESC_TIMETRACK:java.lang.String = "jira.issue.desc.timetrack"
  field static final JIRA_LICENSE:java.lang.String = "License20"
  field static final JIRA_LICENSE_V1_MESSAGE:java.lang.String = "License Message Text"
  field static final JIRA_LICENSE_V1_HASH:java.lang.String = "License Hash 1 Text"
  field static final JIRA_OLD_LICENSE_V1_MESSAGE:java.lang.String = "License Message"
  field static final JIRA_OLD_LICENSE_V1_HASH:java.lang.String = "License Hash 1"
  field static final JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE:java.lang.String = "jira.install.oldlicense.confirmed"
  field static final JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE_USER:java.lang.String = "jira.install.oldlicense.confirmed.user"
  field static final JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE_TIMESTAMP:java.lang.String = "jira.install.oldlicense.confirmed.timestamp"
  field static final JIRA_OPTION_ALLOWTHUMBNAILS:java.lang.String = "jira.option.allowthumbnails"
  field static final JIRA_VIEW_ISSUE_LINKS_SORT_ORDER:java.lang.String = "jira.view.issue.links.sort.order"
  field static final JIRA_OPTION_TIMETRACKING:java.lang.String = "jira.option.timetracking"
  field static final JIRA_OPTION_TIMETRACKING_ESTIMATES_LEGACY_BEHAVIOUR:java.lang.String = "jira.timetracking.estimates.legacy.behaviour"
  field static final JIRA_TIMETRACKING_COPY_COMMENT_TO_WORK_DESC_ON_TRANSITION:java.lang.String = "jira.timetracking.copy.comment.to.work.desc.on.transition"
  field static final JIRA_TIMETRACKING_FORMAT:java.lang.String = "jira.timetracking.format"
  field static final JIRA_TIMETRACKING_DEFAULT_UNIT:java.lang.String = "jira.timetracking.default.unit"
  field static final JIRA_TIMETRACKING_HOURS_PER_DAY:java.lang.String = "jira.timetracking.hours.per.day"
  field static final JIRA_TIMETRACKING_DAYS_PER_WEEK:java.lang.String = "jira.timetracking.days.per.week"
  field static final JIRA_OPTION_ALLOW_ZIP_SUPPORT:java.lang.String = "jira.attachment.allow.zip.support"
  field static final JIRA_ATTACHMENT_NUMBER_OF_ZIP_ENTRIES_TO_SHOW:java.lang.String = "jira.attachment.number.of.zip.entries"
  field static final JIRA_ATTACHMENT_DO_NOT_EXPAND_AS_ZIP_EXTENSIONS_LIST:java.lang.String = "jira.attachment.do.not.expand.as.zip.extensions.list"
  field static final JIRA_MAXIMUM_AUTHENTICATION_ATTEMPTS_ALLOWED:java.lang.String = "jira.maximum.authentication.attempts.allowed"
  field static final JIRA_SECURITY_LEVEL_PERMISSIONS_CACHE_MAX_SIZE:java.lang.String = "jira.security.level.permission.cache.max.size"
  field static final JIRA_SID:java.lang.String = "jira.sid.key"

interface com.atlassian.jira.cluster.ClusterManager
# used by code compiled against 2024, 8.0
  field static final ALL_NODES:java.lang.String = "ALL"
  field static final ANY_NODE:java.lang.String = "ANY"
  method checkIndex():void
  method getNodeId():java.lang.String  // seen 9.x?
  method isActive():boolean
  method isClustered():boolean  // seen 9.x?
  method getAllNodes():java.util.Set
  method isClusterLicensed():boolean
  method requestCurrentIndexFromNode(java.lang.String):void
  method findLiveNodes():java.util.Collection  // seen 9.x?
  method refreshLiveNodes():void

interface com.atlassian.jira.cluster.ClusterMessagingService @ExperimentalApi
# used by code compiled against 2024, 8.13
  method registerListener(java.lang.String,com.atlassian.jira.cluster.ClusterMessageConsumer):void  // seen 9.x?/8.13
  method unregisterListener(java.lang.String,com.atlassian.jira.cluster.ClusterMessageConsumer):void  // seen 9.x?/8.13
  method unregisterListener(com.atlassian.jira.cluster.ClusterMessageConsumer):void  // seen 9.x?/8.13
  method sendRemote(java.lang.String,java.lang.String):void  // seen 9.x?/8.13

interface com.atlassian.jira.cluster.ClusterMessageConsumer
# used by code compiled against 2024, 8.13
  method receive(java.lang.String,java.lang.String,java.lang.String):void

interface com.atlassian.jira.util.thread.JiraThreadLocalUtil @PublicApi
# used by code compiled against 11.0, 9.0
  method preCall():void  // seen 11.0
  method postCall(org.apache.log4j.Logger):void  // seen 11.0
  method postCall(org.apache.log4j.Logger,com.atlassian.jira.util.thread.JiraThreadLocalUtil$WarningCallback):void  // seen 11.0
interface com.atlassian.jira.util.thread.JiraThreadLocalUtil$WarningCallback @PublicSpi
  method onOpenTransaction():void

class com.atlassian.jira.util.thread.JiraThreadLocalUtils
# used by code compiled against 2024
  ctor ()
  method static preCall():void  // seen 9.x?
  method static postCall(org.apache.log4j.Logger,com.atlassian.jira.util.thread.JiraThreadLocalUtils$ProblemDeterminationCallback):void  // seen 9.x?
interface com.atlassian.jira.util.thread.JiraThreadLocalUtils$ProblemDeterminationCallback
  method onOpenTransaction():void

interface com.atlassian.jira.issue.RendererManager @PublicApi
# used by code compiled against 8.13
  method getAllActiveRenderers():java.util.List
  method getRendererForType(java.lang.String):com.atlassian.jira.issue.fields.renderer.JiraRendererPlugin
  method getRendererForField(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem):com.atlassian.jira.issue.fields.renderer.JiraRendererPlugin
  method getRenderedContent(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,com.atlassian.jira.issue.Issue):java.lang.String  // seen 8.13
  method getRenderedContent(java.lang.String,java.lang.String,com.atlassian.jira.issue.fields.renderer.IssueRenderContext):java.lang.String  // seen 8.13
  method getRenderedContent(com.atlassian.jira.issue.renderers.FieldRenderContext):java.lang.String  // seen 8.13

class com.atlassian.jira.issue.fields.renderer.IssueRenderContext @PublicApi
# used by code compiled against 11.0
  field static final INLINE_PARAM:java.lang.String = "atlassian-renderer-inline-param"
  ctor (com.atlassian.jira.issue.Issue)
  method getIssue():com.atlassian.jira.issue.Issue
  method setIssue(com.atlassian.jira.issue.Issue):void
  method getParams():java.util.Map
  method addParam(java.lang.Object,java.lang.Object):void
  method getParam(java.lang.Object):java.lang.Object

interface com.atlassian.jira.issue.fields.renderer.JiraRendererPlugin @PublicSpi @PublicApi
  method render(java.lang.String,com.atlassian.jira.issue.fields.renderer.IssueRenderContext):java.lang.String
  method renderAsText(java.lang.String,com.atlassian.jira.issue.fields.renderer.IssueRenderContext):java.lang.String
  method getRendererType():java.lang.String
  method transformForEdit(java.lang.Object):java.lang.Object
  method transformFromEdit(java.lang.Object):java.lang.Object
  method init(com.atlassian.jira.plugin.renderer.JiraRendererModuleDescriptor):void
  method getDescriptor():com.atlassian.jira.plugin.renderer.JiraRendererModuleDescriptor

interface com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager @PublicApi
# used by code compiled against 9.12, 2024, 8.13
  field static final TYPE_DEFAULT:java.lang.String = "default"
  method createFieldLayoutScheme(com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme):com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme
  method createFieldLayoutScheme(java.lang.String,java.lang.String):com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme
  method copyFieldLayoutScheme(com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme,java.lang.String,java.lang.String):com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme
  method getFieldConfigurationScheme(java.lang.Long):com.atlassian.jira.issue.fields.layout.field.FieldConfigurationScheme
  method getMutableFieldLayoutScheme(java.lang.Long):com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme
  method fieldConfigurationSchemeExists(java.lang.String):boolean
  method getEditableFieldLayouts():java.util.List
  method getFieldLayoutSchemes():java.util.List
  method updateFieldLayoutScheme(com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme):void
  method deleteFieldLayoutScheme(com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme):void
  method getFieldConfigurationScheme(com.atlassian.jira.project.Project):com.atlassian.jira.issue.fields.layout.field.FieldConfigurationScheme
  method getUniqueFieldLayouts(com.atlassian.jira.project.Project):java.util.Set
  method addSchemeAssociation(com.atlassian.jira.project.Project,java.lang.Long):void
  method removeSchemeAssociation(com.atlassian.jira.project.Project,java.lang.Long):void
  method getFieldLayout():com.atlassian.jira.issue.fields.layout.field.FieldLayout  // seen 9.x?/8.13
  method getFieldLayout(java.lang.Long):com.atlassian.jira.issue.fields.layout.field.FieldLayout  // seen 9.x?/8.13
  method getFieldLayout(com.atlassian.jira.issue.Issue):com.atlassian.jira.issue.fields.layout.field.FieldLayout  // seen 9.x?/8.13
  method getFieldLayout(com.atlassian.jira.project.Project,java.lang.String):com.atlassian.jira.issue.fields.layout.field.FieldLayout  // seen 9.x?/8.13
  method getEditableDefaultFieldLayout():com.atlassian.jira.issue.fields.layout.field.EditableDefaultFieldLayout
  method storeEditableDefaultFieldLayout(com.atlassian.jira.issue.fields.layout.field.EditableDefaultFieldLayout):void
  method storeEditableFieldLayout(com.atlassian.jira.issue.fields.layout.field.EditableFieldLayout):void
  method storeAndReturnEditableFieldLayout(com.atlassian.jira.issue.fields.layout.field.EditableFieldLayout):com.atlassian.jira.issue.fields.layout.field.EditableFieldLayout
  method restoreDefaultFieldLayout():void
  method hasDefaultFieldLayout():boolean
  method getProjects(com.atlassian.jira.issue.fields.layout.field.FieldConfigurationScheme):java.util.Collection
  method getProjects(com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme):java.util.Collection
  method refresh():void
  method getEditableFieldLayout(java.lang.Long):com.atlassian.jira.issue.fields.layout.field.EditableFieldLayout
  method deleteFieldLayout(com.atlassian.jira.issue.fields.layout.field.FieldLayout):void
  method getFieldLayoutSchemeEntities(com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme):java.util.Collection
  method createFieldLayoutSchemeEntity(com.atlassian.jira.issue.fields.layout.field.FieldLayoutSchemeEntity):void
  method createFieldLayoutSchemeEntity(com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme,java.lang.String,java.lang.Long):com.atlassian.jira.issue.fields.layout.field.FieldLayoutSchemeEntity
  method updateFieldLayoutSchemeEntity(com.atlassian.jira.issue.fields.layout.field.FieldLayoutSchemeEntity):void
  method removeFieldLayoutSchemeEntity(com.atlassian.jira.issue.fields.layout.field.FieldLayoutSchemeEntity):void
  method removeFieldLayoutScheme(com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme):void
  method getFieldConfigurationSchemes(com.atlassian.jira.issue.fields.layout.field.FieldLayout):java.util.Collection
  method getRelatedProjects(com.atlassian.jira.issue.fields.layout.field.FieldLayout):java.util.Collection
  method isFieldLayoutSchemesVisiblyEquivalent(java.lang.Long,java.lang.Long):boolean
  method isFieldLayoutsVisiblyEquivalent(java.lang.Long,java.lang.Long):boolean

interface com.atlassian.jira.issue.fields.layout.field.FieldLayout @PublicApi
# used by code compiled against 2024
  method getId():java.lang.Long
  method getName():java.lang.String
  method getDescription():java.lang.String
  method getFieldLayoutItems():java.util.List
  method getFieldLayoutItem(com.atlassian.jira.issue.fields.OrderableField):com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem  // seen 9.x?
  method getFieldLayoutItem(java.lang.String):com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem  // seen 9.x?
  method getVisibleLayoutItems(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.project.Project,java.util.List):java.util.List
  method getVisibleLayoutItems(com.atlassian.jira.project.Project,java.util.List):java.util.List
  method getVisibleCustomFieldLayoutItems(com.atlassian.jira.project.Project,java.util.List):java.util.List
  method getHiddenFields(com.atlassian.jira.project.Project,java.util.List):java.util.List
  method getHiddenFields(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.project.Project,java.util.List):java.util.List
  method getRequiredFieldLayoutItems(com.atlassian.jira.project.Project,java.util.List):java.util.List
  method isFieldHidden(java.lang.String):boolean
  method getRendererTypeForField(java.lang.String):java.lang.String
  method isDefault():boolean

interface com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem extends java.lang.Comparable @PublicApi
# used by code compiled against 2024, 8.13
  method getOrderableField():com.atlassian.jira.issue.fields.OrderableField
  method getFieldDescription():java.lang.String
  method getRawFieldDescription():java.lang.String
  method isHidden():boolean
  method isRequired():boolean  // seen 9.x?
  method getRendererType():java.lang.String
  method getFieldLayout():com.atlassian.jira.issue.fields.layout.field.FieldLayout

interface com.atlassian.jira.entity.property.JsonEntityPropertyManager @ExperimentalApi
# used by code compiled against 11.0
  method get(java.lang.String,java.lang.Long,java.lang.String):com.atlassian.jira.entity.property.EntityProperty  // seen 11.0
  method put(java.lang.String,java.lang.Long,java.lang.String,java.lang.String):void  // seen 11.0
  method put(com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.Long,java.lang.String,java.lang.String,io.atlassian.fugue.Function2,boolean):void  // seen 11.0
  method put(com.atlassian.jira.user.ApplicationUser,java.lang.String,java.lang.Long,java.lang.String,java.lang.String,java.util.function.BiFunction,boolean):void  // public scripts for Jira Service Management
  method putDryRun(java.lang.String,java.lang.String,java.lang.String):void
  method delete(java.lang.String,java.lang.Long,java.lang.String):void  // seen 11.0
  method getMaximumValueLength():int
  method query():com.atlassian.jira.entity.property.EntityPropertyQuery  // seen 11.0
  method findKeys(java.lang.String,java.lang.String):java.util.List
  method findKeys(java.lang.String,java.lang.Long):java.util.List
  method exists(java.lang.String,java.lang.Long,java.lang.String):boolean
  method countByEntity(java.lang.String,java.lang.Long):long
  method countByEntityNameAndPropertyKey(java.lang.String,java.lang.String):long
  method deleteByEntity(java.lang.String,java.lang.Long):void  // seen 11.0
  method deleteByEntityNameAndPropertyKey(java.lang.String,java.lang.String):void  // seen 11.0

interface com.atlassian.jira.entity.property.EntityProperty @ExperimentalApi
# used by code compiled against 11.0, 9.0
  field static final ID:java.lang.String = "id"
  field static final ENTITY_NAME:java.lang.String = "entityName"
  field static final ENTITY_ID:java.lang.String = "entityId"
  field static final KEY:java.lang.String = "propertyKey"
  field static final VALUE:java.lang.String = "value"
  field static final CREATED:java.lang.String = "created"
  field static final UPDATED:java.lang.String = "updated"
  method getId():java.lang.Long
  method getEntityId():java.lang.Long
  method getEntityName():java.lang.String
  method getKey():java.lang.String  // seen 11.0
  method getValue():java.lang.String  // seen 11.0/9.0
  method getCreated():java.sql.Timestamp
  method getUpdated():java.sql.Timestamp

class com.atlassian.jira.entity.property.EntityPropertyType @ExperimentalApi
  field static final REMOTE_VERSION_LINK:com.atlassian.jira.entity.property.EntityPropertyType
  field static final ISSUE_PROPERTY:com.atlassian.jira.entity.property.EntityPropertyType
  field static final PROJECT_PROPERTY:com.atlassian.jira.entity.property.EntityPropertyType
  field static final COMMENT_PROPERTY:com.atlassian.jira.entity.property.EntityPropertyType
  field static final CHANGE_HISTORY_PROPERTY:com.atlassian.jira.entity.property.EntityPropertyType
  ctor (java.lang.String,java.lang.String,java.lang.String,java.lang.String)
  method getDbEntityName():java.lang.String
  method getI18nKeyForEntityName():java.lang.String
  method getJqlName():java.lang.String
  method getIndexPrefix():java.lang.String
  method static isJqlClause(java.lang.String):boolean
  method static getEntityPropertyTypeForClause(java.lang.String):com.atlassian.jira.entity.property.EntityPropertyType

interface com.atlassian.jira.user.UserIssueHistoryManager
  field static final DEFAULT_ISSUE_HISTORY_DROPDOWN_ITEMS:int = 6
  method addIssueToHistory(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.Issue):void
  method hasIssueHistory(com.atlassian.jira.user.ApplicationUser):boolean
  method getFullIssueHistoryWithoutPermissionChecks(com.atlassian.jira.user.ApplicationUser):java.util.List
  method getFullIssueHistoryWithPermissionChecks(com.atlassian.jira.user.ApplicationUser):java.util.List
  method getShortIssueHistory(com.atlassian.jira.user.ApplicationUser):java.util.List

interface com.atlassian.jira.util.BuildUtilsInfo @PublicApi
# used by code compiled against 11.0, 10.5, 9.4, 9.0, 8.13
  method getVersion():java.lang.String  // seen 10.5/9.4/9.0/8.13
  method getDocVersion():java.lang.String
  method getVersionNumbers():int[]  // seen 8.13
  method getCurrentBuildNumber():java.lang.String
  method getApplicationBuildNumber():int
  method getDatabaseBuildNumber():int
  method getMinimumUpgradableBuildNumber():java.lang.String
  method getCurrentBuildDate():java.util.Date
  method getBuildPartnerName():java.lang.String
  method getBuildInformation():java.lang.String
  method getCommitId():java.lang.String
  method getMinimumUpgradableVersion():java.lang.String
  method getUnavailableLocales():java.util.Collection
  method getSalVersion():java.lang.String
  method getApplinksVersion():java.lang.String
  method getLuceneVersion():java.lang.String
  method getGuavaOsgiVersion():java.lang.String
  method getBuildProperty(java.lang.String):java.lang.String
  method isBeta():boolean
  method isRc():boolean
  method isSnapshot():boolean
  method isMilestone():boolean

interface com.atlassian.jira.security.plugin.ProjectPermissionOverride
# used by code compiled against 9.12
  method hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.project.Project,com.atlassian.jira.user.ApplicationUser):com.atlassian.jira.security.plugin.ProjectPermissionOverride$Decision
  method getReason(com.atlassian.jira.security.plugin.ProjectPermissionKey,com.atlassian.jira.project.Project,com.atlassian.jira.user.ApplicationUser):com.atlassian.jira.security.plugin.ProjectPermissionOverride$Reason
enum com.atlassian.jira.security.plugin.ProjectPermissionOverride$Decision
  const DENY
  const ABSTAIN
class com.atlassian.jira.security.plugin.ProjectPermissionOverride$Reason @ExperimentalApi
  ctor (java.lang.String,java.lang.String)
  method getSummary():java.lang.String
  method getDetails():java.lang.String

# ---- classes newer than 6.3.15 (or moved)

interface com.atlassian.jira.event.issue.IssueChangedEvent
# evidence: used by a public app compiled against 11.0 (getters below all called there); since ~7.x/8.x
  method getIssue():com.atlassian.jira.issue.Issue
  method getAuthor():java.util.Optional  // <ApplicationUser>
  method getChangeItems():java.util.Collection  // <ChangeItemBean>
  method getComment():java.util.Optional  // <Comment>
  method getSpanningOperation():java.util.Optional  // <SpanningOperation>
  method getEventTime():java.util.Date  // ctor takes a Date; getter name inferred

class com.atlassian.jira.event.issue.IssueChangedEventImpl implements com.atlassian.jira.event.issue.IssueChangedEvent
# evidence: a public app's test compiled against 11.0 constructs it with (issue, Optional author, List changeItems, Optional comment, Date, boolean, null)
  ctor (com.atlassian.jira.issue.Issue,java.util.Optional,java.util.Collection,java.util.Optional,java.util.Date,boolean,com.atlassian.jira.event.operation.SpanningOperation)  // last type inferred

interface com.atlassian.jira.event.operation.SpanningOperation
# evidence: type imported by a public app compiled against 11.0; present on bulk operations; members not seen

class com.atlassian.jira.event.comment.CommentEvent
# evidence: imported as a listener parameter by public plugins (7.x-9.x); getter inferred
  method getComment():com.atlassian.jira.issue.comments.Comment

class com.atlassian.jira.event.comment.CommentCreatedEvent extends com.atlassian.jira.event.comment.CommentEvent
# evidence: imported by a plugin listener of 2024 (event.getComment() style)

class com.atlassian.jira.event.comment.CommentUpdatedEvent extends com.atlassian.jira.event.comment.CommentEvent
# evidence: memory; NOT verified

class com.atlassian.jira.event.comment.CommentDeletedEvent extends com.atlassian.jira.event.comment.CommentEvent
# evidence: memory; NOT verified

interface com.atlassian.jira.event.worklog.WorklogEvent
# evidence: imported by public listeners (Jira 7-9)
  method getWorklog():com.atlassian.jira.issue.worklog.Worklog

class com.atlassian.jira.event.worklog.WorklogCreatedEvent implements com.atlassian.jira.event.worklog.WorklogEvent
# evidence: used in 2025 listener scripts (event.worklog.issue)

class com.atlassian.jira.event.worklog.WorklogUpdatedEvent implements com.atlassian.jira.event.worklog.WorklogEvent
# evidence: used in 2025 listener scripts

class com.atlassian.jira.event.worklog.WorklogDeletedEvent implements com.atlassian.jira.event.worklog.WorklogEvent
# evidence: used in 2025 listener scripts

class com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent
# evidence: a plugin of 2024: event.getIssueLink()
  method getIssueLink():com.atlassian.jira.issue.link.IssueLink

class com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent
# evidence: a plugin of 2024
  method getIssueLink():com.atlassian.jira.issue.link.IssueLink

interface com.atlassian.jira.project.archiving.ArchivedProjectService
# evidence: public scripts 2020-2025 (Jira 8-10); no event class for project archiving could be found anywhere
  method validateArchiveProject(com.atlassian.jira.user.ApplicationUser,java.lang.String):com.atlassian.jira.project.archiving.ArchivedProjectService$ValidationResult
  method archiveProject(com.atlassian.jira.project.archiving.ArchivedProjectService$ValidationResult):?ArchivingResult
  method validateRestoreProject(com.atlassian.jira.user.ApplicationUser,java.lang.String):com.atlassian.jira.project.archiving.ArchivedProjectService$ValidationResult
  method restoreProject(com.atlassian.jira.project.archiving.ArchivedProjectService$ValidationResult):?ArchivingResult

interface com.atlassian.jira.issue.archiving.ArchivedIssueService
# evidence: public scripts: validateArchiveIssue(user, issueKey, notify) then archiveIssue(result)
  method validateArchiveIssue(com.atlassian.jira.user.ApplicationUser,java.lang.String,boolean):?ValidationResult
  method archiveIssue(?ValidationResult):?ArchivingResult

interface com.atlassian.jira.util.Page
# evidence: 9.4, 10.5
  method getValues():java.util.List

interface com.atlassian.jira.util.PageRequest
  method getStart():long  // memory
  method getLimit():int  // memory
# evidence: 9.4, 10.5

class com.atlassian.jira.util.PageRequests
# evidence: 10.5: PageRequests.request((long) start, int limit)
  method static request(java.lang.Long,java.lang.Integer):com.atlassian.jira.util.PageRequest

interface com.atlassian.jira.issue.fields.config.manager.PrioritySchemeManager
# evidence: 2024; since 7.6
  method getOptions(com.atlassian.jira.issue.context.IssueContext):java.util.List  // priority ids, in scheme order (order: inferred)
  method getPrioritiesFromIds(java.util.Collection):java.util.List  // <Priority>
  method getDefaultScheme():com.atlassian.jira.issue.fields.config.FieldConfigScheme  // memory
  method getAllSchemes():java.util.List  // memory
  method getScheme(com.atlassian.jira.project.Project):com.atlassian.jira.issue.fields.config.FieldConfigScheme  // memory

class com.atlassian.jira.issue.context.IssueContextImpl implements com.atlassian.jira.issue.context.IssueContext  // the supertype from its use: PrioritySchemeManager.getOptions takes one
# evidence: 2024
  ctor (java.lang.Long,java.lang.String)

interface com.atlassian.jira.search.issue.IssueDocumentSearchService
# evidence: a public app compiled against 11.0; Atlassian "Migrating from Lucene to Search API" page; package exists since 10.4, mandatory in 11
  method getHitCount(com.atlassian.jira.user.ApplicationUser,com.atlassian.query.Query,boolean):long  // 3rd = override security; throws com.atlassian.jira.issue.search.SearchException

class com.atlassian.jira.issue.index.ThreadLocalSearcherCache
# evidence: a public app compiled against 11.0, a plugin of 2024
  method static startSearcherContext():void
  method static stopAndCloseSearcherContext():void

interface com.atlassian.jira.issue.index.IssueIndexingService
# evidence: imported by 11.0; not needed by a read-only app

interface com.atlassian.jira.bc.issue.comment.property.CommentPropertyService
# evidence: 9.0: getProperty(user, commentId, "sd.public.comment")
  method getProperty(com.atlassian.jira.user.ApplicationUser,java.lang.Long,java.lang.String):com.atlassian.jira.entity.property.EntityPropertyService$PropertyResult

interface com.atlassian.jira.cluster.ClusterInfo
# evidence: imported by 10+ public plugins of Jira 8-9; members from memory
  method isClustered():boolean
  method getNodeId():java.lang.String

interface com.atlassian.jira.application.ApplicationRoleManager
# evidence: package page of jira 7.0.8 javadoc; a bundled Atlassian plugin, tests
  method getRoles():java.util.Set  // memory
  method getRolesForGroup(com.atlassian.crowd.embedded.api.Group):java.util.Set  // seen
  method getRolesForUser(com.atlassian.jira.user.ApplicationUser):java.util.Set  // seen (script)
  method getDefaultGroups(com.atlassian.application.api.ApplicationKey):java.util.Set  // seen
  method getGroupsForLicensedRoles():java.util.Set  // memory
  method userHasRole(com.atlassian.jira.user.ApplicationUser,com.atlassian.application.api.ApplicationKey):boolean  // memory
  method hasAnyRole(com.atlassian.jira.user.ApplicationUser):boolean  // memory
  method isRoleInstalledAndLicensed(com.atlassian.application.api.ApplicationKey):boolean  // memory

interface com.atlassian.jira.application.ApplicationRole
# evidence: as above
  method getKey():com.atlassian.application.api.ApplicationKey  // seen
  method getGroups():java.util.Set  // memory; <com.atlassian.crowd.embedded.api.Group>
  method getName():java.lang.String  // memory

interface com.atlassian.jira.application.ApplicationAuthorizationService
# evidence: class in 7.0.8 javadoc; members memory
  method canUseApplication(com.atlassian.jira.user.ApplicationUser,com.atlassian.application.api.ApplicationKey):boolean

interface com.atlassian.jira.user.anonymize.AnonymizationHandler<P>
# evidence: javadoc of 10.0.0 and 10.2.0 (it is generic, and has these methods, validateBusinessLogic and DEFAULT_NUMBER_OF_TASKS); members as called in bundled
# Atlassian plugins for Jira 8.7+. Whether P has a bound, which would stand here in place of Object, is not known
  method getAffectedEntities(java.lang.Object):java.util.Collection  // Collection<AffectedEntity>
  method update(java.lang.Object):com.atlassian.jira.bc.ServiceResult
  method getNumberOfTasks(java.lang.Object):int

interface com.atlassian.jira.user.anonymize.UserAnonymizationHandler extends com.atlassian.jira.user.anonymize.AnonymizationHandler
# evidence: a bundled Atlassian plugin for Jira 8.7+; AnonymizationHandler<UserAnonymizationParameter>

class com.atlassian.jira.user.anonymize.UserAnonymizationParameter
# evidence: same
  method getUserKey():java.lang.String
  method getContext():com.atlassian.jira.task.context.Context

interface com.atlassian.jira.user.anonymize.UserKeyChangeHandler extends com.atlassian.jira.user.anonymize.AnonymizationHandler
# evidence: javadoc of 10.2.0; AnonymizationHandler<UserPropertyChangeParameter>

interface com.atlassian.jira.user.anonymize.UserNameChangeHandler extends com.atlassian.jira.user.anonymize.AnonymizationHandler
# evidence: a bundled Atlassian plugin; AnonymizationHandler<UserPropertyChangeParameter>

class com.atlassian.jira.user.anonymize.UserPropertyChangeParameter
# evidence: same
  method getOriginal():java.lang.String
  method getTarget():java.lang.String
  method getContext():com.atlassian.jira.task.context.Context

annotation com.atlassian.jira.security.request.SupportedMethods
# evidence: 11.0, 10.5, a plugin of 2024; on action class or doX() method
  element value():com.atlassian.jira.security.request.RequestMethod[]

enum com.atlassian.jira.security.request.RequestMethod
# evidence: same
  const GET
  const POST

annotation com.atlassian.jira.security.xsrf.RequiresXsrfCheck
# evidence: a plugin of 2024, 8.0, a plugin

interface com.atlassian.jira.security.xsrf.XsrfTokenGenerator
# evidence: a plugin of 2024; 6.3.15 source
  method generateToken(javax.servlet.http.HttpServletRequest):java.lang.String  // javax.servlet until 10.x, jakarta in 11

interface com.atlassian.jira.security.type.SecurityType
# evidence: JSM 5.12.10 implementation of SecurityType; the GenericValue overloads of 6.3.15 are gone
  method getType():java.lang.String
  method getDisplayName():java.lang.String
  method isValidForPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey):boolean
  method hasPermission(com.atlassian.jira.project.Project,java.lang.String):boolean  // anonymous
  method hasPermission(com.atlassian.jira.issue.Issue,java.lang.String):boolean  // anonymous
  method hasPermission(com.atlassian.jira.project.Project,java.lang.String,com.atlassian.jira.user.ApplicationUser,boolean):boolean
  method hasPermission(com.atlassian.jira.issue.Issue,java.lang.String,com.atlassian.jira.user.ApplicationUser,boolean):boolean
  method getUsers(com.atlassian.jira.permission.PermissionContext,java.lang.String):java.util.Set
  method getUsers(com.atlassian.jira.permission.PermissionContext,java.lang.String,java.lang.String,int):java.util.Set
  method doValidation(java.lang.String,java.util.Map,com.atlassian.jira.bc.JiraServiceContext):void

class com.atlassian.jira.sharing.type.ShareType$Name
  ctor (java.lang.String)  // 6.3.15
# evidence: 2017 javadoc (docs.atlassian.com/jira/latest); DB values seen in 9.12.10 data: global, loggedin, group, project (param2 = role id)
  field static final GLOBAL:com.atlassian.jira.sharing.type.ShareType$Name  // "global"
  field static final AUTHENTICATED:com.atlassian.jira.sharing.type.ShareType$Name  // "loggedin"
  field static final GROUP:com.atlassian.jira.sharing.type.ShareType$Name  // "group"
  field static final PROJECT:com.atlassian.jira.sharing.type.ShareType$Name  // "project"
  field static final PROJECT_UNKNOWN:com.atlassian.jira.sharing.type.ShareType$Name  // view-layer only
  field static final USER:com.atlassian.jira.sharing.type.ShareType$Name  // "user", 7.12+ (memory)

class com.atlassian.jira.util.thread.OffRequestThreadExecutor
# evidence: 2024 imports it and calls execute(user, runnable); API stability unknown
  method execute(com.atlassian.jira.user.ApplicationUser,java.lang.Runnable):void

# ---- Jira Service Management API (com.atlassian.servicedesk:jira-servicedesk-api; absent when JSM is not installed -> optional import)

# evidence for the group: a public app compiled against 11.0 usage; javadoc excerpts 4.9.0 / 4.13.20 / 5.17.0 / 10.x of docs.atlassian.com/jira-servicedesk; JSM 5.12.10 source excerpts. No Either/AnError any more: methods throw ServiceDeskServiceException (unchecked in the use in 11.0).

interface com.atlassian.servicedesk.api.ServiceDeskManager
  method getServiceDeskForProject(com.atlassian.jira.project.Project):com.atlassian.servicedesk.api.ServiceDesk  // seen 11.0
  method getServiceDeskById(int):com.atlassian.servicedesk.api.ServiceDesk  // 10.3.1 javadoc
  method getServiceDeskForPortal(com.atlassian.servicedesk.api.portal.Portal):com.atlassian.servicedesk.api.ServiceDesk  // 10.3.1 javadoc

interface com.atlassian.servicedesk.api.ServiceDesk
  method getId():int  // memory
  method getProjectId():long  // memory

class com.atlassian.servicedesk.api.ServiceDeskServiceException extends java.lang.RuntimeException

interface com.atlassian.servicedesk.api.portal.PortalManager
  method getPortalForProject(com.atlassian.jira.project.Project):com.atlassian.servicedesk.api.portal.Portal  // seen 11.0
  method getPortalForId(int):com.atlassian.servicedesk.api.portal.Portal  // 10.3.1 javadoc

interface com.atlassian.servicedesk.api.portal.Portal
  method getId():int  // memory (long before 3.9)

interface com.atlassian.servicedesk.api.requesttype.RequestTypeService
  method newQueryBuilder():com.atlassian.servicedesk.api.requesttype.RequestTypeQuery$Builder  // 4.13.20
  method getRequestTypes(com.atlassian.jira.user.ApplicationUser,com.atlassian.servicedesk.api.requesttype.RequestTypeQuery):com.atlassian.servicedesk.api.util.paging.PagedResponse  // 4.13.20, seen 11.0

interface com.atlassian.servicedesk.api.requesttype.RequestTypeQuery$Builder
  method issue(java.lang.Long):com.atlassian.servicedesk.api.requesttype.RequestTypeQuery$Builder  // seen (script)
  method serviceDesk(java.lang.Integer):com.atlassian.servicedesk.api.requesttype.RequestTypeQuery$Builder  // memory
  method requestType(java.lang.Integer):com.atlassian.servicedesk.api.requesttype.RequestTypeQuery$Builder  // memory
  method requestOverrideSecurity(java.lang.Boolean):com.atlassian.servicedesk.api.requesttype.RequestTypeQuery$Builder  // 4.0.0 and later javadoc
  method pagedRequest(com.atlassian.servicedesk.api.util.paging.PagedRequest):com.atlassian.servicedesk.api.requesttype.RequestTypeQuery$Builder  // 4.0.0 and later javadoc
  method build():com.atlassian.servicedesk.api.requesttype.RequestTypeQuery

interface com.atlassian.servicedesk.api.requesttype.RequestType extends java.io.Serializable
  method getId():int
  method getName():java.lang.String
  method getDescription():java.lang.String
  method getHelpText():java.lang.String
  method getPortalId():int  // int since JSD 3.9
  method getIssueTypeId():long
  method getIconId():long
  method getGroups():java.util.List

interface com.atlassian.servicedesk.api.requesttype.RequestTypePermissionService
# 5.17 and later: the allow-list of each request type
  method getRequestTypePermission(int):com.atlassian.servicedesk.api.requesttype.RequestTypePermission  // 10.3.2 javadoc

interface com.atlassian.servicedesk.api.requesttype.RequestTypePermission extends java.io.Serializable
  method getRequestTypeId():int  // 10.3.2 javadoc
  method getAllowlist():java.util.Set  // 10.3.2 javadoc

interface com.atlassian.servicedesk.api.requesttype.RequestTypePermissionEntity
# named in the 10.7.0 javadoc; its members are NOT seen: their names are those of the REST interface (entityId, entityType, status)
  method getEntityId():java.lang.String  // guessed
  method getEntityType():com.atlassian.servicedesk.api.requesttype.RequestTypePermissionEntityType  // guessed

enum com.atlassian.servicedesk.api.requesttype.RequestTypePermissionEntityType
# named in the 5.17.0 javadoc; the constants are those of the REST interface
  const USER
  const GROUP
  const ORGANIZATION

interface com.atlassian.servicedesk.api.organization.OrganizationService
# evidence for the package: javadoc 4.0.0, 5.12.17, 10.3.2. What it says of agents: getById needs an agent or a member
  method newOrganizationsQueryBuilder():com.atlassian.servicedesk.api.organization.OrganizationsQuery$Builder
  method newUsersInOrganizationQuery():com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery$Builder
  method getOrganizations(com.atlassian.jira.user.ApplicationUser,com.atlassian.servicedesk.api.organization.OrganizationsQuery):com.atlassian.servicedesk.api.util.paging.PagedResponse
  method getUsersInOrganization(com.atlassian.jira.user.ApplicationUser,com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery):com.atlassian.servicedesk.api.util.paging.PagedResponse

interface com.atlassian.servicedesk.api.organization.CustomerOrganization
  method getId():int  // memory
  method getName():java.lang.String  // seen (script)

interface com.atlassian.servicedesk.api.organization.OrganizationsQuery

interface com.atlassian.servicedesk.api.organization.OrganizationsQuery$Builder
  method serviceDeskId(java.lang.Integer):com.atlassian.servicedesk.api.organization.OrganizationsQuery$Builder
  method pagedRequest(com.atlassian.servicedesk.api.util.paging.PagedRequest):com.atlassian.servicedesk.api.organization.OrganizationsQuery$Builder
  method build():com.atlassian.servicedesk.api.organization.OrganizationsQuery

interface com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery

interface com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery$Builder
  method customerOrganization(com.atlassian.servicedesk.api.organization.CustomerOrganization):com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery$Builder
  method pagedRequest(com.atlassian.servicedesk.api.util.paging.PagedRequest):com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery$Builder
  method build():com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery

interface com.atlassian.servicedesk.api.permission.ServiceDeskPermissionService
# evidence: javadoc 4.17.0 to 11.3.1, where it is called experimental
  method isAgent(com.atlassian.jira.user.ApplicationUser,com.atlassian.servicedesk.api.ServiceDesk):boolean

interface com.atlassian.servicedesk.api.portal.PortalService
# evidence: javadoc 4.1.0 to 5.12.17; an AuthorizationException where the user does not have permission to access the portal
  method getPortalForProject(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.project.Project):com.atlassian.servicedesk.api.portal.Portal

interface com.atlassian.servicedesk.api.util.paging.PagedRequest
# evidence: javadoc 3.9.6, 10.1.2
  method getStart():int
  method getLimit():int

class com.atlassian.servicedesk.api.util.paging.SimplePagedRequest implements com.atlassian.servicedesk.api.util.paging.PagedRequest
  ctor (int,int)
  method static paged(int,int):com.atlassian.servicedesk.api.util.paging.PagedRequest
  method getStart():int
  method getLimit():int

interface com.atlassian.servicedesk.api.util.paging.PagedResponse
  method getResults():java.util.List  // seen (script)
  method findFirst():java.util.Optional  // seen (script)
  method hasNextPage():boolean  // memory

interface com.atlassian.servicedesk.api.request.ServiceDeskCustomerRequestService
  method newIssueQueryBuilder():com.atlassian.servicedesk.api.request.CustomerRequestIssueQuery$Builder  // 4.13.20
  method newQueryBuilder():com.atlassian.servicedesk.api.request.CustomerRequestQuery$Builder  // 4.13.20
  method getCustomerRequest(com.atlassian.jira.user.ApplicationUser,com.atlassian.servicedesk.api.request.CustomerRequestIssueQuery):com.atlassian.servicedesk.api.request.CustomerRequest  // 4.13.20
  method getCustomerRequests(com.atlassian.jira.user.ApplicationUser,com.atlassian.servicedesk.api.request.CustomerRequestQuery):com.atlassian.servicedesk.api.util.paging.PagedResponse  // 4.13.20

interface com.atlassian.servicedesk.api.comment.ServiceDeskCommentService
  method getServiceDeskCommentByJiraComment(com.atlassian.jira.user.ApplicationUser,com.atlassian.jira.issue.comments.Comment):com.atlassian.servicedesk.api.comment.ServiceDeskComment  // 4.9.0
  method getServiceDeskCommentById(com.atlassian.jira.user.ApplicationUser,java.lang.Long):com.atlassian.servicedesk.api.comment.ServiceDeskComment  // 4.9.0
  method getCommentsOfRequest(com.atlassian.jira.user.ApplicationUser,com.atlassian.servicedesk.api.comment.ServiceDeskCommentQuery):com.atlassian.servicedesk.api.util.paging.PagedResponse  // 4.9.0

interface com.atlassian.servicedesk.api.comment.ServiceDeskComment
  method isPublic():boolean  // seen 5.12.10
  method getComment():com.atlassian.jira.issue.comments.Comment  // seen 5.12.10

interface com.atlassian.servicedesk.api.event.ServiceDeskCommentEvent
# evidence: javadoc 3.6.4 members; type still listed in 10.3.2
  method getComment():com.atlassian.servicedesk.api.comment.ServiceDeskComment
  method getIssue():com.atlassian.jira.issue.Issue
  method getUser():com.atlassian.jira.user.ApplicationUser
  method isCreatedEvent():boolean
  method isPartOfIssueChange():boolean
  method isSendMail():boolean
  method getTime():java.util.Date

interface com.atlassian.servicedesk.api.event.ServiceDeskDeletedEvent
# evidence: listed in 10.3.2 javadoc; members not seen

interface com.atlassian.servicedesk.api.customer.CustomerContextService
# evidence: JSM 5.12.10 usage
  method isInCustomerContext():boolean
  method runInCustomerContext(com.atlassian.servicedesk.api.customer.NoExceptionsCallable):java.lang.Object  // the type of its parameter: javadoc 3.9.0 to 10.3.1
interface com.atlassian.servicedesk.api.customer.NoExceptionsCallable
  method call():java.lang.Object  // javadoc 3.9.0 to 10.3.1; a Callable that throws nothing

# ---- workflow events (6.3.15 source only, not verified for 9-11)

class com.atlassian.jira.event.DraftWorkflowPublishedEvent extends com.atlassian.jira.event.AbstractWorkflowEvent
  ctor (com.atlassian.jira.workflow.JiraWorkflow,com.atlassian.jira.workflow.JiraWorkflow)
  method getOriginalWorkflow():com.atlassian.jira.workflow.JiraWorkflow

class com.atlassian.jira.event.WorkflowUpdatedEvent extends com.atlassian.jira.event.AbstractWorkflowEvent
  ctor (com.atlassian.jira.workflow.JiraWorkflow,com.atlassian.jira.workflow.JiraWorkflow)
  method getOriginalWorkflow():com.atlassian.jira.workflow.JiraWorkflow

class com.atlassian.jira.event.WorkflowCopiedEvent
  ctor (com.atlassian.jira.workflow.JiraWorkflow,com.atlassian.jira.workflow.JiraWorkflow)
  method getOriginalWorkflow():com.atlassian.jira.workflow.JiraWorkflow
  method getNewWorkflow():com.atlassian.jira.workflow.JiraWorkflow

class com.atlassian.jira.event.WorkflowDeletedEvent extends com.atlassian.jira.event.AbstractWorkflowEvent
  ctor (com.atlassian.jira.workflow.JiraWorkflow)

abstract class com.atlassian.jira.event.AbstractWorkflowEvent
  ctor (com.atlassian.jira.workflow.JiraWorkflow)
  method getWorkflow():com.atlassian.jira.workflow.JiraWorkflow

class com.atlassian.jira.event.workflow.WorkflowSchemeAddedToProjectEvent extends com.atlassian.jira.event.scheme.AbstractSchemeAddedToProjectEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.project.Project)

class com.atlassian.jira.event.workflow.WorkflowSchemeRemovedFromProjectEvent extends com.atlassian.jira.event.scheme.AbstractSchemeRemovedFromProjectEvent
  ctor (com.atlassian.jira.scheme.Scheme,com.atlassian.jira.project.Project)

# ---- supertypes of the above (6.3.15 only)

interface com.atlassian.jira.JiraManager

interface com.atlassian.jira.entity.WithId @ExperimentalApi
  method getId():java.lang.Long

interface com.atlassian.jira.entity.WithKey
  method getKey():java.lang.String

class com.atlassian.jira.event.issue.link.AbstractRemoteIssueLinkEvent
  ctor (java.lang.Long)
  ctor (com.atlassian.jira.issue.link.RemoteIssueLink)
  method getRemoteIssueLinkId():java.lang.Long
  method getGlobalId():java.lang.String

interface com.atlassian.jira.favourites.Favourite @PublicApi
  method getFavouriteCount():java.lang.Long

interface com.atlassian.jira.issue.context.IssueContext @PublicApi
  field static final GLOBAL:com.atlassian.jira.issue.context.IssueContext
  method getProjectObject():com.atlassian.jira.project.Project
  method getProject():org.ofbiz.core.entity.GenericValue
  method getProjectId():java.lang.Long
  method getIssueTypeObject():com.atlassian.jira.issue.issuetype.IssueType
  method getIssueType():org.ofbiz.core.entity.GenericValue
  method getIssueTypeId():java.lang.String

interface com.atlassian.jira.issue.fields.ConfigurableField extends com.atlassian.jira.issue.fields.OrderableField @PublicApi
  method getConfigurationItemTypes():java.util.List
  method getAssociatedProjects():java.util.List
  method getAssociatedProjectObjects():java.util.List
  method getRelevantConfig(com.atlassian.jira.issue.context.IssueContext):com.atlassian.jira.issue.fields.config.FieldConfig

interface com.atlassian.jira.issue.fields.HideableField @PublicApi

interface com.atlassian.jira.issue.fields.NavigableField extends com.atlassian.jira.issue.fields.Field @PublicApi
  field static final TEMPLATE_DIRECTORY_PATH:java.lang.String
  field static final ORDER_ASCENDING:java.lang.String = "ASC"
  field static final ORDER_DESCENDING:java.lang.String = "DESC"
  method getColumnHeadingKey():java.lang.String
  method getColumnCssClass():java.lang.String
  method getDefaultSortOrder():java.lang.String
  method getSortComparatorSource():org.apache.lucene.search.FieldComparatorSource
  method getSortFields(boolean):java.util.List
  method getSorter():com.atlassian.jira.issue.search.LuceneFieldSorter
  method getColumnViewHtml(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,java.util.Map,com.atlassian.jira.issue.Issue):java.lang.String
  method getHiddenFieldId():java.lang.String
  method prettyPrintChangeHistory(java.lang.String):java.lang.String
  method prettyPrintChangeHistory(java.lang.String,com.atlassian.jira.util.I18nHelper):java.lang.String

interface com.atlassian.jira.issue.fields.OrderableField extends com.atlassian.jira.issue.fields.Field,com.atlassian.jira.issue.fields.SearchableField @PublicApi
  field static final TEMPLATE_DIRECTORY_PATH:java.lang.String = "templates/jira/issue/field/"
  field static final MOVE_ISSUE_PARAM_KEY:java.lang.String = "moveissue"
  field static final NO_HEADER_PARAM_KEY:java.lang.String = "noHeader"
  method getCreateHtml(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,com.atlassian.jira.issue.customfields.OperationContext,webwork.action.Action,com.atlassian.jira.issue.Issue):java.lang.String
  method getCreateHtml(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,com.atlassian.jira.issue.customfields.OperationContext,webwork.action.Action,com.atlassian.jira.issue.Issue,java.util.Map):java.lang.String
  method getEditHtml(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,com.atlassian.jira.issue.customfields.OperationContext,webwork.action.Action,com.atlassian.jira.issue.Issue):java.lang.String
  method getEditHtml(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,com.atlassian.jira.issue.customfields.OperationContext,webwork.action.Action,com.atlassian.jira.issue.Issue,java.util.Map):java.lang.String
  method getBulkEditHtml(com.atlassian.jira.issue.customfields.OperationContext,webwork.action.Action,com.atlassian.jira.web.bean.BulkEditBean,java.util.Map):java.lang.String
  method getViewHtml(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,webwork.action.Action,com.atlassian.jira.issue.Issue):java.lang.String
  method getViewHtml(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,webwork.action.Action,com.atlassian.jira.issue.Issue,java.util.Map):java.lang.String
  method getViewHtml(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,webwork.action.Action,com.atlassian.jira.issue.Issue,java.lang.Object,java.util.Map):java.lang.String
  method isShown(com.atlassian.jira.issue.Issue):boolean
  method populateDefaults(java.util.Map,com.atlassian.jira.issue.Issue):void
  method hasParam(java.util.Map):boolean
  method populateFromParams(java.util.Map,java.util.Map):void
  method populateFromIssue(java.util.Map,com.atlassian.jira.issue.Issue):void
  method validateParams(com.atlassian.jira.issue.customfields.OperationContext,com.atlassian.jira.util.ErrorCollection,com.atlassian.jira.util.I18nHelper,com.atlassian.jira.issue.Issue,com.atlassian.jira.issue.fields.screen.FieldScreenRenderLayoutItem):void
  method getDefaultValue(com.atlassian.jira.issue.Issue):java.lang.Object
  method createValue(com.atlassian.jira.issue.Issue,java.lang.Object):void
  method updateValue(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,com.atlassian.jira.issue.Issue,com.atlassian.jira.issue.ModifiedValue,com.atlassian.jira.issue.util.IssueChangeHolder):void
  method updateIssue(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem,com.atlassian.jira.issue.MutableIssue,java.util.Map):void
  method removeValueFromIssueObject(com.atlassian.jira.issue.MutableIssue):void
  method canRemoveValueFromIssueObject(com.atlassian.jira.issue.Issue):boolean
  method needsMove(java.util.Collection,com.atlassian.jira.issue.Issue,com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem):com.atlassian.jira.issue.fields.util.MessagedResult
  method populateForMove(java.util.Map,com.atlassian.jira.issue.Issue,com.atlassian.jira.issue.Issue):void
  method hasValue(com.atlassian.jira.issue.Issue):boolean
  method availableForBulkEdit(com.atlassian.jira.web.bean.BulkEditBean):java.lang.String
  method getValueFromParams(java.util.Map):java.lang.Object throws com.atlassian.jira.issue.customfields.impl.FieldValidationException
  method populateParamsFromString(java.util.Map,java.lang.String,com.atlassian.jira.issue.Issue):void throws com.atlassian.jira.issue.customfields.impl.FieldValidationException

interface com.atlassian.jira.issue.fields.RequirableField extends com.atlassian.jira.issue.fields.Field @PublicApi

interface com.atlassian.jira.issue.fields.renderer.RenderableField @PublicApi
  method getId():java.lang.String
  method getValueFromIssue(com.atlassian.jira.issue.Issue):java.lang.String
  method isRenderable():boolean

interface com.atlassian.jira.issue.fields.rest.RestAwareField @PublicApi
  method getFieldTypeInfo(com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext):com.atlassian.jira.issue.fields.rest.FieldTypeInfo
  method getJsonSchema():com.atlassian.jira.issue.fields.rest.json.JsonType
  method getJsonFromIssue(com.atlassian.jira.issue.Issue,boolean,com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem):com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation

interface com.atlassian.jira.issue.fields.rest.RestFieldOperations @PublicApi
  method getRestFieldOperation():com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler
  method getJsonDefaultValue(com.atlassian.jira.issue.context.IssueContext):com.atlassian.jira.issue.fields.rest.json.JsonData

abstract class com.atlassian.jira.ofbiz.AbstractOfBizValueWrapper implements com.atlassian.jira.ofbiz.OfBizValueWrapper @Internal
  field protected final genericValue:org.ofbiz.core.entity.GenericValue
  ctor protected (org.ofbiz.core.entity.GenericValue)
  method getString(java.lang.String):java.lang.String
  method getTimestamp(java.lang.String):java.sql.Timestamp
  method getLong(java.lang.String):java.lang.Long
  method getGenericValue():org.ofbiz.core.entity.GenericValue
  method store():void
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.jira.ofbiz.OfBizValueWrapper @PublicApi
  method getString(java.lang.String):java.lang.String
  method getTimestamp(java.lang.String):java.sql.Timestamp
  method getLong(java.lang.String):java.lang.Long
  method getGenericValue():org.ofbiz.core.entity.GenericValue
  method store():void

interface com.atlassian.jira.util.ErrorCollection @PublicApi
  method addError(java.lang.String,java.lang.String):void
  method addError(java.lang.String,java.lang.String,com.atlassian.jira.util.ErrorCollection$Reason):void
  method addErrorMessage(java.lang.String):void
  method addErrorMessage(java.lang.String,com.atlassian.jira.util.ErrorCollection$Reason):void
  method getErrorMessages():java.util.Collection
  method setErrorMessages(java.util.Collection):void
  method getFlushedErrorMessages():java.util.Collection
  method getErrors():java.util.Map
  method addErrorCollection(com.atlassian.jira.util.ErrorCollection):void
  method addErrorMessages(java.util.Collection):void
  method addErrors(java.util.Map):void
  method hasAnyErrors():boolean
  method addReasons(java.util.Set):void
  method addReason(com.atlassian.jira.util.ErrorCollection$Reason):void
  method setReasons(java.util.Set):void
  method getReasons():java.util.Set
enum com.atlassian.jira.util.ErrorCollection$Reason
  const NOT_FOUND
  const NOT_LOGGED_IN
  const FORBIDDEN
  const VALIDATION_FAILED
  const SERVER_ERROR
  method getHttpStatusCode():int
  method static getWorstReason(java.util.Collection):com.atlassian.jira.util.ErrorCollection$Reason

interface com.atlassian.jira.util.Named
  method getName():java.lang.String

interface com.atlassian.jira.util.NamedWithDescription extends com.atlassian.jira.util.Named
  method getDescription():java.lang.String

interface com.atlassian.jira.util.NamedWithId extends com.atlassian.jira.util.Named
  method getId():java.lang.Long

interface com.atlassian.jira.util.Resolver extends com.atlassian.jira.util.Function
  method get(java.lang.Object):java.lang.Object

interface com.atlassian.jira.util.collect.Sized
  method size():int
  method isEmpty():boolean

interface com.atlassian.jira.web.component.IssuePager
  method getStart():int
  method getEnd():int
  method getTotal():int
  method getPreviousStart():int
  method getNextStart():int
  method getPages():java.util.List

# ---- further types in use: members read in public copies of the 6.3 API

interface com.atlassian.jira.issue.issuetype.IssueType extends com.atlassian.jira.issue.IssueConstant
  method isSubTask():boolean
  method getAvatar():com.atlassian.jira.avatar.Avatar

interface com.atlassian.jira.issue.status.category.StatusCategory extends java.io.Serializable,java.lang.Comparable<StatusCategory>
  field static final UNDEFINED:java.lang.String = "undefined"
  field static final TO_DO:java.lang.String = "new"
  field static final IN_PROGRESS:java.lang.String = "indeterminate"
  field static final COMPLETE:java.lang.String = "done"
  method getId():java.lang.Long
  method getTranslatedName():java.lang.String
  method getTranslatedName(java.lang.String):java.lang.String
  method getTranslatedName(com.atlassian.jira.util.I18nHelper):java.lang.String
  method getKey():java.lang.String
  method getName():java.lang.String
  method getColorName():java.lang.String
  method getSequence():java.lang.Long

interface com.atlassian.jira.project.ProjectConstant
  method getId():java.lang.Long
  method getName():java.lang.String

interface com.atlassian.jira.project.version.Version extends com.atlassian.jira.ofbiz.OfBizValueWrapper,com.atlassian.jira.project.ProjectConstant,com.atlassian.jira.util.NamedWithDescription
  method getProjectId():java.lang.Long
  method getProjectObject():com.atlassian.jira.project.Project
  method getId():java.lang.Long
  method getName():java.lang.String
  method setName(java.lang.String):void
  method getDescription():java.lang.String
  method setDescription(java.lang.String):void
  method getSequence():java.lang.Long
  method setSequence(java.lang.Long):void
  method isArchived():boolean
  method setArchived(boolean):void
  method isReleased():boolean
  method setReleased(boolean):void
  method getReleaseDate():java.util.Date
  method setReleaseDate(java.util.Date):void
  method getStartDate():java.util.Date
  method setStartDate(java.util.Date):void

interface com.atlassian.jira.bc.project.component.ProjectComponent extends com.atlassian.jira.project.ProjectConstant
  method getId():java.lang.Long
  method getDescription():java.lang.String
  method getLead():java.lang.String
  method getName():java.lang.String
  method getProjectId():java.lang.Long
  method getAssigneeType():long

interface com.atlassian.jira.issue.link.IssueLinkType extends com.atlassian.jira.ofbiz.OfBizValueWrapper,java.lang.Comparable<IssueLinkType>
  field static final NAME_FIELD_NAME:java.lang.String = "linkname"
  field static final OUTWARD_FIELD_NAME:java.lang.String = "outward"
  field static final INWARD_FIELD_NAME:java.lang.String = "inward"
  field static final STYLE_FIELD_NAME:java.lang.String = "style"
  method getId():java.lang.Long
  method getName():java.lang.String
  method getOutward():java.lang.String
  method getInward():java.lang.String
  method getStyle():java.lang.String
  method isSubTaskLinkType():boolean
  method isSystemLinkType():boolean

interface com.atlassian.jira.issue.fields.Field extends java.lang.Comparable
  method getId():java.lang.String
  method getNameKey():java.lang.String
  method getName():java.lang.String

interface com.atlassian.jira.issue.fields.config.FieldConfigScheme
  method getId():java.lang.Long
  method getName():java.lang.String
  method getDescription():java.lang.String
  method getConfigs():java.util.Map  // Map<String, FieldConfig> getConfigs()
  method isInContext(com.atlassian.jira.issue.context.IssueContext):boolean
  method getAssociatedProjectObjects():java.util.List  // List<Project> getAssociatedProjectObjects()
  method getAssociatedProjectIds():java.util.List  // List<Long> getAssociatedProjectIds()
  method getField():com.atlassian.jira.issue.fields.ConfigurableField
  method isGlobal():boolean
  method isAllProjects():boolean
  method isAllIssueTypes():boolean
  method isEnabled():boolean

interface com.atlassian.jira.issue.customfields.option.Option
  method getOptionId():java.lang.Long
  method getSequence():java.lang.Long
  method getValue():java.lang.String
  method getDisabled():java.lang.Boolean
  method getParentOption():com.atlassian.jira.issue.customfields.option.Option
  method getChildOptions():java.util.List  // List<Option> getChildOptions()
  method getRelatedCustomField():com.atlassian.jira.issue.fields.config.FieldConfig

abstract class com.atlassian.jira.security.AbstractSecurityTypeManager implements com.atlassian.jira.security.SecurityTypeManager
  ctor ()
  method getSchemeType(java.lang.String):com.atlassian.jira.security.type.SecurityType
  method getTypes():java.util.Map  // Map<String, SecurityType> getTypes()
  method getSchemeTypes():java.util.Map  // Map<String, SecurityType> getSchemeTypes()
  method setSchemeTypes(java.util.Map):void  // void setSchemeTypes(Map<String, SecurityType>)
  method getSecurityType(java.lang.String):com.atlassian.jira.security.type.SecurityType
  method getSecurityTypes():java.util.Map  // Map<String, SecurityType> getSecurityTypes()
  method setSecurityTypes(java.util.Map):void  // void setSecurityTypes(Map<String, SecurityType>)
  method hasSecurityType(java.lang.String):boolean

interface com.atlassian.jira.workflow.JiraWorkflow extends java.lang.Comparable<JiraWorkflow>
  method getName():java.lang.String
  method getDisplayName():java.lang.String
  method getDescription():java.lang.String
  method isActive():boolean
  method isDraftWorkflow():boolean
  method isSystemWorkflow():boolean
  method isDefault():boolean
  method getLinkedStatusIds():java.util.Set  // Set<String> getLinkedStatusIds()
  method getLinkedStatusObjects():java.util.List  // List<Status> getLinkedStatusObjects()
  method getLinkedStep(com.atlassian.jira.issue.status.Status):com.opensymphony.workflow.loader.StepDescriptor

# ---- further types in use: members from product knowledge (not verified)

interface com.atlassian.jira.issue.resolution.Resolution extends com.atlassian.jira.issue.IssueConstant

interface com.atlassian.jira.issue.status.Status extends com.atlassian.jira.issue.IssueConstant
  method getStatusCategory():com.atlassian.jira.issue.status.category.StatusCategory

interface com.atlassian.jira.bc.project.component.ProjectComponentManager
  method find(java.lang.Long):com.atlassian.jira.bc.project.component.ProjectComponent
  method findAllForProject(java.lang.Long):java.util.Collection

interface com.atlassian.jira.project.version.VersionManager
  method getVersion(java.lang.Long):com.atlassian.jira.project.version.Version
  method getVersions(java.lang.Long):java.util.List

final class com.atlassian.jira.project.type.ProjectTypeKey
  ctor (java.lang.String)
  method getKey():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.jira.issue.fields.SearchableField extends com.atlassian.jira.issue.fields.Field

interface com.atlassian.jira.issue.fields.config.FieldConfig
  method getId():java.lang.Long
  method getName():java.lang.String
  method getDescription():java.lang.String
  method getFieldId():java.lang.String

interface com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager
  method getDefaultIssueTypeScheme():com.atlassian.jira.issue.fields.config.FieldConfigScheme
  method isDefaultIssueTypeScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme):boolean
  method getConfigScheme(com.atlassian.jira.project.Project):com.atlassian.jira.issue.fields.config.FieldConfigScheme
  method getIssueTypesForProject(com.atlassian.jira.project.Project):java.util.Collection
  method getAllSchemes():java.util.List

interface com.atlassian.jira.config.SubTaskManager
  field static final SUB_TASK_ISSUE_TYPE_STYLE:java.lang.String = "jira_subtask"
  field static final SUB_TASK_LINK_TYPE_NAME:java.lang.String = "jira_subtask_link"
  field static final SUB_TASK_LINK_TYPE_STYLE:java.lang.String = "jira_subtask"
  method isSubTasksEnabled():boolean
  method getSubTaskObjects(com.atlassian.jira.issue.Issue):java.util.Collection

interface com.atlassian.jira.bc.ServiceResult
  method isValid():boolean
  method getErrorCollection():com.atlassian.jira.util.ErrorCollection

class com.atlassian.jira.bc.ServiceResultImpl implements com.atlassian.jira.bc.ServiceResult
  ctor (com.atlassian.jira.util.ErrorCollection)
  method isValid():boolean
  method getErrorCollection():com.atlassian.jira.util.ErrorCollection

interface com.atlassian.jira.bc.JiraServiceContext
  method getErrorCollection():com.atlassian.jira.util.ErrorCollection
  method getLoggedInUser():com.atlassian.jira.user.ApplicationUser
  method getLoggedInApplicationUser():com.atlassian.jira.user.ApplicationUser
  method getI18nBean():com.atlassian.jira.util.I18nHelper

interface com.atlassian.jira.util.I18nHelper
  method getLocale():java.util.Locale
  method getText(java.lang.String):java.lang.String
  method getText(java.lang.String,java.lang.String):java.lang.String
  method getText(java.lang.String,java.lang.Object):java.lang.String
  method isKeyDefined(java.lang.String):boolean

class com.atlassian.jira.util.SimpleErrorCollection implements com.atlassian.jira.util.ErrorCollection
  ctor ()
  method addError(java.lang.String,java.lang.String):void
  method addError(java.lang.String,java.lang.String,com.atlassian.jira.util.ErrorCollection$Reason):void
  method addErrorMessage(java.lang.String):void
  method addErrorMessage(java.lang.String,com.atlassian.jira.util.ErrorCollection$Reason):void
  method getErrorMessages():java.util.Collection
  method setErrorMessages(java.util.Collection):void
  method getFlushedErrorMessages():java.util.Collection
  method getErrors():java.util.Map
  method addErrorCollection(com.atlassian.jira.util.ErrorCollection):void
  method addErrorMessages(java.util.Collection):void
  method addErrors(java.util.Map):void
  method hasAnyErrors():boolean
  method addReasons(java.util.Set):void
  method addReason(com.atlassian.jira.util.ErrorCollection$Reason):void
  method setReasons(java.util.Set):void
  method getReasons():java.util.Set

interface com.atlassian.jira.util.Consumer<T>
  method consume(java.lang.Object):void  // void consume(T)

interface com.atlassian.jira.util.Function<D, R>
  method get(java.lang.Object):java.lang.Object  // R get(D)

interface com.atlassian.jira.util.Visitor<T>
  method visit(java.lang.Object):void  // void visit(T)

interface com.atlassian.jira.util.io.InputStreamConsumer<T>
  method withInputStream(java.io.InputStream):java.lang.Object throws java.io.IOException  // T withInputStream(InputStream)

interface com.atlassian.jira.util.collect.PagedList<T> extends java.lang.Iterable<T>
  method getPageSize():int
  method getSize():int

interface com.atlassian.jira.component.ComponentReference<T>
  method get():java.lang.Object  // T get()

interface com.atlassian.jira.scheme.SchemeTypeManager<T>
  method getSchemeType(java.lang.String):java.lang.Object  // T getSchemeType(String)
  method getTypes():java.util.Map  // Map<String, T> getTypes()
  method getSchemeTypes():java.util.Map  // Map<String, T> getSchemeTypes()
  method setSchemeTypes(java.util.Map):void  // void setSchemeTypes(Map<String, T>)

enum com.atlassian.jira.permission.ProjectPermissionCategory
  const PROJECTS
  const ISSUES
  const VOTERS_AND_WATCHERS
  const COMMENTS
  const ATTACHMENTS
  const TIME_TRACKING
  const OTHER

final class com.atlassian.jira.permission.GlobalPermissionType
  method getKey():java.lang.String
  method getGlobalPermissionKey():com.atlassian.jira.permission.GlobalPermissionKey

interface com.atlassian.jira.issue.comments.MutableComment extends com.atlassian.jira.issue.comments.Comment
  method setAuthor(com.atlassian.jira.user.ApplicationUser):void
  method setBody(java.lang.String):void
  method setCreated(java.util.Date):void
  method setGroupLevel(java.lang.String):void
  method setRoleLevelId(java.lang.Long):void
  method setUpdateAuthor(com.atlassian.jira.user.ApplicationUser):void
  method setUpdated(java.util.Date):void

class com.atlassian.jira.issue.ModifiedValue<V>
  ctor (java.lang.Object,java.lang.Object)  // ModifiedValue(V, V)
  method getOldValue():java.lang.Object  // V getOldValue()
  method getNewValue():java.lang.Object  // V getNewValue()

interface com.atlassian.query.Query
  method getQueryString():java.lang.String

interface com.atlassian.jira.workflow.WorkflowManager
  method getWorkflow(com.atlassian.jira.issue.Issue):com.atlassian.jira.workflow.JiraWorkflow
  method getWorkflow(java.lang.Long,java.lang.String):com.atlassian.jira.workflow.JiraWorkflow
  method getWorkflow(java.lang.String):com.atlassian.jira.workflow.JiraWorkflow
  method getWorkflows():java.util.Collection
  method getActiveWorkflows():java.util.Collection

interface com.atlassian.jira.entity.property.EntityPropertyService<T extends com.atlassian.jira.entity.WithId>
class com.atlassian.jira.entity.property.EntityPropertyService$PropertyResult
  method isValid():boolean
  method getErrorCollection():com.atlassian.jira.util.ErrorCollection

class com.atlassian.application.api.ApplicationKey implements java.io.Serializable
  method static valueOf(java.lang.String):com.atlassian.application.api.ApplicationKey
  method value():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.jira.event.issue.field.CustomFieldDetails
  method getCustomFieldId():java.lang.String
  method getId():java.lang.Long
  method getFieldType():java.lang.String
  method getUntranslatedName():java.lang.String
  method getUntranslatedDescription():java.lang.String

interface com.atlassian.servicedesk.api.requesttype.RequestTypeQuery

class com.atlassian.jira.project.archiving.ArchivedProjectService$ValidationResult

class org.ofbiz.core.entity.GenericValue
  method getEntityName():java.lang.String
  method get(java.lang.String):java.lang.Object
  method getString(java.lang.String):java.lang.String
  method getLong(java.lang.String):java.lang.Long
  method getTimestamp(java.lang.String):java.sql.Timestamp

class org.ofbiz.core.entity.GenericEntityException extends java.lang.Exception
  ctor (java.lang.String)
  ctor (java.lang.String,java.lang.Throwable)

class com.atlassian.jira.user.UserHistoryItem
  method getEntityId():java.lang.String
  method getLastViewed():long

interface com.atlassian.jira.cluster.Node
  method getNodeId():java.lang.String

# ---- OSWorkflow, of which Jira keeps its own copy: members of 2.8

abstract class com.opensymphony.workflow.loader.AbstractDescriptor
  ctor ()
  method getId():int
  method setId(int):void

class com.opensymphony.workflow.loader.StepDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
  method getName():java.lang.String
  method setName(java.lang.String):void
  method getMetaAttributes():java.util.Map

# ---- named in the signatures above, members not declared
# These stand so that descriptors are exact. No member of theirs is evidence of anything: nothing shipped may call one.
# An exception has a constructor taking its message, so that the reference host can throw it; its superclass is assumed.

interface com.atlassian.jira.admin.RenderableProperty
interface com.atlassian.jira.avatar.Avatar
interface com.atlassian.jira.avatar.AvatarManager
interface com.atlassian.jira.avatar.AvatarService
interface com.atlassian.jira.bc.issue.IssueService
interface com.atlassian.jira.bulkedit.BulkOperationManager
interface com.atlassian.jira.config.LocaleManager
interface com.atlassian.jira.config.util.AttachmentPathManager
interface com.atlassian.jira.config.util.IndexPathManager
interface com.atlassian.jira.entity.property.EntityPropertyQuery
interface com.atlassian.jira.event.ListenerManager
interface com.atlassian.jira.event.issue.IssueEventManager
class com.atlassian.jira.exception.AddException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.jira.exception.AttachmentNotFoundException extends java.lang.RuntimeException
  ctor (java.lang.String)
class com.atlassian.jira.exception.CreateException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.jira.exception.DataAccessException extends java.lang.RuntimeException
  ctor (java.lang.String)
class com.atlassian.jira.exception.PermissionException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.jira.exception.RemoveException extends java.lang.Exception
  ctor (java.lang.String)
interface com.atlassian.jira.issue.UpdateIssueRequest
interface com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean
interface com.atlassian.jira.issue.context.JiraContextNode
interface com.atlassian.jira.issue.customfields.CustomFieldSearcher
interface com.atlassian.jira.issue.customfields.OperationContext
class com.atlassian.jira.issue.customfields.impl.FieldValidationException extends java.lang.RuntimeException
  ctor (java.lang.String)
interface com.atlassian.jira.issue.customfields.manager.OptionsManager
interface com.atlassian.jira.issue.customfields.option.Options
interface com.atlassian.jira.issue.customfields.view.CustomFieldParams
interface com.atlassian.jira.issue.fields.FieldManager
interface com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager
interface com.atlassian.jira.issue.fields.layout.column.ColumnLayoutManager
interface com.atlassian.jira.issue.fields.layout.field.EditableDefaultFieldLayout
interface com.atlassian.jira.issue.fields.layout.field.EditableFieldLayout
interface com.atlassian.jira.issue.fields.layout.field.FieldConfigurationScheme
interface com.atlassian.jira.issue.fields.layout.field.FieldLayoutScheme
interface com.atlassian.jira.issue.fields.layout.field.FieldLayoutSchemeEntity
interface com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation
interface com.atlassian.jira.issue.fields.rest.FieldTypeInfo
interface com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext
interface com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler
interface com.atlassian.jira.issue.fields.rest.json.JsonData
interface com.atlassian.jira.issue.fields.rest.json.JsonType
interface com.atlassian.jira.issue.fields.screen.FieldScreenManager
interface com.atlassian.jira.issue.fields.screen.FieldScreenRenderLayoutItem
interface com.atlassian.jira.issue.fields.screen.FieldScreenRendererFactory
interface com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager
interface com.atlassian.jira.issue.fields.util.MessagedResult
interface com.atlassian.jira.issue.index.IssueIndexManager
interface com.atlassian.jira.issue.link.LinkCollection
interface com.atlassian.jira.issue.link.RemoteIssueLink
interface com.atlassian.jira.issue.renderers.FieldRenderContext
interface com.atlassian.jira.issue.search.ClauseNames
interface com.atlassian.jira.issue.search.SearchContext
class com.atlassian.jira.issue.search.SearchException extends java.lang.Exception
  ctor (java.lang.String)
interface com.atlassian.jira.issue.subscription.SubscriptionManager
interface com.atlassian.jira.issue.util.IssueChangeHolder
interface com.atlassian.jira.issue.vote.VoteManager
interface com.atlassian.jira.jql.context.QueryContext
interface com.atlassian.jira.mail.MailThreadManager
interface com.atlassian.jira.movesubtask.MoveSubTaskOperationManager
interface com.atlassian.jira.notification.NotificationSchemeManager
interface com.atlassian.jira.plugin.ComponentClassManager
interface com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor
interface com.atlassian.jira.plugin.renderer.JiraRendererModuleDescriptor
class com.atlassian.jira.project.DefaultAssigneeException extends java.lang.Exception
  ctor (java.lang.String)
interface com.atlassian.jira.project.ProjectFactory
interface com.atlassian.jira.service.ServiceManager
interface com.atlassian.jira.sharing.SharedEntityColumn
interface com.atlassian.jira.sharing.search.GroupShareTypeSearchParameter
interface com.atlassian.jira.sharing.search.ProjectShareTypeSearchParameter
interface com.atlassian.jira.sharing.search.ShareTypeSearchParameter
interface com.atlassian.jira.sharing.search.SharedEntitySearchContext
interface com.atlassian.jira.sharing.type.ShareQueryFactory
interface com.atlassian.jira.sharing.type.ShareTypePermissionChecker
interface com.atlassian.jira.sharing.type.ShareTypeRenderer
interface com.atlassian.jira.sharing.type.ShareTypeValidator
interface com.atlassian.jira.task.context.Context
interface com.atlassian.jira.user.UserPropertyManager
interface com.atlassian.jira.user.preferences.UserPreferencesManager
interface com.atlassian.jira.util.I18nHelper$BeanFactory
interface com.atlassian.jira.util.JiraDurationUtils
interface com.atlassian.jira.util.MessageSet
interface com.atlassian.jira.web.action.admin.translation.TranslationManager
interface com.atlassian.jira.web.action.issue.TemporaryAttachmentsMonitor
interface com.atlassian.jira.web.bean.BulkEditBean
class com.atlassian.jira.web.util.AttachmentException extends java.lang.Exception
  ctor (java.lang.String)
interface com.atlassian.jira.workflow.WorkflowSchemeManager
interface com.atlassian.servicedesk.api.comment.ServiceDeskCommentQuery
interface com.atlassian.servicedesk.api.request.CustomerRequest
interface com.atlassian.servicedesk.api.request.CustomerRequestIssueQuery
interface com.atlassian.servicedesk.api.request.CustomerRequestIssueQuery$Builder
interface com.atlassian.servicedesk.api.request.CustomerRequestQuery
interface com.atlassian.servicedesk.api.request.CustomerRequestQuery$Builder
