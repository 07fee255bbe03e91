# The Confluence types declared in this module, as signatures: the ground truth of the declarations and of the link check.
#
# One block a type, erased fully qualified names; "// ..." repeats a declaration with its type parameters; "nonpublic" is package-private.
# Private and package-private members are not listed. Parameter names are not known.
# Evidence: read in the class files of Confluence 8.7.2 (crowd 5.1.6, atlassian-user 3.0) unless the section says otherwise; a member that is not
# listed here may exist. Confluence 9 has javax.*, Confluence 10 the same types with jakarta.*.

# ---- Confluence native events (com.atlassian.confluence:confluence 8.7.2)

abstract class com.atlassian.confluence.event.events.ConfluenceEvent extends com.atlassian.event.Event implements java.io.Serializable
  ctor (java.lang.Object)
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.confluence.event.events.Timestamped
  method getTimestamp():long

interface com.atlassian.confluence.event.events.cluster.ClusterEvent

class com.atlassian.confluence.event.events.cluster.ClusterEventWrapper extends com.atlassian.confluence.event.events.ConfluenceEvent implements java.io.Serializable
  field protected event:com.atlassian.event.Event
  ctor (java.lang.Object,com.atlassian.event.Event)
  method getEvent():com.atlassian.event.Event

interface com.atlassian.confluence.event.events.types.Authentication

interface com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated
  method getOld():com.atlassian.confluence.core.ConfluenceEntityObject
  method getNew():com.atlassian.confluence.core.ConfluenceEntityObject

interface com.atlassian.confluence.event.events.types.Copied

interface com.atlassian.confluence.event.events.types.Created

interface com.atlassian.confluence.event.events.types.Removed

interface com.atlassian.confluence.event.events.types.Removing

interface com.atlassian.confluence.event.events.types.Restore

interface com.atlassian.confluence.event.events.types.Trashed

interface com.atlassian.confluence.event.events.types.Updated

interface com.atlassian.confluence.event.events.types.UserDriven
  method getOriginatingUser():com.atlassian.user.User

interface com.atlassian.confluence.event.events.types.Viewed
  method default getLocaleInfo():com.atlassian.confluence.languages.LocaleInfo
  method default getProperties():java.util.Map  // Map<String, Object> getProperties()

abstract class com.atlassian.confluence.event.events.content.ContentEvent extends com.atlassian.confluence.event.events.ConfluenceEvent implements com.atlassian.confluence.event.events.content.Contented,com.atlassian.confluence.event.events.Timestamped
  ctor (java.lang.Object) @Deprecated
  ctor (java.lang.Object,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.core.OperationContext)  // ContentEvent(Object, OperationContext<?>)
  method isSuppressNotifications():boolean
  method setSuppressNotifications(boolean):void @Deprecated
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.ContentExportedToWordEvent @Internal
  ctor (com.atlassian.confluence.pages.AbstractPage)
  method getContent():com.atlassian.confluence.pages.AbstractPage
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.ContentHistoricalVersionRemoveEvent extends com.atlassian.confluence.event.events.content.ContentEvent implements com.atlassian.confluence.event.events.types.Removed
  ctor (java.lang.Object,com.atlassian.confluence.core.ContentEntityObject)
  method getContent():com.atlassian.confluence.core.ContentEntityObject

class com.atlassian.confluence.event.events.content.ContentPurgedFromTrashEvent @Internal
  ctor (com.atlassian.confluence.pages.AbstractPage)
  method getContent():com.atlassian.confluence.pages.AbstractPage
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.ContentRevertedEvent @Internal
  ctor (com.atlassian.confluence.core.ContentEntityObject,int,java.lang.String)
  method getEntity():com.atlassian.confluence.core.ContentEntityObject
  method getVersion():int
  method getRevertComment():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.confluence.event.events.content.Contented
  method getContent():com.atlassian.confluence.core.ContentEntityObject

interface com.atlassian.confluence.event.events.content.Edited extends com.atlassian.confluence.event.events.types.Updated
  method isMinorEdit():boolean

class com.atlassian.confluence.event.events.content.page.PageChildrenReorderEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,java.util.List,java.util.List,com.atlassian.user.User)  // PageChildrenReorderEvent(Object, Page, List<Page>, List<Page>, User)
  method getUser():com.atlassian.user.User
  method getOldSortedChildPages():java.util.List  // List<Page> getOldSortedChildPages()
  method getNewSortedChildPages():java.util.List  // List<Page> getNewSortedChildPages()
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.page.PageCopyEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.types.Copied
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page,boolean,com.atlassian.confluence.pages.persistence.dao.bulk.copy.PageCopyOptions)
  method getOrigin():com.atlassian.confluence.pages.Page
  method getDestination():com.atlassian.confluence.pages.Page
  method getInitiator():com.atlassian.confluence.user.ConfluenceUser
  method getPageCopyOptions():com.atlassian.confluence.pages.persistence.dao.bulk.copy.PageCopyOptions
  method hashCode():int
  method equals(java.lang.Object):boolean

class com.atlassian.confluence.event.events.content.page.PageCreateEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.types.Created,com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,java.util.Map) @Deprecated  // PageCreateEvent(Object, Page, Map<String, Serializable>)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,java.util.Map,boolean) @Deprecated  // PageCreateEvent(Object, Page, Map<String, Serializable>, boolean)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,java.util.Map,boolean,com.atlassian.confluence.pages.PageUpdateTrigger) @Deprecated  // PageCreateEvent(Object, Page, Map<String, Serializable>, boolean, PageUpdateTrigger)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,java.util.Map,com.atlassian.confluence.core.OperationContext)  // PageCreateEvent(Object, Page, Map<String, Serializable>, OperationContext<PageUpdateTrigger>)
  method getContext():com.google.common.collect.ImmutableMap @Deprecated  // ImmutableMap<String, Serializable> getContext()
  method getContextMap():java.util.Map  // Map<String, Serializable> getContextMap()
  method equals(java.lang.Object):boolean
  method hashCode():int
  method getUpdateTrigger():com.atlassian.confluence.pages.PageUpdateTrigger

class com.atlassian.confluence.event.events.content.page.PageCreateFromTemplateEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.types.Created
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,java.lang.String)
  method getTemplateId():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

abstract class com.atlassian.confluence.event.events.content.page.PageEvent extends com.atlassian.confluence.event.events.content.ContentEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.core.OperationContext)  // PageEvent(Object, Page, OperationContext<?>)
  method getPage():com.atlassian.confluence.pages.Page
  method getContent():com.atlassian.confluence.core.ContentEntityObject
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.page.PageInfoViewEvent extends com.atlassian.confluence.event.events.content.page.PageViewEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.languages.LocaleInfo)

class com.atlassian.confluence.event.events.content.page.PageListViewEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Viewed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,java.lang.String)
  method getViewType():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.page.PageMoveCompletedEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (com.atlassian.confluence.pages.Page,java.util.List,com.atlassian.confluence.spaces.Space)  // PageMoveCompletedEvent(Page, List<Page>, Space)
  method getMovedPageList():java.util.List  // List<Page> getMovedPageList()
  method getOldSpace():com.atlassian.confluence.spaces.Space
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.page.PageMoveEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.types.Updated,com.atlassian.confluence.event.events.types.UserDriven,com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,java.util.List,com.atlassian.confluence.spaces.Space,com.atlassian.confluence.pages.Page,java.lang.Integer,com.atlassian.user.User,boolean)  // PageMoveEvent(Object, Page, List<Page>, Space, Page, Integer, User, boolean)
  method getOldSpace():com.atlassian.confluence.spaces.Space
  method getOldParentPage():com.atlassian.confluence.pages.Page
  method getOldPosition():java.lang.Integer
  method getUser():com.atlassian.user.User
  method getNewParentPage():com.atlassian.confluence.pages.Page
  method hasMovedChildren():boolean
  method isMovedBecauseOfParent():boolean
  method isMovedSpace():boolean
  method getOriginatingUser():com.atlassian.user.User
  method getMovedPageList():java.util.List  // List<Page> getMovedPageList()
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.page.PageRemoveEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.types.Removed
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page)

class com.atlassian.confluence.event.events.content.page.PageRestoreEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.types.Restore
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page)

class com.atlassian.confluence.event.events.content.page.PageTrashedEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.types.Trashed,com.atlassian.confluence.event.events.types.UserDriven
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.user.User) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.user.User,boolean)
  method getOriginatingUser():com.atlassian.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.page.PageUpdateEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.content.Edited,com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated,com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.AbstractPage,boolean,com.atlassian.confluence.pages.PageUpdateTrigger) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.AbstractPage,com.atlassian.confluence.core.OperationContext)  // PageUpdateEvent(Object, Page, AbstractPage, OperationContext<PageUpdateTrigger>)
  method getOriginalPage():com.atlassian.confluence.pages.AbstractPage
  method isMinorEdit():boolean
  method getUpdateTrigger():com.atlassian.confluence.pages.PageUpdateTrigger
  method getOld():com.atlassian.confluence.core.ConfluenceEntityObject
  method getNew():com.atlassian.confluence.core.ConfluenceEntityObject
  method isTitleChanged():boolean
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.page.PageViewEvent extends com.atlassian.confluence.event.events.content.page.PageEvent implements com.atlassian.confluence.event.events.types.Viewed @EventName(value = "confluence.page.view")
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.languages.LocaleInfo)
  method final getLocaleInfo():com.atlassian.confluence.languages.LocaleInfo
  method getProperties():java.util.Map  // Map<String, Object> getProperties()

class com.atlassian.confluence.event.events.content.page.async.PageCreatedEvent extends com.atlassian.confluence.event.events.content.page.async.PageEvent implements com.atlassian.confluence.event.events.types.Created @AsynchronousPreferred @Deprecated
  ctor (java.lang.Object,com.atlassian.sal.api.user.UserKey,java.lang.Long,java.lang.Integer,boolean)

class com.atlassian.confluence.event.events.content.page.async.PageEditedEvent extends com.atlassian.confluence.event.events.content.page.async.PageEvent implements com.atlassian.confluence.event.events.content.Edited,com.atlassian.confluence.event.events.content.page.async.types.ConfluenceEntityUpdated @AsynchronousPreferred @Deprecated
  ctor (java.lang.Object,com.atlassian.sal.api.user.UserKey,java.lang.Long,java.lang.Integer,java.lang.Long,java.lang.Integer,boolean)
  method getCurrentId():java.lang.Long
  method getCurrentVersion():java.lang.Integer
  method getOriginalId():java.lang.Long
  method getOriginalVersion():java.lang.Integer
  method isMinorEdit():boolean
  method equals(java.lang.Object):boolean
  method hashCode():int

abstract class com.atlassian.confluence.event.events.content.page.async.PageEvent extends com.atlassian.event.Event implements com.atlassian.confluence.event.events.content.page.async.types.UserDriven @Deprecated @AsynchronousPreferred
  ctor (java.lang.Object,com.atlassian.sal.api.user.UserKey,java.lang.Long,java.lang.Integer,boolean)
  method getOriginatingUserKey():com.atlassian.sal.api.user.UserKey
  method getPageId():java.lang.Long
  method getPageVersion():java.lang.Integer
  method isSuppressNotifications():boolean
  method toString():java.lang.String

class com.atlassian.confluence.event.events.content.page.async.PageMovedEvent extends com.atlassian.confluence.event.events.content.page.async.PageEvent implements com.atlassian.confluence.event.events.types.Updated,com.atlassian.confluence.event.events.content.page.async.types.UserDriven @AsynchronousPreferred @Deprecated
  ctor (java.lang.Object,com.atlassian.sal.api.user.UserKey,java.lang.Long,java.lang.Integer,java.lang.String,java.lang.String,java.lang.Long,java.lang.Long,boolean,boolean,boolean)
  method getOriginalSpaceKey():java.lang.String
  method getCurrentSpaceKey():java.lang.String
  method getOriginalParentPageId():java.lang.Long
  method getCurrentParentPageId():java.lang.Long
  method hasMovedChildren():boolean
  method isMovedBecauseOfParent():boolean
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.page.async.PageTrashedEvent extends com.atlassian.confluence.event.events.content.page.async.PageEvent implements com.atlassian.confluence.event.events.types.Trashed,com.atlassian.confluence.event.events.content.page.async.types.UserDriven @AsynchronousPreferred @Deprecated
  ctor (java.lang.Object,com.atlassian.sal.api.user.UserKey,java.lang.Long,java.lang.Integer,boolean)

interface com.atlassian.confluence.event.events.content.page.async.types.ConfluenceEntityUpdated
  method getOriginalId():java.lang.Long
  method getOriginalVersion():java.lang.Integer
  method getCurrentId():java.lang.Long
  method getCurrentVersion():java.lang.Integer

interface com.atlassian.confluence.event.events.content.page.async.types.UserDriven
  method getOriginatingUserKey():com.atlassian.sal.api.user.UserKey

class com.atlassian.confluence.event.events.content.page.synchrony.ContentUpdatedEvent @Internal
  ctor (com.atlassian.confluence.user.ConfluenceUser,com.atlassian.confluence.api.model.content.id.ContentId,com.atlassian.confluence.api.model.content.ContentStatus,java.lang.String,java.lang.String)
  ctor (com.atlassian.confluence.user.ConfluenceUser,com.atlassian.confluence.api.model.content.id.ContentId,com.atlassian.confluence.api.model.content.ContentStatus,java.lang.String,java.lang.String,com.atlassian.confluence.pages.PageUpdateTrigger)
  method getUser():com.atlassian.confluence.user.ConfluenceUser
  method getContentId():com.atlassian.confluence.api.model.content.id.ContentId
  method getContentStatus():com.atlassian.confluence.api.model.content.ContentStatus
  method getSpaceKey():java.lang.String
  method getSyncRev():java.lang.String
  method getUpdateTrigger():com.atlassian.confluence.pages.PageUpdateTrigger
  method equals(java.lang.Object):boolean
  method hashCode():int

abstract class com.atlassian.confluence.event.events.content.pagehierarchy.AbstractCopyPageHierarchyEvent extends com.atlassian.confluence.event.events.content.pagehierarchy.AbstractPageHierarchyEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean,int,boolean,boolean,boolean)
  method getDestination():com.atlassian.confluence.pages.Page
  method final getTargetPage():com.atlassian.confluence.pages.Page
  method isIncludeAttachments():boolean
  method isIncludeRestrictions():boolean
  method isIncludeLabels():boolean
  method equals(java.lang.Object):boolean
  method hashCode():int

abstract class com.atlassian.confluence.event.events.content.pagehierarchy.AbstractPageHierarchyEvent extends com.atlassian.confluence.event.events.content.page.PageEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean,int)
  method getInitiator():java.util.Optional  // Optional<ConfluenceUser> getInitiator()
  method getHierarchySize():int
  method equals(java.lang.Object):boolean
  method hashCode():int
  method getTargetPage():com.atlassian.confluence.pages.Page

final class com.atlassian.confluence.event.events.content.pagehierarchy.CopyPageHierarchyFinishEvent extends com.atlassian.confluence.event.events.content.pagehierarchy.AbstractCopyPageHierarchyEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean,int,boolean,boolean,boolean)

final class com.atlassian.confluence.event.events.content.pagehierarchy.CopyPageHierarchyStartEvent extends com.atlassian.confluence.event.events.content.pagehierarchy.AbstractCopyPageHierarchyEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean,int,boolean,boolean,boolean)

final class com.atlassian.confluence.event.events.content.pagehierarchy.DeletePageHierarchyFinishEvent extends com.atlassian.confluence.event.events.content.pagehierarchy.AbstractPageHierarchyEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean,int)

final class com.atlassian.confluence.event.events.content.pagehierarchy.DeletePageHierarchyStartEvent extends com.atlassian.confluence.event.events.content.pagehierarchy.AbstractPageHierarchyEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Page,com.atlassian.confluence.user.ConfluenceUser,boolean,int)

class com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent extends com.atlassian.confluence.event.events.content.blogpost.BlogPostEvent implements com.atlassian.confluence.event.events.types.Created,com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,java.util.Map) @Deprecated  // BlogPostCreateEvent(Object, BlogPost, Map<String, Serializable>)
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,java.util.Map,boolean) @Deprecated  // BlogPostCreateEvent(Object, BlogPost, Map<String, Serializable>, boolean)
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,java.util.Map,com.atlassian.confluence.core.OperationContext)  // BlogPostCreateEvent(Object, BlogPost, Map<String, Serializable>, OperationContext<?>)
  method getContext():com.google.common.collect.ImmutableMap @Deprecated  // ImmutableMap<String, Serializable> getContext()
  method getContextMap():java.util.Map  // Map<String, Serializable> getContextMap()
  method equals(java.lang.Object):boolean
  method hashCode():int

abstract class com.atlassian.confluence.event.events.content.blogpost.BlogPostEvent extends com.atlassian.confluence.event.events.content.ContentEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.core.OperationContext)  // BlogPostEvent(Object, BlogPost, OperationContext<?>)
  method getBlogPost():com.atlassian.confluence.pages.BlogPost
  method getContent():com.atlassian.confluence.core.ContentEntityObject
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.blogpost.BlogPostInfoViewEvent extends com.atlassian.confluence.event.events.content.blogpost.BlogPostViewEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.languages.LocaleInfo)

class com.atlassian.confluence.event.events.content.blogpost.BlogPostMovedEvent extends com.atlassian.confluence.event.events.content.blogpost.BlogPostEvent implements com.atlassian.confluence.event.events.types.Updated,com.atlassian.confluence.event.events.types.UserDriven,com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.confluence.user.ConfluenceUser,com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.spaces.Space,com.atlassian.confluence.spaces.Space)
  method getCurrentSpace():com.atlassian.confluence.spaces.Space
  method getOriginalSpace():com.atlassian.confluence.spaces.Space
  method getOriginatingUser():com.atlassian.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent extends com.atlassian.confluence.event.events.content.blogpost.BlogPostEvent implements com.atlassian.confluence.event.events.types.Removed
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost)

class com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent extends com.atlassian.confluence.event.events.content.blogpost.BlogPostEvent implements com.atlassian.confluence.event.events.types.Restore
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost)

class com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent extends com.atlassian.confluence.event.events.content.blogpost.BlogPostEvent implements com.atlassian.confluence.event.events.types.Trashed,com.atlassian.confluence.event.events.types.UserDriven
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,com.atlassian.user.User) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,com.atlassian.user.User,boolean)
  method getOriginatingUser():com.atlassian.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent extends com.atlassian.confluence.event.events.content.blogpost.BlogPostEvent implements com.atlassian.confluence.event.events.content.Edited,com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated,com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.pages.BlogPost) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.pages.BlogPost,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.pages.BlogPost,boolean,com.atlassian.confluence.pages.PageUpdateTrigger) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.core.OperationContext)  // BlogPostUpdateEvent(Object, BlogPost, BlogPost, OperationContext<PageUpdateTrigger>)
  method getOriginalBlogPost():com.atlassian.confluence.pages.BlogPost
  method isMinorEdit():boolean
  method getUpdateTrigger():com.atlassian.confluence.pages.PageUpdateTrigger
  method getOld():com.atlassian.confluence.core.ConfluenceEntityObject
  method getNew():com.atlassian.confluence.core.ConfluenceEntityObject
  method isTitleChanged():boolean
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.blogpost.BlogPostViewEvent extends com.atlassian.confluence.event.events.content.blogpost.BlogPostEvent implements com.atlassian.confluence.event.events.types.Viewed @EventName(value = "confluence.blogpost.view")
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.languages.LocaleInfo)
  method getLocaleInfo():com.atlassian.confluence.languages.LocaleInfo
  method getProperties():java.util.Map  // Map<String, Object> getProperties()

class com.atlassian.confluence.event.events.content.comment.CommentCreateEvent extends com.atlassian.confluence.event.events.content.comment.CommentEvent implements com.atlassian.confluence.event.events.types.Created,com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Comment) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Comment,com.atlassian.confluence.core.OperationContext)  // CommentCreateEvent(Object, Comment, OperationContext<?>)

abstract class com.atlassian.confluence.event.events.content.comment.CommentEvent extends com.atlassian.confluence.event.events.content.ContentEvent
  field protected comment:com.atlassian.confluence.pages.Comment
  ctor (java.lang.Object,com.atlassian.confluence.pages.Comment) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Comment,com.atlassian.confluence.core.OperationContext)  // CommentEvent(Object, Comment, OperationContext<?>)
  method getComment():com.atlassian.confluence.pages.Comment
  method getContent():com.atlassian.confluence.core.ContentEntityObject

class com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent extends com.atlassian.confluence.event.events.content.comment.CommentEvent implements com.atlassian.confluence.event.events.types.Removed,com.atlassian.confluence.event.events.types.UserDriven
  ctor (java.lang.Object,com.atlassian.confluence.pages.Comment,com.atlassian.user.User)
  method getOriginatingUser():com.atlassian.user.User

class com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent extends com.atlassian.confluence.event.events.content.comment.CommentEvent implements com.atlassian.confluence.event.events.types.Updated,com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Comment) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Comment,com.atlassian.confluence.pages.Comment) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Comment,com.atlassian.confluence.pages.Comment,com.atlassian.confluence.core.OperationContext)  // CommentUpdateEvent(Object, Comment, Comment, OperationContext<?>)
  method getOriginalComment():com.atlassian.confluence.pages.Comment

class com.atlassian.confluence.event.events.content.attachment.AttachmentBatchUploadCompletedEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentBatchUploadCompletedEvent implements com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,java.util.List)  // AttachmentBatchUploadCompletedEvent(Object, List<Attachment>)
  ctor (java.lang.Object,java.util.List,boolean)  // AttachmentBatchUploadCompletedEvent(Object, List<Attachment>, boolean)

class com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentCreateEvent
  ctor (java.lang.Object,java.util.List)  // AttachmentCreateEvent(Object, List<Attachment>)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment)
  ctor (java.lang.Object,java.util.List,boolean)  // AttachmentCreateEvent(Object, List<Attachment>, boolean)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,boolean)

abstract class com.atlassian.confluence.event.events.content.attachment.AttachmentEvent extends com.atlassian.confluence.event.events.content.ContentEvent
  ctor protected (java.lang.Object,java.util.List,boolean)  // AttachmentEvent(Object, List<Attachment>, boolean)
  ctor protected (java.lang.Object,java.util.List)  // AttachmentEvent(Object, List<Attachment>)
  ctor protected (java.lang.Object,com.atlassian.confluence.pages.Attachment)
  ctor protected (java.lang.Object,com.atlassian.confluence.pages.Attachment,boolean)
  method getContent():com.atlassian.confluence.core.ContentEntityObject
  method getAttachedTo():com.atlassian.confluence.core.ContentEntityObject
  method getAttachment():com.atlassian.confluence.pages.Attachment
  method getAttachments():java.util.List  // List<Attachment> getAttachments()
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.attachment.AttachmentListViewEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Viewed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,java.lang.String)
  method getFileExtension():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.attachment.AttachmentRemoveEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentRemoveEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User,boolean)

class com.atlassian.confluence.event.events.content.attachment.AttachmentTrashedEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentEvent implements com.atlassian.confluence.event.events.types.Trashed,com.atlassian.confluence.event.events.types.UserDriven
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.user.ConfluenceUser,boolean)
  method getOriginatingUser():com.atlassian.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentUpdateEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.pages.Attachment)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.pages.Attachment,boolean)

class com.atlassian.confluence.event.events.content.attachment.AttachmentVersionRemoveEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentVersionRemoveEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User,boolean)

class com.atlassian.confluence.event.events.content.attachment.AttachmentViewEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,boolean)
  ctor (java.lang.Object,java.util.List,boolean)  // AttachmentViewEvent(Object, List<Attachment>, boolean)
  method isDownload():boolean

class com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentBatchUploadCompletedEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentEvent
  ctor (java.lang.Object,java.util.List)  // GeneralAttachmentBatchUploadCompletedEvent(Object, List<Attachment>)
  ctor (java.lang.Object,java.util.List,boolean)  // GeneralAttachmentBatchUploadCompletedEvent(Object, List<Attachment>, boolean)

class com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentCreateEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentEvent implements com.atlassian.confluence.event.events.types.Created
  ctor (java.lang.Object,java.util.List)  // GeneralAttachmentCreateEvent(Object, List<Attachment>)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment)
  ctor (java.lang.Object,java.util.List,boolean)  // GeneralAttachmentCreateEvent(Object, List<Attachment>, boolean)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,boolean)

class com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentRemoveEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentEvent implements com.atlassian.confluence.event.events.types.Removed,com.atlassian.confluence.event.events.types.UserDriven
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User,boolean)
  method getOriginatingUser():com.atlassian.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentRestoreEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentEvent implements com.atlassian.confluence.event.events.types.Restore,com.atlassian.confluence.event.events.types.UserDriven
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.user.ConfluenceUser,boolean)
  method getOriginatingUser():com.atlassian.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentUpdateEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentEvent implements com.atlassian.confluence.event.events.types.Updated,com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.pages.Attachment)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.pages.Attachment,boolean)
  method getOld():com.atlassian.confluence.pages.Attachment
  method getNew():com.atlassian.confluence.pages.Attachment
  method isFileNameChanged():boolean
  method isAttachmentContainerUpdated():boolean
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentVersionRemoveEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentEvent implements com.atlassian.confluence.event.events.types.Removed,com.atlassian.confluence.event.events.types.UserDriven
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User,boolean)
  method getOriginatingUser():com.atlassian.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.content.attachment.HiddenAttachmentBatchUploadCompletedEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentBatchUploadCompletedEvent
  ctor (java.lang.Object,java.util.List)  // HiddenAttachmentBatchUploadCompletedEvent(Object, List<Attachment>)

class com.atlassian.confluence.event.events.content.attachment.HiddenAttachmentCreateEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentCreateEvent
  ctor (java.lang.Object,java.util.List)  // HiddenAttachmentCreateEvent(Object, List<Attachment>)
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment)

class com.atlassian.confluence.event.events.content.attachment.HiddenAttachmentRemoveEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentRemoveEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User)

class com.atlassian.confluence.event.events.content.attachment.HiddenAttachmentRestoreEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentRestoreEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.user.ConfluenceUser)

class com.atlassian.confluence.event.events.content.attachment.HiddenAttachmentUpdateEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentUpdateEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.pages.Attachment)

class com.atlassian.confluence.event.events.content.attachment.HiddenAttachmentVersionRemoveEvent extends com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentVersionRemoveEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment,com.atlassian.user.User)

class com.atlassian.confluence.event.events.content.attachment.ProfilePictureThumbnailViewEvent extends com.atlassian.confluence.event.events.content.attachment.ProfilePictureViewEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment)

class com.atlassian.confluence.event.events.content.attachment.ProfilePictureViewEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentViewEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment)

class com.atlassian.confluence.event.events.content.attachment.ThumbnailViewEvent extends com.atlassian.confluence.event.events.content.attachment.AttachmentViewEvent
  ctor (java.lang.Object,com.atlassian.confluence.pages.Attachment)

class com.atlassian.confluence.event.events.content.user.PersonalInformationCreateEvent extends com.atlassian.confluence.event.events.content.user.PersonalInformationEvent
  ctor (java.lang.Object,com.atlassian.confluence.user.PersonalInformation) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.user.PersonalInformation,com.atlassian.confluence.core.OperationContext)  // PersonalInformationCreateEvent(Object, PersonalInformation, OperationContext<?>)

class com.atlassian.confluence.event.events.content.user.PersonalInformationEvent extends com.atlassian.confluence.event.events.content.ContentEvent
  ctor (java.lang.Object,com.atlassian.confluence.user.PersonalInformation) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.user.PersonalInformation,boolean) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.user.PersonalInformation,com.atlassian.confluence.core.OperationContext)  // PersonalInformationEvent(Object, PersonalInformation, OperationContext<?>)
  method getPersonalInformation():com.atlassian.confluence.user.PersonalInformation
  method getContent():com.atlassian.confluence.core.ContentEntityObject

class com.atlassian.confluence.event.events.content.user.PersonalInformationRemoveEvent extends com.atlassian.confluence.event.events.content.user.PersonalInformationEvent
  ctor (java.lang.Object,com.atlassian.confluence.user.PersonalInformation)

class com.atlassian.confluence.event.events.content.user.PersonalInformationUpdateEvent extends com.atlassian.confluence.event.events.content.user.PersonalInformationEvent
  ctor (java.lang.Object,com.atlassian.confluence.user.PersonalInformation,com.atlassian.confluence.user.PersonalInformation) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.user.PersonalInformation,com.atlassian.confluence.user.PersonalInformation,boolean)
  method getOriginalPersonalInformation():com.atlassian.confluence.user.PersonalInformation

class com.atlassian.confluence.content.event.PluginContentCreatedEvent extends com.atlassian.confluence.event.events.content.ContentEvent implements com.atlassian.confluence.event.events.types.Created
  ctor (java.lang.Object,com.atlassian.confluence.content.CustomContentEntityObject) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.content.CustomContentEntityObject,com.atlassian.confluence.core.OperationContext)  // PluginContentCreatedEvent(Object, CustomContentEntityObject, OperationContext<?>)
  method getContent():com.atlassian.confluence.content.CustomContentEntityObject

class com.atlassian.confluence.content.event.PluginContentUpdatedEvent extends com.atlassian.confluence.event.events.content.ContentEvent implements com.atlassian.confluence.event.events.types.Updated,com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated
  ctor (java.lang.Object,com.atlassian.confluence.content.CustomContentEntityObject,com.atlassian.confluence.content.CustomContentEntityObject,com.atlassian.confluence.core.SaveContext)
  method getOld():com.atlassian.confluence.core.ConfluenceEntityObject
  method getNew():com.atlassian.confluence.core.ConfluenceEntityObject
  method getContent():com.atlassian.confluence.core.ContentEntityObject
  method getSaveContext():com.atlassian.confluence.core.SaveContext

class com.atlassian.confluence.content.event.PluginContentRemovedEvent extends com.atlassian.confluence.event.events.content.ContentEvent implements com.atlassian.confluence.event.events.types.Removed
  ctor (java.lang.Object,com.atlassian.confluence.content.CustomContentEntityObject)
  method getContent():com.atlassian.confluence.content.CustomContentEntityObject

class com.atlassian.confluence.content.event.PluginContentWillBeRemovedForSpaceEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Removing
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.label.LabelAddEvent extends com.atlassian.confluence.event.events.label.LabelEvent
  ctor (com.atlassian.confluence.labels.Label,com.atlassian.confluence.labels.Labelable)

class com.atlassian.confluence.event.events.label.LabelCreateEvent extends com.atlassian.confluence.event.events.label.LabelEvent
  ctor (com.atlassian.confluence.labels.Label)

class com.atlassian.confluence.event.events.label.LabelDeleteEvent extends com.atlassian.confluence.event.events.label.LabelEvent
  ctor (com.atlassian.confluence.labels.Label)

abstract class com.atlassian.confluence.event.events.label.LabelEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  field protected labelled:com.atlassian.confluence.labels.Labelable
  ctor (com.atlassian.confluence.labels.Label)
  ctor (com.atlassian.confluence.labels.Label,com.atlassian.confluence.labels.Labelable)
  method getLabel():com.atlassian.confluence.labels.Label
  method getLabelled():com.atlassian.confluence.labels.Labelable

class com.atlassian.confluence.event.events.label.LabelListViewEvent extends com.atlassian.confluence.event.events.ConfluenceEvent implements com.atlassian.confluence.event.events.types.Viewed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,java.lang.String)
  method getSpace():com.atlassian.confluence.spaces.Space
  method getViewType():java.lang.String

class com.atlassian.confluence.event.events.label.LabelManagerMetricsEvent extends com.atlassian.confluence.event.events.ConfluenceEvent @AsynchronousPreferred @EventName(value = "confluence.labels.label-manager-metrics")
  ctor (java.lang.Object,java.lang.String,long,int,int)
  method getMethodName():java.lang.String
  method getDurationMs():long
  method getMaxResults():int
  method getResultsCount():int

class com.atlassian.confluence.event.events.label.LabelRemoveEvent extends com.atlassian.confluence.event.events.label.LabelEvent
  ctor (com.atlassian.confluence.labels.Label,com.atlassian.confluence.labels.Labelable)

interface com.atlassian.confluence.event.events.like.LikeEvent extends java.io.Serializable,com.atlassian.confluence.event.events.types.UserDriven,com.atlassian.confluence.event.events.content.Contented,com.atlassian.confluence.event.events.Timestamped
  method getSource():java.lang.Object

class com.atlassian.confluence.event.events.like.LikeCreatedEvent extends com.atlassian.confluence.event.events.like.AbstractLikeEvent implements com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.user.User,com.atlassian.confluence.core.ContentEntityObject)

class com.atlassian.confluence.event.events.like.LikeRemovedEvent extends com.atlassian.confluence.event.events.like.AbstractLikeEvent
  ctor (java.lang.Object,com.atlassian.user.User,com.atlassian.confluence.core.ContentEntityObject)

class com.atlassian.confluence.event.events.permission.ContentTreePermissionReindexEvent extends com.atlassian.confluence.event.events.content.ContentEvent
  ctor (java.lang.Object,com.atlassian.confluence.core.ContentEntityObject)
  method getContent():com.atlassian.confluence.core.ContentEntityObject

class com.atlassian.confluence.event.events.permission.GlobalPermissionChangeEvent extends com.atlassian.confluence.event.events.permission.GlobalPermissionEvent
  field protected final permission:com.atlassian.confluence.security.SpacePermission
  ctor (java.lang.Object,com.atlassian.confluence.security.SpacePermission)
  method getPermission():com.atlassian.confluence.security.SpacePermission
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

class com.atlassian.confluence.event.events.permission.GlobalPermissionEvent extends com.atlassian.confluence.event.events.permission.PermissionEvent
  ctor (java.lang.Object)

class com.atlassian.confluence.event.events.permission.GlobalPermissionRemoveEvent extends com.atlassian.confluence.event.events.permission.GlobalPermissionChangeEvent
  ctor (java.lang.Object,com.atlassian.confluence.security.SpacePermission)

class com.atlassian.confluence.event.events.permission.GlobalPermissionSaveEvent extends com.atlassian.confluence.event.events.permission.GlobalPermissionChangeEvent
  ctor (java.lang.Object,com.atlassian.confluence.security.SpacePermission)

class com.atlassian.confluence.event.events.permission.PermissionEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (java.lang.Object)

class com.atlassian.confluence.event.events.permission.SpacePermissionChangeEvent extends com.atlassian.confluence.event.events.permission.SpacePermissionEvent
  field protected final permissions:java.lang.Iterable  // Iterable<SpacePermission>
  field protected final updateTrigger:com.atlassian.confluence.spaces.SpaceUpdateTrigger
  ctor (java.lang.Object,com.atlassian.confluence.security.SpacePermission)
  ctor (java.lang.Object,java.lang.Iterable)  // SpacePermissionChangeEvent(Object, Iterable<SpacePermission>)
  ctor (java.lang.Object,java.lang.Iterable,com.atlassian.confluence.spaces.SpaceUpdateTrigger)  // SpacePermissionChangeEvent(Object, Iterable<SpacePermission>, SpaceUpdateTrigger)
  method getPermissions():java.lang.Iterable  // Iterable<SpacePermission> getPermissions()
  method getUpdateTrigger():com.atlassian.confluence.spaces.SpaceUpdateTrigger
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

class com.atlassian.confluence.event.events.permission.SpacePermissionEvent extends com.atlassian.confluence.event.events.permission.PermissionEvent
  ctor (java.lang.Object)

class com.atlassian.confluence.event.events.permission.SpacePermissionRemoveEvent extends com.atlassian.confluence.event.events.permission.SpacePermissionChangeEvent
  ctor (java.lang.Object,com.atlassian.confluence.security.SpacePermission,com.atlassian.confluence.spaces.Space)
  method getSpace():com.atlassian.confluence.spaces.Space
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.permission.SpacePermissionSaveEvent extends com.atlassian.confluence.event.events.permission.SpacePermissionChangeEvent
  ctor (java.lang.Object,com.atlassian.confluence.security.SpacePermission)

class com.atlassian.confluence.event.events.permission.SpacePermissionsRemoveForGroupEvent extends com.atlassian.confluence.event.events.permission.SpacePermissionChangeEvent
  ctor (java.lang.Object,java.lang.String,java.util.List)  // SpacePermissionsRemoveForGroupEvent(Object, String, List<SpacePermission>)
  method getGroupName():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

class com.atlassian.confluence.event.events.permission.SpacePermissionsRemoveForUserEvent extends com.atlassian.confluence.event.events.permission.SpacePermissionChangeEvent
  ctor (java.lang.Object,com.atlassian.confluence.user.ConfluenceUser,java.util.List)  // SpacePermissionsRemoveForUserEvent(Object, ConfluenceUser, List<SpacePermission>)
  method getUser():com.atlassian.confluence.user.ConfluenceUser
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

class com.atlassian.confluence.event.events.permission.SpacePermissionsRemoveFromSpaceEvent extends com.atlassian.confluence.event.events.permission.SpacePermissionChangeEvent
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,java.util.List)  // SpacePermissionsRemoveFromSpaceEvent(Object, Space, List<SpacePermission>)
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,java.util.List,com.atlassian.confluence.spaces.SpaceUpdateTrigger)  // SpacePermissionsRemoveFromSpaceEvent(Object, Space, List<SpacePermission>, SpaceUpdateTrigger)
  method getSpace():com.atlassian.confluence.spaces.Space
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

class com.atlassian.confluence.event.events.security.ContentPermissionEvent extends com.atlassian.confluence.event.events.content.ContentEvent
  ctor (java.lang.Object,com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.security.ContentPermission,boolean)
  ctor (java.lang.Object,com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.security.ContentPermission)
  method getContentPermission():com.atlassian.confluence.security.ContentPermission
  method getContent():com.atlassian.confluence.core.ContentEntityObject
  method isReindexNeeded():boolean
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.security.AncestorsUpdateEvent
  ctor (java.lang.Long,java.util.List)  // AncestorsUpdateEvent(Long, List<Long>)
  method getPageId():java.lang.Long
  method getAncestorsIds():java.util.List  // List<Long> getAncestorsIds()

class com.atlassian.confluence.event.events.security.LoginEvent extends com.atlassian.confluence.event.events.security.SecurityEvent
  field static final DIRECT:java.lang.String = "direct"
  field static final COOKIE:java.lang.String = "cookie"
  field static final CROWD:java.lang.String = "crowd"
  field static final UNKNOWN:java.lang.String = "unknown"
  ctor (java.lang.Object,java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String) @Deprecated
  ctor (java.lang.Object,java.lang.String,java.lang.String,java.lang.String,java.lang.String,com.atlassian.confluence.event.events.security.LoginDetails)
  method getLoginSource():java.lang.String
  method getLoginDetails():com.atlassian.confluence.event.events.security.LoginDetails

class com.atlassian.confluence.event.events.space.RemoveSpaceViewEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Viewed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpaceAdminViewEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Viewed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpaceArchivedEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpaceContentWillRemoveEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Removing
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,com.atlassian.core.util.ProgressMeter)
  method getProgressMeter():com.atlassian.core.util.ProgressMeter

class com.atlassian.confluence.event.events.space.SpaceCreateEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Created
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpaceDetailsViewEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Viewed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

abstract class com.atlassian.confluence.event.events.space.SpaceEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  field protected space:com.atlassian.confluence.spaces.Space
  ctor (java.lang.Object)
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)
  method getSpace():com.atlassian.confluence.spaces.Space
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.space.SpaceLabelsViewEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Viewed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpaceLogoUpdateEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,java.lang.String,com.atlassian.confluence.pages.Attachment) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,com.atlassian.confluence.event.events.space.SpaceLogoUpdateEvent$SpaceLogoActions,com.atlassian.confluence.pages.Attachment)
  method getEventTypeEnum():com.atlassian.confluence.event.events.space.SpaceLogoUpdateEvent$SpaceLogoActions
  method getEventType():java.lang.String @Deprecated
  method getLogo():com.atlassian.confluence.pages.Attachment
enum com.atlassian.confluence.event.events.space.SpaceLogoUpdateEvent$SpaceLogoActions
  const DISABLE
  const ENABLE
  const UPLOAD
  const DELETE
  method getText():java.lang.String
  method static fromString(java.lang.String):com.atlassian.confluence.event.events.space.SpaceLogoUpdateEvent$SpaceLogoActions

class com.atlassian.confluence.event.events.space.SpacePermissionsUpdateEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpacePermissionsViewEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Viewed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpaceRemoveEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Removed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,com.atlassian.core.util.ProgressMeter)
  method getProgressMeter():com.atlassian.core.util.ProgressMeter

abstract class com.atlassian.confluence.event.events.space.SpaceTrashContentEvent extends com.atlassian.confluence.event.events.space.SpaceEvent
  method getContentType():com.atlassian.confluence.search.service.ContentTypeEnum
  ctor protected (java.lang.Object,com.atlassian.confluence.spaces.Space,com.atlassian.confluence.search.service.ContentTypeEnum)
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.space.SpaceTrashEmptyEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Removed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpaceTrashPurgeAllContentEvent extends com.atlassian.confluence.event.events.space.SpaceEvent @AsynchronousPreferred @EventName(value = "confluence.space.trash.purge.all.content")
  method getNumberOfContent():int
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,int)
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.event.events.space.SpaceTrashPurgeContentEvent extends com.atlassian.confluence.event.events.space.SpaceTrashContentEvent @AsynchronousPreferred @EventName(value = "confluence.space.trash.purge.content")
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,com.atlassian.confluence.search.service.ContentTypeEnum)

class com.atlassian.confluence.event.events.space.SpaceTrashRestoreContentEvent extends com.atlassian.confluence.event.events.space.SpaceTrashContentEvent @AsynchronousPreferred @EventName(value = "confluence.space.trash.restore.content")
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,com.atlassian.confluence.search.service.ContentTypeEnum)

class com.atlassian.confluence.event.events.space.SpaceTrashViewEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Viewed
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)

class com.atlassian.confluence.event.events.space.SpaceUpdateEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,com.atlassian.confluence.spaces.Space)
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space)
  method getOriginalSpace():com.atlassian.confluence.spaces.Space

class com.atlassian.confluence.event.events.space.SpaceWillRemoveEvent extends com.atlassian.confluence.event.events.space.SpaceEvent implements com.atlassian.confluence.event.events.types.Removing
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,com.atlassian.core.util.ProgressMeter)
  method getProgressMeter():com.atlassian.core.util.ProgressMeter

class com.atlassian.confluence.event.events.user.AdminAddedUserEvent
  ctor (com.atlassian.user.User)
  method getUser():com.atlassian.user.User

class com.atlassian.confluence.event.events.user.ConfirmEmailAddressEvent extends com.atlassian.confluence.event.events.user.UserSignupEvent
  ctor (java.lang.Object,com.atlassian.user.User)

class com.atlassian.confluence.event.events.user.DirectoryUserRenamedEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (java.lang.Object,java.lang.String,com.atlassian.crowd.model.user.User)
  method getOldUsername():java.lang.String
  method getUser():com.atlassian.crowd.model.user.User

class com.atlassian.confluence.event.events.user.DomainRestrictedUserSignupEvent extends com.atlassian.confluence.event.events.user.UserEvent
  ctor (java.lang.Object,com.atlassian.user.User)

class com.atlassian.confluence.event.events.user.GroupInviteUserSignupEvent extends com.atlassian.confluence.event.events.user.UserSignupEvent
  ctor (java.lang.Object,com.atlassian.user.User)

class com.atlassian.confluence.event.events.user.PublicUserSignupEvent extends com.atlassian.confluence.event.events.user.UserSignupEvent
  ctor (java.lang.Object,com.atlassian.user.User)

class com.atlassian.confluence.event.events.user.SendUserInviteEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (java.lang.Object,com.atlassian.user.User,java.lang.String,java.util.List)  // SendUserInviteEvent(Object, User, String, List<String>)
  method getMessage():java.lang.String
  method getRecipients():java.util.List  // List<String> getRecipients()
  method getSender():com.atlassian.user.User

class com.atlassian.confluence.event.events.user.UserCreateEvent extends com.atlassian.confluence.event.events.user.UserEvent implements com.atlassian.confluence.event.events.types.Created
  ctor (java.lang.Object,com.atlassian.user.User)

class com.atlassian.confluence.event.events.user.UserDeactivateEvent extends com.atlassian.confluence.event.events.user.UserEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object,com.atlassian.user.User)
  ctor (java.lang.Object,com.atlassian.user.User,boolean)
  method isSuppressWebhook():boolean

abstract class com.atlassian.confluence.event.events.user.UserEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (java.lang.Object,com.atlassian.user.User)
  method getUser():com.atlassian.user.User

class com.atlassian.confluence.event.events.user.UserProfilePictureUpdateEvent extends com.atlassian.confluence.event.events.user.UserEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object,com.atlassian.user.User,com.atlassian.confluence.pages.Attachment)
  ctor (java.lang.Object,com.atlassian.user.User,java.lang.String)
  method getProfilePictureInfo():com.atlassian.confluence.user.actions.ProfilePictureInfo

class com.atlassian.confluence.event.events.user.UserReactivateEvent extends com.atlassian.confluence.event.events.user.UserEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object,com.atlassian.user.User)
  ctor (java.lang.Object,com.atlassian.user.User,boolean)
  method isSuppressWebhook():boolean

class com.atlassian.confluence.event.events.user.UserRemoveCompletedEvent extends com.atlassian.confluence.event.events.user.UserEvent implements com.atlassian.confluence.event.events.types.Removed @AsynchronousPreferred
  ctor (java.lang.Object,com.atlassian.user.User)

class com.atlassian.confluence.event.events.user.UserRemoveEvent extends com.atlassian.confluence.event.events.user.UserEvent implements com.atlassian.confluence.event.events.types.Removed
  ctor (java.lang.Object,com.atlassian.user.User)

abstract class com.atlassian.confluence.event.events.user.UserSignupEvent extends com.atlassian.confluence.event.events.user.UserEvent
  ctor (java.lang.Object,com.atlassian.user.User)

class com.atlassian.confluence.event.events.user.UserVerificationTokenCleanupEvent extends com.atlassian.confluence.event.events.ConfluenceEvent @AsynchronousPreferred @Internal
  ctor (java.lang.Object)

class com.atlassian.confluence.event.events.group.GroupCreateEvent extends com.atlassian.confluence.event.events.group.GroupEvent implements com.atlassian.confluence.event.events.types.Created
  ctor (java.lang.Object,com.atlassian.user.Group)

class com.atlassian.confluence.event.events.group.GroupEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (java.lang.Object,com.atlassian.user.Group)
  method getGroup():com.atlassian.user.Group

class com.atlassian.confluence.event.events.group.GroupRemoveEvent extends com.atlassian.confluence.event.events.group.GroupEvent implements com.atlassian.confluence.event.events.types.Removed
  ctor (java.lang.Object,com.atlassian.user.Group)

class com.atlassian.confluence.event.events.follow.FollowEvent extends com.atlassian.confluence.event.events.ConfluenceEvent implements com.atlassian.confluence.event.events.types.UserDriven,com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent
  ctor (java.lang.Object,com.atlassian.confluence.user.ConfluenceUser,com.atlassian.confluence.user.ConfluenceUser)
  method getFollowerUser():com.atlassian.confluence.user.ConfluenceUser
  method getFolloweeUser():com.atlassian.confluence.user.ConfluenceUser
  method getOriginatingUser():com.atlassian.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
  method final isSuppressNotifications():boolean

class com.atlassian.confluence.event.events.search.SearchPerformedEvent extends com.atlassian.confluence.event.events.search.SearchEvent
  ctor (java.lang.Object,com.atlassian.confluence.search.v2.SearchQuery,com.atlassian.user.User,int)
  method getSearchQuery():com.atlassian.confluence.search.v2.SearchQuery
  method getUser():com.atlassian.user.User
  method getNumberOfResults():int
  method getUuid():java.lang.String

class com.atlassian.confluence.event.events.admin.ImportFinishedEvent extends com.atlassian.confluence.event.events.ConfluenceEvent implements com.atlassian.confluence.event.events.cluster.ClusterEvent
  ctor (java.lang.Object,com.atlassian.confluence.importexport.ImportContext)
  method getImportContext():com.atlassian.confluence.importexport.ImportContext
  method isSiteImport():boolean
  method isOriginalEvent():boolean

class com.atlassian.confluence.event.events.admin.AsyncImportStartedEvent extends com.atlassian.confluence.event.events.admin.AbstractAsyncImportEvent @AsynchronousPreferred @EventName(value = "confluence.import.started")
  ctor (java.lang.Object,com.atlassian.confluence.importexport.ImportContext)

class com.atlassian.confluence.event.events.admin.AsyncImportFinishedEvent extends com.atlassian.confluence.event.events.admin.AbstractAsyncImportEvent implements com.atlassian.confluence.event.events.cluster.ClusterEvent @AsynchronousPreferred @EventName(value = "confluence.import.finished")
  ctor (java.lang.Object,com.atlassian.confluence.importexport.ImportContext)
  method isOriginalEvent():boolean

nonpublic abstract class com.atlassian.confluence.event.events.admin.AbstractAsyncImportEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (java.lang.Object,com.atlassian.confluence.importexport.ImportContext)
  method getImportContext():com.atlassian.confluence.importexport.ImportContext
  method isSiteImport():boolean
  method isCloudImport():boolean
  method isOriginalEvent():boolean @Deprecated

class com.atlassian.confluence.event.events.admin.GlobalPermissionsUpdateEvent extends com.atlassian.confluence.event.events.ConfluenceEvent implements com.atlassian.confluence.event.events.types.Updated
  ctor (java.lang.Object)

class com.atlassian.confluence.event.events.admin.GlobalSettingsChangedEvent extends com.atlassian.confluence.event.events.admin.ConfigurationEvent implements com.atlassian.confluence.event.events.cluster.ClusterEvent
  ctor (java.lang.Object,com.atlassian.confluence.setup.settings.Settings,com.atlassian.confluence.setup.settings.Settings,java.lang.String,java.lang.String,com.atlassian.confluence.event.events.admin.GlobalSettingsChangedEvent$Type)
  ctor (java.lang.Object,com.atlassian.confluence.setup.settings.Settings,com.atlassian.confluence.setup.settings.Settings,java.lang.String,java.lang.String)
  ctor (java.lang.Object,com.atlassian.confluence.setup.settings.Settings,com.atlassian.confluence.setup.settings.Settings)
  method getOldSettings():com.atlassian.confluence.setup.settings.Settings
  method getNewSettings():com.atlassian.confluence.setup.settings.Settings
  method getOldDomainName():java.lang.String
  method getNewDomainName():java.lang.String
  method getType():com.atlassian.confluence.event.events.admin.GlobalSettingsChangedEvent$Type
enum com.atlassian.confluence.event.events.admin.GlobalSettingsChangedEvent$Type
  const SECURITY
  const GENERAL

class com.atlassian.confluence.event.events.admin.ReindexStartedEvent extends com.atlassian.confluence.event.events.admin.ReindexEvent
  ctor (java.lang.Object) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.util.Progress) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.util.Progress,java.util.UUID) @Deprecated
  ctor (java.lang.Object,com.atlassian.confluence.util.Progress,java.util.UUID,java.util.EnumSet,java.util.List)  // ReindexStartedEvent(Object, Progress, UUID, EnumSet<ReIndexOption>, List<String>)
  method getProgress():com.atlassian.confluence.util.Progress
  method getOptions():java.util.EnumSet  // EnumSet<ReIndexOption> getOptions()
  method getSpaceKeys():java.util.List  // List<String> getSpaceKeys()

class com.atlassian.confluence.event.events.admin.ReindexFinishedEvent extends com.atlassian.confluence.event.events.admin.ReindexEvent
  ctor (java.lang.Object) @Deprecated
  ctor (java.lang.Object,java.util.UUID)
  ctor (java.lang.Object,java.util.UUID,java.util.List)  // ReindexFinishedEvent(Object, UUID, List<String>)
  method getSpaceKeys():java.util.List  // List<String> getSpaceKeys()

interface com.atlassian.confluence.importexport.ImportContext @Deprecated
  method getProgressMeter():com.atlassian.core.util.ProgressMeter
  method setProgressMeter(com.atlassian.core.util.ProgressMeter):void
  method getUser():com.atlassian.confluence.user.ConfluenceUser
  method setRebuildIndex(boolean):void
  method isRebuildIndex():boolean
  method isDeleteWorkingFile():boolean
  method setDeleteWorkingFile(boolean):void
  method getWorkingFile():java.lang.String
  method getPostProcessor():com.atlassian.confluence.importexport.ImportedObjectPostProcessor
  method getPreProcessor():com.atlassian.confluence.importexport.ImportedObjectPreProcessor
  method getPluginDataPreProcessor():com.atlassian.confluence.importexport.ImportedPluginDataPreProcessor
  method getSpaceKeyOfSpaceImport():java.lang.String
  method getDefaultUsersGroup():java.lang.String
  method getPostImportTasks():java.util.List  // List<PostImportTask> getPostImportTasks()
  method setPostImportTasks(java.util.List):void  // void setPostImportTasks(List<PostImportTask>)
  method getExportDescriptor():com.atlassian.confluence.importexport.impl.ExportDescriptor

class com.atlassian.confluence.plugin.copyspace.event.SpaceCopyEvent extends com.atlassian.confluence.event.events.space.SpaceEvent
  ctor (java.lang.Object,com.atlassian.confluence.spaces.Space,boolean,boolean,boolean,boolean,boolean,boolean,boolean,java.lang.String)
  method isCopyComments():boolean
  method isCopyLabels():boolean
  method isCopyAttachments():boolean
  method isKeepMetaData():boolean
  method isPreserveWatchers():boolean
  method isCopyBlogposts():boolean
  method isCopyPages():boolean
  method getOriginalSpaceKey():java.lang.String

# ---- content model and managers

class com.atlassian.core.bean.EntityObject implements java.lang.Cloneable
  ctor ()
  method getId():long
  method setId(long):void
  method getCreationDate():java.util.Date
  method setCreationDate(java.util.Date):void
  method getLastModificationDate():java.util.Date
  method setLastModificationDate(java.util.Date):void
  method setClock(com.atlassian.core.util.Clock):void
  method getCurrentDate():java.util.Date
  method hashCode():int
  method equals(java.lang.Object):boolean
  method clone():java.lang.Object throws java.lang.CloneNotSupportedException

interface com.atlassian.bonnie.Searchable
  method getId():long
  method getSearchableDependants():java.util.Collection
  method isIndexable():boolean

interface com.atlassian.bonnie.Handle extends java.io.Serializable
  method toString():java.lang.String

class com.atlassian.confluence.core.ConfluenceEntityObject extends com.atlassian.core.bean.EntityObject implements java.io.Serializable
  ctor ()
  method getCreatorName():java.lang.String
  method getCreator():com.atlassian.confluence.user.ConfluenceUser
  method setCreatorName(java.lang.String):void @Deprecated
  method getLastModifierName():java.lang.String
  method getLastModifier():com.atlassian.confluence.user.ConfluenceUser
  method setLastModifierName(java.lang.String):void @Deprecated
  method setCreator(com.atlassian.confluence.user.ConfluenceUser):void
  method setLastModifier(com.atlassian.confluence.user.ConfluenceUser):void
  method isPersistent():boolean
  method static getRealClass(java.lang.Object):java.lang.Class

interface com.atlassian.confluence.core.Versioned
  method getVersion():int
  method setVersion(int):void
  method convertToHistoricalVersion():void
  method applyChildVersioningPolicy(com.atlassian.confluence.core.Versioned,bucket.core.persistence.ObjectDao):void @Deprecated
  method applyChildVersioningPolicy(com.atlassian.confluence.core.Versioned,com.atlassian.confluence.internal.persistence.ObjectDaoInternal):void  // void applyChildVersioningPolicy(Versioned, ObjectDaoInternal<?>)
  method isNew():boolean
  method getLatestVersion():com.atlassian.confluence.core.Versioned
  method setOriginalVersion(com.atlassian.confluence.core.Versioned):void @Deprecated
  method isLatestVersion():boolean
  method getVersionChildPolicy(com.atlassian.confluence.api.model.content.ContentType):com.atlassian.confluence.core.VersionChildOwnerPolicy

class com.atlassian.confluence.core.VersionHistorySummary
  method static renderVersionComment(java.lang.String):java.lang.String
  ctor (long,int,java.lang.String,java.util.Date,java.lang.String) @Deprecated
  ctor (long,int,com.atlassian.confluence.user.ConfluenceUser,java.util.Date,java.lang.String) @Deprecated
  ctor (long,int,com.atlassian.confluence.user.ConfluenceUser,java.util.List,java.util.Date,java.lang.String) @Deprecated  // VersionHistorySummary(long, int, ConfluenceUser, List<ConfluenceUser>, Date, String)
  ctor (com.atlassian.confluence.core.ContentEntityObject)
  method getId():long
  method getVersion():int
  method getLastModifier():com.atlassian.confluence.user.ConfluenceUser @Deprecated
  method getContributors():java.util.List @Deprecated  // List<ConfluenceUser> getContributors()
  method getContributorSet():java.util.Set  // Set<ConfluenceUser> getContributorSet()
  method getLastModifierName():java.lang.String @Deprecated
  method getLastModificationDate():java.util.Date
  method getVersionComment():java.lang.String
  method getRenderedVersionComment():java.lang.String
  method isVersionCommentAvailable():boolean
  method hashCode():int
  method equals(java.lang.Object):boolean
class com.atlassian.confluence.core.VersionHistorySummary$Builder
  ctor ()
  ctor (com.atlassian.confluence.core.VersionHistorySummaryCollaborator)
  ctor (com.atlassian.confluence.core.VersionHistorySummary)
  method withId(long):com.atlassian.confluence.core.VersionHistorySummary$Builder
  method withVersion(int):com.atlassian.confluence.core.VersionHistorySummary$Builder
  method getVersion():int
  method withVersionComment(java.lang.String):com.atlassian.confluence.core.VersionHistorySummary$Builder
  method withLastModificationDate(java.util.Date):com.atlassian.confluence.core.VersionHistorySummary$Builder
  method withLastModifier(com.atlassian.confluence.user.ConfluenceUser):com.atlassian.confluence.core.VersionHistorySummary$Builder
  method withContributor(com.atlassian.confluence.user.ConfluenceUser):com.atlassian.confluence.core.VersionHistorySummary$Builder
  method build():com.atlassian.confluence.core.VersionHistorySummary

abstract class com.atlassian.confluence.core.AbstractVersionedEntityObject extends com.atlassian.confluence.core.ConfluenceEntityObject implements com.atlassian.confluence.core.Versioned,java.lang.Cloneable
  ctor ()
  field protected static final INITIAL_VERSION:int = 1
  method getVersion():int
  method setVersion(int):void
  method isNew():boolean
  method setOriginalVersion(com.atlassian.confluence.core.Versioned):void
  method getLatestVersion():com.atlassian.confluence.core.Versioned
  method convertToHistoricalVersion():void
  method applyChildVersioningPolicy(com.atlassian.confluence.core.Versioned,bucket.core.persistence.ObjectDao):void @Deprecated
  method applyChildVersioningPolicy(com.atlassian.confluence.core.Versioned,com.atlassian.confluence.internal.persistence.ObjectDaoInternal):void  // void applyChildVersioningPolicy(Versioned, ObjectDaoInternal<?>)
  method isLatestVersion():boolean
  method getVersionChildPolicy(com.atlassian.confluence.api.model.content.ContentType):com.atlassian.confluence.core.VersionChildOwnerPolicy
  method protected getConfluenceRevision():java.lang.String

interface com.atlassian.confluence.core.Addressable extends com.atlassian.confluence.core.ContentTypeAware
  method getId():long
  method getDisplayTitle():java.lang.String
  method getUrlPath():java.lang.String

abstract class com.atlassian.confluence.core.ContentEntityObject extends com.atlassian.confluence.core.AbstractLabelableEntityObject implements com.atlassian.bonnie.Searchable,java.lang.Comparable<ContentEntityObject>,com.atlassian.confluence.core.Addressable,com.atlassian.confluence.content.Content,com.atlassian.confluence.internal.relations.RelatableEntity
  field static final CURRENT:java.lang.String = "current"
  field static final DELETED:java.lang.String = "deleted"
  field static final CREATED:java.lang.String = "created"
  field static final MODIFIED:java.lang.String = "modified"
  field static final DRAFT:java.lang.String = "draft"
  field static final SHARE_ID:java.lang.String = "share-id"
  field static final SYNC_REV:java.lang.String = "sync-rev"
  field static final DUMMY_SYNC_REV:java.lang.String = "dummy-sync-rev"
  field static final SYNC_REV_SOURCE:java.lang.String = "sync-rev-source"
  field static final COLLABORATIVE_EDITING_UUID:java.lang.String = "synchrony-collaborative-editor-UUID"
  field static final DELETED_BY:java.lang.String = "deleted-by"
  field static final DELETED_BY_ANON_VALUE:java.lang.String = "anonymousUser"
  field static final LIMITED_MODE_SYNC_REV_SOURCE:java.lang.String = "limited" @Deprecated
  field static final SYNCHRONY_SYNC_REV_SOURCE:java.lang.String = "synchrony"
  field static final SYNCHRONY_ACK_SYNC_REV_SOURCE:java.lang.String = "synchrony-ack"
  field static final CONTENT_RESTORED_SYNC_REV_SOURCE:java.lang.String = "restored"
  field static final CONFLUENCE_RECOVERY:java.lang.String = "confluence-recovery"
  field static final CONFLUENCE_RECOVERY_WITH_EXTERNAL_CHANGE:java.lang.String = "confluence-recovery-with-external-change"
  field static final SYNCHRONY_RECOVERY:java.lang.String = "synchrony-recovery"
  field static final SYNCHRONY_RECOVERY_WITH_EXTERNAL_CHANGE:java.lang.String = "synchrony-recovery-with-external-change"
  ctor protected ()
  method abstract getType():java.lang.String
  method getTypeEnum():com.atlassian.confluence.search.service.ContentTypeEnum
  method getIdAsString():java.lang.String
  method getDisplayTitle():java.lang.String
  method abstract getUrlPath():java.lang.String
  method getAttachmentUrlPath(com.atlassian.confluence.pages.Attachment):java.lang.String
  method getTitle():java.lang.String
  method setTitle(java.lang.String):void
  method getLowerTitle():java.lang.String
  method getDefaultBodyType():com.atlassian.confluence.core.BodyType
  method getBodyContent():com.atlassian.confluence.core.BodyContent
  method getBodyContent(com.atlassian.confluence.core.BodyType):com.atlassian.confluence.core.BodyContent
  method setBodyContent(com.atlassian.confluence.core.BodyContent):void
  method getBodyAsString():java.lang.String
  method setBodyAsString(java.lang.String):void
  method getBodyContents():java.util.List  // List<BodyContent> getBodyContents()
  method setBodyContents(java.util.List):void  // void setBodyContents(List<BodyContent>)
  method getOutgoingLinks():java.util.List  // List<OutgoingLink> getOutgoingLinks()
  method setOutgoingLinks(java.util.List):void  // void setOutgoingLinks(List<OutgoingLink>)
  method addOutgoingLink(com.atlassian.confluence.links.OutgoingLink):void
  method removeOutgoingLink(com.atlassian.confluence.links.OutgoingLink):void
  method setOriginalVersion(com.atlassian.confluence.core.Versioned):void
  method convertToHistoricalVersion():void
  method applyChildVersioningPolicy(com.atlassian.confluence.core.Versioned,bucket.core.persistence.ObjectDao):void @Deprecated
  method applyChildVersioningPolicy(com.atlassian.confluence.core.Versioned,com.atlassian.confluence.internal.persistence.ObjectDaoInternal):void  // void applyChildVersioningPolicy(Versioned, ObjectDaoInternal<?>)
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
  method abstract getNameForComparison():java.lang.String
  method final compareTo(com.atlassian.confluence.core.ContentEntityObject):int
  method getSearchableDependants():java.util.Collection  // Collection<Searchable> getSearchableDependants()
  method final toPageContext():com.atlassian.confluence.renderer.PageContext
  method isIndexable():boolean
  method getPermissions():java.util.List @Deprecated  // List<ContentPermission> getPermissions()
  method getContentPermission(java.lang.String):com.atlassian.confluence.security.ContentPermission @Deprecated
  method sharedAccessAllowed(java.lang.String):boolean @Deprecated
  method getContentStatusObject():com.atlassian.confluence.api.model.content.ContentStatus
  method getContentStatus():java.lang.String
  method setContentStatus(java.lang.String):void
  method isCurrent():boolean
  method isDeleted():boolean
  method isDraft():boolean
  method sharedAccessAllowed(com.atlassian.user.User):boolean
  method getShareId():java.lang.String
  method setShareId(java.lang.String):void
  method getSynchronyRevision():java.lang.String
  method setSynchronyRevision(java.lang.String):void
  method getSynchronyRevisionSource():java.lang.String
  method getTrashDate():java.util.Optional  // Optional<Instant> getTrashDate()
  method setSynchronyRevisionSource(java.lang.String):void
  method getCollaborativeEditingUuid():java.lang.String
  method setCollaborativeEditingUuid(java.lang.String):void
  method isUnpublished():boolean
  method wasCreatedBy(com.atlassian.user.User):boolean
  method trash():void
  method protected trash(long):void
  method protected trashDependents():void
  method restore():void
  method protected restoreDependents():void
  method getAttachments():java.util.List  // List<Attachment> getAttachments()
  method getLatestVersionsOfAttachments():java.util.List @Deprecated  // List<Attachment> getLatestVersionsOfAttachments()
  method setAttachments(java.util.List):void  // void setAttachments(List<Attachment>)
  method addAttachment(com.atlassian.confluence.pages.Attachment):void
  method removeAttachment(com.atlassian.confluence.pages.Attachment):void
  method getBodyAsStringWithoutMarkup():java.lang.String
  method getExcerpt():java.lang.String
  method getAttachmentsUrlPath():java.lang.String
  method getAttachmentNamed(java.lang.String):com.atlassian.confluence.pages.Attachment
  method getVersionComment():java.lang.String
  method setVersionComment(java.lang.String):void
  method isVersionCommentAvailable():boolean
  method clone():java.lang.Object
  method getRenderedVersionComment():java.lang.String
  method getContentPermissionSet(java.lang.String):com.atlassian.confluence.security.ContentPermissionSet
  method hasPermissions(java.lang.String):boolean
  method hasContentPermissions():boolean
  method addPermission(com.atlassian.confluence.security.ContentPermission):void
  method removeContentPermissionSet(com.atlassian.confluence.security.ContentPermissionSet):void
  method getComments():java.util.List  // List<Comment> getComments()
  method setComments(java.util.List):void  // void setComments(List<Comment>)
  method addComment(com.atlassian.confluence.pages.Comment):void
  method removeComment(com.atlassian.confluence.pages.Comment):void
  method getCustomContent():java.util.List  // List<CustomContentEntityObject> getCustomContent()
  method addCustomContent(com.atlassian.confluence.content.CustomContentEntityObject):void
  method removeCustomContent(com.atlassian.confluence.content.CustomContentEntityObject):void
  method getEntity():com.atlassian.confluence.core.ContentEntityObject
  method protected ensureAttachmentBelongsToContent(com.atlassian.confluence.pages.Attachment):void
  method getContentId():com.atlassian.confluence.api.model.content.id.ContentId
  method getSelector():com.atlassian.confluence.api.model.content.ContentSelector
  method getProperties():com.atlassian.confluence.content.ContentProperties
  method protected getContainerContent():com.atlassian.confluence.core.ContentEntityObject
  method protected setContainerContent(com.atlassian.confluence.core.ContentEntityObject):void
  method protected replaceContentProperties(com.atlassian.confluence.content.ContentProperties):void
  method setContentPropertiesFrom(com.atlassian.confluence.core.ContentEntityObject):void
  method getOriginalVersionId():java.lang.Long
  method protected setOriginalVersionId(java.lang.Long):void
  method getLatestVersionId():long
  method protected getAttachmentManager():com.atlassian.confluence.pages.AttachmentManager

abstract class com.atlassian.confluence.core.SpaceContentEntityObject extends com.atlassian.confluence.core.ContentEntityObject implements com.atlassian.confluence.spaces.Spaced
  ctor ()
  method getSpace():com.atlassian.confluence.spaces.Space
  method setSpace(com.atlassian.confluence.spaces.Space):void
  method convertToHistoricalVersion():void
  method hashCode():int
  method getNameForComparison():java.lang.String
  method getSpaceKey():java.lang.String
  method isIndexable():boolean
  method isInSpace(com.atlassian.confluence.spaces.Space):boolean

class com.atlassian.confluence.core.BodyContent implements java.lang.Cloneable,java.io.Serializable
  ctor ()
  ctor (com.atlassian.confluence.core.BodyContent)
  ctor (com.atlassian.confluence.core.ContentEntityObject,java.lang.String,com.atlassian.confluence.core.BodyType)
  method shallowCopy(com.atlassian.confluence.core.BodyContent):void
  method getBody():java.lang.String
  method setBody(java.lang.String):void
  method getBodyType():com.atlassian.confluence.core.BodyType
  method setBodyType(com.atlassian.confluence.core.BodyType):void
  method getId():long
  method setId(long):void
  method getContent():com.atlassian.confluence.core.ContentEntityObject
  method setContent(com.atlassian.confluence.core.ContentEntityObject):void
  method isBodyCleaned():boolean
  method cleanBody(com.atlassian.confluence.content.ContentCleaner):java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method clone():java.lang.Object

class com.atlassian.confluence.core.BodyType implements java.io.Serializable
  field static final UNKNOWN:com.atlassian.confluence.core.BodyType
  field static final WIKI:com.atlassian.confluence.core.BodyType
  field static final RAW:com.atlassian.confluence.core.BodyType
  field static final XHTML:com.atlassian.confluence.core.BodyType
  ctor (int)
  method toInt():int
  method static fromInt(int):com.atlassian.confluence.core.BodyType
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toContentRepresentation():com.atlassian.confluence.api.model.content.ContentRepresentation

interface com.atlassian.confluence.core.ContentEntityManager
  field static final ITERATE_ALL:int = 0
  method refreshContentEntity(com.atlassian.confluence.core.ContentEntityObject):void
  method saveContentEntity(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.SaveContext):void
  method saveContentEntity(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.SaveContext):void
  method saveNewVersion(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.Modification):void  // <T extends ContentEntityObject> void saveNewVersion(T, Modification<T>)
  method saveNewVersion(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.Modification,com.atlassian.confluence.core.SaveContext):void  // <T extends ContentEntityObject> void saveNewVersion(T, Modification<T>, SaveContext)
  method removeContentEntity(com.atlassian.confluence.core.ContentEntityObject):void
  method revertContentEntityBackToVersion(com.atlassian.confluence.core.ContentEntityObject,int,java.lang.String,boolean):void
  method getRecentlyAddedEntities(java.lang.String,int):java.util.Iterator
  method getRecentlyModifiedEntities(java.lang.String,int):java.util.Iterator
  method getRecentlyModifiedForChangeDigest(java.util.Date):java.util.List
  method getRecentlyModifiedEntitiesForUser(java.lang.String):java.util.Iterator
  method getPageAndBlogPostsVersionsLastEditedByUser(com.atlassian.sal.api.user.UserKey,com.atlassian.confluence.api.model.pagination.LimitedRequest):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<AbstractPage> getPageAndBlogPostsVersionsLastEditedByUser(UserKey, LimitedRequest)
  method getPageAndBlogPostsVersionsLastEditedByUserIncludingDrafts(com.atlassian.sal.api.user.UserKey,com.atlassian.confluence.api.model.pagination.LimitedRequest):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<AbstractPage> getPageAndBlogPostsVersionsLastEditedByUserIncludingDrafts(UserKey, LimitedRequest)
  method getById(long):com.atlassian.confluence.core.ContentEntityObject @Deprecated
  method getPreviousVersion(com.atlassian.confluence.core.ContentEntityObject):com.atlassian.confluence.core.ContentEntityObject @Deprecated
  method getNextVersion(com.atlassian.confluence.core.ContentEntityObject):com.atlassian.confluence.core.ContentEntityObject @Deprecated
  method getOtherVersion(com.atlassian.confluence.core.ContentEntityObject,int):com.atlassian.confluence.core.ContentEntityObject @Deprecated
  method getVersionHistorySummaries(com.atlassian.confluence.core.ContentEntityObject):java.util.List  // List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject)
  method getVersionsLastEditedByUser(java.util.Collection,com.atlassian.sal.api.user.UserKey):java.util.Map  // Map<Long, ContentEntityObject> getVersionsLastEditedByUser(Collection<ContentId>, UserKey)
  method getContributionStatusByUser(java.util.Collection,com.atlassian.sal.api.user.UserKey):java.util.Map  // Map<Long, ContributionStatus> getContributionStatusByUser(Collection<ContentId>, UserKey)
  method removeHistoricalVersion(com.atlassian.confluence.core.ContentEntityObject):void

interface com.atlassian.confluence.core.ListBuilder<T> extends java.lang.Iterable<List<T>>
  method getRange(int,int):java.util.List  // List<T> getRange(int, int)
  method getPage(int,int):java.util.List  // List<T> getPage(int, int)
  method getAvailableSize():int

class com.atlassian.confluence.core.PartialList<T>
  method static empty():com.atlassian.confluence.core.PartialList  // <T> PartialList<T> empty()
  method static forAll(java.lang.Iterable):com.atlassian.confluence.core.PartialList  // <T> PartialList<T> forAll(Iterable<T>)
  ctor (int,int,java.util.List)  // PartialList(int, int, List<T>)
  ctor (int,int,int,java.lang.Iterable)  // PartialList(int, int, int, Iterable<T>)
  method getAvailable():int
  method getStart():int
  method getCount():int
  method getList():java.util.List  // List<T> getList()

interface com.atlassian.confluence.core.SaveContext extends com.atlassian.confluence.core.OperationContext<PageUpdateTrigger>,java.io.Serializable
  method doUpdateLastModifier():boolean
  method setUpdateLastModifier(boolean):void @Deprecated
  method setSuppressNotifications(boolean):void @Deprecated
  method isSuppressAutowatch():boolean

class com.atlassian.confluence.core.DefaultSaveContext extends com.atlassian.confluence.core.AbstractOperationContext<PageUpdateTrigger> implements com.atlassian.confluence.core.SaveContext
  field static final MINOR_EDIT:com.atlassian.confluence.core.SaveContext
  field static final SUPPRESS_NOTIFICATIONS:com.atlassian.confluence.core.SaveContext
  field static final REFACTORING:com.atlassian.confluence.core.SaveContext
  field static final BULK_OPERATION:com.atlassian.confluence.core.SaveContext
  field static final DEFAULT:com.atlassian.confluence.core.SaveContext
  field static final DRAFT:com.atlassian.confluence.core.SaveContext
  field static final RAW_DRAFT:com.atlassian.confluence.core.SaveContext
  field static final DRAFT_REFACTORING:com.atlassian.confluence.core.SaveContext
  field static final REVERT:com.atlassian.confluence.core.SaveContext
  ctor (boolean,boolean,boolean) @Deprecated
  ctor (boolean,boolean,boolean,com.atlassian.confluence.pages.PageUpdateTrigger) @Deprecated
  method isSuppressAutowatch():boolean
  method setSuppressNotifications(boolean):void @Deprecated
  method doUpdateLastModifier():boolean
  method setUpdateLastModifier(boolean):void @Deprecated
  method equals(java.lang.Object):boolean
  method hashCode():int
  method static builder():com.atlassian.confluence.core.DefaultSaveContext$Builder
class com.atlassian.confluence.core.DefaultSaveContext$Builder extends com.atlassian.confluence.core.AbstractOperationContext$BaseBuilder<Builder, PageUpdateTrigger>
  ctor ()
  method suppressAutowatch(boolean):com.atlassian.confluence.core.DefaultSaveContext$Builder
  method updateLastModifier(boolean):com.atlassian.confluence.core.DefaultSaveContext$Builder
  method protected builder():com.atlassian.confluence.core.DefaultSaveContext$Builder
  method build():com.atlassian.confluence.core.DefaultSaveContext
  method protected unknownTrigger():com.atlassian.confluence.pages.PageUpdateTrigger

interface com.atlassian.confluence.core.OperationContext<TRIGGER extends OperationTrigger>
  method isEventSuppressed():boolean
  method isSuppressNotifications():boolean
  method getUpdateTrigger():com.atlassian.confluence.core.OperationTrigger  // TRIGGER getUpdateTrigger()

interface com.atlassian.confluence.core.OperationTrigger

interface com.atlassian.confluence.core.DeleteContext extends com.atlassian.confluence.core.OperationContext<PageDeleteTrigger>

class com.atlassian.confluence.core.DefaultDeleteContext extends com.atlassian.confluence.core.AbstractOperationContext<PageDeleteTrigger> implements com.atlassian.confluence.core.DeleteContext
  field static final SUPPRESS_NOTIFICATIONS:com.atlassian.confluence.core.DeleteContext
  field static final BULK_OPERATION:com.atlassian.confluence.core.DeleteContext
  field static final DEFAULT:com.atlassian.confluence.core.DeleteContext
  method static builder():com.atlassian.confluence.core.DefaultDeleteContext$Builder
class com.atlassian.confluence.core.DefaultDeleteContext$Builder extends com.atlassian.confluence.core.AbstractOperationContext$BaseBuilder<Builder, PageDeleteTrigger>
  ctor ()
  method protected builder():com.atlassian.confluence.core.DefaultDeleteContext$Builder
  method build():com.atlassian.confluence.core.DefaultDeleteContext
  method protected unknownTrigger():com.atlassian.confluence.pages.PageDeleteTrigger

interface com.atlassian.confluence.core.SynchronizationManager
  method runOnSuccessfulCommit(java.lang.Runnable):void
  method registerSynchronization(org.springframework.transaction.support.TransactionSynchronization):void
  method getSynchronizations():java.util.List
  method isTransactionActive():boolean

interface com.atlassian.confluence.core.BatchOperationManager
  method default performAsBatch(java.lang.Iterable,int,int,com.google.common.base.Function):java.lang.Iterable @Deprecated  // <I, O> Iterable<O> performAsBatch(Iterable<I>, int, int, Function<I, O>)
  method applyInBatches(java.lang.Iterable,int,int,java.util.function.Function):java.lang.Iterable  // <I, O> Iterable<O> applyInBatches(Iterable<I>, int, int, java.util.function.Function<I, O>)
  method default performAsBatch(java.lang.Iterable,int,com.google.common.base.Function):java.lang.Iterable @Deprecated  // <I, O> Iterable<O> performAsBatch(Iterable<I>, int, Function<I, O>)
  method applyInBatches(java.lang.Iterable,int,java.util.function.Function):java.lang.Iterable  // <I, O> Iterable<O> applyInBatches(Iterable<I>, int, java.util.function.Function<I, O>)
  method default performInChunks(java.lang.Iterable,int,int,com.google.common.base.Function):java.lang.Iterable @Deprecated  // <I, O> Iterable<O> performInChunks(Iterable<I>, int, int, Function<List<I>, @NonNull List<O>>)
  method applyInChunks(java.lang.Iterable,int,int,java.util.function.Function):java.lang.Iterable  // <I, O> Iterable<O> applyInChunks(Iterable<I>, int, int, java.util.function.Function<List<I>, @NonNull List<O>>)

interface com.atlassian.confluence.core.persistence.ContentEntityObjectDao<T extends ContentEntityObject> extends com.atlassian.confluence.core.persistence.VersionedObjectDao<T>
  method getById(long):com.atlassian.confluence.core.ContentEntityObject  // T getById(long)
  method getContentAuthoredByUser(java.lang.String):java.util.List  // List<ContentEntityObject> getContentAuthoredByUser(String)
  method getAllCurrentEntities():java.util.Iterator  // Iterator<SpaceContentEntityObject> getAllCurrentEntities()
  method getRecentlyAddedEntities(java.lang.String,int):java.util.Iterator  // Iterator<ContentEntityObject> getRecentlyAddedEntities(String, int)
  method getRecentlyModifiedEntities(int):java.util.Iterator  // Iterator<ContentEntityObject> getRecentlyModifiedEntities(int)
  method getRecentlyModifiedEntities(java.lang.String,int):java.util.Iterator  // Iterator<SpaceContentEntityObject> getRecentlyModifiedEntities(String, int)
  method getRecentlyModifiedForChangeDigest(java.util.Date):java.util.List  // List<ContentEntityObject> getRecentlyModifiedForChangeDigest(Date)
  method getRecentlyModifiedEntitiesForUser(java.lang.String):java.util.Iterator  // Iterator<ContentEntityObject> getRecentlyModifiedEntitiesForUser(String)
  method getTrashedContent(java.lang.String):java.util.List @Deprecated  // List<ContentEntityObject> getTrashedContent(String)
  method default getTrashedContents(java.lang.String,int,int):java.util.List  // List<ContentEntityObject> getTrashedContents(String, int, int)
  method default getTrashedContents(java.lang.String,com.atlassian.confluence.api.model.pagination.LimitedRequest,java.util.function.Predicate):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<ContentEntityObject> getTrashedContents(String, LimitedRequest, Predicate<? super ContentEntityObject>)
  method getObjectType(long):java.lang.String
  method getFirstVersionBefore(long,int):com.atlassian.confluence.core.ContentEntityObject
  method getFirstVersionAfter(long,int):com.atlassian.confluence.core.ContentEntityObject
  method getVersion(long,int):com.atlassian.confluence.core.ContentEntityObject
  method getVersionHistorySummary(long):java.util.List  // List<VersionHistorySummary> getVersionHistorySummary(long)
  method getVersionHistorySummary(long,com.atlassian.confluence.api.model.pagination.LimitedRequest):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<VersionHistorySummary> getVersionHistorySummary(long, LimitedRequest)
  method getVersionEditContributors(java.lang.Iterable):java.util.Map  // Map<Long, List<ConfluenceUser>> getVersionEditContributors(Iterable<T>)
  method default getAllModifiers(com.atlassian.confluence.core.ContentEntityObject):java.util.Set @Deprecated  // Set<ConfluenceUser> getAllModifiers(T)
  method getAllModifiers(java.util.Collection):java.util.Map  // Map<Long, Set<ConfluenceUser>> getAllModifiers(Collection<Long>)
  method getVersionsLastEditedByUser(java.util.Collection,com.atlassian.sal.api.user.UserKey):java.util.Map  // Map<Long, ContentEntityObject> getVersionsLastEditedByUser(Collection<Long>, UserKey)
  method getVersionsLastEditedByUserNew(java.util.Collection,com.atlassian.sal.api.user.UserKey):java.util.Map @Deprecated  // Map<Long, ContentEntityObject> getVersionsLastEditedByUserNew(Collection<Long>, UserKey)
  method getContributionStatusByUser(java.util.Collection,com.atlassian.sal.api.user.UserKey):java.util.Map  // Map<Long, ContributionStatus> getContributionStatusByUser(Collection<ContentId>, UserKey)
  method getPageAndBlogPostsVersionsLastEditedByUser(com.atlassian.sal.api.user.UserKey,com.atlassian.confluence.api.model.pagination.LimitedRequest):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<AbstractPage> getPageAndBlogPostsVersionsLastEditedByUser(UserKey, LimitedRequest)
  method getPageAndBlogPostsVersionsLastEditedByUserIncludingDrafts(com.atlassian.sal.api.user.UserKey,com.atlassian.confluence.api.model.pagination.LimitedRequest):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<AbstractPage> getPageAndBlogPostsVersionsLastEditedByUserIncludingDrafts(UserKey, LimitedRequest)
  method findPreviousVersions(long):java.util.List  // List<ContentEntityObject> findPreviousVersions(long)
  method findHistoricalVersionsAfterVersion(long,int):java.util.List  // List<ContentEntityObject> findHistoricalVersionsAfterVersion(long, int)
  method getLastEditedVersionsOf(com.atlassian.confluence.core.ContentEntityObject):java.util.List  // List<T> getLastEditedVersionsOf(T)
  method findContentBySpaceIdAndStatus(long,java.lang.String,int,int):java.util.List  // List<SpaceContentEntityObject> findContentBySpaceIdAndStatus(long, String, int, int)
  method findContentBySpaceIdAndStatus(long,java.lang.String,com.atlassian.confluence.api.model.pagination.LimitedRequest,com.google.common.base.Predicate):com.atlassian.confluence.api.model.pagination.PageResponse @Deprecated  // PageResponse<SpaceContentEntityObject> findContentBySpaceIdAndStatus(long, String, LimitedRequest, com.google.common.base.Predicate<? super SpaceContentEntityObject>)
  method countContentBySpaceIdAndStatus(long,java.lang.String):int
  method getOldestPageCreationDate():java.util.Date
  method findAllDraftsFor(long):java.util.List  // List<ContentEntityObject> findAllDraftsFor(long)
  method default findAllLegacyDraftsFor(long):java.util.List  // List<Draft> findAllLegacyDraftsFor(long)
  method findDraftFor(long):com.atlassian.confluence.core.ContentEntityObject
  method findUnpublishedContentWithUserContributions(java.lang.String):java.util.List  // List<ContentEntityObject> findUnpublishedContentWithUserContributions(String)
  method default findDraftsWithUnpublishedChangesForUser(java.lang.String):java.util.List  // List<ContentEntityObject> findDraftsWithUnpublishedChangesForUser(String)

abstract class com.atlassian.confluence.pages.AbstractPage extends com.atlassian.confluence.core.SpaceContentEntityObject implements com.atlassian.confluence.core.HasLinkWikiMarkup
  ctor ()
  method static isValidPageTitle(java.lang.String):boolean
  method static isValidTitleLength(java.lang.String):boolean
  method setTitle(java.lang.String):void
  method convertToHistoricalVersion():void
  method getOriginalVersionPage():com.atlassian.confluence.pages.AbstractPage
  method setOriginalVersionPage(com.atlassian.confluence.pages.AbstractPage):void
  method getPreviousVersion():int
  method remove(com.atlassian.confluence.pages.PageManager):void
  method getSearchableDependants():java.util.Collection  // Collection<Searchable> getSearchableDependants()
  method getUrlPath():java.lang.String
  method getIdBasedPageUrl():java.lang.String
  method getEditUrlPath():java.lang.String
  method getPageLevelComments():java.util.List  // List<Comment> getPageLevelComments()
  method getTopLevelComments():java.util.List  // List<Comment> getTopLevelComments()
  method getAttachmentsUrlPath():java.lang.String
  method getAttachmentUrlPath(com.atlassian.confluence.pages.Attachment):java.lang.String
  method getLatestVersion():com.atlassian.confluence.pages.AbstractPage
  method setContentPropertiesFromDraft(com.atlassian.confluence.pages.Draft):void @Deprecated
  method getConfluenceRevision():java.lang.String

class com.atlassian.confluence.pages.Page extends com.atlassian.confluence.pages.AbstractPage implements com.atlassian.confluence.core.Hierarchical<Page>,com.atlassian.confluence.pages.ContentConvertible
  ctor ()
  field static final CONTENT_TYPE:java.lang.String = "page"
  method setPosition(java.lang.Integer):void
  method incPosition():void
  method getPosition():java.lang.Integer
  method isRootLevel():boolean
  method getParent():com.atlassian.confluence.pages.Page
  method setParent(com.atlassian.confluence.pages.Page):void @Deprecated
  method setParentPage(com.atlassian.confluence.pages.Page):void
  method getChildren():java.util.List  // List<Page> getChildren()
  method hasChildren():boolean
  method getSortedChildren():java.util.List  // List<Page> getSortedChildren()
  method setChildren(java.util.List):void  // void setChildren(List<Page>)
  method addChild(com.atlassian.confluence.pages.Page):void
  method removeChild(com.atlassian.confluence.pages.Page):void
  method isHomePage():boolean
  method getType():java.lang.String
  method convertToHistoricalVersion():void
  method getNameForComparison():java.lang.String
  method severParentChildRelationships():void
  method remove(com.atlassian.confluence.pages.PageManager):void
  method getLinkWikiMarkup():java.lang.String
  method trash():void
  method getDescendants():java.util.List  // List<Page> getDescendants()
  method getDescendents():java.util.List @Deprecated  // List<Page> getDescendents()
  method getAncestors():java.util.List  // List<Page> getAncestors()
  method setAncestors(java.util.List):void  // void setAncestors(List<Page>)
  method setSpace(com.atlassian.confluence.spaces.Space):void
  method isIndexable():boolean
  method getContentTypeObject():com.atlassian.confluence.api.model.content.ContentType
  method getContentId():com.atlassian.confluence.api.model.content.id.ContentId
  method shouldConvertToContent():boolean
  method copyLatestVersion():com.atlassian.confluence.pages.Page

class com.atlassian.confluence.pages.BlogPost extends com.atlassian.confluence.pages.AbstractPage implements com.atlassian.confluence.pages.ContentConvertible
  ctor ()
  field static final CONTENT_TYPE:java.lang.String = "blogpost"
  field static final POSTING_DAY_FORMAT:java.lang.String = "yyyy/MM/dd"
  field static final POSTING_DATE:java.lang.String = "PostingDate"
  method getType():java.lang.String
  method static toCalendar(java.util.Date):java.util.Calendar
  method static getCalendarFromDatePath(java.lang.String):java.util.Calendar
  method static getTitleFromDatePath(java.lang.String):java.lang.String
  method getLinkPart():java.lang.String
  method getDatePath():java.lang.String
  method static toDatePath(java.util.Date):java.lang.String
  method getLinkWikiMarkup():java.lang.String
  method getPostingYear():java.lang.String
  method getPostingMonth():java.lang.String
  method getPostingMonth(com.atlassian.confluence.core.DateFormatter):java.lang.String
  method getPostingMonthNumeric():java.lang.String
  method getPostingDayOfMonth():java.lang.String
  method getPostingDate():java.util.Date
  method getPostingCalendarDate():java.util.Calendar
  method getContentTypeObject():com.atlassian.confluence.api.model.content.ContentType
  method getContentId():com.atlassian.confluence.api.model.content.id.ContentId
  method shouldConvertToContent():boolean

class com.atlassian.confluence.pages.Comment extends com.atlassian.confluence.core.ContentEntityObject implements com.atlassian.confluence.core.HasLinkWikiMarkup,com.atlassian.confluence.spaces.Spaced,com.atlassian.confluence.pages.ContentConvertible,com.atlassian.confluence.pages.Contained<ContentEntityObject>
  ctor ()
  field static final CONTENT_TYPE:java.lang.String = "comment"
  field static final INLINE_PROP:java.lang.String = "inline-comment"
  field static final MARKER_REF_PROP:java.lang.String = "inline-marker-ref"
  field static final ORIGINAL_SELECTION_PROP:java.lang.String = "inline-original-selection"
  field static final INLINE:java.lang.String = "inline"
  field static final FOOTER:java.lang.String = "footer"
  method getContentEntityObject():com.atlassian.confluence.core.ContentEntityObject
  method getContainer():com.atlassian.confluence.core.ContentEntityObject
  method setContainer(com.atlassian.confluence.core.ContentEntityObject):void
  method getSpace():com.atlassian.confluence.spaces.Space
  method getDisplayTitle():java.lang.String
  method getUrlPath():java.lang.String
  method getType():java.lang.String
  method getNameForComparison():java.lang.String
  method getSpaceKey():java.lang.String @Deprecated
  method getParent():com.atlassian.confluence.pages.Comment
  method setParent(com.atlassian.confluence.pages.Comment):void
  method getChildren():java.util.List  // List<Comment> getChildren()
  method setChildren(java.util.List):void  // void setChildren(List<Comment>)
  method addChild(com.atlassian.confluence.pages.Comment):void
  method getDescendantsCount():int
  method getDescendantAuthors():java.util.Set  // Set<String> getDescendantAuthors()
  method getDepth():int
  method getThreadChangedDate():java.util.Date
  method reparentChildren(com.atlassian.confluence.pages.Comment):void
  method convertToHistoricalVersion():void
  method removeChild(com.atlassian.confluence.pages.Comment):void
  method clone():java.lang.Object
  method getLinkWikiMarkup():java.lang.String
  method getContentTypeObject():com.atlassian.confluence.api.model.content.ContentType
  method getContentId():com.atlassian.confluence.api.model.content.id.ContentId
  method shouldConvertToContent():boolean
  method isInlineComment():boolean
  method setInlineComment(boolean):void
  method getStatus():com.atlassian.confluence.pages.CommentStatus
  method setStatus(com.atlassian.confluence.pages.CommentStatus):void
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.pages.CommentStatus
  method getValue():com.atlassian.confluence.pages.CommentStatus$Value
  method getLastModifier():java.lang.String
  method getLastModifiedDate():java.lang.Long
  method isResolved():boolean
  method isOpen():boolean
  method isReopened():boolean
  method isDangling():boolean
class com.atlassian.confluence.pages.CommentStatus$Builder
  ctor ()
  method setValue(java.lang.String):com.atlassian.confluence.pages.CommentStatus$Builder
  method setValue(com.atlassian.confluence.pages.CommentStatus$Value):com.atlassian.confluence.pages.CommentStatus$Builder
  method setLastModifider(java.lang.String):com.atlassian.confluence.pages.CommentStatus$Builder
  method setLastModifiedDate(java.lang.Long):com.atlassian.confluence.pages.CommentStatus$Builder
  method build():com.atlassian.confluence.pages.CommentStatus
enum com.atlassian.confluence.pages.CommentStatus$Value
  const OPEN
  const RESOLVED
  const REOPENED
  const DANGLING
  method getStringValue():java.lang.String

class com.atlassian.confluence.pages.Attachment extends com.atlassian.confluence.core.SpaceContentEntityObject implements com.atlassian.confluence.search.v2.SearchableAttachment,com.atlassian.confluence.core.Addressable,com.atlassian.confluence.core.HasLinkWikiMarkup,com.atlassian.confluence.pages.ContentConvertible,com.atlassian.confluence.pages.Contained<ContentEntityObject>
  field static final PROP_MEDIA_TYPE:java.lang.String = "MEDIA_TYPE"
  field static final PROP_FILESIZE:java.lang.String = "FILESIZE"
  field static final PROP_MINOR_EDIT:java.lang.String = "MINOR_EDIT"
  field static final PROP_HIDDEN:java.lang.String = "HIDDEN"
  field static final PROP_FILE_STORE_ID:java.lang.String = "FILESTORE_ID"
  field static final CONTENT_TYPE:java.lang.String = "attachment"
  field static final PROFILE_PICTURE_COMMENT:java.lang.String = "Uploaded Profile Picture"
  field static final API_REVISION:java.lang.String = "api"
  field static final API_REVISION_V2:java.lang.String = "v2"
  field static final DOWNLOAD_PATH_BASE:java.lang.String
  ctor ()
  ctor (java.lang.String,java.lang.String,long,java.lang.String,boolean)
  ctor (java.lang.String,java.lang.String,long,java.lang.String)
  method getFileName():java.lang.String
  method setFileName(java.lang.String):void
  method getMediaType():java.lang.String
  method setMediaType(java.lang.String):void
  method getContentType():java.lang.String @Deprecated
  method setContentType(java.lang.String):void @Deprecated
  method getContainer():com.atlassian.confluence.core.ContentEntityObject
  method setContainer(com.atlassian.confluence.core.ContentEntityObject):void
  method getComment():java.lang.String @Deprecated
  method isMinorEdit():boolean
  method setMinorEdit(boolean):void
  method getFileStoreId():java.lang.String
  method setFileStoreId(java.lang.String):void
  method isHidden():boolean
  method setHidden(boolean):void
  method getFileSize():long
  method setFileSize(long):void
  method getNiceFileSize():java.lang.String
  method getNiceType():java.lang.String
  method getType():java.lang.String
  method getDisplayTitle():java.lang.String
  method getUrlPath():java.lang.String
  method getSearchableDependants():java.util.Collection  // Collection<Searchable> getSearchableDependants()
  method isUserProfilePicture():boolean
  method isIndexable():boolean
  method getDownloadPath():java.lang.String
  method getDownloadPathWithoutVersion():java.lang.String
  method getDownloadPathWithoutVersionOrApiRevision():java.lang.String
  method getDownloadPath(java.lang.String,boolean):java.lang.String
  method getDownloadPathWithoutEncoding():java.lang.String
  method getExportPath():java.lang.String
  method getExportPathForThumbnail():java.lang.String
  method getContentsAsStream():java.io.InputStream throws java.io.IOException @Deprecated
  method toString():java.lang.String
  method getNameForComparison():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method getFileExtension():java.lang.String
  method static getDescriptionForMimeType(java.lang.String,java.lang.String):java.lang.String
  method getSpace():com.atlassian.confluence.spaces.Space
  method getLinkWikiMarkup():java.lang.String
  method protected getImageDetailsDTO():java.util.Collection
  method protected setImageDetailsDTO(java.util.Set):void
  method clone():java.lang.Object
  method copy():com.atlassian.confluence.pages.Attachment
  method getVersionChildPolicy(com.atlassian.confluence.api.model.content.ContentType):com.atlassian.confluence.core.VersionChildOwnerPolicy
  method getContentTypeObject():com.atlassian.confluence.api.model.content.ContentType
  method getContentId():com.atlassian.confluence.api.model.content.id.ContentId
  method shouldConvertToContent():boolean
  method copyLatestVersion():com.atlassian.confluence.pages.Attachment
enum com.atlassian.confluence.pages.Attachment$Type
  const PDF
  const IMAGE
  const MULTIMEDIA
  const XML
  const HTML
  const JS
  const CSS
  const TEXT
  const WORD
  const EXCEL
  const POWERPOINT
  const JAVA_SOURCE
  const JAVA_ARCHIVE
  const ZIP
  method static getForMimeType(java.lang.String,java.lang.String):com.atlassian.confluence.pages.Attachment$Type
  method getDescription():java.lang.String
  method static getTypes(java.util.Set):java.util.Set  // Set<Type> getTypes(Set<String>)

interface com.atlassian.confluence.pages.Contained<T extends ContentEntityObject>
  method getContainer():com.atlassian.confluence.core.ContentEntityObject  // T getContainer()

interface com.atlassian.confluence.pages.ContentConvertible
  method getContentTypeObject():com.atlassian.confluence.api.model.content.ContentType
  method getSelector():com.atlassian.confluence.api.model.content.ContentSelector
  method getContentId():com.atlassian.confluence.api.model.content.id.ContentId
  method shouldConvertToContent():boolean

class com.atlassian.confluence.pages.Draft extends com.atlassian.confluence.core.ContentEntityObject
  ctor ()
  field static final LEGACY_DRAFT_PARENT_ID_KEY:java.lang.String = "legacy.draft.parent.id"
  field static final NEW:java.lang.String
  field static final CONTENT_TYPE:java.lang.String = "draft"
  method isDraft():boolean
  method sharedAccessAllowed(java.lang.String):boolean @Deprecated
  method sharedAccessAllowed(com.atlassian.user.User):boolean
  method getShareId():java.lang.String
  method isUnpublished():boolean
  method getContentSummary():java.lang.String @Deprecated
  method isAuthor(com.atlassian.user.User):boolean @Deprecated
  method isNewPage():boolean
  method isIndexable():boolean
  method isBlank():boolean
  method getUrlPath():java.lang.String
  method getNameForComparison():java.lang.String
  method getType():java.lang.String
  method getDraftSpaceKey():java.lang.String
  method setDraftSpaceKey(java.lang.String):void
  method setPageVersion(int):void
  method getPageVersion():int
  method getPageId():java.lang.String
  method getPageIdAsLong():java.lang.Long
  method setPageId(java.lang.String):void
  method setPageId(java.lang.Long):void
  method getDraftType():java.lang.String
  method setDraftType(java.lang.String):void
  method getContentId():com.atlassian.confluence.api.model.content.id.ContentId
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.confluence.pages.PageManager extends com.atlassian.confluence.core.ContentEntityManager
  method getPage(long):com.atlassian.confluence.pages.Page @Deprecated
  method getPages(java.lang.Iterable):java.util.List @Deprecated  // List<Page> getPages(Iterable<Long>)
  method getAbstractPage(long):com.atlassian.confluence.pages.AbstractPage @Deprecated
  method getAbstractPages(java.lang.Iterable):java.util.List @Deprecated  // List<AbstractPage> getAbstractPages(Iterable<Long>)
  method getBlogPost(long):com.atlassian.confluence.pages.BlogPost @Deprecated
  method getPage(java.lang.String,java.lang.String):com.atlassian.confluence.pages.Page @Deprecated
  method getPageWithComments(java.lang.String,java.lang.String):com.atlassian.confluence.pages.Page @Deprecated
  method getCommentCountOnPage(long):int
  method getCommentCountOnBlog(long):int
  method getBlogPost(java.lang.String,java.lang.String,java.util.Calendar):com.atlassian.confluence.pages.BlogPost @Deprecated
  method getBlogPost(java.lang.String,java.lang.String,java.util.Calendar,boolean):com.atlassian.confluence.pages.BlogPost @Deprecated
  method getNewestBlogPost(java.lang.String):com.atlassian.confluence.pages.BlogPost
  method getRecentlyAddedBlogPosts(int,java.lang.String):java.util.List
  method getRecentlyAddedPages(int,java.lang.String):java.util.List
  method getRecentlyUpdatedPages(int,java.lang.String):java.util.List
  method getOrphanedPages(java.lang.String):java.util.List @Deprecated
  method getUndefinedPages(java.lang.String):java.util.List @Deprecated
  method getUndefinedLinks(java.lang.String):java.util.List  // List<OutgoingLink> getUndefinedLinks(String)
  method getPermissionPages(com.atlassian.confluence.spaces.Space):java.util.List
  method getAuthoredPagesCountByUser(java.lang.String):int
  method isPageRecentlyUpdatedForUser(com.atlassian.confluence.pages.Page,com.atlassian.user.User):boolean
  method getPagesCreatedOrUpdatedSinceDate(java.util.Date):java.util.List
  method getBlogPosts(java.lang.String,java.util.Calendar,int):java.util.List
  method getBlogPosts(java.lang.String,java.util.Calendar,int,int,int):java.util.List
  method getBlogPosts(com.atlassian.confluence.spaces.Space,boolean):java.util.List  // List<BlogPost> getBlogPosts(Space, boolean)
  method getYearsWithBlogPosts(java.lang.String):java.util.Set  // Set<Date> getYearsWithBlogPosts(String)
  method getMonthsWithBlogPosts(java.lang.String,java.util.Calendar):java.util.Set  // Set<Date> getMonthsWithBlogPosts(String, Calendar)
  method getBlogPostDates(java.lang.String):java.util.List  // List<Date> getBlogPostDates(String)
  method getBlogPostDates(java.lang.String,java.util.Calendar,int):java.util.List  // List<Date> getBlogPostDates(String, Calendar, int)
  method getPages(com.atlassian.confluence.spaces.Space,boolean):java.util.List  // List<Page> getPages(Space, boolean)
  method getPagesWithPermissions(com.atlassian.confluence.spaces.Space):java.util.List  // List<Page> getPagesWithPermissions(Space)
  method getPageIds(com.atlassian.confluence.spaces.Space):java.util.Collection  // Collection<Long> getPageIds(Space)
  method getPagesStartingWith(com.atlassian.confluence.spaces.Space,java.lang.String):java.util.List
  method findNextBlogPost(com.atlassian.confluence.pages.BlogPost):com.atlassian.confluence.pages.BlogPost
  method findPreviousBlogPost(com.atlassian.confluence.pages.BlogPost):com.atlassian.confluence.pages.BlogPost
  method default getNotificationManager():com.atlassian.confluence.mail.notification.NotificationManager @Deprecated
  method default setNotificationManager(com.atlassian.confluence.mail.notification.NotificationManager):void @Deprecated
  method renamePage(com.atlassian.confluence.pages.AbstractPage,java.lang.String):void
  method renamePageWithoutNotifications(com.atlassian.confluence.pages.AbstractPage,java.lang.String):void
  method getPossibleRedirectsNotInSpace(com.atlassian.confluence.spaces.Space,java.lang.String,int):java.util.List  // List<AbstractPage> getPossibleRedirectsNotInSpace(Space, String, int)
  method getPossibleRedirectsInSpace(com.atlassian.confluence.spaces.Space,java.lang.String,int):java.util.List  // List<AbstractPage> getPossibleRedirectsInSpace(Space, String, int)
  method getPossibleBlogRedirectsInSpace(com.atlassian.confluence.spaces.Space,java.lang.String,int):java.util.List  // List<AbstractPage> getPossibleBlogRedirectsInSpace(Space, String, int)
  method getPossibleBlogRedirectsNotInSpace(com.atlassian.confluence.spaces.Space,java.lang.String,int):java.util.List  // List<AbstractPage> getPossibleBlogRedirectsNotInSpace(Space, String, int)
  method getRecentlyAddedBlogPosts(int,java.util.Date,java.lang.String):java.util.List
  method getPageInTrash(java.lang.String,java.lang.String):java.util.List
  method getBlogPostsInTrash(java.lang.String,java.lang.String):java.util.List  // List<BlogPost> getBlogPostsInTrash(String, String)
  method spaceHasBlogPosts(java.lang.String):boolean
  method getDescendents(com.atlassian.confluence.pages.Page):java.util.List @Deprecated
  method getDescendants(com.atlassian.confluence.pages.Page):java.util.List  // List<Page> getDescendants(Page)
  method getDescendantTitles(com.atlassian.confluence.pages.Page):java.util.List  // List<String> getDescendantTitles(Page)
  method getDraftChildren(com.atlassian.confluence.pages.Page,com.atlassian.confluence.api.model.pagination.LimitedRequest,com.atlassian.confluence.api.model.Depth):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<Page> getDraftChildren(Page, LimitedRequest, Depth)
  method removeStaleSharedDrafts():int
  method updatePageInAncestorCollections(com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page):void
  method removePageFromAncestorCollections(com.atlassian.confluence.pages.Page):void
  method getDescendantIds(com.atlassian.confluence.pages.Page):java.util.Collection  // Collection<Long> getDescendantIds(Page)
  method getTopLevelPages(com.atlassian.confluence.spaces.Space):java.util.List
  method getPageByVersion(com.atlassian.confluence.pages.AbstractPage,int):com.atlassian.confluence.pages.AbstractPage @Deprecated
  method removeAllPages(com.atlassian.confluence.spaces.Space):void
  method removeAllPages(com.atlassian.confluence.spaces.Space,com.atlassian.core.util.ProgressMeter):void
  method removeAllBlogPosts(com.atlassian.confluence.spaces.Space):void
  method removeAllBlogPosts(com.atlassian.confluence.spaces.Space,com.atlassian.core.util.ProgressMeter):void
  method findPreviousBlogPost(java.lang.String,java.util.Date):com.atlassian.confluence.pages.BlogPost
  method findNextBlogPost(java.lang.String,java.util.Date):com.atlassian.confluence.pages.BlogPost
  method trashPage(com.atlassian.confluence.pages.AbstractPage):void @Deprecated
  method trashPage(com.atlassian.confluence.pages.AbstractPage,com.atlassian.confluence.core.DeleteContext):void
  method getTopLevelPagesBuilder(com.atlassian.confluence.spaces.Space):com.atlassian.confluence.core.ListBuilder  // ListBuilder<Page> getTopLevelPagesBuilder(Space)
  method restorePage(com.atlassian.confluence.pages.AbstractPage):void
  method movePageAfter(com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page):void
  method movePageBefore(com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page):void
  method movePageAsChild(com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page):void
  method moveChildrenToNewParent(com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page):void
  method movePageToTopLevel(com.atlassian.confluence.pages.Page,com.atlassian.confluence.spaces.Space):void
  method moveBlogPostToTopLevel(com.atlassian.confluence.pages.BlogPost,com.atlassian.confluence.spaces.Space):void
  method setChildPageOrder(com.atlassian.confluence.pages.Page,java.util.List):void  // void setChildPageOrder(Page, List<Long>)
  method revertChildPageOrder(com.atlassian.confluence.pages.Page):void
  method getOrderedXhtmlContentFromContentId(long,long,int):java.util.List  // List<ContentEntityObject> getOrderedXhtmlContentFromContentId(long, long, int)
  method countPagesInSubtree(com.atlassian.confluence.pages.Page):int
  method getCountOfLatestXhtmlContent(long):int
  method getHighestCeoId():long
  method getPreviousVersionsOfPageWithTaskId(long,long,int):java.util.List  // List<ContentEntityObject> getPreviousVersionsOfPageWithTaskId(long, long, int)
  method getBlogPostCount(java.lang.String,java.util.Calendar,int):long
  method getPageCount(java.lang.String):long
  method countCurrentPages():int
  method countDraftPages():int
  method countPagesWithUnpublishedChanges():int
  method getPageStatistics():java.util.Optional  // Optional<PageStatisticsDTO> getPageStatistics()
  method countCurrentBlogs():int
  method countDraftBlogs():int
  method countBlogsWithUnpublishedChanges():int
  method getBlogStatistics():java.util.Optional  // Optional<BlogPostStatisticsDTO> getBlogStatistics()
  method refreshPage(com.atlassian.confluence.core.ContentEntityObject):void
  method deepCopyPage(com.atlassian.confluence.pages.persistence.dao.bulk.copy.PageCopyOptions,com.atlassian.confluence.pages.Page,com.atlassian.confluence.pages.Page):void
  method deepDeletePage(com.atlassian.confluence.pages.persistence.dao.bulk.delete.PageDeleteOptions,com.atlassian.confluence.pages.Page):void

interface com.atlassian.confluence.pages.CommentManager extends com.atlassian.confluence.core.ContentEntityManager
  method getComment(long):com.atlassian.confluence.pages.Comment
  method addCommentToPage(com.atlassian.confluence.pages.AbstractPage,com.atlassian.confluence.pages.Comment,java.lang.String):com.atlassian.confluence.pages.Comment @Deprecated
  method addCommentToObject(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.pages.Comment,java.lang.String):com.atlassian.confluence.pages.Comment
  method addCommentToObject(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.pages.Comment,java.lang.String,com.atlassian.confluence.pages.NewCommentDeduplicator):com.atlassian.confluence.pages.Comment
  method updateCommentContent(com.atlassian.confluence.pages.Comment,java.lang.String):void
  method removeCommentFromPage(long):void @Deprecated
  method removeCommentFromObject(long):void
  method getRecentlyUpdatedComments(com.atlassian.confluence.spaces.Space,int):java.util.Iterator
  method getPageComments(long,java.util.Date):java.util.List @Deprecated  // List<Comment> getPageComments(long, Date)
  method getPageComments(long,java.util.Date,java.lang.String):java.util.List  // List<Comment> getPageComments(long, Date, String)
  method getPageLevelComments(long,java.util.Date):java.util.List @Deprecated  // List<Comment> getPageLevelComments(long, Date)
  method countComments(java.util.Collection):java.util.Map  // Map<Searchable, Integer> countComments(Collection<? extends Searchable>)
  method countComments(com.atlassian.bonnie.Searchable):int
  method countAllCommentVersions():int
  method countUnresolvedComments(java.util.Collection):java.util.Map  // Map<Long, Integer> countUnresolvedComments(Collection<Long>)

interface com.atlassian.confluence.pages.AttachmentManager
  method deepAttachmentDelete(com.atlassian.confluence.pages.persistence.dao.bulk.attachment.delete.AttachmentDeleteOptions):void
  method getAttachment(long):com.atlassian.confluence.pages.Attachment @Deprecated
  method getAttachments(java.util.List):java.util.List @Deprecated  // List<Attachment> getAttachments(List<Long>)
  method getAllVersionsOfAttachments(com.atlassian.confluence.core.ContentEntityObject):java.util.List  // List<Attachment> getAllVersionsOfAttachments(ContentEntityObject)
  method getLatestVersionsOfAttachments(com.atlassian.confluence.core.ContentEntityObject):java.util.List  // List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject)
  method getLatestVersionsOfAttachmentsForMultipleCeos(java.lang.Iterable):java.util.List  // List<Attachment> getLatestVersionsOfAttachmentsForMultipleCeos(Iterable<? extends ContentEntityObject>)
  method getLatestVersionsOfAttachmentsWithAnyStatus(com.atlassian.confluence.core.ContentEntityObject):java.util.List  // List<Attachment> getLatestVersionsOfAttachmentsWithAnyStatus(ContentEntityObject)
  method countLatestVersionsOfAttachments(com.atlassian.confluence.core.ContentEntityObject):int
  method countLatestVersionsOfAttachmentsWithAnyStatus(com.atlassian.confluence.core.ContentEntityObject):int
  method countLatestVersionsOfAttachmentsOnPageSince(com.atlassian.confluence.core.ContentEntityObject,java.util.Date):int
  method getAttachmentStatistics():java.util.Optional  // Optional<AttachmentStatisticsDTO> getAttachmentStatistics()
  method getAttachmentData(com.atlassian.confluence.pages.Attachment):java.io.InputStream
  method getAttachmentData(com.atlassian.confluence.pages.Attachment,java.util.Optional):java.io.InputStream  // InputStream getAttachmentData(Attachment, Optional<RangeRequest>)
  method removeAttachmentFromServer(com.atlassian.confluence.pages.Attachment):void
  method removeAttachmentWithoutNotifications(com.atlassian.confluence.pages.Attachment):void
  method removeAttachmentVersionFromServer(com.atlassian.confluence.pages.Attachment):void
  method removeAttachmentVersionFromServerWithoutNotifications(com.atlassian.confluence.pages.Attachment):void
  method removeAttachments(java.util.List):void  // void removeAttachments(List<? extends Attachment>)
  method moveAttachment(com.atlassian.confluence.pages.Attachment,java.lang.String,com.atlassian.confluence.core.ContentEntityObject):void
  method copyAttachments(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.SaveContext):void throws java.io.IOException
  method copyAttachments(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.ContentEntityObject):void throws java.io.IOException
  method copyAttachment(com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.core.ContentEntityObject):void throws java.io.IOException
  method getAttachment(com.atlassian.confluence.core.ContentEntityObject,java.lang.String,int):com.atlassian.confluence.pages.Attachment @Deprecated
  method getAttachment(com.atlassian.confluence.core.ContentEntityObject,java.lang.String):com.atlassian.confluence.pages.Attachment @Deprecated
  method getAttachmentDownloadPath(com.atlassian.confluence.core.ContentEntityObject,java.lang.String):java.lang.String
  method saveAttachment(com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.pages.Attachment,java.io.InputStream,com.atlassian.confluence.core.SaveContext):void throws java.io.IOException
  method saveAttachment(com.atlassian.confluence.pages.Attachment,com.atlassian.confluence.pages.Attachment,java.io.InputStream):void throws java.io.IOException
  method saveAttachments(java.util.List,com.atlassian.confluence.core.SaveContext):void throws java.io.IOException  // void saveAttachments(List<SavableAttachment>, SaveContext)
  method saveAttachments(java.util.List):void throws java.io.IOException  // void saveAttachments(List<SavableAttachment>)
  method setAttachmentData(com.atlassian.confluence.pages.Attachment,java.io.InputStream):void throws com.atlassian.confluence.pages.AttachmentDataExistsException
  method getMigrator(com.atlassian.confluence.pages.AttachmentManager):com.atlassian.confluence.pages.persistence.dao.AttachmentDao$AttachmentMigrator
  method getCopier(com.atlassian.confluence.pages.AttachmentManager):com.atlassian.confluence.pages.persistence.dao.AttachmentDao$AttachmentCopier
  method getAttachmentDao():com.atlassian.confluence.pages.persistence.dao.AttachmentDao @Deprecated
  method getAllVersions(com.atlassian.confluence.pages.Attachment):java.util.List  // List<Attachment> getAllVersions(Attachment)
  method getPreviousVersions(com.atlassian.confluence.pages.Attachment):java.util.List  // List<Attachment> getPreviousVersions(Attachment)
  method getLastAddedVersionsOf(com.atlassian.confluence.pages.Attachment):java.util.List  // List<Attachment> getLastAddedVersionsOf(Attachment)
  method getBackingStorageType():com.atlassian.confluence.pages.AttachmentDataStorageType
  method default getAttachmentForDownloadPath(java.lang.String):com.atlassian.fugue.Maybe @Deprecated  // Maybe<Attachment> getAttachmentForDownloadPath(String)
  method findAttachmentForDownloadPath(java.lang.String):java.util.Optional  // Optional<Attachment> findAttachmentForDownloadPath(String)
  method getRemappedAttachmentIds():java.util.Map  // Map<Long, Long> getRemappedAttachmentIds()
  method trash(com.atlassian.confluence.pages.Attachment):void
  method restore(com.atlassian.confluence.pages.Attachment):void

interface com.atlassian.confluence.pages.TrashManager
  method emptyTrash(com.atlassian.confluence.spaces.Space):void
  method getNumberOfItemsInTrash(com.atlassian.confluence.spaces.Space):int
  method purge(java.lang.String,long):boolean
  method getTrashContents(com.atlassian.confluence.spaces.Space,int,int):java.util.List  // List<ContentEntityObject> getTrashContents(Space, int, int)
  method getTrashContents(com.atlassian.confluence.spaces.Space,com.atlassian.confluence.api.model.pagination.LimitedRequest,com.atlassian.confluence.api.model.Expansion...):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<Content> getTrashContents(Space, LimitedRequest, Expansion...)
  method getTrashDateMigrationTime():java.util.Optional  // Optional<Instant> getTrashDateMigrationTime()

enum com.atlassian.confluence.pages.PageUpdateTrigger implements com.atlassian.confluence.core.OperationTrigger
  const PERSONAL_TASKLIST
  const VIEW_PAGE
  const EDIT_PAGE
  const REVERT
  const DISCARD_CHANGES
  const SPACE_CREATE
  const PAGE_RENAME
  const LINK_REFACTORING
  const UNKNOWN
  method lowerCase():java.lang.String

class com.atlassian.confluence.pages.AttachmentDataNotFoundException extends java.lang.Exception
  ctor (java.lang.String)
  ctor (java.lang.String,java.lang.Throwable)

class com.atlassian.confluence.content.ContentProperties implements java.io.Serializable
  method static deepClone(com.atlassian.confluence.content.ContentProperties):com.atlassian.confluence.content.ContentProperties
  ctor (java.util.List)  // ContentProperties(List<ContentProperty>)
  method setStringProperty(java.lang.String,java.lang.String):void
  method getStringProperty(java.lang.String):java.lang.String
  method setLongProperty(java.lang.String,long):void
  method getLongProperty(java.lang.String,long):long
  method removeProperty(java.lang.String):void
  method asList():java.util.List  // List<ContentProperty> asList()

class com.atlassian.confluence.content.CustomContentEntityObject extends com.atlassian.confluence.core.SpaceContentEntityObject implements com.atlassian.confluence.pages.Contained<ContentEntityObject>,com.atlassian.confluence.pages.ContentConvertible
  ctor ()
  field static final CONTENT_TYPE:java.lang.String = "custom"
  method getType():java.lang.String
  method getUrlPath():java.lang.String
  method getDisplayTitle():java.lang.String
  method getNameForComparison():java.lang.String
  method getAttachmentUrlPath(com.atlassian.confluence.pages.Attachment):java.lang.String
  method getAttachmentsUrlPath():java.lang.String
  method getExcerpt():java.lang.String
  method getDefaultBodyType():com.atlassian.confluence.core.BodyType
  method getPluginModuleKey():java.lang.String
  method setPluginModuleKey(java.lang.String):void
  method getPluginVersion():java.lang.String
  method setPluginVersion(java.lang.String):void
  method getParent():com.atlassian.confluence.content.CustomContentEntityObject
  method setParent(com.atlassian.confluence.content.CustomContentEntityObject):void
  method getContainer():com.atlassian.confluence.core.ContentEntityObject
  method setContainer(com.atlassian.confluence.core.ContentEntityObject):void
  method setAdapter(com.atlassian.confluence.content.ContentEntityAdapter):void
  method convertToHistoricalVersion():void
  method isIndexable():boolean
  method toString():java.lang.String
  method getAncestors():java.util.List  // List<CustomContentEntityObject> getAncestors()
  method getContentTypeObject():com.atlassian.confluence.api.model.content.ContentType
  method getContentId():com.atlassian.confluence.api.model.content.id.ContentId
  method shouldConvertToContent():boolean
  method getVersionChildPolicy(com.atlassian.confluence.api.model.content.ContentType):com.atlassian.confluence.core.VersionChildOwnerPolicy
  method getBodyAsString():java.lang.String

interface com.atlassian.confluence.content.CustomContentManager extends com.atlassian.confluence.core.ContentEntityManager
  method saveContentEntity(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.SaveContext):void
  method newPluginContentEntityObject(java.lang.String):com.atlassian.confluence.content.CustomContentEntityObject
  method updatePluginModuleKey(com.atlassian.confluence.content.CustomContentEntityObject,java.lang.String):com.atlassian.confluence.content.CustomContentEntityObject
  method getById(long):com.atlassian.confluence.content.CustomContentEntityObject
  method findByQuery(com.atlassian.confluence.content.ContentQuery,int,int):java.util.Iterator  // <T> Iterator<T> findByQuery(ContentQuery<T>, int, int)
  method queryForList(com.atlassian.confluence.content.ContentQuery,int,int):java.util.List  // <T> List<T> queryForList(ContentQuery<T>, int, int)
  method queryForList(com.atlassian.confluence.content.ContentQuery):java.util.List  // <T> List<T> queryForList(ContentQuery<T>)
  method default findByQuery(com.atlassian.confluence.content.ContentQuery,com.atlassian.confluence.api.model.pagination.LimitedRequest,java.util.function.Predicate):com.atlassian.confluence.api.model.pagination.PageResponse  // <T> PageResponse<T> findByQuery(ContentQuery<T>, LimitedRequest, Predicate<T>)
  method default findByQuery(com.atlassian.confluence.content.ContentQuery,boolean,com.atlassian.confluence.api.model.pagination.LimitedRequest,com.google.common.base.Predicate):com.atlassian.confluence.api.model.pagination.PageResponse @Deprecated  // <T> PageResponse<T> findByQuery(ContentQuery<T>, boolean, LimitedRequest, com.google.common.base.Predicate<T>)
  method findByQueryAndFilter(com.atlassian.confluence.content.ContentQuery,boolean,com.atlassian.confluence.api.model.pagination.LimitedRequest,java.util.function.Predicate):com.atlassian.confluence.api.model.pagination.PageResponse @Deprecated  // <T> PageResponse<T> findByQueryAndFilter(ContentQuery<T>, boolean, LimitedRequest, Predicate<T>)
  method findFirstObjectByQuery(com.atlassian.confluence.content.ContentQuery):java.lang.Object  // <T> T findFirstObjectByQuery(ContentQuery<T>)
  method findTotalInSpace(com.atlassian.confluence.spaces.Space,java.lang.String):int
  method findCurrentInSpace(com.atlassian.confluence.spaces.Space,java.lang.String,int,int,com.atlassian.confluence.content.CustomContentManager$SortField,com.atlassian.confluence.content.CustomContentManager$SortOrder):java.util.Iterator  // Iterator<CustomContentEntityObject> findCurrentInSpace(Space, String, int, int, SortField, SortOrder)
  method countChildrenOfType(com.atlassian.confluence.content.CustomContentEntityObject,java.lang.String):long
  method findAllContainedOfType(long,java.lang.String):java.util.Iterator  // Iterator<CustomContentEntityObject> findAllContainedOfType(long, String)
  method findChildrenOfType(com.atlassian.confluence.content.CustomContentEntityObject,java.lang.String,int,int,com.atlassian.confluence.content.CustomContentManager$SortField,com.atlassian.confluence.content.CustomContentManager$SortOrder):java.util.Iterator  // Iterator<CustomContentEntityObject> findChildrenOfType(CustomContentEntityObject, String, int, int, SortField, SortOrder)
  method default getChildrenOfType(com.atlassian.confluence.core.ContentEntityObject,java.lang.String,com.atlassian.confluence.api.model.pagination.LimitedRequest,com.atlassian.confluence.api.model.Expansions,com.atlassian.confluence.api.model.Depth,com.google.common.base.Predicate):com.atlassian.confluence.api.model.pagination.PageResponse @Deprecated  // PageResponse<Content> getChildrenOfType(ContentEntityObject, String, LimitedRequest, Expansions, Depth, com.google.common.base.Predicate<? super CustomContentEntityObject>)
  method getChildrenOfTypeAndFilter(com.atlassian.confluence.core.ContentEntityObject,java.lang.String,com.atlassian.confluence.api.model.pagination.LimitedRequest,com.atlassian.confluence.api.model.Expansions,com.atlassian.confluence.api.model.Depth,java.util.function.Predicate):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<Content> getChildrenOfTypeAndFilter(ContentEntityObject, String, LimitedRequest, Expansions, Depth, Predicate<? super CustomContentEntityObject>)
  method findAllChildren(com.atlassian.confluence.content.CustomContentEntityObject):java.util.Iterator  // Iterator<CustomContentEntityObject> findAllChildren(CustomContentEntityObject)
  method removeAllInSpace(java.lang.String,com.atlassian.confluence.spaces.Space):void
  method removeAllPluginContentInSpace(com.atlassian.confluence.spaces.Space):void
  method removeAllPluginContent(java.lang.String):void
  method findAllInSpace(com.atlassian.confluence.spaces.Space):java.util.Collection @Deprecated  // Collection<CustomContentEntityObject> findAllInSpace(Space)
enum com.atlassian.confluence.content.CustomContentManager$SortOrder
  const ASC
  const DESC
enum com.atlassian.confluence.content.CustomContentManager$SortField
  const TITLE
  const CREATED
  const MODIFIED

class com.atlassian.confluence.content.ContentQuery<T>
  ctor (java.lang.String,java.lang.Object...)
  method getName():java.lang.String
  method getParameters():java.lang.Object[]
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.confluence.content.persistence.hibernate.HibernateContentQueryFactory
  method getQuery(javax.persistence.EntityManager,java.lang.Object...):javax.persistence.Query throws javax.persistence.PersistenceException

interface com.atlassian.confluence.persistence.EntityManagerProvider
  method getEntityManager():javax.persistence.EntityManager

class com.atlassian.confluence.spaces.Space extends com.atlassian.confluence.core.ConfluenceEntityObject implements com.atlassian.bonnie.Searchable,com.atlassian.confluence.core.Addressable
  field static final PERSONAL_SPACEKEY_IDENTIFIER:java.lang.String = "~"
  field static final CONTENT_TYPE:java.lang.String = "space"
  field static final MAX_SPACE_NAME_LENGTH:int = 255
  method static isValidSpaceKey(java.lang.String):boolean
  method static isValidGlobalSpaceKey(java.lang.String):boolean
  method static isValidPersonalSpaceKey(java.lang.String):boolean
  ctor ()
  ctor (java.lang.String)
  method getName():java.lang.String
  method setName(java.lang.String):void
  method getKey():java.lang.String
  method setKey(java.lang.String):void
  method getLowerKey():java.lang.String
  method getSpaceType():com.atlassian.confluence.spaces.SpaceType
  method setSpaceType(com.atlassian.confluence.spaces.SpaceType):void
  method getDescription():com.atlassian.confluence.spaces.SpaceDescription
  method setDescription(com.atlassian.confluence.spaces.SpaceDescription):void
  method getHomePage():com.atlassian.confluence.pages.Page
  method setHomePage(com.atlassian.confluence.pages.Page):void
  method getPermissions():java.util.List  // List<SpacePermission> getPermissions()
  method setPermissions(java.util.List):void  // void setPermissions(List<SpacePermission>)
  method addPermission(com.atlassian.confluence.security.SpacePermission):void
  method removePermission(com.atlassian.confluence.security.SpacePermission):void
  method removeAllPermissions():void
  method getPageTemplates():java.util.List
  method addPageTemplate(com.atlassian.confluence.pages.templates.PageTemplate):void
  method removePageTemplate(com.atlassian.confluence.pages.templates.PageTemplate):void
  method equals(java.lang.Object):boolean
  method hashCode():int
  method clone():java.lang.Object throws java.lang.CloneNotSupportedException
  method getSearchableDependants():java.util.Collection
  method isIndexable():boolean
  method setSpaceManager(com.atlassian.confluence.spaces.SpaceManager):void @Deprecated
  method getUrlPath():java.lang.String
  method getDeepLinkUri():java.net.URI
  method getBrowseUrlPath():java.lang.String
  method getAdvancedTabUrlPath():java.lang.String
  method getBlogTabUrlPath():java.lang.String
  method getDisplayTitle():java.lang.String
  method getType():java.lang.String
  method isPersonal():boolean
  method isGlobal():boolean
  method getSpaceGroup():com.atlassian.confluence.spaces.SpaceGroup @Deprecated
  method setSpaceGroup(com.atlassian.confluence.spaces.SpaceGroup):void @Deprecated
  method getSpaceStatus():com.atlassian.confluence.spaces.SpaceStatus
  method setSpaceStatus(com.atlassian.confluence.spaces.SpaceStatus):void
  method getDefaultHomepageTitle():com.atlassian.confluence.util.i18n.Message
  method isArchived():boolean
  method toString():java.lang.String

interface com.atlassian.confluence.spaces.Spaced
  method getSpace():com.atlassian.confluence.spaces.Space

class com.atlassian.confluence.spaces.SpaceType implements java.io.Serializable,java.lang.Comparable<SpaceType>
  field static final GLOBAL:com.atlassian.confluence.spaces.SpaceType
  field static final PERSONAL:com.atlassian.confluence.spaces.SpaceType
  method static isPersonal(com.atlassian.confluence.spaces.Space):boolean
  method static isGlobal(com.atlassian.confluence.spaces.Space):boolean
  method static getSpaceType(java.lang.String):com.atlassian.confluence.spaces.SpaceType
  method static addCustomSpaceType(java.lang.String):void
  method static isKnownSpaceType(java.lang.String):boolean
  method equals(java.lang.Object):boolean
  method compareTo(com.atlassian.confluence.spaces.SpaceType):int
  method toI18NKey():java.lang.String
  method toString():java.lang.String
  method hashCode():int

enum com.atlassian.confluence.spaces.SpaceStatus
  const CURRENT
  const ARCHIVED

interface com.atlassian.confluence.spaces.SpaceManager
  field static final GLOBAL_LOGO:java.lang.String = "global.logo"
  method createSpace(java.lang.String,java.lang.String,java.lang.String,com.atlassian.user.User):com.atlassian.confluence.spaces.Space
  method createPersonalSpace(java.lang.String,java.lang.String,com.atlassian.user.User):com.atlassian.confluence.spaces.Space
  method createPrivatePersonalSpace(java.lang.String,java.lang.String,com.atlassian.user.User):com.atlassian.confluence.spaces.Space
  method createSpace(com.atlassian.confluence.spaces.Space):com.atlassian.confluence.spaces.Space @Deprecated
  method createPrivateSpace(java.lang.String,java.lang.String,java.lang.String,com.atlassian.user.User):com.atlassian.confluence.spaces.Space
  method saveSpace(com.atlassian.confluence.spaces.Space):void
  method saveSpace(com.atlassian.confluence.spaces.Space,com.atlassian.confluence.spaces.Space):void
  method removeSpace(com.atlassian.confluence.spaces.Space):java.lang.Boolean
  method removeSpace(java.lang.String):java.lang.Boolean
  method removeSpace(java.lang.String,com.atlassian.core.util.ProgressMeter):java.lang.Boolean
  method removeSpacesInGroup(com.atlassian.confluence.spaces.SpaceGroup):void @Deprecated
  method getSpace(long):com.atlassian.confluence.spaces.Space @Deprecated
  method getSpace(java.lang.String):com.atlassian.confluence.spaces.Space @Deprecated
  method getPersonalSpace(com.atlassian.confluence.user.ConfluenceUser):com.atlassian.confluence.spaces.Space @Deprecated
  method getAllSpaces():java.util.List @Deprecated  // List<Space> getAllSpaces()
  method getSpacesContainingPagesEditedBy(java.lang.String):java.util.List
  method getSpacesContainingCommentsBy(java.lang.String):java.util.List
  method getAuthoredSpacesByUser(java.lang.String):java.util.List
  method findPageTotal(com.atlassian.confluence.spaces.Space):long
  method getNumberOfBlogPosts(com.atlassian.confluence.spaces.Space):int
  method getSpaceFromPageId(long):java.lang.String
  method getSpacesCreatedAfter(java.util.Date):java.util.List  // List<Space> getSpacesCreatedAfter(Date)
  method ensureSpaceDescriptionExists(com.atlassian.confluence.spaces.Space):void
  method getLogoForSpace(java.lang.String):com.atlassian.confluence.spaces.SpaceLogo
  method getLogoForGlobalcontext():com.atlassian.confluence.spaces.SpaceLogo
  method getSpaces(com.atlassian.confluence.spaces.SpacesQuery):com.atlassian.confluence.core.ListBuilder @Deprecated  // ListBuilder<Space> getSpaces(SpacesQuery)
  method getAllSpaces(com.atlassian.confluence.spaces.SpacesQuery):java.util.List @Deprecated  // List<Space> getAllSpaces(SpacesQuery)
  method getSpaceAdmins(com.atlassian.confluence.spaces.Space):java.util.List  // List<User> getSpaceAdmins(Space)
  method getSpaceAdmins(com.atlassian.confluence.spaces.Space,int):java.util.List  // List<User> getSpaceAdmins(Space, int)
  method archiveSpace(com.atlassian.confluence.spaces.Space):void
  method unarchiveSpace(com.atlassian.confluence.spaces.Space):void
  method getAllSpaceKeys(com.atlassian.confluence.spaces.SpaceStatus):java.util.Collection  // Collection<String> getAllSpaceKeys(SpaceStatus)

class com.atlassian.confluence.spaces.SpacesQuery
  method static newQuery():com.atlassian.confluence.spaces.SpacesQuery$Builder
  method getSpaceType():com.atlassian.confluence.spaces.SpaceType
  method getPermissionType():java.lang.String
  method getUser():com.atlassian.user.User
  method getUserGroups():java.util.List @Deprecated  // List<String> getUserGroups()
  method getSpaceGroup():com.atlassian.confluence.spaces.SpaceGroup @Deprecated
  method getSpaceKeys():java.util.List  // List<String> getSpaceKeys()
  method getSortBy():java.util.List  // List<String> getSortBy()
  method getCreationDate():java.util.Date
  method getSpaceStatuses():java.util.Set  // Set<SpaceStatus> getSpaceStatuses()
  method getLabels():java.util.List  // List<Label> getLabels()
  method getFavourite():java.util.Optional  // Optional<Boolean> getFavourite()
  method getHasRetentionPolicy():java.util.Optional  // Optional<Boolean> getHasRetentionPolicy()
  method getSpaceIds():java.util.Set  // Set<Long> getSpaceIds()
  method equals(java.lang.Object):boolean
  method hashCode():int
class com.atlassian.confluence.spaces.SpacesQuery$Builder
  method withSpaceKey(java.lang.String):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method withSpaceKeys(java.lang.Iterable):com.atlassian.confluence.spaces.SpacesQuery$Builder  // Builder withSpaceKeys(Iterable<String>)
  method withSpaceType(com.atlassian.confluence.spaces.SpaceType):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method withLabel(com.atlassian.confluence.labels.Label):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method withLabels(java.lang.Iterable):com.atlassian.confluence.spaces.SpacesQuery$Builder  // Builder withLabels(Iterable<Label>)
  method withIsFavourited(boolean):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method withHasRetentionPolicy(boolean):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method forUser(com.atlassian.user.User):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method withSpaceIds(java.util.Set):com.atlassian.confluence.spaces.SpacesQuery$Builder  // Builder withSpaceIds(Set<Long>)
  method inGroup(com.atlassian.user.Group):com.atlassian.confluence.spaces.SpacesQuery$Builder @Deprecated
  method inGroups(java.util.List):com.atlassian.confluence.spaces.SpacesQuery$Builder @Deprecated  // Builder inGroups(List<Group>)
  method withPermission(java.lang.String):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method inSpaceGroup(com.atlassian.confluence.spaces.SpaceGroup):com.atlassian.confluence.spaces.SpacesQuery$Builder @Deprecated
  method sortBy(java.lang.String):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method unsorted():com.atlassian.confluence.spaces.SpacesQuery$Builder
  method createdAfter(java.util.Date):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method withSpaceStatus(com.atlassian.confluence.spaces.SpaceStatus):com.atlassian.confluence.spaces.SpacesQuery$Builder
  method build():com.atlassian.confluence.spaces.SpacesQuery

class com.atlassian.confluence.spaces.SpaceDescription extends com.atlassian.confluence.core.SpaceContentEntityObject
  field static final CONTENT_TYPE_SPACEDESC:java.lang.String = "spacedesc"
  field static final CONTENT_TYPE_PERSONAL_SPACEDESC:java.lang.String = "personalspacedesc"
  ctor ()
  ctor (com.atlassian.confluence.spaces.Space)
  method getDisplayTitle():java.lang.String
  method getLatestVersion():com.atlassian.confluence.core.ContentEntityObject
  method getUrlPath():java.lang.String
  method getType():java.lang.String
  method getSpaceKey():java.lang.String
  method isPersonalSpace():boolean
  method getDefaultBodyType():com.atlassian.confluence.core.BodyType
  method getAttachmentUrlPath(com.atlassian.confluence.pages.Attachment):java.lang.String

enum com.atlassian.confluence.spaces.SpaceUpdateTrigger
  const DEFAULT_ADMIN_USER_ADDED
  const USER_REMOVED
  const GROUP_REMOVED
  const SPACE_CREATED
  const SPACE_REMOVED
  const UNKNOWN

class com.atlassian.confluence.labels.Label extends com.atlassian.core.bean.EntityObject implements java.lang.Comparable<Label>,com.atlassian.confluence.core.Addressable,java.io.Serializable,com.atlassian.confluence.labels.DisplayableLabel
  ctor ()
  ctor (java.lang.String)
  ctor (java.lang.String,com.atlassian.confluence.labels.Namespace)
  ctor (java.lang.String,java.lang.String)
  ctor (java.lang.String,java.lang.String,com.atlassian.confluence.user.ConfluenceUser)
  ctor (java.lang.String,java.lang.String,java.lang.String) @Deprecated
  ctor (java.lang.String,com.atlassian.confluence.labels.Namespace,java.lang.String) @Deprecated
  ctor (java.lang.String,com.atlassian.confluence.labels.Namespace,com.atlassian.confluence.user.ConfluenceUser)
  method getName():java.lang.String
  method getOwner():java.lang.String @Deprecated
  method getOwnerUser():com.atlassian.confluence.user.ConfluenceUser
  method getNamespace():com.atlassian.confluence.labels.Namespace
  method getType():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method compareTo(com.atlassian.confluence.labels.Label):int
  method getRealTitle():java.lang.String
  method getDisplayTitle():java.lang.String
  method isRealTitleSafeForUrl():boolean
  method getUrlPath():java.lang.String
  method getUrlPath(java.lang.String):java.lang.String
  method isNew():boolean @Deprecated
  method isPersistent():boolean
  method isVisibleTo(java.lang.String):boolean
  method toStringWithOwnerPrefix():java.lang.String
  method toString():java.lang.String
  method toStringWithNamespace():java.lang.String
  method isTeamLabel():boolean

interface com.atlassian.confluence.labels.Labelable
  method getLabels():java.util.List  // List<Label> getLabels()
  method getLabelCount():int
  method isFavourite(com.atlassian.confluence.user.ConfluenceUser):boolean

interface com.atlassian.confluence.labels.EditableLabelable extends com.atlassian.confluence.labels.Labelable
  method addLabelling(com.atlassian.confluence.labels.Labelling):void
  method removeLabelling(com.atlassian.confluence.labels.Labelling):void
  method getLabellings():java.util.List  // List<Labelling> getLabellings()
  method getId():long
  method isPersistent():boolean
  method getTitle():java.lang.String

class com.atlassian.confluence.labels.Labelling extends com.atlassian.core.bean.EntityObject implements java.io.Serializable
  ctor (com.atlassian.confluence.labels.Label,com.atlassian.confluence.labels.EditableLabelable,java.lang.String) @Deprecated
  ctor (com.atlassian.confluence.labels.Label,com.atlassian.confluence.labels.EditableLabelable,com.atlassian.confluence.user.ConfluenceUser)
  ctor ()
  method getLableable():com.atlassian.confluence.labels.EditableLabelable
  method protected setLabelable(com.atlassian.confluence.labels.EditableLabelable):void
  method getLabel():com.atlassian.confluence.labels.Label
  method getOwningUser():com.atlassian.confluence.user.ConfluenceUser
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
  method protected getPageTemplate():com.atlassian.confluence.pages.templates.PageTemplate
  method protected getContent():com.atlassian.confluence.core.ContentEntityObject
  method protected setPageTemplate(com.atlassian.confluence.pages.templates.PageTemplate):void
  method protected setContent(com.atlassian.confluence.core.ContentEntityObject):void
  method copy():com.atlassian.confluence.labels.Labelling
  method copy(com.atlassian.confluence.labels.EditableLabelable):com.atlassian.confluence.labels.Labelling

interface com.atlassian.confluence.labels.LabelManager
  field static final CONTENT_TYPES:java.util.List  // List<String>
  field static final FAVOURITE_LABEL:java.lang.String = "favourite"
  field static final FAVOURITE_LABEL_YANKEE:java.lang.String = "favorite"
  field static final DEFAULT_LABEL_COUNT:int
  field static final NO_CHANGE:int = 0
  field static final LABEL_ADDED:int = 1
  field static final LABEL_CREATED:int = 2
  field static final LABEL_REMOVED:int = 3
  field static final LABEL_DELETED:int = 4
  field static final NO_OFFSET:int = 0
  field static final NO_MAX_RESULTS:int
  method addLabel(com.atlassian.confluence.labels.Labelable,com.atlassian.confluence.labels.Label):int
  method removeLabel(com.atlassian.confluence.labels.Labelable,com.atlassian.confluence.labels.Label):int
  method removeLabels(com.atlassian.confluence.labels.Labelable,java.util.List):void
  method removeAllLabels(com.atlassian.confluence.labels.Labelable):void
  method deleteLabel(long):boolean
  method deleteLabel(com.atlassian.confluence.labels.Label):boolean
  method getLabel(long):com.atlassian.confluence.labels.Label
  method getLabel(com.atlassian.confluence.labels.ParsedLabelName):com.atlassian.confluence.labels.Label
  method getLabel(java.lang.String):com.atlassian.confluence.labels.Label
  method getLabels(java.util.Collection):java.util.List  // List<Label> getLabels(Collection<String>)
  method getLabel(com.atlassian.confluence.labels.Label):com.atlassian.confluence.labels.Label
  method getLabel(java.lang.String,com.atlassian.confluence.labels.Namespace):com.atlassian.confluence.labels.Label
  method getLabelsByDetail(java.lang.String,java.lang.String,java.lang.String,java.lang.String):java.util.List  // List<Label> getLabelsByDetail(String, String, String, String)
  method getLabelsInSpace(java.lang.String):java.util.List  // List<Label> getLabelsInSpace(String)
  method getMostPopularLabels():java.util.List  // List<LabelSearchResult> getMostPopularLabels()
  method getMostPopularLabels(int):java.util.List  // List<LabelSearchResult> getMostPopularLabels(int)
  method getMostPopularLabelsInSpace(java.lang.String):java.util.List  // List<LabelSearchResult> getMostPopularLabelsInSpace(String)
  method getMostPopularLabelsInSpace(java.lang.String,int):java.util.List  // List<LabelSearchResult> getMostPopularLabelsInSpace(String, int)
  method getMostPopularLabelsWithRanks(java.util.Comparator):java.util.Set  // Set<RankedLabelSearchResult> getMostPopularLabelsWithRanks(Comparator<? super RankedLabelSearchResult>)
  method getMostPopularLabelsWithRanks(int,java.util.Comparator):java.util.Set  // Set<RankedLabelSearchResult> getMostPopularLabelsWithRanks(int, Comparator<? super RankedLabelSearchResult>)
  method getMostPopularLabelsWithRanksInSpace(java.lang.String,int,java.util.Comparator):java.util.Set  // Set<RankedLabelSearchResult> getMostPopularLabelsWithRanksInSpace(String, int, Comparator<? super RankedLabelSearchResult>)
  method getRecentlyUsedLabels():java.util.List  // List<Label> getRecentlyUsedLabels()
  method getRecentlyUsedLabels(int):java.util.List  // List<Label> getRecentlyUsedLabels(int)
  method getRecentlyUsedLabellings(int):java.util.List  // List<Labelling> getRecentlyUsedLabellings(int)
  method getRecentlyUsedLabelsInSpace(java.lang.String):java.util.List  // List<Label> getRecentlyUsedLabelsInSpace(String)
  method getRecentlyUsedLabelsInSpace(java.lang.String,int):java.util.List  // List<Label> getRecentlyUsedLabelsInSpace(String, int)
  method getRecentlyUsedLabellingsInSpace(java.lang.String,int):java.util.List  // List<Labelling> getRecentlyUsedLabellingsInSpace(String, int)
  method getSuggestedLabels(com.atlassian.confluence.labels.Labelable):java.util.List  // List<Label> getSuggestedLabels(Labelable)
  method getSuggestedLabels(com.atlassian.confluence.labels.Labelable,int):java.util.List  // List<Label> getSuggestedLabels(Labelable, int)
  method getSuggestedLabelsInSpace(com.atlassian.confluence.labels.Labelable,java.lang.String):java.util.List  // List<Label> getSuggestedLabelsInSpace(Labelable, String)
  method getSuggestedLabelsInSpace(com.atlassian.confluence.labels.Labelable,java.lang.String,int):java.util.List  // List<Label> getSuggestedLabelsInSpace(Labelable, String, int)
  method getRelatedLabels(com.atlassian.confluence.labels.Label):java.util.List  // List<Label> getRelatedLabels(Label)
  method getRelatedLabels(com.atlassian.confluence.labels.Label,int):java.util.List  // List<Label> getRelatedLabels(Label, int)
  method getRelatedLabels(java.util.List,java.lang.String,int):java.util.List  // List<Label> getRelatedLabels(List<? extends Label>, String, int)
  method getRelatedLabelsInSpace(com.atlassian.confluence.labels.Label,java.lang.String):java.util.List  // List<Label> getRelatedLabelsInSpace(Label, String)
  method getRelatedLabelsInSpace(com.atlassian.confluence.labels.Label,java.lang.String,int):java.util.List  // List<Label> getRelatedLabelsInSpace(Label, String, int)
  method getSpacesContainingContentWithLabel(com.atlassian.confluence.labels.Label):java.util.List  // List<Space> getSpacesContainingContentWithLabel(Label)
  method getUsersLabels(java.lang.String):java.util.List  // List<Label> getUsersLabels(String)
  method getTeamLabels():java.util.List  // List<Label> getTeamLabels()
  method default getTeamLabels(java.lang.String):java.util.List  // List<Label> getTeamLabels(String)
  method getTeamLabelsForSpace(java.lang.String):java.util.List  // List<Label> getTeamLabelsForSpace(String)
  method getTeamLabelsForSpaces(java.util.Collection):java.util.List  // List<Label> getTeamLabelsForSpaces(Collection<Space>)
  method getCurrentContentForLabel(com.atlassian.confluence.labels.Label):java.util.List @Deprecated  // List<? extends Labelable> getCurrentContentForLabel(Label)
  method getCurrentContentForLabelAndSpace(com.atlassian.confluence.labels.Label,java.lang.String):java.util.List @Deprecated  // List<? extends Labelable> getCurrentContentForLabelAndSpace(Label, String)
  method getCurrentContentWithPersonalLabel(java.lang.String):java.util.List  // List<? extends Labelable> getCurrentContentWithPersonalLabel(String)
  method getSpacesWithLabel(com.atlassian.confluence.labels.Label):java.util.List  // List<Space> getSpacesWithLabel(Label)
  method getFavouriteSpaces(java.lang.String):java.util.List  // List<Space> getFavouriteSpaces(String)
  method getFavouriteLabellingsByContentIds(java.util.Collection,com.atlassian.sal.api.user.UserKey):java.util.List  // List<Labelling> getFavouriteLabellingsByContentIds(Collection<ContentId>, UserKey)
  method getRecentlyUsedPersonalLabels(java.lang.String):java.util.List  // List<Label> getRecentlyUsedPersonalLabels(String)
  method getRecentlyUsedPersonalLabels(java.lang.String,int):java.util.List  // List<Label> getRecentlyUsedPersonalLabels(String, int)
  method getRecentlyUsedPersonalLabellings(java.lang.String,int):java.util.List  // List<Labelling> getRecentlyUsedPersonalLabellings(String, int)
  method getContent(com.atlassian.confluence.labels.Label):java.util.List @Deprecated
  method getContentCount(com.atlassian.confluence.labels.Label):int
  method createLabel(com.atlassian.confluence.labels.Label):com.atlassian.confluence.labels.Label
  method getContentForAllLabels(java.util.Collection,int,int):java.util.List @Deprecated  // List<? extends Labelable> getContentForAllLabels(Collection<Label>, int, int)
  method getContentForLabel(int,int,com.atlassian.confluence.labels.Label):com.atlassian.confluence.core.PartialList  // PartialList<ContentEntityObject> getContentForLabel(int, int, Label)
  method getForLabel(java.lang.Class,int,int,com.atlassian.confluence.labels.Label):com.atlassian.confluence.core.PartialList  // <T extends EditableLabelable> PartialList<T> getForLabel(Class<T>, int, int, Label)
  method getForLabels(java.lang.Class,int,int,com.atlassian.confluence.labels.Label...):com.atlassian.confluence.core.PartialList  // <T extends EditableLabelable> PartialList<T> getForLabels(Class<T>, int, int, Label...)
  method getForLabels(int,int,com.atlassian.confluence.labels.Label...):com.atlassian.confluence.core.PartialList  // PartialList<EditableLabelable> getForLabels(int, int, Label...)
  method getContentForAllLabels(int,int,com.atlassian.confluence.labels.Label...):com.atlassian.confluence.core.PartialList  // PartialList<ContentEntityObject> getContentForAllLabels(int, int, Label...)
  method getContentInSpaceForLabel(int,int,java.lang.String,com.atlassian.confluence.labels.Label):com.atlassian.confluence.core.PartialList  // PartialList<ContentEntityObject> getContentInSpaceForLabel(int, int, String, Label)
  method getContentInSpaceForAllLabels(int,int,java.lang.String,com.atlassian.confluence.labels.Label...):com.atlassian.confluence.core.PartialList  // PartialList<ContentEntityObject> getContentInSpaceForAllLabels(int, int, String, Label...)
  method getContentInSpacesForAllLabels(int,int,java.util.Set,com.atlassian.confluence.labels.Label...):com.atlassian.confluence.core.PartialList  // PartialList<ContentEntityObject> getContentInSpacesForAllLabels(int, int, Set<String>, Label...)
  method getAllContentForLabel(int,int,com.atlassian.confluence.labels.Label):com.atlassian.confluence.core.PartialList  // PartialList<ContentEntityObject> getAllContentForLabel(int, int, Label)
  method getAllContentForAllLabels(int,int,com.atlassian.confluence.labels.Label...):com.atlassian.confluence.core.PartialList  // PartialList<ContentEntityObject> getAllContentForAllLabels(int, int, Label...)
  method getMostPopularLabelsInSpaceLite(java.lang.String,int):java.util.List  // List<LiteLabelSearchResult> getMostPopularLabelsInSpaceLite(String, int)
  method getMostPopularLabelsInSiteLite(int):java.util.List  // List<LiteLabelSearchResult> getMostPopularLabelsInSiteLite(int)
  method calculateRanksForLiteLabels(java.util.List,java.util.Comparator):java.util.Set  // Set<RankedLiteLabelSearchResult> calculateRanksForLiteLabels(List<LiteLabelSearchResult>, Comparator<? super RankedLiteLabelSearchResult>)
  method findGlobalLabelsByNamePrefix(int,int,java.lang.String):com.atlassian.confluence.core.PartialList  // PartialList<Label> findGlobalLabelsByNamePrefix(int, int, String)
  method findTeamLabelsByNamePrefix(int,int,java.lang.String):com.atlassian.confluence.core.PartialList  // PartialList<Label> findTeamLabelsByNamePrefix(int, int, String)

class com.atlassian.confluence.labels.Namespace implements java.io.Serializable,java.lang.Comparable<Namespace>
  field static final VISIBILITY_PUBLIC:java.lang.String = "public"
  field static final VISIBILITY_OWNER:java.lang.String = "owner"
  field static final VISIBILITY_SYSTEM:java.lang.String = "system"
  field static final PERSONAL:com.atlassian.confluence.labels.Namespace
  field static final TEAM:com.atlassian.confluence.labels.Namespace
  field static final GLOBAL:com.atlassian.confluence.labels.Namespace
  field static final SYSTEM:com.atlassian.confluence.labels.Namespace
  method static isPersonal(com.atlassian.confluence.labels.Label):boolean
  method static isTeam(com.atlassian.confluence.labels.Label):boolean
  method static isGlobal(com.atlassian.confluence.labels.Label):boolean
  method static getNamespace(java.lang.String):com.atlassian.confluence.labels.Namespace
  method equals(java.lang.Object):boolean
  method compareTo(com.atlassian.confluence.labels.Namespace):int
  method getPrefix():java.lang.String
  method toString():java.lang.String
  method hashCode():int
  method getVisibility():java.lang.String

enum com.atlassian.confluence.search.service.ContentTypeEnum
  const PAGE
  const COMMENT
  const BLOG
  const ATTACHMENT
  const PERSONAL_INFORMATION
  const SPACE_DESCRIPTION
  const PERSONAL_SPACE_DESCRIPTION
  const SPACE
  const DRAFT
  const CUSTOM
  method getRepresentation():java.lang.String
  method hasRepresentation(java.lang.String):boolean
  method getType():java.lang.Class  // Class<? extends EntityObject> getType()
  method getTypeName():java.lang.String
  method toString():java.lang.String
  method static getByRepresentation(java.lang.String):com.atlassian.confluence.search.service.ContentTypeEnum
  method static getByClassName(java.lang.String):com.atlassian.confluence.search.service.ContentTypeEnum

# ---- permissions

interface com.atlassian.confluence.security.PermissionManager
  field static final TARGET_APPLICATION:java.lang.Object = "APPLICATION"
  field static final TARGET_SYSTEM:java.lang.Object = "SYSTEM"
  field static final TARGET_PEOPLE_DIRECTORY:java.lang.Object = "PEOPLEDIRECTORY"
  method hasPermission(com.atlassian.user.User,com.atlassian.confluence.security.Permission,java.lang.Object):boolean
  method hasPermission(com.atlassian.user.User,com.atlassian.confluence.security.Permission,java.lang.Class):boolean
  method hasPermissionNoExemptions(com.atlassian.user.User,com.atlassian.confluence.security.Permission,java.lang.Object):boolean
  method hasCreatePermission(com.atlassian.user.User,java.lang.Object,java.lang.Class):boolean  // boolean hasCreatePermission(User, Object, Class<?>)
  method hasCreatePermission(com.atlassian.user.User,java.lang.Object,java.lang.Object):boolean
  method getPermittedEntities(com.atlassian.user.User,com.atlassian.confluence.security.Permission,java.util.List):java.util.List  // <X> List<X> getPermittedEntities(User, Permission, List<? extends X>)
  method getPermittedEntities(com.atlassian.user.User,com.atlassian.confluence.security.Permission,java.util.Iterator,int):java.util.List  // <X> List<X> getPermittedEntities(User, Permission, Iterator<? extends X>, int)
  method getPermittedEntities(com.atlassian.user.User,com.atlassian.confluence.security.Permission,java.util.Iterator,int,java.util.Collection):java.util.List  // <X> List<X> getPermittedEntities(User, Permission, Iterator<X>, int, Collection<? extends Criterion>)
  method getPermittedEntitiesNoExemptions(com.atlassian.user.User,com.atlassian.confluence.security.Permission,java.util.List):java.util.List  // <X> List<X> getPermittedEntitiesNoExemptions(User, Permission, List<? extends X>)
  method getPermittedEntitiesNoExemptions(com.atlassian.user.User,com.atlassian.confluence.security.Permission,java.util.Iterator,int):java.util.List  // <X> List<X> getPermittedEntitiesNoExemptions(User, Permission, Iterator<? extends X>, int)
  method getPermittedEntitiesNoExemptions(com.atlassian.user.User,com.atlassian.confluence.security.Permission,java.util.Iterator,int,java.util.Collection):java.util.List  // <X> List<X> getPermittedEntitiesNoExemptions(User, Permission, Iterator<X>, int, Collection<? extends Criterion>)
  method isConfluenceAdministrator(com.atlassian.user.User):boolean
  method isSystemAdministrator(com.atlassian.user.User):boolean
  method withExemption(java.lang.Runnable):void
  method hasMovePermission(com.atlassian.user.User,java.lang.Object,java.lang.Object,java.lang.String):boolean
  method hasRemoveHierarchyPermission(com.atlassian.user.User,java.lang.Object):boolean
interface com.atlassian.confluence.security.PermissionManager$Criterion
  method test(java.util.List,java.lang.Object):boolean  // boolean test(List<?>, Object)

abstract class com.atlassian.confluence.security.Permission implements java.io.Serializable
  field static final VIEW:com.atlassian.confluence.security.Permission
  field static final EDIT:com.atlassian.confluence.security.Permission
  field static final SET_PERMISSIONS:com.atlassian.confluence.security.Permission
  field static final REMOVE:com.atlassian.confluence.security.Permission
  field static final EXPORT:com.atlassian.confluence.security.Permission
  field static final ADMINISTER:com.atlassian.confluence.security.Permission
  method static forName(java.lang.String):com.atlassian.confluence.security.Permission
  method toString():java.lang.String
  method abstract checkAgainst(com.atlassian.confluence.security.PermissionDelegate,com.atlassian.user.User,java.lang.Object):boolean
  method final equals(java.lang.Object):boolean
  method final hashCode():int
  method abstract isMutative():boolean

interface com.atlassian.confluence.security.PermissionDelegate<TARGET>
  method canView(com.atlassian.user.User,java.lang.Object):boolean  // boolean canView(User, TARGET)
  method canView(com.atlassian.user.User):boolean
  method canEdit(com.atlassian.user.User,java.lang.Object):boolean  // boolean canEdit(User, TARGET)
  method canSetPermissions(com.atlassian.user.User,java.lang.Object):boolean  // boolean canSetPermissions(User, TARGET)
  method canRemove(com.atlassian.user.User,java.lang.Object):boolean  // boolean canRemove(User, TARGET)
  method default canMove(com.atlassian.user.User,java.lang.Object,java.lang.Object,java.lang.String):boolean  // boolean canMove(User, TARGET, Object, String)
  method default canRemoveHierarchy(com.atlassian.user.User,java.lang.Object):boolean  // boolean canRemoveHierarchy(User, TARGET)
  method canExport(com.atlassian.user.User,java.lang.Object):boolean  // boolean canExport(User, TARGET)
  method canAdminister(com.atlassian.user.User,java.lang.Object):boolean  // boolean canAdminister(User, TARGET)
  method canCreate(com.atlassian.user.User,java.lang.Object):boolean
  method canCreateInTarget(com.atlassian.user.User,java.lang.Class):boolean

interface com.atlassian.confluence.security.PermissionCheckExemptions
  method isExempt(com.atlassian.user.User):boolean

class com.atlassian.confluence.security.SpacePermission extends com.atlassian.confluence.core.ConfluenceEntityObject implements java.io.Serializable
  field static final USE_CONFLUENCE_PERMISSION:java.lang.String = "USECONFLUENCE"
  field static final LIMITED_USE_CONFLUENCE_PERMISSION:java.lang.String = "LIMITEDUSECONFLUENCE"
  field static final UPDATE_USER_STATUS_PERMISSION:java.lang.String = "UPDATEUSERSTATUS"
  field static final VIEW_USER_PROFILES_PERMISSION:java.lang.String = "VIEWUSERPROFILES" @Deprecated
  field static final BROWSE_USERS_PERMISSION:java.lang.String = "VIEWUSERPROFILES"
  field static final SYSTEM_ADMINISTRATOR_PERMISSION:java.lang.String = "SYSTEMADMINISTRATOR"
  field static final CONFLUENCE_ADMINISTRATOR_PERMISSION:java.lang.String = "ADMINISTRATECONFLUENCE"
  field static final PERSONAL_SPACE_PERMISSION:java.lang.String = "PERSONALSPACE"
  field static final CREATE_SPACE_PERMISSION:java.lang.String = "CREATESPACE"
  field static final PROFILE_ATTACHMENT_PERMISSION:java.lang.String = "PROFILEATTACHMENTS"
  field static final VIEWSPACE_PERMISSION:java.lang.String = "VIEWSPACE"
  field static final REMOVE_OWN_CONTENT_PERMISSION:java.lang.String = "REMOVEOWNCONTENT"
  field static final COMMENT_PERMISSION:java.lang.String = "COMMENT"
  field static final CREATEEDIT_PAGE_PERMISSION:java.lang.String = "EDITSPACE"
  field static final ADMINISTER_SPACE_PERMISSION:java.lang.String = "SETSPACEPERMISSIONS"
  field static final REMOVE_PAGE_PERMISSION:java.lang.String = "REMOVEPAGE"
  field static final REMOVE_COMMENT_PERMISSION:java.lang.String = "REMOVECOMMENT"
  field static final REMOVE_BLOG_PERMISSION:java.lang.String = "REMOVEBLOG"
  field static final CREATE_ATTACHMENT_PERMISSION:java.lang.String = "CREATEATTACHMENT"
  field static final REMOVE_ATTACHMENT_PERMISSION:java.lang.String = "REMOVEATTACHMENT"
  field static final EDITBLOG_PERMISSION:java.lang.String = "EDITBLOG"
  field static final EXPORT_SPACE_PERMISSION:java.lang.String = "EXPORTSPACE"
  field static final REMOVE_MAIL_PERMISSION:java.lang.String = "REMOVEMAIL"
  field static final SET_PAGE_PERMISSIONS_PERMISSION:java.lang.String = "SETPAGEPERMISSIONS"
  field static final PERMISSION_TYPES:java.util.Collection  // Collection<String>
  field static final GENERIC_SPACE_PERMISSIONS:java.util.Collection  // Collection<String>
  field static final READ_ONLY_SPACE_PERMISSIONS:java.util.Collection  // Collection<String>
  field static final GLOBAL_PERMISSIONS:java.util.Collection  // Collection<String>
  field static final INVALID_ANONYMOUS_PERMISSIONS:java.util.Collection  // Collection<String>
  ctor () @Deprecated
  ctor (java.lang.String) @Deprecated
  ctor (java.lang.String,com.atlassian.confluence.spaces.Space) @Deprecated
  ctor (java.lang.String,com.atlassian.confluence.spaces.Space,java.lang.String) @Deprecated
  ctor (java.lang.String,com.atlassian.confluence.spaces.Space,java.lang.String,java.lang.String) @Deprecated
  ctor (java.lang.String,com.atlassian.confluence.spaces.Space,java.lang.String,com.atlassian.confluence.user.ConfluenceUser) @Deprecated
  ctor (com.atlassian.confluence.security.SpacePermission) @Deprecated
  method getSpace():com.atlassian.confluence.spaces.Space
  method setSpace(com.atlassian.confluence.spaces.Space):void
  method getSpaceId():long
  method getType():java.lang.String
  method setType(java.lang.String):void @Deprecated
  method getGroup():java.lang.String
  method setGroup(java.lang.String):void @Deprecated
  method getAllUsersSubject():java.lang.String
  method protected setAllUsersSubject(java.lang.String):void
  method getUserName():java.lang.String @Deprecated
  method setUserName(java.lang.String):void @Deprecated
  method getUserSubject():com.atlassian.confluence.user.ConfluenceUser
  method setUserSubject(com.atlassian.confluence.user.ConfluenceUser):void
  method isUserPermission():boolean
  method isGroupPermission():boolean
  method isAnonymousPermission():boolean
  method isAuthenticatedUsersPermission():boolean
  method isGlobalPermission():boolean
  method isSpacePermission():boolean
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toFormParameterName(java.lang.String):java.lang.String @Deprecated
  method isGuardPermission():boolean
  method isDependentOn(com.atlassian.confluence.security.SpacePermission):boolean
  method isInvalidAnonymousPermission():boolean
  method static isValidAnonymousPermission(java.lang.String):boolean
  method isInvalidAuthenticatedUsersPermission():boolean
  method static isValidAuthenticatedUsersPermission(java.lang.String):boolean
  method static createAnonymousSpacePermission(java.lang.String,com.atlassian.confluence.spaces.Space):com.atlassian.confluence.security.SpacePermission
  method static createUserSpacePermission(java.lang.String,com.atlassian.confluence.spaces.Space,java.lang.String):com.atlassian.confluence.security.SpacePermission @Deprecated
  method static createUserSpacePermission(java.lang.String,com.atlassian.confluence.spaces.Space,com.atlassian.confluence.user.ConfluenceUser):com.atlassian.confluence.security.SpacePermission
  method static createGroupSpacePermission(java.lang.String,com.atlassian.confluence.spaces.Space,java.lang.String):com.atlassian.confluence.security.SpacePermission
  method static createAuthenticatedUsersSpacePermission(java.lang.String,com.atlassian.confluence.spaces.Space):com.atlassian.confluence.security.SpacePermission

interface com.atlassian.confluence.security.SpacePermissionManager extends com.atlassian.confluence.security.SpacePermissionSaver
  method removeAllPermissions(com.atlassian.confluence.spaces.Space):void @Deprecated
  method removePermission(com.atlassian.confluence.security.SpacePermission):void @Deprecated
  method hasPermission(java.lang.String,com.atlassian.confluence.spaces.Space,com.atlassian.user.User):boolean
  method hasPermissionNoExemptions(java.lang.String,com.atlassian.confluence.spaces.Space,com.atlassian.user.User):boolean
  method hasAllPermissions(java.util.List,com.atlassian.confluence.spaces.Space,com.atlassian.user.User):boolean  // boolean hasAllPermissions(List<String>, Space, User)
  method removeAllUserPermissions(com.atlassian.confluence.user.ConfluenceUser):void @Deprecated
  method removeGlobalPermissionForUser(com.atlassian.confluence.user.ConfluenceUser,java.lang.String):void @Deprecated
  method removeAllPermissionsForGroup(java.lang.String):void @Deprecated
  method getAllPermissionsForGroup(java.lang.String):java.util.List  // List<SpacePermission> getAllPermissionsForGroup(String)
  method getGlobalPermissions():java.util.List  // List<SpacePermission> getGlobalPermissions()
  method getGlobalPermissions(java.lang.String):java.util.List  // List<SpacePermission> getGlobalPermissions(String)
  method flushCaches():void
  method groupHasPermission(java.lang.String,com.atlassian.confluence.spaces.Space,java.lang.String):boolean
  method createDefaultSpacePermissions(com.atlassian.confluence.spaces.Space):void
  method createPrivateSpacePermissions(com.atlassian.confluence.spaces.Space):void
  method hasPermissionForSpace(com.atlassian.user.User,java.util.List,com.atlassian.confluence.spaces.Space):boolean
  method getGroupsWithPermissions(com.atlassian.confluence.spaces.Space):java.util.Collection  // Collection<Group> getGroupsWithPermissions(Space)
  method getGroupsForPermissionType(java.lang.String,com.atlassian.confluence.spaces.Space):java.util.Map  // Map<String, Long> getGroupsForPermissionType(String, Space)
  method getUsersWithPermissions(com.atlassian.confluence.spaces.Space):java.util.Collection  // Collection<User> getUsersWithPermissions(Space)
  method getUsersForPermissionType(java.lang.String,com.atlassian.confluence.spaces.Space):java.util.Map  // Map<String, Long> getUsersForPermissionType(String, Space)
  method permissionExists(com.atlassian.confluence.security.SpacePermission):boolean
  method getDefaultGlobalPermissions():java.util.Set  // Set<SpacePermission> getDefaultGlobalPermissions()
  method isPermittedInReadOnlyAccessMode(java.lang.String):boolean

interface com.atlassian.confluence.security.SpacePermissionSaver
  method savePermission(com.atlassian.confluence.security.SpacePermission):void @Deprecated

class com.atlassian.confluence.security.ContentPermission extends com.atlassian.confluence.core.ConfluenceEntityObject implements java.lang.Comparable<ContentPermission>
  field static final VIEW_PERMISSION:java.lang.String = "View"
  field static final EDIT_PERMISSION:java.lang.String = "Edit"
  field static final SHARED_PERMISSION:java.lang.String = "Share"
  ctor ()
  ctor (com.atlassian.confluence.security.ContentPermission)
  method static createUserPermission(java.lang.String,java.lang.String):com.atlassian.confluence.security.ContentPermission @Deprecated
  method static createUserPermission(java.lang.String,com.atlassian.confluence.user.ConfluenceUser):com.atlassian.confluence.security.ContentPermission
  method static createGroupPermission(java.lang.String,java.lang.String):com.atlassian.confluence.security.ContentPermission
  ctor protected (java.lang.String,java.lang.String,java.lang.String)
  ctor protected (java.lang.String,java.lang.String,com.atlassian.confluence.user.ConfluenceUser)
  method isPermitted(com.atlassian.user.User):boolean
  method isGroupPermission():boolean
  method isUserPermission():boolean
  method getType():java.lang.String
  method getUserName():java.lang.String @Deprecated
  method setSubject(com.atlassian.confluence.user.ConfluenceUser):void
  method getUserSubject():com.atlassian.confluence.user.ConfluenceUser
  method getGroupName():java.lang.String
  method getOwningSet():com.atlassian.confluence.security.ContentPermissionSet
  method setOwningSet(com.atlassian.confluence.security.ContentPermissionSet):void
  method compareTo(com.atlassian.confluence.security.ContentPermission):int
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.security.ContentPermissionSet extends com.atlassian.core.bean.EntityObject implements java.lang.Iterable<ContentPermission>,java.io.Serializable
  ctor ()
  ctor (java.lang.String,com.atlassian.confluence.core.ContentEntityObject)
  method addContentPermission(com.atlassian.confluence.security.ContentPermission):void
  method removeContentPermission(com.atlassian.confluence.security.ContentPermission):void
  method isPermitted(com.atlassian.user.User):boolean
  method getType():java.lang.String
  method setType(java.lang.String):void
  method isEmpty():boolean
  method size():int
  method contains(com.atlassian.confluence.security.ContentPermission):boolean
  method containsAll(com.atlassian.confluence.security.ContentPermissionSet):boolean
  method getOwningContent():com.atlassian.confluence.core.ContentEntityObject
  method setOwningContent(com.atlassian.confluence.core.ContentEntityObject):void
  method iterator():java.util.Iterator  // Iterator<ContentPermission> iterator()
  method getGroupNames():java.util.List  // List<String> getGroupNames()
  method getUserNames():java.util.List @Deprecated  // List<String> getUserNames()
  method getUserKeys():java.util.List  // List<UserKey> getUserKeys()
  method getAllExcept(java.util.Collection):java.util.Collection  // Collection<ContentPermission> getAllExcept(Collection<ContentPermission>)
  method getContentPermissionsCopy():com.google.common.collect.ImmutableCollection @Deprecated  // ImmutableCollection<ContentPermission> getContentPermissionsCopy()
  method contentPermissionsCopy():java.util.Collection  // Collection<ContentPermission> contentPermissionsCopy()
  method toString():java.lang.String

interface com.atlassian.confluence.core.ContentPermissionManager
  method addContentPermission(com.atlassian.confluence.security.ContentPermission,com.atlassian.confluence.core.ContentEntityObject):void
  method setContentPermissions(java.util.Collection,com.atlassian.confluence.core.ContentEntityObject,java.lang.String):void  // void setContentPermissions(Collection<ContentPermission>, ContentEntityObject, String)
  method setContentPermissions(java.util.Map,com.atlassian.confluence.core.ContentEntityObject):void  // void setContentPermissions(Map<String, Collection<ContentPermission>>, ContentEntityObject)
  method removeContentPermission(com.atlassian.confluence.security.ContentPermission):void
  method removeAllGroupPermissions(java.lang.String):void
  method removeAllUserPermissions(com.atlassian.confluence.user.ConfluenceUser):void
  method getInheritedContentUserPermissions(com.atlassian.confluence.core.ContentEntityObject):java.util.List  // List<ContentPermission> getInheritedContentUserPermissions(ContentEntityObject)
  method getInheritedContentPermissionSets(com.atlassian.confluence.core.ContentEntityObject):java.util.List  // List<ContentPermissionSet> getInheritedContentPermissionSets(ContentEntityObject)
  method hasContentLevelPermission(com.atlassian.user.User,java.lang.String,com.atlassian.confluence.core.ContentEntityObject):boolean
  method getPermittedChildren(com.atlassian.confluence.pages.Page,com.atlassian.user.User):java.util.List  // List<Page> getPermittedChildren(Page, User)
  method hasPermittedChildrenIgnoreInheritedPermissions(com.atlassian.confluence.pages.Page,com.atlassian.user.User):boolean
  method getPermittedChildrenIgnoreInheritedPermissions(com.atlassian.confluence.pages.Page,com.atlassian.user.User):java.util.List  // List<Page> getPermittedChildrenIgnoreInheritedPermissions(Page, User)
  method getViewContentPermissions(com.atlassian.confluence.pages.Page):java.util.Set @Deprecated  // Set<ContentPermission> getViewContentPermissions(Page)
  method getInheritedContentPermissionSets(com.atlassian.confluence.core.ContentEntityObject,boolean):java.util.List  // List<ContentPermissionSet> getInheritedContentPermissionSets(ContentEntityObject, boolean)
  method getContentPermissionSets(com.atlassian.confluence.core.ContentEntityObject,java.lang.String):java.util.List  // List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject, String)
  method isPermissionInherited(com.atlassian.confluence.pages.Page):boolean
  method copyContentPermissions(com.atlassian.confluence.pages.AbstractPage,com.atlassian.confluence.pages.AbstractPage):void @Deprecated
  method copyContentPermissions(com.atlassian.confluence.core.ContentEntityObject,com.atlassian.confluence.core.ContentEntityObject):void
  method getPermissionSets(com.atlassian.user.User,com.atlassian.confluence.spaces.Space):java.util.Map  // Map<Long, Boolean> getPermissionSets(User, Space)

interface com.atlassian.confluence.core.InheritedContentPermissionManager
  method getInheritedContentPermissionSets(com.atlassian.confluence.core.ContentEntityObject):java.util.List  // List<ContentPermissionSet> getInheritedContentPermissionSets(ContentEntityObject)
  method getInheritedContentPermissionSetsIncludeEdit(com.atlassian.confluence.core.ContentEntityObject):java.util.List  // List<ContentPermissionSet> getInheritedContentPermissionSetsIncludeEdit(ContentEntityObject)

interface com.atlassian.confluence.security.access.AccessStatus
  method hasLicensedAccess():boolean
  method hasUnlicensedAuthenticatedAccess():boolean
  method hasAnonymousAccess():boolean
  method canUseConfluence():boolean

interface com.atlassian.confluence.security.access.ConfluenceAccessManager
  method getUserAccessStatus(com.atlassian.user.User):com.atlassian.confluence.security.access.AccessStatus
  method getUserAccessStatusNoExemptions(com.atlassian.user.User):com.atlassian.confluence.security.access.AccessStatus

interface com.atlassian.confluence.internal.accessmode.AccessModeManager @Internal
  field static final ACCESS_MODE:java.lang.String = "access.mode"
  method getAccessMode():com.atlassian.confluence.api.model.accessmode.AccessMode
  method updateAccessMode(com.atlassian.confluence.api.model.accessmode.AccessMode):void throws com.atlassian.config.ConfigurationException
  method isReadOnlyAccessModeEnabled():boolean
  method shouldEnforceReadOnlyAccess():boolean

interface com.atlassian.confluence.api.service.accessmode.AccessModeService @ExperimentalApi
  method getAccessMode():com.atlassian.confluence.api.model.accessmode.AccessMode
  method updateAccessMode(com.atlassian.confluence.api.model.accessmode.AccessMode):void throws com.atlassian.confluence.api.service.exceptions.ServiceException
  method isReadOnlyAccessModeEnabled():boolean
  method shouldEnforceReadOnlyAccess():boolean
  method withReadOnlyAccessExemption(java.util.concurrent.Callable):java.lang.Object throws com.atlassian.confluence.api.service.exceptions.ServiceException  // <T> T withReadOnlyAccessExemption(Callable<T>)

enum com.atlassian.confluence.api.model.accessmode.AccessMode @ExperimentalApi
  const READ_WRITE
  const READ_ONLY

interface com.atlassian.confluence.security.denormalisedpermissions.BulkPermissionService @ExperimentalApi
  method getAllSpaceKeysWithPermissionStatuses(com.atlassian.confluence.user.ConfluenceUser,java.lang.String):java.util.Map  // Map<String, Boolean> getAllSpaceKeysWithPermissionStatuses(ConfluenceUser, String)
  method getPermittedSpaces(com.atlassian.confluence.spaces.SpacesQuery,int,int):java.util.List  // List<Space> getPermittedSpaces(SpacesQuery, int, int)
  method getPermittedSpaceIds(com.atlassian.confluence.user.ConfluenceUser,java.util.Set,java.lang.String):java.util.Set  // Set<Long> getPermittedSpaceIds(ConfluenceUser, Set<Long>, String)
  method getVisibleChildPages(com.atlassian.confluence.user.ConfluenceUser,java.util.Set,boolean):java.util.Map  // Map<Long, List<SimpleContent>> getVisibleChildPages(ConfluenceUser, Set<Long>, boolean)
  method getVisibleTopLevelPages(com.atlassian.confluence.user.ConfluenceUser,long):java.util.List  // List<SimpleContent> getVisibleTopLevelPages(ConfluenceUser, long)
  method getAllVisiblePagesInSpace(com.atlassian.confluence.user.ConfluenceUser,long):java.util.List  // List<SimpleContent> getAllVisiblePagesInSpace(ConfluenceUser, long)
  method getVisiblePageIds(com.atlassian.confluence.user.ConfluenceUser,java.util.Set,boolean):java.util.Set  // Set<Long> getVisiblePageIds(ConfluenceUser, Set<Long>, boolean)

interface com.atlassian.confluence.security.denormalisedpermissions.DenormalisedPermissionStateManager @ExperimentalApi @Internal
  method isApiReady():boolean
  method isSpaceApiReady():boolean
  method isContentApiReady():boolean
  method getSpaceServiceState(boolean):com.atlassian.confluence.security.denormalisedpermissions.DenormalisedPermissionServiceState
  method getContentServiceState(boolean):com.atlassian.confluence.security.denormalisedpermissions.DenormalisedPermissionServiceState
  method enableService():void
  method disableService(boolean):void
  method getSpacePermissionUpdateLag():java.lang.Long
  method getContentPermissionUpdateLag():java.lang.Long
  method getStateChangeLog(int):java.util.List  // List<StateChangeInformation> getStateChangeLog(int)
  method scheduled():void

# ---- users, groups

interface com.atlassian.confluence.user.ConfluenceUser extends com.atlassian.user.User,com.atlassian.confluence.internal.relations.RelatableEntity
  method getKey():com.atlassian.sal.api.user.UserKey
  method default getLowerName():java.lang.String

interface com.atlassian.confluence.user.ConfluenceUserResolver
  method getUserByKey(com.atlassian.sal.api.user.UserKey):com.atlassian.confluence.user.ConfluenceUser
  method getUserByName(java.lang.String):com.atlassian.confluence.user.ConfluenceUser
  method getUsersByUserKeys(java.util.List):java.util.List  // List<ConfluenceUser> getUsersByUserKeys(List<UserKey>)
  method getUsers(com.atlassian.confluence.api.model.pagination.LimitedRequest):com.atlassian.confluence.api.model.pagination.PageResponse  // PageResponse<ConfluenceUser> getUsers(LimitedRequest)
  method getExistingUserByKey(com.atlassian.sal.api.user.UserKey):com.atlassian.confluence.user.ConfluenceUser
  method getExistingUserByPerson(com.atlassian.confluence.api.model.people.Person):com.atlassian.confluence.user.ConfluenceUser
  method getExistingByApiUser(com.atlassian.confluence.api.model.people.User):java.util.Optional  // Optional<ConfluenceUser> getExistingByApiUser(User)

interface com.atlassian.confluence.user.UserAccessor extends bucket.user.UserAccessor,com.atlassian.confluence.user.UserPreferencesAccessor,com.atlassian.confluence.user.ConfluenceUserResolver,com.atlassian.confluence.user.UserProfilePictureAccessor,com.atlassian.confluence.user.GroupResolver,com.atlassian.confluence.user.GroupMembershipAccessor,com.atlassian.confluence.user.UserExistenceChecker
  field static final GROUP_CONFLUENCE_USERS:java.lang.String = "confluence-users" @Deprecated
  field static final GROUP_CONFLUENCE_ADMINS:java.lang.String = "confluence-administrators"
  field static final DEFAULT_GROUP_NAMES:java.util.List @Deprecated  // List<String>
  field static final PROFILE_PICTURE_BUILTIN_PATH:java.lang.String = "/images/icons/profilepics/"
  method getUser(java.lang.String):com.atlassian.user.User @Deprecated
  method getUserByName(java.lang.String):com.atlassian.confluence.user.ConfluenceUser
  method getUserByKey(com.atlassian.sal.api.user.UserKey):com.atlassian.confluence.user.ConfluenceUser
  method getExistingUserByKey(com.atlassian.sal.api.user.UserKey):com.atlassian.confluence.user.ConfluenceUser
  method exists(java.lang.String):boolean
  method createUser(com.atlassian.user.User,com.atlassian.user.security.password.Credential):com.atlassian.confluence.user.ConfluenceUser
  method isReadOnly(com.atlassian.user.User):boolean
  method isReadOnly(com.atlassian.user.Group):boolean
  method getUserProfilePicture(com.atlassian.user.User):com.atlassian.confluence.user.actions.ProfilePictureInfo
  method getConfluenceUserPreferences(com.atlassian.user.User):com.atlassian.confluence.user.ConfluenceUserPreferences
  method isSuperUser(com.atlassian.user.User):boolean @Deprecated
  method getGroupsAsList():java.util.List  // List<Group> getGroupsAsList()
  method getMemberNamesAsList(com.atlassian.user.Group):java.util.List  // List<String> getMemberNamesAsList(Group)
  method getMembers(com.atlassian.user.Group):java.lang.Iterable  // Iterable<ConfluenceUser> getMembers(Group)
  method getGroupNames(com.atlassian.user.User):java.util.List  // List<String> getGroupNames(User)
  method getGroupNamesForUserName(java.lang.String):java.util.List  // List<String> getGroupNamesForUserName(String)
  method getWriteableGroups():java.util.List  // List<Group> getWriteableGroups()
  method getPropertySet(com.atlassian.user.User):com.opensymphony.module.propertyset.PropertySet @Deprecated
  method getPropertySet(com.atlassian.confluence.user.ConfluenceUser):com.opensymphony.module.propertyset.PropertySet @Deprecated
  method getUserNamesWithConfluenceAccess():java.util.List  // List<String> getUserNamesWithConfluenceAccess()
  method countLicenseConsumingUsers():int
  method findUsersAsList(com.atlassian.user.search.query.Query):java.util.List throws com.atlassian.user.EntityException  // List<User> findUsersAsList(Query<User>)
  method setUserProfilePicture(com.atlassian.user.User,com.atlassian.confluence.pages.Attachment):void
  method setUserProfilePicture(com.atlassian.user.User,java.lang.String):void
  method getAllDefaultGroupNames():java.util.List @Deprecated  // List<String> getAllDefaultGroupNames()
  method getNewUserDefaultGroupName():java.lang.String @Deprecated
  method renameUser(com.atlassian.confluence.user.ConfluenceUser,java.lang.String):com.atlassian.confluence.user.ConfluenceUser throws com.atlassian.user.EntityException
  method getUsersByUserKeys(java.util.List):java.util.List  // List<ConfluenceUser> getUsersByUserKeys(List<UserKey>)
  method getGroupsByGroupNames(java.util.List):java.util.List  // List<Group> getGroupsByGroupNames(List<String>)
  method countUnsyncedUsers():int
  method isLicensedToAddMoreUsers():boolean @Deprecated
  method isDeactivated(com.atlassian.user.User):boolean @Deprecated
  method isDeactivated(java.lang.String):boolean @Deprecated
  method alterPassword(com.atlassian.user.User,java.lang.String,java.lang.String):void throws com.atlassian.user.EntityException

interface bucket.user.UserAccessor extends com.atlassian.user.search.query.EntityQueryParser @Deprecated
  method addUser(java.lang.String,java.lang.String,java.lang.String,java.lang.String,java.lang.String[]):com.atlassian.user.User @Deprecated
  method addUser(java.lang.String,java.lang.String,java.lang.String,java.lang.String):com.atlassian.user.User @Deprecated
  method getUser(java.lang.String):com.atlassian.user.User
  method getUserNames():com.atlassian.user.search.page.Pager  // Pager<String> getUserNames()
  method getUsers():com.atlassian.user.search.page.Pager  // Pager<User> getUsers()
  method getGroup(java.lang.String):com.atlassian.user.Group
  method getGroups():com.atlassian.user.search.page.Pager  // Pager<Group> getGroups()
  method addGroup(java.lang.String):com.atlassian.user.Group
  method removeGroup(com.atlassian.user.Group):void
  method removeUser(com.atlassian.user.User):void throws com.atlassian.core.exception.InfrastructureException
  method getGroupCreateIfNecessary(java.lang.String):com.atlassian.user.Group
  method getUserPreferences(com.atlassian.user.User):com.atlassian.core.user.preferences.UserPreferences @Deprecated
  method saveUser(com.atlassian.user.User):void
  method getUsersByEmail(java.lang.String):com.atlassian.user.search.SearchResult
  method deactivateUser(com.atlassian.user.User):void
  method reactivateUser(com.atlassian.user.User):void
  method isLicensedToAddMoreUsers():boolean
  method isUserRemovable(com.atlassian.user.User):boolean throws com.atlassian.user.EntityException
  method getGroups(com.atlassian.user.User):com.atlassian.user.search.page.Pager  // Pager<Group> getGroups(User)
  method hasMembership(com.atlassian.user.Group,com.atlassian.user.User):boolean
  method hasMembership(java.lang.String,java.lang.String):boolean
  method addMembership(com.atlassian.user.Group,com.atlassian.user.User):void
  method addMembership(java.lang.String,java.lang.String):void
  method removeMembership(com.atlassian.user.Group,com.atlassian.user.User):boolean
  method getPropertySet(com.atlassian.user.User):com.opensymphony.module.propertyset.PropertySet @Deprecated
  method getMemberNames(com.atlassian.user.Group):com.atlassian.user.search.page.Pager  // Pager<String> getMemberNames(Group)
  method createUser(com.atlassian.user.User,com.atlassian.user.security.password.Credential):com.atlassian.user.User
  method createGroup(java.lang.String):com.atlassian.user.Group
  method isDeactivated(com.atlassian.user.User):boolean
  method isDeactivated(java.lang.String):boolean
  method authenticate(java.lang.String,java.lang.String):boolean
  method findUsers(com.atlassian.user.search.query.Query):com.atlassian.user.search.SearchResult throws com.atlassian.user.EntityException  // SearchResult<User> findUsers(Query<User>)
  method alterPassword(com.atlassian.user.User,java.lang.String):void throws com.atlassian.user.EntityException
  method removeMembership(java.lang.String,java.lang.String):boolean

interface com.atlassian.confluence.user.GroupResolver
  method getGroup(java.lang.String):com.atlassian.user.Group

interface com.atlassian.confluence.user.GroupMembershipAccessor
  method getMemberNames(com.atlassian.user.Group):com.atlassian.user.search.page.Pager  // Pager<String> getMemberNames(Group)
  method default getMemberNamesAsList(com.atlassian.user.Group):java.util.List  // List<String> getMemberNamesAsList(Group)

interface com.atlassian.confluence.user.UserExistenceChecker
  method exists(java.lang.String):boolean

interface com.atlassian.confluence.user.UserPreferencesAccessor
  method getConfluenceUserPreferences(com.atlassian.user.User):com.atlassian.confluence.user.ConfluenceUserPreferences
  method static forUserAccessor(java.util.function.Supplier):com.atlassian.confluence.user.UserPreferencesAccessor @Deprecated  // UserPreferencesAccessor forUserAccessor(Supplier<UserAccessor>)

class com.atlassian.confluence.user.AuthenticatedUserThreadLocal
  ctor ()
  method static set(com.atlassian.confluence.user.ConfluenceUser):void
  method static setUser(com.atlassian.user.User):void @Deprecated
  method static get():com.atlassian.confluence.user.ConfluenceUser
  method static getUser():com.atlassian.user.User @Deprecated
  method static reset():void
  method static getUsername():java.lang.String
  method static isAnonymousUser():boolean
  method static asUser(com.atlassian.confluence.user.ConfluenceUser):java.lang.AutoCloseable @Deprecated
  method static asUser(com.atlassian.confluence.user.ConfluenceUser,java.lang.Runnable):void
  method static asUser(com.atlassian.confluence.user.ConfluenceUser,java.util.concurrent.Callable):java.lang.Object throws java.lang.Exception  // <T> T asUser(ConfluenceUser, Callable<T>)

enum com.atlassian.confluence.user.AuthenticatedUserImpersonator
  const REQUEST_AWARE
  const REQUEST_AGNOSTIC
  method asAnonymousUser(java.util.concurrent.Callable):java.lang.Object  // <T> T asAnonymousUser(Callable<T>)
  method asUser(java.util.concurrent.Callable,com.atlassian.user.User):java.lang.Object  // <T> T asUser(Callable<T>, User)

interface com.atlassian.confluence.user.DisabledUserManager
  method isDisabled(com.atlassian.crowd.embedded.api.User):boolean
  method isDisabled(com.atlassian.user.User):boolean
  method isDisabled(java.lang.String):boolean
  method disableUser(com.atlassian.crowd.embedded.api.User):void throws com.atlassian.crowd.exception.UserNotFoundException
  method enableUser(com.atlassian.crowd.embedded.api.User):void throws com.atlassian.crowd.exception.UserNotFoundException

class com.atlassian.confluence.user.PersonalInformation extends com.atlassian.confluence.core.ContentEntityObject implements com.atlassian.confluence.core.HasLinkWikiMarkup
  field static final CONTENT_TYPE:java.lang.String = "userinfo"
  ctor ()
  ctor (com.atlassian.confluence.user.ConfluenceUser,java.lang.String)
  method toString():java.lang.String
  method getDisplayTitle():java.lang.String
  method getUrlPath():java.lang.String
  method getAttachmentUrlPath(com.atlassian.confluence.pages.Attachment):java.lang.String
  method getUsername():java.lang.String @Deprecated
  method getUser():com.atlassian.confluence.user.ConfluenceUser
  method setUser(com.atlassian.confluence.user.ConfluenceUser):void
  method getDefaultBodyType():com.atlassian.confluence.core.BodyType
  method getBodyContents():java.util.List  // List<BodyContent> getBodyContents()
  method belongsTo(com.atlassian.user.User):boolean
  method getFullName():java.lang.String @Deprecated
  method getEmail():java.lang.String @Deprecated
  method getType():java.lang.String
  method hashCode():int
  method equals(java.lang.Object):boolean
  method getNameForComparison():java.lang.String
  method getHasPersonalSpace():java.lang.String
  method getLinkWikiMarkup():java.lang.String

interface com.atlassian.confluence.user.PersonalInformationManager
  method getOrCreatePersonalInformation(com.atlassian.user.User):com.atlassian.confluence.user.PersonalInformation
  method savePersonalInformation(com.atlassian.confluence.user.PersonalInformation,com.atlassian.confluence.user.PersonalInformation):void
  method savePersonalInformation(com.atlassian.user.User,java.lang.String,java.lang.String):void
  method removePersonalInformation(com.atlassian.confluence.user.ConfluenceUser):void
  method createPersonalInformation(com.atlassian.user.User):com.atlassian.confluence.user.PersonalInformation
  method hasPersonalInformation(java.lang.String):boolean
  method hasPersonalInformation(com.atlassian.sal.api.user.UserKey):boolean

class com.atlassian.confluence.user.ConfluenceUserImpl implements com.atlassian.confluence.user.ConfluenceUser,java.lang.Cloneable,java.io.Serializable,com.atlassian.confluence.user.HasBackingUser
  ctor ()
  ctor (java.lang.String,java.lang.String,java.lang.String)
  ctor (com.atlassian.user.User)
  method getName():java.lang.String
  method getLowerName():java.lang.String
  method getKey():com.atlassian.sal.api.user.UserKey
  method getFullName():java.lang.String
  method getEmail():java.lang.String
  method getBackingUser():com.atlassian.user.User
  method setName(java.lang.String):void
  method setLowerName(java.lang.String):void
  method setBackingUser(com.atlassian.user.User):void
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
  method clone():com.atlassian.confluence.user.ConfluenceUserImpl throws java.lang.CloneNotSupportedException

class com.atlassian.confluence.user.UnknownUser implements com.atlassian.user.User
  method static unknownUser(java.lang.String,com.atlassian.confluence.util.i18n.I18NBean):com.atlassian.user.User
  method static unknownUser(com.atlassian.confluence.user.ConfluenceUser,com.atlassian.confluence.util.i18n.I18NBean):com.atlassian.user.User
  ctor protected ()
  method getFullName():java.lang.String
  method getEmail():java.lang.String
  method getName():java.lang.String
  method static isUnknownUser(com.atlassian.user.User):boolean

interface com.atlassian.user.User extends com.atlassian.user.Entity,java.security.Principal
  method getFullName():java.lang.String
  method getEmail():java.lang.String

interface com.atlassian.user.Group extends com.atlassian.user.Entity

interface com.atlassian.user.Entity extends java.io.Serializable
  method getName():java.lang.String

interface com.atlassian.user.GroupManager extends com.atlassian.user.EntityManager
  method getGroups():com.atlassian.user.search.page.Pager throws com.atlassian.user.EntityException  // Pager<Group> getGroups()
  method getGroups(com.atlassian.user.User):com.atlassian.user.search.page.Pager throws com.atlassian.user.EntityException  // Pager<Group> getGroups(User)
  method getWritableGroups():java.util.List  // List<Group> getWritableGroups()
  method getMemberNames(com.atlassian.user.Group):com.atlassian.user.search.page.Pager throws com.atlassian.user.EntityException  // Pager<String> getMemberNames(Group)
  method getLocalMemberNames(com.atlassian.user.Group):com.atlassian.user.search.page.Pager throws com.atlassian.user.EntityException  // Pager<String> getLocalMemberNames(Group)
  method getExternalMemberNames(com.atlassian.user.Group):com.atlassian.user.search.page.Pager throws com.atlassian.user.EntityException  // Pager<String> getExternalMemberNames(Group)
  method getGroup(java.lang.String):com.atlassian.user.Group throws com.atlassian.user.EntityException
  method createGroup(java.lang.String):com.atlassian.user.Group throws com.atlassian.user.EntityException
  method removeGroup(com.atlassian.user.Group):void throws com.atlassian.user.EntityException
  method addMembership(com.atlassian.user.Group,com.atlassian.user.User):void throws com.atlassian.user.EntityException,java.lang.IllegalArgumentException
  method hasMembership(com.atlassian.user.Group,com.atlassian.user.User):boolean throws com.atlassian.user.EntityException
  method removeMembership(com.atlassian.user.Group,com.atlassian.user.User):void throws com.atlassian.user.EntityException,java.lang.IllegalArgumentException
  method supportsExternalMembership():boolean throws com.atlassian.user.EntityException
  method isReadOnly(com.atlassian.user.Group):boolean throws com.atlassian.user.EntityException

interface com.atlassian.user.UserManager extends com.atlassian.user.EntityManager
  method getUsers():com.atlassian.user.search.page.Pager throws com.atlassian.user.EntityException  // Pager<User> getUsers()
  method getUserNames():com.atlassian.user.search.page.Pager throws com.atlassian.user.EntityException  // Pager<String> getUserNames()
  method getUser(java.lang.String):com.atlassian.user.User throws com.atlassian.user.EntityException
  method createUser(java.lang.String):com.atlassian.user.User throws com.atlassian.user.EntityException
  method createUser(com.atlassian.user.User,com.atlassian.user.security.password.Credential):com.atlassian.user.User throws com.atlassian.user.EntityException,java.lang.UnsupportedOperationException,java.lang.IllegalArgumentException
  method alterPassword(com.atlassian.user.User,java.lang.String):void throws com.atlassian.user.EntityException
  method saveUser(com.atlassian.user.User):void throws com.atlassian.user.EntityException,java.lang.IllegalArgumentException
  method removeUser(com.atlassian.user.User):void throws com.atlassian.user.EntityException,java.lang.IllegalArgumentException
  method isReadOnly(com.atlassian.user.User):boolean throws com.atlassian.user.EntityException

class com.atlassian.user.EntityException extends java.lang.Exception
  ctor ()
  ctor (java.lang.String)
  ctor (java.lang.Throwable)
  ctor (java.lang.String,java.lang.Throwable)

interface com.atlassian.user.search.page.Pager<T> extends java.lang.Iterable<T>
  field static final EMPTY_PAGER:com.atlassian.user.search.page.Pager
  field static final PRELOAD_LIMIT:int = 100
  field static final NO_POSITION:int
  method isEmpty():boolean
  method iterator():java.util.Iterator  // Iterator<T> iterator()
  method getCurrentPage():java.util.List  // List<T> getCurrentPage()
  method nextPage():void
  method onLastPage():boolean
  method skipTo(int):void throws com.atlassian.user.search.page.PagerException
  method getIndex():int
  method getIndexOfFirstItemInCurrentPage():int

# ---- settings, rendering, text, search, cluster, transactions

interface com.atlassian.confluence.setup.settings.SettingsManager extends com.atlassian.confluence.setup.settings.GlobalSettingsManager,com.atlassian.confluence.setup.settings.SpaceSettingsManager,com.atlassian.confluence.setup.settings.LegacyPluginSettingsManager,com.atlassian.confluence.setup.settings.GlobalDescriptionManager @Deprecated
  method getGlobalSettings():com.atlassian.confluence.setup.settings.Settings
  method updateGlobalSettings(com.atlassian.confluence.setup.settings.Settings):void
  method getSpaceSettings(java.lang.String):com.atlassian.confluence.setup.settings.SpaceSettings
  method updateSpaceSettings(com.atlassian.confluence.setup.settings.SpaceSettings):void
  method getPluginSettings(java.lang.String):java.io.Serializable
  method updatePluginSettings(java.lang.String,java.io.Serializable):void
  method getGlobalDescription():com.atlassian.confluence.setup.settings.GlobalDescription
  method updateGlobalDescription(com.atlassian.confluence.setup.settings.GlobalDescription):void

interface com.atlassian.confluence.setup.settings.GlobalSettingsManager
  method getGlobalSettings():com.atlassian.confluence.setup.settings.Settings
  method updateGlobalSettings(com.atlassian.confluence.setup.settings.Settings):void

class com.atlassian.confluence.setup.settings.Settings implements java.io.Serializable
  field static final DEFAULT_SITE_TITLE:java.lang.String = "Confluence"
  field static final FALLBACK_DEFAULT_USERS_GROUP:java.lang.String = "confluence-users"
  field static final DEFAULT_USERS_GROUP_ENV_VAR_KEY:java.lang.String = "confluence.ondemand.default.user.group"
  field static final DEFAULT_DEFAULT_ENCODING:java.lang.String = "UTF-8"
  field static final EMAIL_ADDRESS_PUBLIC:java.lang.String = "email.address.public"
  field static final EMAIL_ADDRESS_MASKED:java.lang.String = "email.address.masked"
  field static final EMAIL_ADDRESS_PRIVATE:java.lang.String = "email.address.private"
  field static final EMAIL_FROMNAME_DEFAULT:java.lang.String = "${fullname} (Confluence)"
  field static final DAILY_BACKUP_DIRECTORY:java.lang.String = "backups"
  field static final ENGLISH:java.lang.String = "english" @Deprecated
  field static final GERMAN:java.lang.String = "german" @Deprecated
  field static final RUSSIAN:java.lang.String = "russian" @Deprecated
  field static final CJK:java.lang.String = "CJK" @Deprecated
  field static final CUSTOM_JAPANESE:java.lang.String = "custom-japanese" @Deprecated
  field static final CHINESE:java.lang.String = "chinese" @Deprecated
  field static final FRENCH:java.lang.String = "french" @Deprecated
  field static final GREEK:java.lang.String = "greek" @Deprecated
  field static final BRAZILIAN:java.lang.String = "brazilian" @Deprecated
  field static final CZECH:java.lang.String = "czech" @Deprecated
  field static final LOCALE_ENGLISH:java.lang.String = "en_GB"
  field static final LOCALE_GERMAN:java.lang.String = "de_DE"
  field static final LOCALE_RUSSIAN:java.lang.String = "ru_RU"
  field static final LOCALE_JAPANESE:java.lang.String = "ja_JP"
  method static unsavableSettings():com.atlassian.confluence.setup.settings.Settings
  ctor ()
  ctor (com.atlassian.confluence.setup.settings.Settings)
  method getConfluenceHttpParameters():com.atlassian.confluence.util.http.ConfluenceHttpParameters
  method setConfluenceHttpParameters(com.atlassian.confluence.util.http.ConfluenceHttpParameters):void
  method isAllowCamelCase():boolean
  method setAllowCamelCase(boolean):void
  method isAllowTrackbacks():boolean @Deprecated
  method setAllowTrackbacks(boolean):void @Deprecated
  method isAllowThreadedComments():boolean
  method setAllowThreadedComments(boolean):void
  method setViewSpaceGoesToSpaceSummary(boolean):void @Deprecated
  method isExternalUserManagement():boolean
  method setExternalUserManagement(boolean):void
  method isDenyPublicSignup():boolean
  method setDenyPublicSignup(boolean):void
  method getReferrerSettings():com.atlassian.confluence.setup.settings.beans.ReferrerSettings @Deprecated
  method setReferrerSettings(com.atlassian.confluence.setup.settings.beans.ReferrerSettings):void @Deprecated
  method getCaptchaSettings():com.atlassian.confluence.setup.settings.beans.CaptchaSettings
  method setCaptchaSettings(com.atlassian.confluence.setup.settings.beans.CaptchaSettings):void
  method getSiteHomePage():java.lang.String
  method setSiteHomePage(java.lang.String):void
  method getSiteWelcomeMessage():java.lang.String @Deprecated
  method setSiteWelcomeMessage(java.lang.String):void @Deprecated
  method getCustomContactMessage():java.lang.String
  method setCustomContactMessage(java.lang.String):void
  method isShowContactAdministratorsForm():boolean
  method setShowContactAdministratorsForm(boolean):void
  method getEmailAddressVisibility():java.lang.String
  method setEmailAddressVisibility(java.lang.String):void
  method areEmailAddressesPrivate():boolean
  method getAttachmentMaxSize():long
  method setAttachmentMaxSize(long):void
  method getDefaultEncoding():java.lang.String
  method setDefaultEncoding(java.lang.String):void
  method getMaxThumbHeight():int
  method getMaxThumbWidth():int
  method getMaxThumbDimensions():com.atlassian.confluence.pages.thumbnail.Dimensions @Deprecated
  method getMaxThumbnailDimensions():com.atlassian.confluence.content.render.image.ImageDimensions
  method isBackupAttachmentsDaily():boolean
  method setBackupAttachmentsDaily(boolean):void
  method getIndexingLanguage():java.lang.String
  method setIndexingLanguage(java.lang.String):void
  method getGlobalDefaultLocale():java.lang.String
  method setGlobalDefaultLocale(java.lang.String):void
  method isEmailAdminMessageOff():boolean
  method setEmailAdminMessageOff(boolean):void
  method isBaseUrlAdminMessageOff():boolean
  method setBaseUrlAdminMessageOff(boolean):void
  method isMaintenanceBannerMessageOn():boolean
  method setMaintenanceBannerMessageOn(boolean):void
  method isAlmostSupportPeriodEndMessageOff():boolean
  method setAlmostSupportPeriodEndMessageOff(boolean):void
  method isAllowRemoteApi():boolean
  method setAllowRemoteApi(boolean):void
  method isAllowRemoteApiAnonymous():boolean
  method setAllowRemoteApiAnonymous(boolean):void
  method getMaxAttachmentsInUI():int
  method setMaxAttachmentsInUI(int):void
  method isGzippingResponse():boolean
  method setGzippingResponse(boolean):void
  method setNofollowExternalLinks(boolean):void
  method isNofollowExternalLinks():boolean
  method getDailyBackupFilePrefix():java.lang.String
  method setDailyBackupFilePrefix(java.lang.String):void
  method getDailyBackupDateFormatPattern():java.lang.String
  method setDailyBackupDateFormatPattern(java.lang.String):void
  method getSiteTitle():java.lang.String
  method setSiteTitle(java.lang.String):void
  method setMaxThumbHeight(int):void @Deprecated
  method setMaxThumbWidth(int):void @Deprecated
  method setEnableWysiwyg(boolean):void @Deprecated
  method setUseWysiwygByDefault(boolean):void @Deprecated
  method setNumberOfBreadcrumbAncestors(int):void @Deprecated
  method isDisableLogo():boolean
  method setDisableLogo(boolean):void
  method showApplicationTitle():boolean
  method setShowApplicationTitle(boolean):void
  method getDraftSaveInterval():int
  method setDraftSaveInterval(int):void
  method getCustomHtmlSettings():com.atlassian.confluence.setup.settings.CustomHtmlSettings
  method setCustomHtmlSettings(com.atlassian.confluence.setup.settings.CustomHtmlSettings):void
  method getColourSchemesSettings():com.atlassian.confluence.setup.settings.beans.ColourSchemesSettings
  method setColourSchemesSettings(com.atlassian.confluence.setup.settings.beans.ColourSchemesSettings):void
  method getTimeZone():com.atlassian.confluence.core.TimeZone @Deprecated
  method getDefaultSpaceHomepageTitle():java.lang.String
  method setDefaultSpaceHomepageTitle(java.lang.String):void
  method getDefaultSpaceHomepageContent():java.lang.String @Deprecated
  method setDefaultSpaceHomepageContent(java.lang.String):void @Deprecated
  method getBaseUrl():java.lang.String
  method setBaseUrl(java.lang.String):void
  method getAttachmentDataStore():java.lang.String
  method setAttachmentDataStore(java.lang.String):void
  method setWebdavServerUrl(java.lang.String):void @Deprecated
  method setWebdavUsername(java.lang.String):void @Deprecated
  method setWebdavPassword(java.lang.String):void @Deprecated
  method isAntiXssMode():boolean
  method setAntiXssMode(boolean):void @Deprecated
  method setSharedMode(boolean):void @Deprecated
  method getDefaultPersonalSpaceHomepageContent():java.lang.String @Deprecated
  method setDisplayLinkIcons(boolean):void @Deprecated
  method setDefaultPersonalSpaceHomepageContent(java.lang.String):void @Deprecated
  method getSupportRequestEmail():java.lang.String
  method setSupportRequestEmail(java.lang.String):void
  method setEnableDidYouMean(boolean):void @Deprecated
  method isEnableSpaceStyles():boolean
  method setEnableSpaceStyles(boolean):void
  method isEnableQuickNav():boolean
  method setEnableQuickNav(boolean):void
  method getMaxSimultaneousQuickNavRequests():int
  method setMaxSimultaneousQuickNavRequests(int):void
  method isEnableOpenSearch():boolean
  method setEnableOpenSearch(boolean):void
  method setEnableJavascriptTop(boolean):void @Deprecated
  method getMaxRssItems():int
  method setMaxRssItems(int):void
  method getRssTimeout():int
  method setRssTimeout(int):void
  method getPageTimeout():int
  method setPageTimeout(int):void
  method isBackupDaily():boolean
  method setBackupDaily(boolean):void @Deprecated
  method getBackupPath():java.lang.String
  method setBackupPath(java.lang.String):void
  method isAddWildcardsToUserAndGroupSearches():boolean
  method setAddWildcardsToUserAndGroupSearches(boolean):void
  method isSaveable():boolean
  method isSenMissingInLicenseMessageOff():boolean
  method setSenMissingInLicenseMessageOff(boolean):void
  method isShowSystemInfoIn500Page():boolean
  method setShowSystemInfoIn500Page(boolean):void
  method getLoginManagerSettings():com.atlassian.confluence.setup.settings.beans.LoginManagerSettings
  method setLoginManagerSettings(com.atlassian.confluence.setup.settings.beans.LoginManagerSettings):void
  method isXsrfAddComments():boolean
  method setXsrfAddComments(boolean):void
  method getWebSudoTimeout():long
  method setWebSudoTimeout(long):void
  method getWebSudoEnabled():boolean
  method setWebSudoEnabled(boolean):void
  method getIgnoredAdminTasks():java.lang.String
  method setIgnoredAdminTasks(java.lang.String):void
  method getDefaultTimezoneId():java.lang.String
  method setDefaultTimezoneId(java.lang.String):void
  method getDefaultUsersGroup():java.lang.String
  method setDefaultUsersGroup(java.lang.String):void
  method getAttachmentSecurityLevel():com.atlassian.confluence.servlet.download.AttachmentSecurityLevel
  method setAttachmentSecurityLevel(com.atlassian.confluence.servlet.download.AttachmentSecurityLevel):void
  method getAuditLogRetentionNumber():int
  method setAuditLogRetentionNumber(int):void
  method getAuditLogRetentionUnit():java.lang.String
  method setAuditLogRetentionUnit(java.lang.String):void
  method getMaintenanceBannerMessage():java.lang.String
  method setMaintenanceBannerMessage(java.lang.String):void

interface com.atlassian.confluence.status.service.SystemInformationService
  field static final JDBC_DRIVER_SYSTEM_PROPERTY:java.lang.String = "confluence.status.service.jdbc.driver.name"
  method getDatabaseInfo():com.atlassian.confluence.status.service.systeminfo.DatabaseInfo
  method getSafeDatabaseInfo():com.atlassian.confluence.status.service.systeminfo.DatabaseInfo
  method getConfluenceInfo():com.atlassian.confluence.status.service.systeminfo.ConfluenceInfo
  method getSystemProperties():com.atlassian.confluence.status.service.systeminfo.SystemInfo
  method getAttachmentStorageProperties():com.atlassian.confluence.status.service.systeminfo.AttachmentStorageInfo
  method getMemoryInfo():com.atlassian.confluence.status.service.systeminfo.MemoryInfo
  method getUsageInfo():com.atlassian.confluence.status.service.systeminfo.UsageInfo
  method getSystemInfoFromDb():com.atlassian.confluence.status.service.systeminfo.SystemInfoFromDb @Deprecated
  method getModifications():java.util.Map  // Map<String, String> getModifications()
  method isShowInfoOn500():boolean
  method getAccessMode():com.atlassian.confluence.api.model.accessmode.AccessMode
  method getMaxHTTPThreads():java.lang.Integer
  method getHibernateProperties():java.util.Properties
  method getHardwareInfo():com.atlassian.confluence.status.service.systeminfo.HardwareInfo
  method getCloudPlatformMetadata():java.util.Optional  // Optional<CloudPlatformMetadata> getCloudPlatformMetadata()
  method getClusteredDatabaseInformation(com.atlassian.confluence.status.service.systeminfo.CloudPlatformType):java.util.Optional  // Optional<ClusteredDatabasePlatformMetadata> getClusteredDatabaseInformation(CloudPlatformType)
  method getSecurityInfo():com.atlassian.confluence.status.service.systeminfo.SecurityInfo

interface com.atlassian.confluence.search.v2.SearchQuery extends com.atlassian.confluence.search.v2.Expandable<SearchQuery>
  field static final DEFAULT_BOOST:float = 1.0f
  method getKey():java.lang.String
  method default getParameters():java.util.List
  method default expand():com.atlassian.confluence.search.v2.SearchQuery
  method default getBoost():float
  method default getSubClauses():java.util.stream.Stream  // Stream<SubClause<SearchQuery>> getSubClauses()

interface com.atlassian.confluence.cluster.ClusterManager extends com.atlassian.confluence.concurrent.LockFactory
  field static final DEFAULT_EXECUTOR_SVC_NAME:java.lang.String = "cluster-manager-executor"
  method isClusterSupported():boolean
  method isClustered():boolean
  method getClusterInformation():com.atlassian.confluence.cluster.ClusterInformation @Deprecated
  method getClusteredLock(java.lang.String):com.atlassian.confluence.cluster.ClusteredLock @Deprecated
  method getFifoBuffer(java.lang.String):com.atlassian.core.task.FifoBuffer @Deprecated  // <T> FifoBuffer<T> getFifoBuffer(String)
  method publishEvent(com.atlassian.confluence.event.events.ConfluenceEvent):void
  method publishEventImmediately(com.atlassian.confluence.event.events.ConfluenceEvent):void
  method getThisNodeInformation():com.atlassian.confluence.cluster.ClusterNodeInformation
  method getAllNodesInformation():java.util.Collection  // Collection<ClusterNodeInformation> getAllNodesInformation()
  method configure(com.atlassian.confluence.cluster.ClusterConfig):void
  method isConfigured():boolean
  method reconfigure(com.atlassian.confluence.cluster.ClusterConfig):void
  method stopCluster():void
  method startCluster():void
  method getNodeStatuses():java.util.Map @Deprecated  // Map<Integer, NodeStatus> getNodeStatuses()
  method getNodeStatusMap():java.util.Map  // Map<ClusterNodeInformation, NodeStatus> getNodeStatusMap()
  method getNodeStatusMapAsync():java.util.Map  // Map<ClusterNodeInformation, CompletionStage<NodeStatus>> getNodeStatusMapAsync()
  method getClusterInvariants():com.atlassian.confluence.cluster.ClusterInvariants throws com.atlassian.confluence.cluster.ClusterException
  method submitToKeyOwner(java.util.concurrent.Callable,java.lang.String,java.lang.Object):java.util.concurrent.CompletionStage  // <T> CompletionStage<T> submitToKeyOwner(Callable<T>, String, Object)
  method submitToNode(java.lang.String,java.util.concurrent.Callable,java.lang.String):com.atlassian.confluence.cluster.ClusterNodeExecution throws com.atlassian.confluence.cluster.NoSuchClusterNodeException  // <T> ClusterNodeExecution<T> submitToNode(String, Callable<T>, String)
  method submitToAllNodes(java.util.concurrent.Callable,java.lang.String):java.util.List  // <T> List<ClusterNodeExecution<T>> submitToAllNodes(Callable<T>, String)
  method getClusterUptime():long

interface com.atlassian.confluence.cluster.ClusterNodeInformation extends java.io.Serializable
  method getId():int @Deprecated
  method getLocalSocketAddress():java.net.InetSocketAddress
  method getAnonymizedNodeIdentifier():java.lang.String
  method default getHumanReadableNodeName():com.atlassian.fugue.Maybe @Deprecated  // Maybe<String> getHumanReadableNodeName()
  method humanReadableNodeName():java.util.Optional  // Optional<String> humanReadableNodeName()
  method isLocal():boolean

interface com.atlassian.confluence.util.i18n.I18NBean
  field static final DEFAULT_RESOURCE_BUNDLE:java.lang.String
  method getText(java.lang.String):java.lang.String
  method getText(java.lang.String,java.lang.Object[]):java.lang.String
  method default getText(java.lang.String,java.lang.Object[],boolean):java.lang.String
  method getText(java.lang.String,java.util.List):java.lang.String
  method getText(com.atlassian.confluence.util.i18n.Message):java.lang.String
  method getTextStrict(java.lang.String):java.lang.String
  method getResourceBundle():java.util.ResourceBundle
  method getTranslationsForPrefix(java.lang.String):java.util.Map  // Map<String, String> getTranslationsForPrefix(String)
  method getUntransformedRawText(java.lang.String):java.lang.String

# ---- public service API (confluence-java-api)

interface com.atlassian.confluence.api.model.pagination.Cursor
  method isReverse():boolean
  method isEmpty():boolean
  method getCursorType():com.atlassian.confluence.api.model.pagination.CursorType

enum com.atlassian.confluence.api.model.pagination.CursorType
  const SPACE
  const CONTENT
  method getType():java.lang.String

interface com.atlassian.confluence.api.model.pagination.LimitedRequest @ExperimentalApi
  method getStart():int
  method getLimit():int
  method getMaxLimit():int
  method getNeeded():int @Deprecated
  method default getCursor():com.atlassian.confluence.api.model.pagination.Cursor

interface com.atlassian.confluence.api.model.pagination.PageRequest @ExperimentalApi
  method getStart():int
  method getLimit():int
  method default getCursor():com.atlassian.confluence.api.model.pagination.Cursor

interface com.atlassian.confluence.api.model.pagination.PageResponse<T> extends java.lang.Iterable<T> @ExperimentalApi
  method getResults():java.util.List  // List<T> getResults()
  method size():int
  method hasMore():boolean
  method getPageRequest():com.atlassian.confluence.api.model.pagination.PageRequest
  method default getNextCursor():com.atlassian.confluence.api.model.pagination.Cursor
  method default getPrevCursor():com.atlassian.confluence.api.model.pagination.Cursor

final class com.atlassian.confluence.api.model.content.ContentType extends com.atlassian.confluence.api.model.BaseApiEnum @ExperimentalApi
  field static final PAGE:com.atlassian.confluence.api.model.content.ContentType
  field static final BLOG_POST:com.atlassian.confluence.api.model.content.ContentType
  field static final COMMENT:com.atlassian.confluence.api.model.content.ContentType
  field static final ATTACHMENT:com.atlassian.confluence.api.model.content.ContentType
  field static final BUILT_IN:java.util.List  // List<ContentType>
  method static valueOf(java.lang.String):com.atlassian.confluence.api.model.content.ContentType
  method static valuesOf(java.lang.Iterable):java.util.Set  // Set<ContentType> valuesOf(Iterable<String>)
  method getType():java.lang.String

final class com.atlassian.confluence.api.model.content.ContentStatus extends com.atlassian.confluence.api.model.BaseApiEnum @ExperimentalApi
  field static final CURRENT:com.atlassian.confluence.api.model.content.ContentStatus
  field static final TRASHED:com.atlassian.confluence.api.model.content.ContentStatus
  field static final HISTORICAL:com.atlassian.confluence.api.model.content.ContentStatus
  field static final DRAFT:com.atlassian.confluence.api.model.content.ContentStatus
  field static final BUILT_IN:java.util.List  // List<ContentStatus>
  method static valueOf(java.lang.String):com.atlassian.confluence.api.model.content.ContentStatus

final class com.atlassian.confluence.api.model.content.ContentRepresentation extends com.atlassian.confluence.api.model.BaseApiEnum @ExperimentalApi
  field static final RAW:com.atlassian.confluence.api.model.content.ContentRepresentation
  field static final STORAGE:com.atlassian.confluence.api.model.content.ContentRepresentation
  field static final EDITOR:com.atlassian.confluence.api.model.content.ContentRepresentation
  field static final VIEW:com.atlassian.confluence.api.model.content.ContentRepresentation
  field static final EXPORT_VIEW:com.atlassian.confluence.api.model.content.ContentRepresentation
  field static final ANONYMOUS_EXPORT_VIEW:com.atlassian.confluence.api.model.content.ContentRepresentation
  field static final WIKI:com.atlassian.confluence.api.model.content.ContentRepresentation
  field static final PLAIN:com.atlassian.confluence.api.model.content.ContentRepresentation
  field static final STYLED_VIEW:com.atlassian.confluence.api.model.content.ContentRepresentation
  field static final INPUT_CONVERSION_TO_STORAGE_ORDER:java.lang.Iterable  // Iterable<ContentRepresentation>
  method static valueOf(java.lang.String):com.atlassian.confluence.api.model.content.ContentRepresentation
  method convertsFromStorage():boolean
  method convertsToStorage():boolean
  method getRepresentation():java.lang.String
  method toString():java.lang.String

class com.atlassian.confluence.api.model.content.id.ContentId implements java.lang.Comparable<ContentId> @ExperimentalApi
  field static final UNSET:com.atlassian.confluence.api.model.content.id.ContentId
  method static deserialise(java.lang.String):com.atlassian.confluence.api.model.content.id.ContentId throws com.atlassian.confluence.api.service.exceptions.BadRequestException
  method static of(com.atlassian.confluence.api.model.content.ContentType,long):com.atlassian.confluence.api.model.content.id.ContentId @Deprecated
  method static of(long):com.atlassian.confluence.api.model.content.id.ContentId
  method serialise():java.lang.String
  method asLong():long
  method isSet():boolean
  method hashCode():int
  method equals(java.lang.Object):boolean
  method toString():java.lang.String
  method static valueOf(java.lang.String):com.atlassian.confluence.api.model.content.id.ContentId throws com.atlassian.confluence.api.service.exceptions.BadRequestException
  method compareTo(com.atlassian.confluence.api.model.content.id.ContentId):int

class com.atlassian.confluence.api.model.content.ContentSelector @Internal
  field static final UNSET:com.atlassian.confluence.api.model.content.ContentSelector
  method getId():com.atlassian.confluence.api.model.content.id.ContentId
  method getStatus():com.atlassian.confluence.api.model.content.ContentStatus
  method getVersion():int
  method hasVersion():boolean
  method isEmpty():boolean
  method asCurrent():com.atlassian.confluence.api.model.content.ContentSelector
  method static from(com.atlassian.confluence.api.model.content.Content):com.atlassian.confluence.api.model.content.ContentSelector
  method static fromId(com.atlassian.confluence.api.model.content.id.ContentId):com.atlassian.confluence.api.model.content.ContentSelector @Deprecated
  method static builder():com.atlassian.confluence.api.model.content.ContentSelector$ContentSelectorBuilder
  method hashCode():int
  method equals(java.lang.Object):boolean
  method toString():java.lang.String
class com.atlassian.confluence.api.model.content.ContentSelector$ContentSelectorBuilder
  method id(com.atlassian.confluence.api.model.content.id.ContentId):com.atlassian.confluence.api.model.content.ContentSelector$ContentSelectorBuilder
  method status(com.atlassian.confluence.api.model.content.ContentStatus):com.atlassian.confluence.api.model.content.ContentSelector$ContentSelectorBuilder
  method version(int):com.atlassian.confluence.api.model.content.ContentSelector$ContentSelectorBuilder
  method build():com.atlassian.confluence.api.model.content.ContentSelector

class com.atlassian.confluence.api.model.Expansion @ExperimentalApi
  field static final AS_EXPANSION:com.google.common.base.Function @Deprecated  // Function<String, Expansion>
  ctor (java.lang.String)
  ctor (java.lang.String,com.atlassian.confluence.api.model.Expansions)
  method getPropertyName():java.lang.String
  method getSubExpansions():com.atlassian.confluence.api.model.Expansions
  method static combine(java.lang.Object...):com.atlassian.confluence.api.model.Expansion
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.confluence.api.model.Expansions @ExperimentalApi
  field static final EMPTY:com.atlassian.confluence.api.model.Expansions
  ctor (com.atlassian.confluence.api.model.Expansion...)
  ctor (java.lang.Iterable)  // Expansions(Iterable<Expansion>)
  method static of(java.lang.String...):com.atlassian.confluence.api.model.Expansions
  method merge(com.atlassian.confluence.api.model.Expansions):com.atlassian.confluence.api.model.Expansions
  method merge(com.atlassian.confluence.api.model.Expansion[]):com.atlassian.confluence.api.model.Expansion[]
  method canExpand(java.lang.String):boolean
  method getSubExpansions(java.lang.String):com.atlassian.confluence.api.model.Expansions
  method prepend(java.lang.String):com.atlassian.confluence.api.model.Expansions
  method toArray():com.atlassian.confluence.api.model.Expansion[]
  method isEmpty():boolean
  method toString():java.lang.String
  method checkRecursiveExpansion(java.lang.String):void
  method static encode(java.lang.String):java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

final class com.atlassian.confluence.api.model.Depth
  field static final ROOT:com.atlassian.confluence.api.model.Depth
  field static final ALL:com.atlassian.confluence.api.model.Depth
  method static valueOf(java.lang.String):com.atlassian.confluence.api.model.Depth
  method toString():java.lang.String

# ---- extra (journal, queues, index scan, structs)

class com.atlassian.confluence.internal.security.SpacePermissionContext
  method static builder():com.atlassian.confluence.internal.security.SpacePermissionContext$Builder
  method static builder(com.atlassian.confluence.internal.security.SpacePermissionContext):com.atlassian.confluence.internal.security.SpacePermissionContext$Builder
  method static createDefault():com.atlassian.confluence.internal.security.SpacePermissionContext
  method getUpdateTrigger():com.atlassian.confluence.spaces.SpaceUpdateTrigger
  method shouldSendEvents():boolean
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
class com.atlassian.confluence.internal.security.SpacePermissionContext$Builder
  ctor ()
  method updateTrigger(com.atlassian.confluence.spaces.SpaceUpdateTrigger):com.atlassian.confluence.internal.security.SpacePermissionContext$Builder
  method sendEvents(boolean):com.atlassian.confluence.internal.security.SpacePermissionContext$Builder
  method build():com.atlassian.confluence.internal.security.SpacePermissionContext

annotation com.atlassian.confluence.security.access.annotations.PublicAccess @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD })

annotation com.atlassian.confluence.security.access.annotations.RequiresAnyConfluenceAccess @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD })

annotation com.atlassian.confluence.security.access.annotations.RequiresLicensedConfluenceAccess @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD })

annotation com.atlassian.confluence.security.access.annotations.RequiresLicensedOrAnonymousConfluenceAccess @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD })

# ---- types newer than 8.7.2 (from docs.atlassian.com javadoc 9.3.2 / 9.5.2 / 10.1.0 and the sources of an app built against 10.0.1)

interface com.atlassian.confluence.persistence.JpaQueryFactory @ExperimentalApi @Internal  // since 9.3; jakarta.persistence even in 9.3
  method createQuery(java.lang.String):jakarta.persistence.Query
  method createQuery(java.lang.String,java.lang.Class):jakarta.persistence.TypedQuery  // <T> TypedQuery<T> createQuery(String, Class<T>)
  method createQuery(jakarta.persistence.criteria.CriteriaQuery):jakarta.persistence.TypedQuery  // <T> TypedQuery<T> createQuery(CriteriaQuery<T>)
  method createNativeQuery(java.lang.String):jakarta.persistence.Query  // in the javadoc of 10.1.0, not in that of 9.3.2
  method createNativeQuery(java.lang.String,java.lang.Class):jakarta.persistence.Query  // in the javadoc of 10.1.0, not in that of 9.3.2

class com.atlassian.confluence.content.ContentEntityExcerpter  // since 9.3
  ctor ()
  method getBodyAsStringWithoutMarkup(com.atlassian.confluence.core.ContentEntityObject):java.util.Optional  // Optional<String> (as used by an app built against 10.0.1)
  method getBodyAsStringWithoutMarkup(com.atlassian.confluence.core.ContentEntityObject,int):java.util.Optional  // (ceo, maxExcerptLength); return type inferred
  method createExcerpt(com.atlassian.confluence.core.ContentEntityObject):?unknown  // exists; parameter/return types not verified

# ---- supertypes of the above

interface com.atlassian.confluence.api.model.ApiEnum
  method serialise():java.lang.String

abstract class com.atlassian.confluence.api.model.BaseApiEnum implements com.atlassian.confluence.api.model.ApiEnum
  field protected final value:java.lang.String
  ctor protected (java.lang.String)
  method getValue():java.lang.String
  method serialise():java.lang.String
  method toString():java.lang.String
  method in(com.atlassian.confluence.api.model.BaseApiEnum...):boolean
  method hashCode():int
  method equals(java.lang.Object):boolean

interface com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent @ExperimentalApi
  method isSuppressNotifications():boolean

interface com.atlassian.confluence.concurrent.LockFactory @Deprecated
  method getLock(java.lang.String):com.atlassian.confluence.concurrent.Lock

interface com.atlassian.confluence.content.Content
  field static final UNSET:java.lang.Long = 0L
  method getEntity():com.atlassian.confluence.core.ContentEntityObject

abstract class com.atlassian.confluence.core.AbstractLabelableEntityObject extends com.atlassian.confluence.core.AbstractVersionedEntityObject implements com.atlassian.confluence.labels.EditableLabelable
  ctor ()
  method getLabels():java.util.List
  method getLabelCount():int
  method isFavourite(com.atlassian.confluence.user.ConfluenceUser):boolean
  method getVisibleLabels(com.atlassian.user.User):java.util.List
  method getPersonalLabels(com.atlassian.user.User):java.util.List
  method getGlobalLabels(com.atlassian.user.User):java.util.List
  method getTeamLabels(com.atlassian.user.User):java.util.List
  method getLabelsForDisplay(com.atlassian.user.User):java.util.List
  method protected setLabellings(java.util.List):void
  method getLabellings():java.util.List
  method addLabelling(com.atlassian.confluence.labels.Labelling):void
  method removeLabelling(com.atlassian.confluence.labels.Labelling):void
  method clone():java.lang.Object throws java.lang.CloneNotSupportedException

abstract class com.atlassian.confluence.core.AbstractOperationContext implements com.atlassian.confluence.core.OperationContext
  field protected suppressNotifications:boolean
  ctor protected (com.atlassian.confluence.core.AbstractOperationContext$BaseBuilder)
  method final isEventSuppressed():boolean
  method final isSuppressNotifications():boolean
  method final getUpdateTrigger():com.atlassian.confluence.core.OperationTrigger
abstract class com.atlassian.confluence.core.AbstractOperationContext$BaseBuilder
  ctor ()
  method protected abstract builder():com.atlassian.confluence.core.AbstractOperationContext$BaseBuilder
  method suppressNotifications(boolean):com.atlassian.confluence.core.AbstractOperationContext$BaseBuilder
  method suppressEvents(boolean):com.atlassian.confluence.core.AbstractOperationContext$BaseBuilder
  method updateTrigger(com.atlassian.confluence.core.OperationTrigger):com.atlassian.confluence.core.AbstractOperationContext$BaseBuilder
  method protected abstract unknownTrigger():com.atlassian.confluence.core.OperationTrigger

interface com.atlassian.confluence.core.ContentTypeAware
  method getType():java.lang.String

interface com.atlassian.confluence.core.HasLinkWikiMarkup
  method getLinkWikiMarkup():java.lang.String

interface com.atlassian.confluence.core.Hierarchical
  method isRootLevel():boolean
  method getParent():java.lang.Object
  method setParent(java.lang.Object):void
  method getChildren():java.util.List
  method hasChildren():boolean
  method setChildren(java.util.List):void
  method addChild(java.lang.Object):void
  method removeChild(java.lang.Object):void
  method getAncestors():java.util.List

interface com.atlassian.confluence.core.persistence.VersionedObjectDao extends bucket.core.persistence.ObjectDao
  method save(com.atlassian.core.bean.EntityObject,com.atlassian.core.bean.EntityObject):void @Deprecated
  method findLatestVersionsIterator():java.util.Iterator @Deprecated
  method findLatestVersionsCount():long @Deprecated

class com.atlassian.confluence.event.events.admin.ConfigurationEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (java.lang.Object)

abstract class com.atlassian.confluence.event.events.admin.ReindexEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (java.lang.Object) @Deprecated
  ctor (java.lang.Object,java.util.UUID)
  method getReindexId():java.util.UUID

abstract class com.atlassian.confluence.event.events.like.AbstractLikeEvent extends com.atlassian.confluence.event.events.content.ContentEvent implements com.atlassian.confluence.event.events.like.LikeEvent
  ctor (java.lang.Object,com.atlassian.user.User,com.atlassian.confluence.core.ContentEntityObject)
  method getContent():com.atlassian.confluence.core.ContentEntityObject
  method getOriginatingUser():com.atlassian.user.User
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

abstract class com.atlassian.confluence.event.events.search.SearchEvent extends com.atlassian.confluence.event.events.ConfluenceEvent
  ctor (java.lang.Object)

abstract class com.atlassian.confluence.event.events.security.SecurityEvent extends com.atlassian.confluence.event.events.ConfluenceEvent implements com.atlassian.confluence.event.events.types.Authentication
  ctor protected (java.lang.Object,java.lang.String,java.lang.String)
  ctor protected (java.lang.Object,java.lang.String,java.lang.String,java.lang.String,java.lang.String)
  method getUsername():java.lang.String
  method getSessionId():java.lang.String
  method getRemoteHost():java.lang.String
  method setRemoteHost(java.lang.String):void
  method getRemoteIP():java.lang.String
  method setRemoteIP(java.lang.String):void

interface com.atlassian.confluence.internal.relations.RelatableEntity

interface com.atlassian.confluence.labels.DisplayableLabel
  method isRealTitleSafeForUrl():boolean
  method getName():java.lang.String
  method getRealTitle():java.lang.String
  method getUrlPath():java.lang.String
  method getUrlPath(java.lang.String):java.lang.String

interface com.atlassian.confluence.search.v2.Expandable
  method expand():java.lang.Object

interface com.atlassian.confluence.search.v2.SearchableAttachment extends com.atlassian.bonnie.Searchable
  method getContentType():java.lang.String
  method getFileName():java.lang.String
  method getContentsAsStream():java.io.InputStream throws java.io.IOException
  method getComment():java.lang.String
  method getNiceType():java.lang.String
  method getNiceFileSize():java.lang.String
  method getDownloadPath():java.lang.String

interface com.atlassian.confluence.setup.ConfluenceBootstrapConstants
  field static final CONFLUENCE_HOME_CONSTANT:java.lang.String = "${confluenceHome}"
  field static final CONFLUENCE_LOCAL_HOME_CONSTANT:java.lang.String = "${localHome}"
  field static final LUCENE_INDEX_DIR_PROP:java.lang.String = "lucene.index.dir"
  field static final ATTACHMENTS_DIR_PROP:java.lang.String = "attachments.dir"
  field static final TEMP_DIR_PROP:java.lang.String = "struts.multipart.saveDir"
  field static final LICENSE_HASH_KEY:java.lang.String = "confluence.license.hash" @Deprecated
  field static final LICENSE_MESSAGE_KEY:java.lang.String = "confluence.license.message" @Deprecated
  field static final ATLASSIAN_LICENSE_KEY:java.lang.String = "atlassian.license.message"
  field static final WEBAPP_CONTEXT_PATH_KEY:java.lang.String = "confluence.webapp.context.path"
  field static final GLOBAL_PLUGIN_STATE:java.lang.String = "confluence.plugin.state.global"
  field static final DEFAULT_LICENSE_REGISTRY_KEY:java.lang.String = "CONF"
  field static final INSTALLATION_DATE_KEY:java.lang.String = "confluence.server.installation.date"

interface com.atlassian.confluence.setup.settings.GlobalDescriptionManager
  method getGlobalDescription():com.atlassian.confluence.setup.settings.GlobalDescription
  method updateGlobalDescription(com.atlassian.confluence.setup.settings.GlobalDescription):void

interface com.atlassian.confluence.setup.settings.LegacyPluginSettingsManager @Deprecated
  method getPluginSettings(java.lang.String):java.io.Serializable
  method updatePluginSettings(java.lang.String,java.io.Serializable):void

interface com.atlassian.confluence.setup.settings.SpaceSettingsManager
  method getSpaceSettings(java.lang.String):com.atlassian.confluence.setup.settings.SpaceSettings
  method updateSpaceSettings(com.atlassian.confluence.setup.settings.SpaceSettings):void

interface com.atlassian.confluence.user.HasBackingUser
  method getBackingUser():com.atlassian.user.User

interface com.atlassian.confluence.user.UserProfilePictureAccessor
  method getUserProfilePicture(com.atlassian.user.User):com.atlassian.confluence.user.actions.ProfilePictureInfo

interface com.atlassian.user.EntityManager
  method getIdentifier():com.atlassian.user.repository.RepositoryIdentifier
  method getRepository(com.atlassian.user.Entity):com.atlassian.user.repository.RepositoryIdentifier throws com.atlassian.user.EntityException
  method isCreative():boolean

interface com.atlassian.user.search.query.EntityQueryParser
  method findUsers(com.atlassian.user.search.query.Query):com.atlassian.user.search.SearchResult throws com.atlassian.user.EntityException
  method findGroups(com.atlassian.user.search.query.Query):com.atlassian.user.search.SearchResult throws com.atlassian.user.EntityException
  method findUsers(com.atlassian.user.search.query.Query,com.atlassian.user.search.query.QueryContext):com.atlassian.user.search.SearchResult throws com.atlassian.user.EntityException
  method findGroups(com.atlassian.user.search.query.Query,com.atlassian.user.search.query.QueryContext):com.atlassian.user.search.SearchResult throws com.atlassian.user.EntityException

# ---- named in the signatures above, members not declared
# These stand so that descriptors are exact. No member of theirs is evidence of anything: nothing shipped may call one.
# An exception has a constructor taking its message, so that the reference host can throw it; its superclass is assumed.
# ContentProperty: the reference host maps its private fields.

interface bucket.core.persistence.ObjectDao
class com.atlassian.config.ConfigurationException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.confluence.api.model.content.Content
class com.atlassian.confluence.api.model.people.Person
class com.atlassian.confluence.api.model.people.User
class com.atlassian.confluence.api.service.exceptions.BadRequestException extends java.lang.RuntimeException
  ctor (java.lang.String)
class com.atlassian.confluence.api.service.exceptions.ServiceException extends java.lang.RuntimeException
  ctor (java.lang.String)
interface com.atlassian.confluence.cluster.ClusterConfig
class com.atlassian.confluence.cluster.ClusterException extends java.lang.Exception
  ctor (java.lang.String)
interface com.atlassian.confluence.cluster.ClusterInformation
interface com.atlassian.confluence.cluster.ClusterInvariants
interface com.atlassian.confluence.cluster.ClusterNodeExecution
interface com.atlassian.confluence.cluster.ClusteredLock
class com.atlassian.confluence.cluster.NoSuchClusterNodeException extends java.lang.Exception
  ctor (java.lang.String)
interface com.atlassian.confluence.concurrent.Lock
interface com.atlassian.confluence.content.ContentCleaner
interface com.atlassian.confluence.content.ContentEntityAdapter
interface com.atlassian.confluence.content.render.image.ImageDimensions
interface com.atlassian.confluence.core.DateFormatter
interface com.atlassian.confluence.core.Modification
interface com.atlassian.confluence.core.TimeZone
interface com.atlassian.confluence.core.VersionChildOwnerPolicy
interface com.atlassian.confluence.core.VersionHistorySummaryCollaborator
interface com.atlassian.confluence.event.events.security.LoginDetails
interface com.atlassian.confluence.importexport.ImportedObjectPostProcessor
interface com.atlassian.confluence.importexport.ImportedObjectPreProcessor
interface com.atlassian.confluence.importexport.ImportedPluginDataPreProcessor
interface com.atlassian.confluence.importexport.impl.ExportDescriptor
interface com.atlassian.confluence.internal.persistence.ObjectDaoInternal
interface com.atlassian.confluence.languages.LocaleInfo
interface com.atlassian.confluence.links.OutgoingLink
interface com.atlassian.confluence.mail.notification.NotificationManager
class com.atlassian.confluence.pages.AttachmentDataExistsException extends java.lang.RuntimeException
  ctor (java.lang.String)
interface com.atlassian.confluence.pages.AttachmentDataStorageType
interface com.atlassian.confluence.pages.NewCommentDeduplicator
class com.atlassian.confluence.pages.PageDeleteTrigger implements com.atlassian.confluence.core.OperationTrigger
interface com.atlassian.confluence.pages.persistence.dao.AttachmentDao
interface com.atlassian.confluence.pages.persistence.dao.AttachmentDao$AttachmentCopier
interface com.atlassian.confluence.pages.persistence.dao.AttachmentDao$AttachmentMigrator
interface com.atlassian.confluence.pages.persistence.dao.bulk.attachment.delete.AttachmentDeleteOptions
interface com.atlassian.confluence.pages.persistence.dao.bulk.copy.PageCopyOptions
interface com.atlassian.confluence.pages.persistence.dao.bulk.delete.PageDeleteOptions
interface com.atlassian.confluence.pages.templates.PageTemplate
interface com.atlassian.confluence.pages.thumbnail.Dimensions
class com.atlassian.confluence.renderer.PageContext
interface com.atlassian.confluence.security.denormalisedpermissions.DenormalisedPermissionServiceState
interface com.atlassian.confluence.servlet.download.AttachmentSecurityLevel
interface com.atlassian.confluence.setup.settings.CustomHtmlSettings
interface com.atlassian.confluence.setup.settings.GlobalDescription
interface com.atlassian.confluence.setup.settings.SpaceSettings
interface com.atlassian.confluence.setup.settings.beans.CaptchaSettings
interface com.atlassian.confluence.setup.settings.beans.ColourSchemesSettings
interface com.atlassian.confluence.setup.settings.beans.LoginManagerSettings
interface com.atlassian.confluence.setup.settings.beans.ReferrerSettings
interface com.atlassian.confluence.spaces.SpaceGroup
interface com.atlassian.confluence.spaces.SpaceLogo
interface com.atlassian.confluence.status.service.systeminfo.AttachmentStorageInfo
interface com.atlassian.confluence.status.service.systeminfo.CloudPlatformType
interface com.atlassian.confluence.status.service.systeminfo.ConfluenceInfo
interface com.atlassian.confluence.status.service.systeminfo.DatabaseInfo
interface com.atlassian.confluence.status.service.systeminfo.HardwareInfo
interface com.atlassian.confluence.status.service.systeminfo.MemoryInfo
interface com.atlassian.confluence.status.service.systeminfo.SecurityInfo
interface com.atlassian.confluence.status.service.systeminfo.SystemInfo
interface com.atlassian.confluence.status.service.systeminfo.SystemInfoFromDb
interface com.atlassian.confluence.status.service.systeminfo.UsageInfo
interface com.atlassian.confluence.user.ConfluenceUserPreferences
interface com.atlassian.confluence.user.actions.ProfilePictureInfo
interface com.atlassian.confluence.util.Progress
interface com.atlassian.confluence.util.http.ConfluenceHttpParameters
interface com.atlassian.confluence.util.i18n.Message
class com.atlassian.core.exception.InfrastructureException extends java.lang.RuntimeException
  ctor (java.lang.String)
interface com.atlassian.core.task.FifoBuffer
interface com.atlassian.core.user.preferences.UserPreferences
interface com.atlassian.core.util.Clock
interface com.atlassian.core.util.ProgressMeter
interface com.atlassian.user.repository.RepositoryIdentifier
interface com.atlassian.user.search.SearchResult
class com.atlassian.user.search.page.PagerException extends java.lang.Exception
  ctor (java.lang.String)
interface com.atlassian.user.search.query.Query
interface com.atlassian.user.search.query.QueryContext
interface com.atlassian.user.security.password.Credential
class com.atlassian.confluence.content.ContentProperty extends com.atlassian.core.bean.EntityObject
interface com.atlassian.confluence.labels.ParsedLabelName
