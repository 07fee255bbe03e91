# The Atlassian platform types declared in this module, as signatures: the ground truth of the declarations and of the link check.
#
# One block a type, erased fully qualified names; "// ..." repeats a declaration with its type parameters; "nonpublic" is package-private.
# Private and package-private members are not listed. Parameter names are not known.
# Evidence: read in the class files of Confluence 8.7.2 (Platform 6.5; atlassian-event 5.0.2, sal-api 5.1.4, scheduler-api 4.1.0, audit-api 1.16.2,
# atlassian-plugins 7.4.0, spring-scanner 3.0.4, beehive 5.0.1, activeobjects-plugin 5.2.1) unless the section says otherwise.
# Platform 7 is compiled against (javax); Platform 8 has the same types with jakarta.* where these have javax.*.
# net.java.ao is the real library (net.java.dev.activeobjects:activeobjects) and needs no listing: its JAR is its own ground truth.

# ---- atlassian-event 5.0.2 (P6.5; 6.0 in P7)

annotation com.atlassian.event.api.AsynchronousPreferred @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.TYPE }) @Documented

annotation com.atlassian.event.api.EventListener @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.METHOD }) @Documented
  element scope():java.lang.String default ""
  element order():int default 0

interface com.atlassian.event.api.EventListenerRegistrar
  method register(java.lang.Object):void
  method unregister(java.lang.Object):void
  method unregisterAll():void

interface com.atlassian.event.api.EventPublisher extends com.atlassian.event.api.EventListenerRegistrar
  method publish(java.lang.Object):void

interface com.atlassian.event.spi.EventDispatcher
  method dispatch(com.atlassian.event.spi.ListenerInvoker,java.lang.Object):void

interface com.atlassian.event.spi.EventExecutorFactory
  method getExecutor():java.util.concurrent.Executor

interface com.atlassian.event.spi.EventRunnableFactory
  method getRunnable(com.atlassian.event.spi.ListenerInvoker,java.lang.Object):java.lang.Runnable

interface com.atlassian.event.spi.ListenerHandler
  method getInvokers(java.lang.Object):java.util.List  // List<ListenerInvoker> getInvokers(Object)

interface com.atlassian.event.spi.ListenerInvoker
  method getSupportedEventTypes():java.util.Set  // Set<Class<?>> getSupportedEventTypes()
  method invoke(java.lang.Object):void
  method supportAsynchronousEvents():boolean
  method default getScope():java.util.Optional  // Optional<String> getScope()
  method default getOrder():int

class com.atlassian.event.Event extends org.springframework.context.ApplicationEvent @Deprecated
  ctor (java.lang.Object)
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.event.config.EventThreadPoolConfiguration
  method getCorePoolSize():int
  method getMaximumPoolSize():int
  method getKeepAliveTime():long
  method getTimeUnit():java.util.concurrent.TimeUnit

# ---- atlassian-spring-scanner-annotation 3.0.4

annotation com.atlassian.plugin.spring.scanner.annotation.OnlyInProduct @Target(value = { ElementType.ANNOTATION_TYPE }) @Retention(value = RetentionPolicy.RUNTIME)
  element value():com.atlassian.plugin.spring.scanner.ProductFilter

annotation com.atlassian.plugin.spring.scanner.annotation.Profile @Target(value = { ElementType.TYPE, ElementType.PACKAGE }) @Retention(value = RetentionPolicy.RUNTIME)
  element value():java.lang.String[] default { "default" }

annotation com.atlassian.plugin.spring.scanner.annotation.component.ClasspathComponent @Target(value = { ElementType.PARAMETER, ElementType.FIELD }) @Retention(value = RetentionPolicy.RUNTIME) @Component
  element value():java.lang.String default ""

annotation com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent @Target(value = { ElementType.TYPE, ElementType.PARAMETER, ElementType.FIELD }) @Retention(value = RetentionPolicy.RUNTIME) @Component @OnlyInProduct(value = ProductFilter.CONFLUENCE)
  element value():java.lang.String default ""

annotation com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent @Target(value = { ElementType.TYPE, ElementType.PARAMETER, ElementType.FIELD }) @Retention(value = RetentionPolicy.RUNTIME) @Component @OnlyInProduct(value = ProductFilter.JIRA)
  element value():java.lang.String default ""

annotation com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport @Target(value = { ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.FIELD }) @Retention(value = RetentionPolicy.RUNTIME)
  element value():java.lang.String default ""

annotation com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport @Target(value = { ElementType.PARAMETER, ElementType.FIELD }) @Retention(value = RetentionPolicy.RUNTIME) @ComponentImport @OnlyInProduct(value = ProductFilter.CONFLUENCE)
  element value():java.lang.String default ""

annotation com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport @Target(value = { ElementType.PARAMETER, ElementType.FIELD }) @Retention(value = RetentionPolicy.RUNTIME) @ComponentImport @OnlyInProduct(value = ProductFilter.JIRA)
  element value():java.lang.String default ""

annotation com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService @Target(value = { ElementType.TYPE, ElementType.FIELD }) @Retention(value = RetentionPolicy.RUNTIME)
  element value():java.lang.Class[] default {}
  element properties():com.atlassian.plugin.spring.scanner.annotation.export.ServiceProperty[] default {}

annotation com.atlassian.plugin.spring.scanner.annotation.export.ModuleType @Target(value = { ElementType.TYPE }) @Retention(value = RetentionPolicy.RUNTIME) @ExportAsService
  element value():java.lang.Class[] default {}
  element properties():com.atlassian.plugin.spring.scanner.annotation.export.ServiceProperty[] default {}

annotation com.atlassian.plugin.spring.scanner.annotation.export.ServiceProperty
  element key():java.lang.String
  element value():java.lang.String

enum com.atlassian.plugin.spring.scanner.ProductFilter
  const ALL
  const JIRA
  const CONFLUENCE
  const BAMBOO
  const BITBUCKET
  const STASH
  const CROWD
  const FECRU
  const REFAPP
  method static hasProduct(java.lang.String):boolean
  method getPerProductFile(java.lang.String):java.lang.String

# ---- sal-api 5.1.4

interface com.atlassian.sal.api.ApplicationProperties @PublicApi
  field static final PLATFORM_BAMBOO:java.lang.String = "bamboo"
  field static final PLATFORM_BITBUCKET:java.lang.String = "bitbucket"
  field static final PLATFORM_CONFLUENCE:java.lang.String = "conf"
  field static final PLATFORM_CROWD:java.lang.String = "crowd"
  field static final PLATFORM_FECRU:java.lang.String = "fisheye"
  field static final PLATFORM_JIRA:java.lang.String = "jira"
  field static final PLATFORM_STASH:java.lang.String = "stash"
  method getBaseUrl():java.lang.String @Deprecated
  method getBaseUrl(com.atlassian.sal.api.UrlMode):java.lang.String
  method getDisplayName():java.lang.String
  method getPlatformId():java.lang.String
  method getVersion():java.lang.String
  method getBuildDate():java.util.Date
  method getBuildNumber():java.lang.String
  method getHomeDirectory():java.io.File @Deprecated
  method getLocalHomeDirectory():java.util.Optional  // Optional<Path> getLocalHomeDirectory()
  method getSharedHomeDirectory():java.util.Optional  // Optional<Path> getSharedHomeDirectory()
  method getPropertyValue(java.lang.String):java.lang.String @Deprecated
  method getApplicationFileEncoding():java.lang.String

enum com.atlassian.sal.api.UrlMode
  const CANONICAL
  const ABSOLUTE
  const RELATIVE
  const RELATIVE_CANONICAL
  const AUTO

interface com.atlassian.sal.api.auth.AuthenticationController
  method shouldAttemptAuthentication(javax.servlet.http.HttpServletRequest):boolean
  method canLogin(java.security.Principal,javax.servlet.http.HttpServletRequest):boolean

interface com.atlassian.sal.api.auth.AuthenticationListener
  method authenticationSuccess(com.atlassian.sal.api.auth.Authenticator$Result,javax.servlet.http.HttpServletRequest,javax.servlet.http.HttpServletResponse):void
  method authenticationFailure(com.atlassian.sal.api.auth.Authenticator$Result,javax.servlet.http.HttpServletRequest,javax.servlet.http.HttpServletResponse):void
  method authenticationError(com.atlassian.sal.api.auth.Authenticator$Result,javax.servlet.http.HttpServletRequest,javax.servlet.http.HttpServletResponse):void
  method authenticationNotAttempted(javax.servlet.http.HttpServletRequest,javax.servlet.http.HttpServletResponse):void

interface com.atlassian.sal.api.auth.Authenticator
  method authenticate(javax.servlet.http.HttpServletRequest,javax.servlet.http.HttpServletResponse):com.atlassian.sal.api.auth.Authenticator$Result
class com.atlassian.sal.api.auth.Authenticator$Result
  method getStatus():com.atlassian.sal.api.auth.Authenticator$Result$Status
  method getMessage():java.lang.String
  method getPrincipal():java.security.Principal
final class com.atlassian.sal.api.auth.Authenticator$Result$Success extends com.atlassian.sal.api.auth.Authenticator$Result
  ctor (java.security.Principal)
  ctor (com.atlassian.sal.api.message.Message,java.security.Principal)
final class com.atlassian.sal.api.auth.Authenticator$Result$Failure extends com.atlassian.sal.api.auth.Authenticator$Result
  ctor (com.atlassian.sal.api.message.Message)
final class com.atlassian.sal.api.auth.Authenticator$Result$Error extends com.atlassian.sal.api.auth.Authenticator$Result
  ctor (com.atlassian.sal.api.message.Message)
final class com.atlassian.sal.api.auth.Authenticator$Result$NoAttempt extends com.atlassian.sal.api.auth.Authenticator$Result
  ctor ()
enum com.atlassian.sal.api.auth.Authenticator$Result$Status
  const SUCCESS
  const FAILED
  const ERROR
  const NO_ATTEMPT
  method toString():java.lang.String

interface com.atlassian.sal.api.auth.LoginUriProvider
  method getLoginUri(java.net.URI):java.net.URI
  method getLoginUri(java.net.URI,java.util.EnumSet):java.net.URI  // URI getLoginUri(URI, EnumSet<PageCapability>)
  method getLoginUriForRole(java.net.URI,com.atlassian.sal.api.user.UserRole):java.net.URI
  method getLoginUriForRole(java.net.URI,com.atlassian.sal.api.user.UserRole,java.util.EnumSet):java.net.URI  // URI getLoginUriForRole(URI, UserRole, EnumSet<PageCapability>)

interface com.atlassian.sal.api.auth.OAuthRequestVerifier
  method isVerified():boolean
  method setVerified(boolean):void
  method clear():void

interface com.atlassian.sal.api.auth.OAuthRequestVerifierFactory
  method getInstance(javax.servlet.ServletRequest):com.atlassian.sal.api.auth.OAuthRequestVerifier

abstract class com.atlassian.sal.api.component.ComponentLocator
  ctor ()
  method static setComponentLocator(com.atlassian.sal.api.component.ComponentLocator):void
  method static isInitialized():boolean
  method static getComponent(java.lang.Class):java.lang.Object  // <T> T getComponent(Class<T>)
  method static getComponentSafely(java.lang.Class):java.util.Optional  // <T> Optional<T> getComponentSafely(Class<T>)
  method static getComponent(java.lang.Class,java.lang.String):java.lang.Object  // <T> T getComponent(Class<T>, String)
  method protected abstract getComponentInternal(java.lang.Class):java.lang.Object  // <T> T getComponentInternal(Class<T>)
  method protected abstract getComponentInternal(java.lang.Class,java.lang.String):java.lang.Object  // <T> T getComponentInternal(Class<T>, String)
  method static getComponents(java.lang.Class):java.util.Collection  // <T> Collection<T> getComponents(Class<T>)
  method protected abstract getComponentsInternal(java.lang.Class):java.util.Collection  // <T> Collection<T> getComponentsInternal(Class<T>)
  method protected convertClassToName(java.lang.Class):java.lang.String

interface com.atlassian.sal.api.executor.ThreadLocalContextManager<C>
  method getThreadLocalContext():java.lang.Object  // C getThreadLocalContext()
  method setThreadLocalContext(java.lang.Object):void  // void setThreadLocalContext(C)
  method clearThreadLocalContext():void

interface com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory
  method createExecutor(java.util.concurrent.Executor):java.util.concurrent.Executor
  method createExecutorService(java.util.concurrent.ExecutorService):java.util.concurrent.ExecutorService
  method createScheduledExecutorService(java.util.concurrent.ScheduledExecutorService):java.util.concurrent.ScheduledExecutorService
  method createRunnable(java.lang.Runnable):java.lang.Runnable
  method createCallable(java.util.concurrent.Callable):java.util.concurrent.Callable  // <T> Callable<T> createCallable(Callable<T>)

interface com.atlassian.sal.api.features.DarkFeatureManager
  field static final ATLASSIAN_DARKFEATURE_PREFIX:java.lang.String = "atlassian.darkfeature."
  field static final DISABLE_ALL_DARKFEATURES_PROPERTY:java.lang.String = "atlassian.darkfeature.disabled"
  field static final DARKFEATURES_PROPERTIES_FILE_PROPERTY:java.lang.String = "darkfeatures.properties.file"
  field static final DARKFEATURES_PROPERTIES_FILE_PROPERTY_DEFAULT:java.lang.String = "atlassian-darkfeatures.properties"
  method isEnabledForAllUsers(java.lang.String):java.util.Optional  // Optional<Boolean> isEnabledForAllUsers(String)
  method isEnabledForCurrentUser(java.lang.String):java.util.Optional  // Optional<Boolean> isEnabledForCurrentUser(String)
  method isEnabledForUser(com.atlassian.sal.api.user.UserKey,java.lang.String):java.util.Optional  // Optional<Boolean> isEnabledForUser(UserKey, String)
  method isFeatureEnabledForAllUsers(java.lang.String):boolean @Deprecated
  method isFeatureEnabledForCurrentUser(java.lang.String):boolean @Deprecated
  method isFeatureEnabledForUser(com.atlassian.sal.api.user.UserKey,java.lang.String):boolean @Deprecated
  method canManageFeaturesForAllUsers():boolean
  method enableFeatureForAllUsers(java.lang.String):void
  method disableFeatureForAllUsers(java.lang.String):void
  method enableFeatureForCurrentUser(java.lang.String):void
  method enableFeatureForUser(com.atlassian.sal.api.user.UserKey,java.lang.String):void
  method disableFeatureForCurrentUser(java.lang.String):void
  method disableFeatureForUser(com.atlassian.sal.api.user.UserKey,java.lang.String):void
  method getFeaturesEnabledForAllUsers():com.atlassian.sal.api.features.EnabledDarkFeatures
  method getFeaturesEnabledForCurrentUser():com.atlassian.sal.api.features.EnabledDarkFeatures
  method getFeaturesEnabledForUser(com.atlassian.sal.api.user.UserKey):com.atlassian.sal.api.features.EnabledDarkFeatures

interface com.atlassian.sal.api.license.BaseLicenseDetails @PublicApi
  method isEvaluationLicense():boolean
  method getLicenseTypeName():java.lang.String
  method getOrganisationName():java.lang.String
  method getSupportEntitlementNumber():java.lang.String
  method getDescription():java.lang.String
  method getServerId():java.lang.String
  method isPerpetualLicense():boolean
  method getLicenseExpiryDate():java.util.Date
  method getMaintenanceExpiryDate():java.util.Date
  method isDataCenter():boolean
  method isEnterpriseLicensingAgreement():boolean
  method getProperty(java.lang.String):java.lang.String

interface com.atlassian.sal.api.license.LicenseChangedEvent
  method getPreviousLicense():com.atlassian.sal.api.license.BaseLicenseDetails
  method getNewLicense():com.atlassian.sal.api.license.BaseLicenseDetails

interface com.atlassian.sal.api.license.LicenseHandler @PublicApi
  method setLicense(java.lang.String):void @Deprecated
  method hostAllowsMultipleLicenses():boolean
  method hostAllowsCustomProducts():boolean
  method getProductKeys():java.util.Set  // Set<String> getProductKeys()
  method addProductLicense(java.lang.String,java.lang.String):void throws com.atlassian.sal.api.i18n.InvalidOperationException
  method addProductLicenses(java.util.Set):void throws com.atlassian.sal.api.i18n.InvalidOperationException  // void addProductLicenses(Set<RawProductLicense>)
  method removeProductLicense(java.lang.String):void throws com.atlassian.sal.api.i18n.InvalidOperationException
  method validateProductLicense(java.lang.String,java.lang.String,java.util.Locale):com.atlassian.sal.api.validate.ValidationResult
  method validateMultipleProductLicenses(java.util.Set,java.util.Locale):com.atlassian.sal.api.validate.MultipleLicensesValidationResult  // MultipleLicensesValidationResult validateMultipleProductLicenses(Set<RawProductLicense>, Locale)
  method getServerId():java.lang.String
  method getSupportEntitlementNumber():java.lang.String @Deprecated
  method getAllSupportEntitlementNumbers():java.util.SortedSet  // SortedSet<String> getAllSupportEntitlementNumbers()
  method getRawProductLicense(java.lang.String):java.lang.String
  method getProductLicenseDetails(java.lang.String):com.atlassian.sal.api.license.SingleProductLicenseDetailsView
  method getAllProductLicenses():java.util.Collection  // Collection<MultiProductLicenseDetails> getAllProductLicenses()
  method decodeLicenseDetails(java.lang.String):com.atlassian.sal.api.license.MultiProductLicenseDetails

interface com.atlassian.sal.api.license.MultiProductLicenseDetails extends com.atlassian.sal.api.license.BaseLicenseDetails @PublicApi
  method getProductLicenses():java.util.Set  // Set<ProductLicense> getProductLicenses()
  method getEmbeddedLicenses():java.util.Set  // Set<ProductLicense> getEmbeddedLicenses()
  method getProductLicense(java.lang.String):com.atlassian.sal.api.license.ProductLicense

interface com.atlassian.sal.api.license.ProductLicense @PublicApi
  field static final UNLIMITED_USER_COUNT:int
  method getProductKey():java.lang.String
  method isUnlimitedNumberOfUsers():boolean
  method getNumberOfUsers():int
  method getProductDisplayName():java.lang.String
  method getProperty(java.lang.String):java.lang.String

interface com.atlassian.sal.api.license.RawProductLicense
  method getProductKey():java.util.Optional  // Optional<String> getProductKey()
  method getLicense():java.util.Optional  // Optional<String> getLicense()
  method isDeleteLicense():boolean

interface com.atlassian.sal.api.license.SingleProductLicenseDetailsView extends com.atlassian.sal.api.license.ProductLicense,com.atlassian.sal.api.license.BaseLicenseDetails @PublicApi

interface com.atlassian.sal.api.lifecycle.LifecycleAware
  method onStart():void
  method onStop():void

interface com.atlassian.sal.api.lifecycle.LifecycleManager
  method start():void
  method isApplicationSetUp():boolean

class com.atlassian.sal.api.message.DefaultHelpPath implements com.atlassian.sal.api.message.HelpPath
  ctor (java.lang.String,java.lang.String,java.lang.String,java.lang.String,boolean)
  method getKey():java.lang.String
  method getUrl():java.lang.String
  method getTitle():java.lang.String
  method getAlt():java.lang.String
  method isLocal():boolean

interface com.atlassian.sal.api.message.HelpPath
  method getKey():java.lang.String
  method getUrl():java.lang.String
  method getTitle():java.lang.String
  method getAlt():java.lang.String
  method isLocal():boolean

interface com.atlassian.sal.api.message.HelpPathResolver
  method getHelpPath(java.lang.String):com.atlassian.sal.api.message.HelpPath

interface com.atlassian.sal.api.message.I18nResolver
  method getRawText(java.lang.String):java.lang.String
  method getRawText(java.util.Locale,java.lang.String):java.lang.String
  method getText(java.lang.String,java.io.Serializable...):java.lang.String
  method getText(java.util.Locale,java.lang.String,java.io.Serializable...):java.lang.String
  method getText(java.lang.String):java.lang.String
  method getText(java.util.Locale,java.lang.String):java.lang.String
  method getText(com.atlassian.sal.api.message.Message):java.lang.String
  method getText(java.util.Locale,com.atlassian.sal.api.message.Message):java.lang.String
  method createMessage(java.lang.String,java.io.Serializable...):com.atlassian.sal.api.message.Message
  method createMessageCollection():com.atlassian.sal.api.message.MessageCollection
  method getAllTranslationsForPrefix(java.lang.String):java.util.Map  // Map<String, String> getAllTranslationsForPrefix(String)
  method getAllTranslationsForPrefix(java.lang.String,java.util.Locale):java.util.Map  // Map<String, String> getAllTranslationsForPrefix(String, Locale)

interface com.atlassian.sal.api.message.LocaleResolver
  method getLocale(javax.servlet.http.HttpServletRequest):java.util.Locale
  method getLocale():java.util.Locale
  method getLocale(com.atlassian.sal.api.user.UserKey):java.util.Locale
  method getApplicationLocale():java.util.Locale
  method getSupportedLocales():java.util.Set  // Set<Locale> getSupportedLocales()

interface com.atlassian.sal.api.message.Message extends java.io.Serializable
  method getKey():java.lang.String
  method getArguments():java.io.Serializable[]

interface com.atlassian.sal.api.message.MessageCollection
  method addMessage(java.lang.String,java.io.Serializable...):void
  method addMessage(com.atlassian.sal.api.message.Message):void
  method addAll(java.util.List):void  // void addAll(List<Message>)
  method isEmpty():boolean
  method getMessages():java.util.List  // List<Message> getMessages()

class com.atlassian.sal.api.permission.AuthorisationException extends java.lang.RuntimeException
  ctor ()
  ctor (java.lang.String)
  ctor (java.lang.String,java.lang.Throwable)
  ctor (java.lang.Throwable)

class com.atlassian.sal.api.permission.NotAuthenticatedException extends com.atlassian.sal.api.permission.AuthorisationException
  ctor ()
  ctor (java.lang.String)
  ctor (java.lang.String,java.lang.Throwable)
  ctor (java.lang.Throwable)

interface com.atlassian.sal.api.permission.PermissionEnforcer @PublicApi
  method enforceAdmin():void throws com.atlassian.sal.api.permission.AuthorisationException
  method enforceAuthenticated():void throws com.atlassian.sal.api.permission.NotAuthenticatedException
  method enforceSiteAccess():void throws com.atlassian.sal.api.permission.AuthorisationException
  method enforceSystemAdmin():void throws com.atlassian.sal.api.permission.AuthorisationException
  method isAdmin():boolean
  method isAuthenticated():boolean
  method isLicensedOrLimitedUnlicensedUser():boolean
  method isLicensed():boolean
  method isSystemAdmin():boolean

interface com.atlassian.sal.api.pluginsettings.PluginSettings
  method get(java.lang.String):java.lang.Object
  method put(java.lang.String,java.lang.Object):java.lang.Object
  method remove(java.lang.String):java.lang.Object

interface com.atlassian.sal.api.pluginsettings.PluginSettingsFactory
  method createSettingsForKey(java.lang.String):com.atlassian.sal.api.pluginsettings.PluginSettings
  method createGlobalSettings():com.atlassian.sal.api.pluginsettings.PluginSettings

interface com.atlassian.sal.api.timezone.TimeZoneManager
  method getUserTimeZone():java.util.TimeZone
  method getUserTimeZone(com.atlassian.sal.api.user.UserKey):java.util.TimeZone
  method getDefaultTimeZone():java.util.TimeZone

interface com.atlassian.sal.api.transaction.TransactionCallback<T>
  method doInTransaction():java.lang.Object  // T doInTransaction()

interface com.atlassian.sal.api.transaction.TransactionTemplate
  method execute(com.atlassian.sal.api.transaction.TransactionCallback):java.lang.Object  // <T> T execute(TransactionCallback<T>)

interface com.atlassian.sal.api.upgrade.PluginUpgradeManager
  method upgrade():java.util.List  // List<Message> upgrade()

interface com.atlassian.sal.api.upgrade.PluginUpgradeTask
  method getBuildNumber():int
  method getShortDescription():java.lang.String
  method doUpgrade():java.util.Collection throws java.lang.Exception  // Collection<Message> doUpgrade()
  method getPluginKey():java.lang.String

final class com.atlassian.sal.api.user.UserKey implements java.io.Serializable
  ctor (java.lang.String)
  method getStringValue():java.lang.String
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method static fromLong(long):com.atlassian.sal.api.user.UserKey

interface com.atlassian.sal.api.user.UserManager
  method getRemoteUsername():java.lang.String @Deprecated
  method getRemoteUser():com.atlassian.sal.api.user.UserProfile
  method getRemoteUserKey():com.atlassian.sal.api.user.UserKey
  method getRemoteUsername(javax.servlet.http.HttpServletRequest):java.lang.String @Deprecated
  method getRemoteUser(javax.servlet.http.HttpServletRequest):com.atlassian.sal.api.user.UserProfile
  method getRemoteUserKey(javax.servlet.http.HttpServletRequest):com.atlassian.sal.api.user.UserKey
  method getUserProfile(java.lang.String):com.atlassian.sal.api.user.UserProfile
  method getUserProfile(com.atlassian.sal.api.user.UserKey):com.atlassian.sal.api.user.UserProfile
  method isUserInGroup(java.lang.String,java.lang.String):boolean @Deprecated
  method isUserInGroup(com.atlassian.sal.api.user.UserKey,java.lang.String):boolean
  method isSystemAdmin(java.lang.String):boolean @Deprecated
  method isSystemAdmin(com.atlassian.sal.api.user.UserKey):boolean
  method isAdmin(java.lang.String):boolean @Deprecated
  method isAdmin(com.atlassian.sal.api.user.UserKey):boolean
  method isLicensed(com.atlassian.sal.api.user.UserKey):boolean
  method default isLimitedUnlicensedUser(com.atlassian.sal.api.user.UserKey):boolean
  method authenticate(java.lang.String,java.lang.String):boolean
  method resolve(java.lang.String):java.security.Principal throws com.atlassian.sal.api.user.UserResolutionException
  method findGroupNamesByPrefix(java.lang.String,int,int):java.lang.Iterable  // Iterable<String> findGroupNamesByPrefix(String, int, int)
  method isAnonymousAccessEnabled():boolean
  method isLimitedUnlicensedAccessEnabled():boolean

interface com.atlassian.sal.api.user.UserProfile
  method getUserKey():com.atlassian.sal.api.user.UserKey
  method getUsername():java.lang.String
  method getFullName():java.lang.String
  method getEmail():java.lang.String
  method getProfilePictureUri(int,int):java.net.URI
  method getProfilePictureUri():java.net.URI
  method getProfilePageUri():java.net.URI

class com.atlassian.sal.api.user.UserResolutionException extends java.lang.RuntimeException
  ctor (java.lang.String,java.lang.Throwable)
  ctor (java.lang.Throwable)
  ctor (java.lang.String)

enum com.atlassian.sal.api.user.UserRole
  const USER
  const ADMIN
  const SYSADMIN

interface com.atlassian.sal.api.websudo.WebSudoManager
  method canExecuteRequest(javax.servlet.http.HttpServletRequest):boolean
  method enforceWebSudoProtection(javax.servlet.http.HttpServletRequest,javax.servlet.http.HttpServletResponse):void
  method willExecuteWebSudoRequest(javax.servlet.http.HttpServletRequest):void throws com.atlassian.sal.api.websudo.WebSudoSessionException

annotation com.atlassian.sal.api.websudo.WebSudoNotRequired @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.PACKAGE, ElementType.METHOD, ElementType.TYPE }) @Inherited

annotation com.atlassian.sal.api.websudo.WebSudoRequired @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.PACKAGE, ElementType.METHOD, ElementType.TYPE }) @Inherited

class com.atlassian.sal.api.websudo.WebSudoSessionException extends java.lang.RuntimeException
  ctor ()
  ctor (java.lang.String)
  ctor (java.lang.String,java.lang.Throwable)

final class com.atlassian.sal.api.xsrf.XsrfHeaderValidator
  ctor ()
  field static final TOKEN_HEADER:java.lang.String = "X-Atlassian-Token"
  method requestHasValidXsrfHeader(javax.servlet.http.HttpServletRequest):boolean
  method isValidHeaderValue(java.lang.String):boolean

interface com.atlassian.sal.api.xsrf.XsrfRequestValidator
  method validateRequestPassesXsrfChecks(javax.servlet.http.HttpServletRequest):boolean

interface com.atlassian.sal.api.xsrf.XsrfTokenAccessor
  method getXsrfToken(javax.servlet.http.HttpServletRequest,javax.servlet.http.HttpServletResponse,boolean):java.lang.String

interface com.atlassian.sal.api.xsrf.XsrfTokenValidator
  method validateFormEncodedToken(javax.servlet.http.HttpServletRequest):boolean
  method getXsrfParameterName():java.lang.String

# ---- activeobjects-plugin 5.2.1 + spi

interface com.atlassian.activeobjects.external.ActiveObjects
  method migrate(java.lang.Class...):void  // void migrate(Class<? extends RawEntity<?>>...)
  method migrateDestructively(java.lang.Class...):void  // void migrateDestructively(Class<? extends RawEntity<?>>...)
  method flushAll():void
  method flush(net.java.ao.RawEntity...):void  // void flush(RawEntity<?>...)
  method get(java.lang.Class,java.lang.Object...):net.java.ao.RawEntity[]  // <T extends RawEntity<K>, K> T[] get(Class<T>, K...)
  method get(java.lang.Class,java.lang.Object):net.java.ao.RawEntity  // <T extends RawEntity<K>, K> T get(Class<T>, K)
  method create(java.lang.Class,net.java.ao.DBParam...):net.java.ao.RawEntity  // <T extends RawEntity<K>, K> T create(Class<T>, DBParam...)
  method create(java.lang.Class,java.util.Map):net.java.ao.RawEntity  // <T extends RawEntity<K>, K> T create(Class<T>, Map<String, Object>)
  method create(java.lang.Class,java.util.List):void  // <T extends RawEntity<K>, K> void create(Class<T>, List<Map<String, Object>>)
  method delete(net.java.ao.RawEntity...):void  // void delete(RawEntity<?>...)
  method deleteWithSQL(java.lang.Class,java.lang.String,java.lang.Object...):int  // <K> int deleteWithSQL(Class<? extends RawEntity<K>>, String, Object...)
  method find(java.lang.Class):net.java.ao.RawEntity[]  // <T extends RawEntity<K>, K> T[] find(Class<T>)
  method find(java.lang.Class,java.lang.String,java.lang.Object...):net.java.ao.RawEntity[]  // <T extends RawEntity<K>, K> T[] find(Class<T>, String, Object...)
  method find(java.lang.Class,net.java.ao.Query):net.java.ao.RawEntity[]  // <T extends RawEntity<K>, K> T[] find(Class<T>, Query)
  method find(java.lang.Class,java.lang.String,net.java.ao.Query):net.java.ao.RawEntity[]  // <T extends RawEntity<K>, K> T[] find(Class<T>, String, Query)
  method findWithSQL(java.lang.Class,java.lang.String,java.lang.String,java.lang.Object...):net.java.ao.RawEntity[]  // <T extends RawEntity<K>, K> T[] findWithSQL(Class<T>, String, String, Object...)
  method stream(java.lang.Class,net.java.ao.EntityStreamCallback):void  // <T extends RawEntity<K>, K> void stream(Class<T>, EntityStreamCallback<T, K>)
  method stream(java.lang.Class,net.java.ao.Query,net.java.ao.EntityStreamCallback):void  // <T extends RawEntity<K>, K> void stream(Class<T>, Query, EntityStreamCallback<T, K>)
  method count(java.lang.Class):int  // <K> int count(Class<? extends RawEntity<K>>)
  method count(java.lang.Class,java.lang.String,java.lang.Object...):int  // <K> int count(Class<? extends RawEntity<K>>, String, Object...)
  method count(java.lang.Class,net.java.ao.Query):int  // <K> int count(Class<? extends RawEntity<K>>, Query)
  method getFastCountEstimate(java.lang.Class):int throws java.sql.SQLException,com.atlassian.activeobjects.external.FailedFastCountException  // <K> int getFastCountEstimate(Class<? extends RawEntity<K>>)
  method executeInTransaction(com.atlassian.sal.api.transaction.TransactionCallback):java.lang.Object  // <T> T executeInTransaction(TransactionCallback<T>)
  method moduleMetaData():com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData

interface com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData
  method awaitInitialization():void throws java.util.concurrent.ExecutionException,java.lang.InterruptedException
  method awaitInitialization(long,java.util.concurrent.TimeUnit):void throws java.lang.InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
  method isInitialized():boolean
  method getDatabaseType():com.atlassian.activeobjects.spi.DatabaseType
  method isDataSourcePresent():boolean
  method isTablePresent(java.lang.Class):boolean  // boolean isTablePresent(Class<? extends RawEntity<?>>)

interface com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask
  method getModelVersion():com.atlassian.activeobjects.external.ModelVersion
  method upgrade(com.atlassian.activeobjects.external.ModelVersion,com.atlassian.activeobjects.external.ActiveObjects):void

class com.atlassian.activeobjects.external.FailedFastCountException extends java.lang.Exception
  ctor (java.lang.Throwable)

annotation com.atlassian.activeobjects.external.IgnoreReservedKeyword @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.METHOD })

final class com.atlassian.activeobjects.external.ModelVersion implements java.lang.Comparable<ModelVersion>
  method compareTo(com.atlassian.activeobjects.external.ModelVersion):int
  method isOlderThan(com.atlassian.activeobjects.external.ModelVersion):boolean
  method isNewerThan(com.atlassian.activeobjects.external.ModelVersion):boolean
  method isSame(com.atlassian.activeobjects.external.ModelVersion):boolean
  method toString():java.lang.String
  method static valueOf(java.lang.String):com.atlassian.activeobjects.external.ModelVersion

final class com.atlassian.activeobjects.external.NoDataSourceException extends java.lang.IllegalStateException
  ctor ()

annotation com.atlassian.activeobjects.tx.Transactional @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.TYPE, ElementType.METHOD }) @Inherited @Documented

enum com.atlassian.activeobjects.spi.DatabaseType
  const H2
  const HSQL
  const MYSQL
  const POSTGRESQL
  const ORACLE
  const MS_SQL
  const DB2
  const DERBY_EMBEDDED
  const DERBY_NETWORK
  const NUODB
  const UNKNOWN

# ---- beehive-api 5.0.1

interface com.atlassian.beehive.ClusterLock extends java.util.concurrent.locks.Lock @PublicApi
  method isHeldByCurrentThread():boolean
  method newCondition():java.util.concurrent.locks.Condition
  method lockInterruptibly():void throws java.lang.InterruptedException

interface com.atlassian.beehive.ClusterLockService @PublicApi
  method getLockForName(java.lang.String):com.atlassian.beehive.ClusterLock

# ---- atlassian-scheduler-api 4.1.0

interface com.atlassian.scheduler.JobRunner @PublicSpi
  method runJob(com.atlassian.scheduler.JobRunnerRequest):com.atlassian.scheduler.JobRunnerResponse

interface com.atlassian.scheduler.JobRunnerRequest @PublicApi
  method getStartTime():java.util.Date
  method getJobId():com.atlassian.scheduler.config.JobId
  method getJobConfig():com.atlassian.scheduler.config.JobConfig
  method isCancellationRequested():boolean

final class com.atlassian.scheduler.JobRunnerResponse @PublicApi
  method static success():com.atlassian.scheduler.JobRunnerResponse
  method static success(java.lang.String):com.atlassian.scheduler.JobRunnerResponse
  method static aborted(java.lang.String):com.atlassian.scheduler.JobRunnerResponse
  method static failed(java.lang.String):com.atlassian.scheduler.JobRunnerResponse
  method static failed(java.lang.Throwable):com.atlassian.scheduler.JobRunnerResponse
  method getRunOutcome():com.atlassian.scheduler.status.RunOutcome
  method getMessage():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

interface com.atlassian.scheduler.SchedulerHistoryService @PublicApi
  method getLastRunForJob(com.atlassian.scheduler.config.JobId):com.atlassian.scheduler.status.RunDetails
  method getLastSuccessfulRunForJob(com.atlassian.scheduler.config.JobId):com.atlassian.scheduler.status.RunDetails
  method getLastRunForJobs(java.util.List):java.util.Map  // Map<JobId, RunDetails> getLastRunForJobs(List<JobId>)

class com.atlassian.scheduler.SchedulerRuntimeException extends java.lang.RuntimeException @PublicApi
  ctor (java.lang.String)
  ctor (java.lang.String,java.lang.Throwable)

interface com.atlassian.scheduler.SchedulerService @PublicApi
  method registerJobRunner(com.atlassian.scheduler.config.JobRunnerKey,com.atlassian.scheduler.JobRunner):void
  method unregisterJobRunner(com.atlassian.scheduler.config.JobRunnerKey):void
  method getRegisteredJobRunnerKeys():java.util.Set  // Set<JobRunnerKey> getRegisteredJobRunnerKeys()
  method getJobRunnerKeysForAllScheduledJobs():java.util.Set  // Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs()
  method scheduleJob(com.atlassian.scheduler.config.JobId,com.atlassian.scheduler.config.JobConfig):void throws com.atlassian.scheduler.SchedulerServiceException
  method scheduleJobWithGeneratedId(com.atlassian.scheduler.config.JobConfig):com.atlassian.scheduler.config.JobId throws com.atlassian.scheduler.SchedulerServiceException
  method unscheduleJob(com.atlassian.scheduler.config.JobId):void
  method calculateNextRunTime(com.atlassian.scheduler.config.Schedule):java.util.Date throws com.atlassian.scheduler.SchedulerServiceException
  method getJobDetails(com.atlassian.scheduler.config.JobId):com.atlassian.scheduler.status.JobDetails
  method getJobsByJobRunnerKey(com.atlassian.scheduler.config.JobRunnerKey):java.util.List  // List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey)
  method getJobsByJobRunnerKeys(java.util.List):java.util.List  // List<JobDetails> getJobsByJobRunnerKeys(List<JobRunnerKey>)

class com.atlassian.scheduler.SchedulerServiceException extends java.lang.Exception @PublicApi
  ctor (java.lang.String)
  ctor (java.lang.String,java.lang.Throwable)

final class com.atlassian.scheduler.config.CronScheduleInfo @PublicApi
  method getCronExpression():java.lang.String
  method getTimeZone():java.util.TimeZone
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

final class com.atlassian.scheduler.config.IntervalScheduleInfo @PublicApi
  method getFirstRunTime():java.util.Date
  method getIntervalInMillis():long
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

final class com.atlassian.scheduler.config.JobConfig @PublicApi
  method static forJobRunnerKey(com.atlassian.scheduler.config.JobRunnerKey):com.atlassian.scheduler.config.JobConfig
  method getJobRunnerKey():com.atlassian.scheduler.config.JobRunnerKey
  method getRunMode():com.atlassian.scheduler.config.RunMode
  method getSchedule():com.atlassian.scheduler.config.Schedule
  method getParameters():java.util.Map  // Map<String, Serializable> getParameters()
  method withRunMode(com.atlassian.scheduler.config.RunMode):com.atlassian.scheduler.config.JobConfig
  method withSchedule(com.atlassian.scheduler.config.Schedule):com.atlassian.scheduler.config.JobConfig
  method withParameters(java.util.Map):com.atlassian.scheduler.config.JobConfig  // JobConfig withParameters(Map<String, Serializable>)
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

final class com.atlassian.scheduler.config.JobId implements java.io.Serializable,java.lang.Comparable<JobId> @PublicApi
  method static of(java.lang.String):com.atlassian.scheduler.config.JobId
  method equals(java.lang.Object):boolean
  method compareTo(com.atlassian.scheduler.config.JobId):int
  method hashCode():int
  method toString():java.lang.String

final class com.atlassian.scheduler.config.JobRunnerKey implements java.io.Serializable,java.lang.Comparable<JobRunnerKey> @PublicApi
  method static of(java.lang.String):com.atlassian.scheduler.config.JobRunnerKey
  method equals(java.lang.Object):boolean
  method compareTo(com.atlassian.scheduler.config.JobRunnerKey):int
  method hashCode():int
  method toString():java.lang.String

enum com.atlassian.scheduler.config.RunMode @PublicApi
  const RUN_ONCE_PER_CLUSTER
  const RUN_LOCALLY

final class com.atlassian.scheduler.config.Schedule @PublicApi
  method static forCronExpression(java.lang.String):com.atlassian.scheduler.config.Schedule
  method static forCronExpression(java.lang.String,java.util.TimeZone):com.atlassian.scheduler.config.Schedule
  method static runOnce(java.util.Date):com.atlassian.scheduler.config.Schedule
  method static forInterval(long,java.util.Date):com.atlassian.scheduler.config.Schedule
  method getIntervalScheduleInfo():com.atlassian.scheduler.config.IntervalScheduleInfo
  method getCronScheduleInfo():com.atlassian.scheduler.config.CronScheduleInfo
  method getType():com.atlassian.scheduler.config.Schedule$Type
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
enum com.atlassian.scheduler.config.Schedule$Type
  const CRON_EXPRESSION
  const INTERVAL

interface com.atlassian.scheduler.cron.CronExpressionValidator @PublicApi
  method isValid(java.lang.String):boolean
  method validate(java.lang.String):void throws com.atlassian.scheduler.cron.CronSyntaxException

class com.atlassian.scheduler.cron.CronSyntaxException extends com.atlassian.scheduler.SchedulerServiceException
  method getErrorCode():com.atlassian.scheduler.cron.ErrorCode
  method getCronExpression():java.lang.String
  method getValue():java.lang.String
  method getErrorOffset():int
  method static builder():com.atlassian.scheduler.cron.CronSyntaxException$Builder
class com.atlassian.scheduler.cron.CronSyntaxException$Builder
  method cronExpression(java.lang.String):com.atlassian.scheduler.cron.CronSyntaxException$Builder
  method value(java.lang.String):com.atlassian.scheduler.cron.CronSyntaxException$Builder
  method value(char):com.atlassian.scheduler.cron.CronSyntaxException$Builder
  method errorCode(com.atlassian.scheduler.cron.ErrorCode):com.atlassian.scheduler.cron.CronSyntaxException$Builder
  method errorOffset(int):com.atlassian.scheduler.cron.CronSyntaxException$Builder
  method cause(java.lang.Throwable):com.atlassian.scheduler.cron.CronSyntaxException$Builder
  method build():com.atlassian.scheduler.cron.CronSyntaxException

enum com.atlassian.scheduler.cron.ErrorCode
  const COMMA_WITH_LAST_DOM
  const COMMA_WITH_LAST_DOW
  const COMMA_WITH_NTH_DOW
  const COMMA_WITH_WEEKDAY_DOM
  const INTERNAL_PARSER_FAILURE
  const ILLEGAL_CHARACTER
  const ILLEGAL_CHARACTER_AFTER_QM
  const ILLEGAL_CHARACTER_AFTER_HASH
  const ILLEGAL_CHARACTER_AFTER_INTERVAL
  const INVALID_STEP
  const INVALID_STEP_DAY_OF_MONTH
  const INVALID_STEP_DAY_OF_WEEK
  const INVALID_STEP_HOUR
  const INVALID_STEP_MONTH
  const INVALID_STEP_SECOND_OR_MINUTE
  const INVALID_NAME
  const INVALID_NAME_FIELD
  const INVALID_NAME_RANGE
  const INVALID_NAME_MONTH
  const INVALID_NAME_DAY_OF_WEEK
  const INVALID_NUMBER_SEC_OR_MIN
  const INVALID_NUMBER_HOUR
  const INVALID_NUMBER_DAY_OF_MONTH
  const INVALID_NUMBER_DAY_OF_MONTH_OFFSET
  const INVALID_NUMBER_MONTH
  const INVALID_NUMBER_DAY_OF_WEEK
  const INVALID_NUMBER_YEAR
  const INVALID_NUMBER_YEAR_RANGE
  const QM_CANNOT_USE_HERE
  const QM_CANNOT_USE_FOR_BOTH_DAYS
  const QM_MUST_USE_FOR_ONE_OF_DAYS
  const UNEXPECTED_TOKEN_FLAG_L
  const UNEXPECTED_TOKEN_FLAG_W
  const UNEXPECTED_TOKEN_HASH
  const UNEXPECTED_TOKEN_HYPHEN
  const UNEXPECTED_END_OF_EXPRESSION
  method toMessage(java.lang.String):java.lang.String

interface com.atlassian.scheduler.status.JobDetails @PublicApi
  method getJobId():com.atlassian.scheduler.config.JobId
  method getJobRunnerKey():com.atlassian.scheduler.config.JobRunnerKey
  method getRunMode():com.atlassian.scheduler.config.RunMode
  method getSchedule():com.atlassian.scheduler.config.Schedule
  method getNextRunTime():java.util.Date
  method getParameters():java.util.Map  // Map<String, Serializable> getParameters()
  method isRunnable():boolean

interface com.atlassian.scheduler.status.RunDetails @PublicApi
  field static final MAXIMUM_MESSAGE_LENGTH:int = 255
  method getStartTime():java.util.Date
  method getDurationInMillis():long
  method getRunOutcome():com.atlassian.scheduler.status.RunOutcome
  method getMessage():java.lang.String

enum com.atlassian.scheduler.status.RunOutcome @PublicApi
  const SUCCESS
  const UNAVAILABLE
  const ABORTED
  const FAILED

# ---- atlassian-plugins-api / core 7.4.0

interface com.atlassian.plugin.Plugin extends com.atlassian.plugin.ScopeAware,com.atlassian.plugin.Resourced,java.lang.Comparable<Plugin>
  field static final VERSION_1:int = 1
  field static final VERSION_2:int = 2
  field static final VERSION_3:int = 3
  method getPluginsVersion():int
  method setPluginsVersion(int):void
  method getName():java.lang.String
  method setName(java.lang.String):void
  method getI18nNameKey():java.lang.String
  method setI18nNameKey(java.lang.String):void
  method getKey():java.lang.String
  method setKey(java.lang.String):void
  method addModuleDescriptor(com.atlassian.plugin.ModuleDescriptor):void  // void addModuleDescriptor(ModuleDescriptor<?>)
  method getModuleDescriptors():java.util.Collection  // Collection<ModuleDescriptor<?>> getModuleDescriptors()
  method getModuleDescriptor(java.lang.String):com.atlassian.plugin.ModuleDescriptor  // ModuleDescriptor<?> getModuleDescriptor(String)
  method getModuleDescriptorsByModuleClass(java.lang.Class):java.util.List  // <M> List<ModuleDescriptor<M>> getModuleDescriptorsByModuleClass(Class<M>)
  method getInstallationMode():com.atlassian.plugin.InstallationMode
  method isEnabledByDefault():boolean
  method setEnabledByDefault(boolean):void
  method getPluginInformation():com.atlassian.plugin.PluginInformation
  method setPluginInformation(com.atlassian.plugin.PluginInformation):void
  method setResources(com.atlassian.plugin.Resourced):void
  method getPluginState():com.atlassian.plugin.PluginState
  method isSystemPlugin():boolean @Deprecated
  method setSystemPlugin(boolean):void @Deprecated
  method containsSystemModule():boolean
  method isBundledPlugin():boolean
  method getDateLoaded():java.util.Date
  method getDateInstalled():java.util.Date
  method isUninstallable():boolean
  method isDeleteable():boolean
  method isDynamicallyLoaded():boolean
  method loadClass(java.lang.String,java.lang.Class):java.lang.Class throws java.lang.ClassNotFoundException  // <T> Class<T> loadClass(String, Class<?>)
  method getClassLoader():java.lang.ClassLoader
  method getResource(java.lang.String):java.net.URL
  method getResourceAsStream(java.lang.String):java.io.InputStream
  method install():void
  method uninstall():void
  method enable():void
  method disable():void
  method getDependencies():com.atlassian.plugin.PluginDependencies
  method getActivePermissions():java.util.Set  // Set<String> getActivePermissions()
  method hasAllPermissions():boolean
  method resolve():void
  method getDateEnabling():java.util.Date
  method getDateEnabled():java.util.Date
  method getPluginArtifact():com.atlassian.plugin.PluginArtifact

class com.atlassian.plugin.PluginInformation
  ctor ()
  method getDescription():java.lang.String
  method setDescription(java.lang.String):void
  method getVersion():java.lang.String
  method setVersion(java.lang.String):void
  method setVendorName(java.lang.String):void
  method setVendorUrl(java.lang.String):void
  method getVendorName():java.lang.String
  method getVendorUrl():java.lang.String
  method setScopeKey(java.util.Optional):void  // void setScopeKey(Optional<String>)
  method getScopeKey():java.util.Optional  // Optional<String> getScopeKey()
  method getMinJavaVersion():java.lang.Float
  method setMinJavaVersion(java.lang.Float):void
  method getParameters():java.util.Map  // Map<String, String> getParameters()
  method getPermissions():java.util.Set  // Set<PluginPermission> getPermissions()
  method setPermissions(java.util.Set):void  // void setPermissions(Set<PluginPermission>)
  method addParameter(java.lang.String,java.lang.String):void
  method satisfiesMinJavaVersion():boolean
  method setDescriptionKey(java.lang.String):void
  method getDescriptionKey():java.lang.String
  method getStartup():java.lang.String
  method setStartup(java.lang.String):void
  method getModuleScanFolders():java.util.Set  // Set<String> getModuleScanFolders()
  method setModuleScanFolders(java.lang.Iterable):void  // void setModuleScanFolders(Iterable<String>)

interface com.atlassian.plugin.PluginAccessor
  method getPlugins():java.util.Collection  // Collection<Plugin> getPlugins()
  method default getPlugins(com.atlassian.plugin.predicate.PluginPredicate):java.util.Collection @Deprecated  // Collection<Plugin> getPlugins(PluginPredicate)
  method getPlugins(java.util.function.Predicate):java.util.Collection  // Collection<Plugin> getPlugins(Predicate<Plugin>)
  method getEnabledPlugins():java.util.Collection  // Collection<Plugin> getEnabledPlugins()
  method default getModules(com.atlassian.plugin.predicate.ModuleDescriptorPredicate):java.util.Collection @Deprecated  // <M> Collection<M> getModules(ModuleDescriptorPredicate<M>)
  method default getModuleDescriptors(com.atlassian.plugin.predicate.ModuleDescriptorPredicate):java.util.Collection @Deprecated  // <M> Collection<ModuleDescriptor<M>> getModuleDescriptors(ModuleDescriptorPredicate<M>)
  method getModules(java.util.function.Predicate):java.util.Collection  // <M> Collection<M> getModules(Predicate<ModuleDescriptor<M>>)
  method getModuleDescriptors(java.util.function.Predicate):java.util.Collection  // <M> Collection<ModuleDescriptor<M>> getModuleDescriptors(Predicate<ModuleDescriptor<M>>)
  method getPlugin(java.lang.String):com.atlassian.plugin.Plugin
  method getEnabledPlugin(java.lang.String):com.atlassian.plugin.Plugin
  method getPluginModule(java.lang.String):com.atlassian.plugin.ModuleDescriptor  // ModuleDescriptor<?> getPluginModule(String)
  method getEnabledPluginModule(java.lang.String):com.atlassian.plugin.ModuleDescriptor  // ModuleDescriptor<?> getEnabledPluginModule(String)
  method isPluginEnabled(java.lang.String):boolean
  method isPluginModuleEnabled(java.lang.String):boolean
  method getEnabledModulesByClass(java.lang.Class):java.util.List  // <M> List<M> getEnabledModulesByClass(Class<M>)
  method getEnabledModuleDescriptorsByClass(java.lang.Class):java.util.List  // <D extends ModuleDescriptor<?>> List<D> getEnabledModuleDescriptorsByClass(Class<D>)
  method default getActiveModuleDescriptorsByClass(java.lang.Class):java.util.List @Deprecated  // <D extends ModuleDescriptor<?>> List<D> getActiveModuleDescriptorsByClass(Class<D>)
  method getDynamicResourceAsStream(java.lang.String):java.io.InputStream
  method getClassLoader():java.lang.ClassLoader
  method isSystemPlugin(java.lang.String):boolean
  method getPluginRestartState(java.lang.String):com.atlassian.plugin.PluginRestartState
  method getDynamicModules(com.atlassian.plugin.Plugin):java.lang.Iterable  // Iterable<ModuleDescriptor<?>> getDynamicModules(Plugin)
final class com.atlassian.plugin.PluginAccessor$Descriptor
  field static final FILENAME:java.lang.String = "atlassian-plugin.xml"

interface com.atlassian.plugin.PluginController
  method enablePlugins(java.lang.String...):void
  method disablePlugin(java.lang.String):void
  method disablePluginWithoutPersisting(java.lang.String):void
  method enablePluginModule(java.lang.String):void
  method disablePluginModule(java.lang.String):void
  method installPlugins(com.atlassian.plugin.PluginArtifact...):java.util.Set  // Set<String> installPlugins(PluginArtifact...)
  method uninstall(com.atlassian.plugin.Plugin):void
  method default uninstallPlugins(java.util.Collection):void  // void uninstallPlugins(Collection<Plugin>)
  method revertRestartRequiredChange(java.lang.String):void
  method scanForNewPlugins():int
  method addDynamicModule(com.atlassian.plugin.Plugin,org.dom4j.Element):com.atlassian.plugin.ModuleDescriptor  // ModuleDescriptor<?> addDynamicModule(Plugin, Element)
  method removeDynamicModule(com.atlassian.plugin.Plugin,com.atlassian.plugin.ModuleDescriptor):void  // void removeDynamicModule(Plugin, ModuleDescriptor<?>)

enum com.atlassian.plugin.PluginState
  const INSTALLED
  const ENABLING
  const ENABLED
  const DISABLING
  const DISABLED
  const UNINSTALLED
  const PENDING

class com.atlassian.plugin.PluginException extends java.lang.RuntimeException
  ctor ()
  ctor (java.lang.String)
  ctor (java.lang.Throwable)
  ctor (java.lang.String,java.lang.Throwable)

class com.atlassian.plugin.PluginParseException extends com.atlassian.plugin.PluginException
  ctor ()
  ctor (java.lang.String)
  ctor (java.lang.Throwable)
  ctor (java.lang.String,java.lang.Throwable)

final class com.atlassian.plugin.ModuleCompleteKey @PublicApi
  field protected static final SEPARATOR:java.lang.String = ":"
  ctor (java.lang.String)
  ctor (java.lang.String,java.lang.String)
  method getModuleKey():java.lang.String
  method getPluginKey():java.lang.String
  method getCompleteKey():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

interface com.atlassian.plugin.ModuleDescriptor<T> extends com.atlassian.plugin.ScopeAware,com.atlassian.plugin.Resourced
  method getCompleteKey():java.lang.String
  method getPluginKey():java.lang.String
  method getKey():java.lang.String
  method getName():java.lang.String
  method getDescription():java.lang.String
  method getModuleClass():java.lang.Class  // Class<T> getModuleClass()
  method getModule():java.lang.Object  // T getModule()
  method init(com.atlassian.plugin.Plugin,org.dom4j.Element):void
  method isEnabledByDefault():boolean
  method isSystemModule():boolean
  method destroy():void
  method getMinJavaVersion():java.lang.Float
  method satisfiesMinJavaVersion():boolean
  method getParams():java.util.Map  // Map<String, String> getParams()
  method getI18nNameKey():java.lang.String
  method getDescriptionKey():java.lang.String
  method getPlugin():com.atlassian.plugin.Plugin
  method equals(java.lang.Object):boolean
  method hashCode():int
  method isEnabled():boolean
  method default setBroken():void
  method default isBroken():boolean
  method default getDisplayName():java.lang.String

interface com.atlassian.plugin.StateAware
  method enabled():void
  method disabled():void

interface com.atlassian.plugin.Resourced
  method getResourceDescriptors():java.util.List  // List<ResourceDescriptor> getResourceDescriptors()
  method getResourceDescriptor(java.lang.String,java.lang.String):com.atlassian.plugin.elements.ResourceDescriptor
  method getResourceLocation(java.lang.String,java.lang.String):com.atlassian.plugin.elements.ResourceLocation

annotation com.atlassian.plugin.RequirePermission @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.TYPE, ElementType.METHOD, ElementType.FIELD }) @Inherited
  element value():java.lang.String[]

final class com.atlassian.plugin.PluginPermission
  field static final ALL:com.atlassian.plugin.PluginPermission
  field static final EXECUTE_JAVA:com.atlassian.plugin.PluginPermission
  ctor (java.lang.String)
  ctor (java.lang.String,com.atlassian.plugin.InstallationMode)
  method getName():java.lang.String
  method getInstallationMode():java.util.Optional  // Optional<InstallationMode> getInstallationMode()
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.plugin.module.ModuleFactory
  field static final LEGACY_MODULE_FACTORY:com.atlassian.plugin.module.ModuleFactory
  method createModule(java.lang.String,com.atlassian.plugin.ModuleDescriptor):java.lang.Object  // <T> T createModule(String, ModuleDescriptor<T>)

class com.atlassian.plugin.event.NotificationException extends com.atlassian.plugin.PluginException
  ctor (java.lang.Throwable)
  ctor (java.util.List)  // NotificationException(List<Throwable>)
  method getAllCauses():java.util.List  // List<Throwable> getAllCauses()

annotation com.atlassian.plugin.event.PluginEventListener @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.METHOD })

interface com.atlassian.plugin.event.PluginEventManager
  method register(java.lang.Object):void
  method unregister(java.lang.Object):void
  method broadcast(java.lang.Object):void

class com.atlassian.plugin.event.events.PluginContainerFailedEvent
  ctor (java.lang.Object,java.lang.String,java.lang.Throwable)
  method getContainer():java.lang.Object
  method getPluginKey():java.lang.String
  method getCause():java.lang.Throwable

class com.atlassian.plugin.event.events.PluginContainerRefreshedEvent
  ctor (java.lang.Object,java.lang.String)
  method getContainer():java.lang.Object
  method getPluginKey():java.lang.String

class com.atlassian.plugin.event.events.PluginContainerUnavailableEvent
  ctor (java.lang.String)
  method getPluginKey():java.lang.String

class com.atlassian.plugin.event.events.PluginDependentsChangedEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin,com.atlassian.plugin.PluginState,java.util.List,java.util.List)  // PluginDependentsChangedEvent(Plugin, PluginState, List<Plugin>, List<Plugin>)
  method getState():com.atlassian.plugin.PluginState
  method getDisabled():java.util.List  // List<Plugin> getDisabled()
  method getCycled():java.util.List  // List<Plugin> getCycled()
  method toString():java.lang.String

class com.atlassian.plugin.event.events.PluginDisabledEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginDisablingEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginEnabledEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginEnablingEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)
  method getPlugin():com.atlassian.plugin.Plugin
  method toString():java.lang.String

class com.atlassian.plugin.event.events.PluginFrameworkDelayedEvent extends com.atlassian.plugin.event.events.PluginFrameworkEvent @PublicApi
  ctor (com.atlassian.plugin.PluginController,com.atlassian.plugin.PluginAccessor)

class com.atlassian.plugin.event.events.PluginFrameworkEvent @PublicApi
  ctor (com.atlassian.plugin.PluginController,com.atlassian.plugin.PluginAccessor)
  method getPluginController():com.atlassian.plugin.PluginController
  method getPluginAccessor():com.atlassian.plugin.PluginAccessor

class com.atlassian.plugin.event.events.PluginFrameworkResumingEvent extends com.atlassian.plugin.event.events.PluginFrameworkEvent @PublicApi
  ctor (com.atlassian.plugin.PluginController,com.atlassian.plugin.PluginAccessor)

class com.atlassian.plugin.event.events.PluginFrameworkShutdownEvent extends com.atlassian.plugin.event.events.PluginFrameworkEvent @PublicApi
  ctor (com.atlassian.plugin.PluginController,com.atlassian.plugin.PluginAccessor)

class com.atlassian.plugin.event.events.PluginFrameworkShuttingDownEvent extends com.atlassian.plugin.event.events.PluginFrameworkEvent @PublicApi
  ctor (com.atlassian.plugin.PluginController,com.atlassian.plugin.PluginAccessor)

class com.atlassian.plugin.event.events.PluginFrameworkStartedEvent extends com.atlassian.plugin.event.events.PluginFrameworkEvent @PublicApi
  ctor (com.atlassian.plugin.PluginController,com.atlassian.plugin.PluginAccessor)

class com.atlassian.plugin.event.events.PluginFrameworkStartingEvent extends com.atlassian.plugin.event.events.PluginFrameworkEvent @PublicApi
  ctor (com.atlassian.plugin.PluginController,com.atlassian.plugin.PluginAccessor)

class com.atlassian.plugin.event.events.PluginFrameworkWarmRestartedEvent extends com.atlassian.plugin.event.events.PluginFrameworkEvent @PublicApi
  ctor (com.atlassian.plugin.PluginController,com.atlassian.plugin.PluginAccessor)

class com.atlassian.plugin.event.events.PluginFrameworkWarmRestartingEvent extends com.atlassian.plugin.event.events.PluginFrameworkEvent @PublicApi
  ctor (com.atlassian.plugin.PluginController,com.atlassian.plugin.PluginAccessor)

class com.atlassian.plugin.event.events.PluginInstalledEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginInstallingEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginModuleAvailableEvent extends com.atlassian.plugin.event.events.PluginModuleEvent @PublicApi
  ctor (com.atlassian.plugin.ModuleDescriptor)

class com.atlassian.plugin.event.events.PluginModuleDisabledEvent extends com.atlassian.plugin.event.events.PluginModulePersistentEvent @PublicApi
  ctor (com.atlassian.plugin.ModuleDescriptor,boolean)  // PluginModuleDisabledEvent(ModuleDescriptor<?>, boolean)

class com.atlassian.plugin.event.events.PluginModuleDisablingEvent extends com.atlassian.plugin.event.events.PluginModulePersistentEvent @PublicApi
  ctor (com.atlassian.plugin.ModuleDescriptor,boolean)  // PluginModuleDisablingEvent(ModuleDescriptor<?>, boolean)

class com.atlassian.plugin.event.events.PluginModuleEnabledEvent extends com.atlassian.plugin.event.events.PluginModuleEvent @PublicApi
  ctor (com.atlassian.plugin.ModuleDescriptor)  // PluginModuleEnabledEvent(ModuleDescriptor<?>)

class com.atlassian.plugin.event.events.PluginModuleEnablingEvent extends com.atlassian.plugin.event.events.PluginModuleEvent @PublicApi
  ctor (com.atlassian.plugin.ModuleDescriptor)  // PluginModuleEnablingEvent(ModuleDescriptor<?>)

class com.atlassian.plugin.event.events.PluginModuleEvent @PublicApi
  ctor (com.atlassian.plugin.ModuleDescriptor)  // PluginModuleEvent(ModuleDescriptor<?>)
  method getModule():com.atlassian.plugin.ModuleDescriptor  // ModuleDescriptor<?> getModule()
  method toString():java.lang.String

class com.atlassian.plugin.event.events.PluginModulePersistentEvent extends com.atlassian.plugin.event.events.PluginModuleEvent @PublicApi
  ctor (com.atlassian.plugin.ModuleDescriptor,boolean)  // PluginModulePersistentEvent(ModuleDescriptor<?>, boolean)
  method isPersistent():boolean

class com.atlassian.plugin.event.events.PluginModuleUnavailableEvent extends com.atlassian.plugin.event.events.PluginModuleEvent @PublicApi
  ctor (com.atlassian.plugin.ModuleDescriptor)  // PluginModuleUnavailableEvent(ModuleDescriptor<?>)

class com.atlassian.plugin.event.events.PluginRefreshedEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginTransactionEndEvent @PublicApi
  ctor (java.util.List)  // PluginTransactionEndEvent(List<Object>)
  method getEvents():com.google.common.collect.ImmutableList @Deprecated  // ImmutableList<Object> getEvents()
  method getUnmodifiableEvents():java.util.List  // List<Object> getUnmodifiableEvents()
  method numberOfEvents():int
  method hasAnyEventOfTypeMatching(java.lang.Class,java.util.function.Predicate):boolean  // <T> boolean hasAnyEventOfTypeMatching(Class<T>, Predicate<T>)
  method hasAnyEventWithModuleDescriptorMatching(java.util.function.Predicate):boolean  // boolean hasAnyEventWithModuleDescriptorMatching(Predicate<ModuleDescriptor<?>>)
  method threadId():long

class com.atlassian.plugin.event.events.PluginTransactionStartEvent @PublicApi
  ctor ()
  method threadId():long

class com.atlassian.plugin.event.events.PluginUninstalledEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginUninstallingEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginUpgradedEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

class com.atlassian.plugin.event.events.PluginUpgradingEvent extends com.atlassian.plugin.event.events.PluginEvent @PublicApi
  ctor (com.atlassian.plugin.Plugin)

# ---- web fragments / web resources

interface com.atlassian.plugin.web.Condition extends com.atlassian.plugin.web.baseconditions.BaseCondition
  method init(java.util.Map):void throws com.atlassian.plugin.PluginParseException  // void init(Map<String, String>)
  method shouldDisplay(java.util.Map):boolean  // boolean shouldDisplay(Map<String, Object>)

interface com.atlassian.plugin.web.ContextProvider
  method init(java.util.Map):void throws com.atlassian.plugin.PluginParseException  // void init(Map<String, String>)
  method getContextMap(java.util.Map):java.util.Map  // Map<String, Object> getContextMap(Map<String, Object>)

interface com.atlassian.plugin.web.WebInterfaceManager
  method hasSectionsForLocation(java.lang.String):boolean
  method getSections(java.lang.String):java.util.List  // List<WebSectionModuleDescriptor> getSections(String)
  method getDisplayableSections(java.lang.String,java.util.Map):java.util.List  // List<WebSectionModuleDescriptor> getDisplayableSections(String, Map<String, Object>)
  method getItems(java.lang.String):java.util.List  // List<WebItemModuleDescriptor> getItems(String)
  method getDisplayableItems(java.lang.String,java.util.Map):java.util.List  // List<WebItemModuleDescriptor> getDisplayableItems(String, Map<String, Object>)
  method getWebPanels(java.lang.String):java.util.List  // List<WebPanel> getWebPanels(String)
  method getDisplayableWebPanels(java.lang.String,java.util.Map):java.util.List  // List<WebPanel> getDisplayableWebPanels(String, Map<String, Object>)
  method getWebPanelDescriptors(java.lang.String):java.util.List  // List<WebPanelModuleDescriptor> getWebPanelDescriptors(String)
  method getDisplayableWebPanelDescriptors(java.lang.String,java.util.Map):java.util.List  // List<WebPanelModuleDescriptor> getDisplayableWebPanelDescriptors(String, Map<String, Object>)
  method refresh():void
  method getWebFragmentHelper():com.atlassian.plugin.web.WebFragmentHelper

interface com.atlassian.webresource.api.assembler.PageBuilderService @ExperimentalApi
  method assembler():com.atlassian.webresource.api.assembler.WebResourceAssembler
  method seed(com.atlassian.webresource.api.assembler.WebResourceAssembler):void

interface com.atlassian.webresource.api.assembler.WebResourceAssembler @ExperimentalApi
  method assembled():com.atlassian.webresource.api.assembler.AssembledResources
  method resources():com.atlassian.webresource.api.assembler.RequiredResources
  method data():com.atlassian.webresource.api.assembler.RequiredData
  method copy():com.atlassian.webresource.api.assembler.WebResourceAssembler

interface com.atlassian.webresource.api.assembler.RequiredResources @ExperimentalApi
  method requireWebResource(java.lang.String):com.atlassian.webresource.api.assembler.RequiredResources
  method requireWebResource(com.atlassian.webresource.api.assembler.resource.ResourcePhase,java.lang.String):com.atlassian.webresource.api.assembler.RequiredResources
  method requireModule(java.lang.String):com.atlassian.webresource.api.assembler.RequiredResources
  method requireModule(com.atlassian.webresource.api.assembler.resource.ResourcePhase,java.lang.String):com.atlassian.webresource.api.assembler.RequiredResources
  method requireContext(java.lang.String):com.atlassian.webresource.api.assembler.RequiredResources
  method requireContext(com.atlassian.webresource.api.assembler.resource.ResourcePhase,java.lang.String):com.atlassian.webresource.api.assembler.RequiredResources
  method exclude(java.util.Set,java.util.Set):com.atlassian.webresource.api.assembler.RequiredResources  // RequiredResources exclude(Set<String>, Set<String>)
  method requirePage(java.lang.String):com.atlassian.webresource.api.assembler.RequiredResources
  method requirePage(com.atlassian.webresource.api.assembler.resource.ResourcePhase,java.lang.String):com.atlassian.webresource.api.assembler.RequiredResources
  method excludeSuperbatch():com.atlassian.webresource.api.assembler.RequiredResources
  method requireSuperbatch(com.atlassian.webresource.api.assembler.resource.ResourcePhase):com.atlassian.webresource.api.assembler.RequiredResources

interface com.atlassian.webresource.api.assembler.RequiredData @ExperimentalApi
  method requireData(java.lang.String,com.atlassian.json.marshal.Jsonable):com.atlassian.webresource.api.assembler.RequiredData
  method requireData(java.lang.String,com.atlassian.json.marshal.Jsonable,com.atlassian.webresource.api.assembler.resource.ResourcePhase):com.atlassian.webresource.api.assembler.RequiredData
  method requireData(java.lang.String,java.lang.Number):com.atlassian.webresource.api.assembler.RequiredData
  method requireData(java.lang.String,java.lang.Number,com.atlassian.webresource.api.assembler.resource.ResourcePhase):com.atlassian.webresource.api.assembler.RequiredData
  method requireData(java.lang.String,java.lang.String):com.atlassian.webresource.api.assembler.RequiredData
  method requireData(java.lang.String,java.lang.String,com.atlassian.webresource.api.assembler.resource.ResourcePhase):com.atlassian.webresource.api.assembler.RequiredData
  method requireData(java.lang.String,java.lang.Boolean):com.atlassian.webresource.api.assembler.RequiredData
  method requireData(java.lang.String,java.lang.Boolean,com.atlassian.webresource.api.assembler.resource.ResourcePhase):com.atlassian.webresource.api.assembler.RequiredData
  method requireData(java.lang.String,java.util.concurrent.CompletionStage):com.atlassian.webresource.api.assembler.RequiredData  // RequiredData requireData(String, CompletionStage<Jsonable>)

interface com.atlassian.webresource.api.data.WebResourceDataProvider extends com.google.common.base.Supplier<Jsonable>

enum com.atlassian.webresource.api.UrlMode
  const ABSOLUTE
  const RELATIVE
  const AUTO

# ---- atlassian-annotations 4.0.1 (com.atlassian.annotations.security.* came later)

annotation com.atlassian.annotations.ConfiguredByServiceProperty @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.METHOD, ElementType.CONSTRUCTOR })
  element group():java.lang.String
  element property():java.lang.String

annotation com.atlassian.annotations.ExperimentalApi @Documented @Retention(value = RetentionPolicy.RUNTIME)

annotation com.atlassian.annotations.ExperimentalSpi @Documented @Retention(value = RetentionPolicy.CLASS)

annotation com.atlassian.annotations.Internal @Documented @Retention(value = RetentionPolicy.CLASS)

annotation com.atlassian.annotations.JIRA @Target(value = { ElementType.TYPE, ElementType.METHOD }) @Retention(value = RetentionPolicy.CLASS)
  element value():java.lang.String[]

annotation com.atlassian.annotations.PublicApi @Documented @Retention(value = RetentionPolicy.CLASS)

annotation com.atlassian.annotations.PublicSpi @Documented

annotation com.atlassian.annotations.Scopes @Documented @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.PACKAGE, ElementType.METHOD, ElementType.TYPE })
  element value():java.lang.String[]

annotation com.atlassian.annotations.StagedRollout @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.CONSTRUCTOR })
  element group():java.lang.String
  element property():java.lang.String

annotation com.atlassian.annotations.VisibleForTesting @Retention(value = RetentionPolicy.CLASS)

# ---- atlassian-audit-api 1.16.2

interface com.atlassian.audit.api.AuditService
  method audit(com.atlassian.audit.entity.AuditEvent):void

class com.atlassian.audit.entity.AuditAttribute
  ctor (java.lang.String,java.lang.String) @Deprecated
  method static fromI18nKeys(java.lang.String,java.lang.String):com.atlassian.audit.entity.AuditAttribute$Builder
  method getName():java.lang.String
  method getNameI18nKey():java.lang.String
  method getValue():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
class com.atlassian.audit.entity.AuditAttribute$Builder
  ctor (java.lang.String,java.lang.String)
  method withNameTranslation(java.lang.String):com.atlassian.audit.entity.AuditAttribute$Builder
  method build():com.atlassian.audit.entity.AuditAttribute

class com.atlassian.audit.entity.AuditAuthor
  field static final SYSTEM_AUTHOR:com.atlassian.audit.entity.AuditAuthor
  field static final ANONYMOUS_AUTHOR:com.atlassian.audit.entity.AuditAuthor
  field static final UNKNOWN_AUTHOR:com.atlassian.audit.entity.AuditAuthor
  method static builder():com.atlassian.audit.entity.AuditAuthor$Builder
  method getId():java.lang.String
  method getType():java.lang.String
  method getName():java.lang.String
  method getUri():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
class com.atlassian.audit.entity.AuditAuthor$Builder
  ctor ()
  ctor (com.atlassian.audit.entity.AuditAuthor)
  method id(java.lang.String):com.atlassian.audit.entity.AuditAuthor$Builder
  method type(java.lang.String):com.atlassian.audit.entity.AuditAuthor$Builder
  method name(java.lang.String):com.atlassian.audit.entity.AuditAuthor$Builder
  method uri(java.lang.String):com.atlassian.audit.entity.AuditAuthor$Builder
  method build():com.atlassian.audit.entity.AuditAuthor

class com.atlassian.audit.entity.AuditEvent
  method getActionI18nKey():java.lang.String
  method getAction():java.lang.String @Deprecated
  method getCategoryI18nKey():java.lang.String
  method getCategory():java.lang.String @Deprecated
  method getArea():com.atlassian.audit.entity.CoverageArea
  method getLevel():com.atlassian.audit.entity.CoverageLevel
  method getAffectedObjects():java.util.List  // List<AuditResource> getAffectedObjects()
  method getChangedValues():java.util.List  // List<ChangedValue> getChangedValues()
  method getExtraAttributes():java.util.Collection  // Collection<AuditAttribute> getExtraAttributes()
  method getExtraAttribute(java.lang.String):java.util.Optional  // Optional<String> getExtraAttribute(String)
  method getExtraAttributeByKey(java.lang.String):java.util.Optional  // Optional<String> getExtraAttributeByKey(String)
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
  method static builder(java.lang.String,java.lang.String,com.atlassian.audit.entity.CoverageLevel):com.atlassian.audit.entity.AuditEvent$Builder @Deprecated
  method static fromI18nKeys(java.lang.String,java.lang.String,com.atlassian.audit.entity.CoverageLevel,com.atlassian.audit.entity.CoverageArea):com.atlassian.audit.entity.AuditEvent$Builder
  method static fromI18nKeys(java.lang.String,java.lang.String,com.atlassian.audit.entity.CoverageLevel):com.atlassian.audit.entity.AuditEvent$Builder
  method static builder(com.atlassian.audit.entity.AuditType):com.atlassian.audit.entity.AuditEvent$Builder
class com.atlassian.audit.entity.AuditEvent$Builder
  ctor (com.atlassian.audit.entity.AuditType)
  ctor (java.lang.String,java.lang.String,com.atlassian.audit.entity.CoverageLevel) @Deprecated
  ctor (java.lang.String,java.lang.String,com.atlassian.audit.entity.CoverageLevel,com.atlassian.audit.entity.CoverageArea) @Deprecated
  ctor (com.atlassian.audit.entity.AuditEvent)
  method action(java.lang.String):com.atlassian.audit.entity.AuditEvent$Builder @Deprecated
  method actionI18nKey(java.lang.String):com.atlassian.audit.entity.AuditEvent$Builder
  method categoryI18nKey(java.lang.String):com.atlassian.audit.entity.AuditEvent$Builder
  method category(java.lang.String):com.atlassian.audit.entity.AuditEvent$Builder @Deprecated
  method level(com.atlassian.audit.entity.CoverageLevel):com.atlassian.audit.entity.AuditEvent$Builder
  method area(com.atlassian.audit.entity.CoverageArea):com.atlassian.audit.entity.AuditEvent$Builder
  method affectedObjects(java.util.List):com.atlassian.audit.entity.AuditEvent$Builder  // Builder affectedObjects(List<AuditResource>)
  method appendAffectedObjects(java.util.List):com.atlassian.audit.entity.AuditEvent$Builder  // Builder appendAffectedObjects(List<AuditResource>)
  method affectedObject(com.atlassian.audit.entity.AuditResource):com.atlassian.audit.entity.AuditEvent$Builder
  method changedValues(java.util.List):com.atlassian.audit.entity.AuditEvent$Builder  // Builder changedValues(List<ChangedValue>)
  method appendChangedValues(java.util.Collection):com.atlassian.audit.entity.AuditEvent$Builder  // Builder appendChangedValues(Collection<ChangedValue>)
  method changedValue(com.atlassian.audit.entity.ChangedValue):com.atlassian.audit.entity.AuditEvent$Builder
  method addChangedValueIfDifferent(com.atlassian.audit.entity.ChangedValue):com.atlassian.audit.entity.AuditEvent$Builder
  method extraAttributes(java.util.Collection):com.atlassian.audit.entity.AuditEvent$Builder  // Builder extraAttributes(Collection<AuditAttribute>)
  method appendExtraAttributes(java.util.Collection):com.atlassian.audit.entity.AuditEvent$Builder  // Builder appendExtraAttributes(Collection<AuditAttribute>)
  method extraAttribute(com.atlassian.audit.entity.AuditAttribute):com.atlassian.audit.entity.AuditEvent$Builder
  method build():com.atlassian.audit.entity.AuditEvent

class com.atlassian.audit.entity.AuditResource
  method getName():java.lang.String
  method getType():java.lang.String
  method getUri():java.lang.String
  method getId():java.lang.String
  method toString():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method static builder(java.lang.String,java.lang.String):com.atlassian.audit.entity.AuditResource$Builder
class com.atlassian.audit.entity.AuditResource$Builder
  ctor (com.atlassian.audit.entity.AuditResource)
  method name(java.lang.String):com.atlassian.audit.entity.AuditResource$Builder
  method type(java.lang.String):com.atlassian.audit.entity.AuditResource$Builder
  method uri(java.lang.String):com.atlassian.audit.entity.AuditResource$Builder
  method id(java.lang.String):com.atlassian.audit.entity.AuditResource$Builder
  method build():com.atlassian.audit.entity.AuditResource

class com.atlassian.audit.entity.AuditType
  ctor (com.atlassian.audit.entity.CoverageArea,java.lang.String,java.lang.String,com.atlassian.audit.entity.CoverageLevel) @Deprecated
  method getArea():com.atlassian.audit.entity.CoverageArea
  method getCategoryI18nKey():java.lang.String
  method getCategory():java.lang.String
  method getActionI18nKey():java.lang.String
  method getAction():java.lang.String
  method getLevel():com.atlassian.audit.entity.CoverageLevel
  method toString():java.lang.String
  method static fromI18nKeys(com.atlassian.audit.entity.CoverageArea,com.atlassian.audit.entity.CoverageLevel,java.lang.String,java.lang.String):com.atlassian.audit.entity.AuditType$Builder
  method static builder(com.atlassian.audit.entity.AuditType):com.atlassian.audit.entity.AuditType$Builder
  method equals(java.lang.Object):boolean
  method hashCode():int
class com.atlassian.audit.entity.AuditType$Builder
  method withCategoryTranslation(java.lang.String):com.atlassian.audit.entity.AuditType$Builder
  method withActionTranslation(java.lang.String):com.atlassian.audit.entity.AuditType$Builder
  method build():com.atlassian.audit.entity.AuditType

class com.atlassian.audit.entity.ChangedValue
  ctor (java.lang.String) @Deprecated
  ctor (java.lang.String,java.lang.String) @Deprecated
  ctor (java.lang.String,java.lang.String,java.lang.String) @Deprecated
  ctor (com.atlassian.audit.entity.ChangedValue$Builder)
  method static fromI18nKeys(java.lang.String):com.atlassian.audit.entity.ChangedValue$Builder
  method getI18nKey():java.lang.String
  method getKey():java.lang.String
  method getFrom():java.lang.String
  method getTo():java.lang.String
  method equals(java.lang.Object):boolean
  method toString():java.lang.String
  method hashCode():int
class com.atlassian.audit.entity.ChangedValue$Builder
  ctor (java.lang.String)
  method withKeyTranslation(java.lang.String):com.atlassian.audit.entity.ChangedValue$Builder
  method to(java.lang.String):com.atlassian.audit.entity.ChangedValue$Builder
  method from(java.lang.String):com.atlassian.audit.entity.ChangedValue$Builder
  method build():com.atlassian.audit.entity.ChangedValue

enum com.atlassian.audit.entity.CoverageArea
  const AUDIT_LOG
  const GLOBAL_CONFIG_AND_ADMINISTRATION
  const USER_MANAGEMENT
  const PERMISSIONS
  const LOCAL_CONFIG_AND_ADMINISTRATION
  const SECURITY
  const END_USER_ACTIVITY
  const ECOSYSTEM

enum com.atlassian.audit.entity.CoverageLevel
  const BASE
  const ADVANCED
  const FULL

# ---- outbound allowlist (atlassian-whitelist-api 5.0.7)

interface com.atlassian.plugins.whitelist.OutboundWhitelist extends com.atlassian.plugins.whitelist.Whitelist @PublicApi
  method isAllowed(java.net.URI,com.atlassian.sal.api.user.UserKey):boolean

interface com.atlassian.plugins.whitelist.Whitelist @PublicApi
  method isAllowed(java.net.URI):boolean

# ---- analytics-api 8.3.1

annotation com.atlassian.analytics.api.annotations.Analytics @Deprecated @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.TYPE })
  element value():java.lang.String default ""

annotation com.atlassian.analytics.api.annotations.Critical @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.TYPE })

annotation com.atlassian.analytics.api.annotations.EventName @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.TYPE, ElementType.METHOD })
  element value():java.lang.String default ""

annotation com.atlassian.analytics.api.annotations.PrivacyPolicySafe @Deprecated @Retention(value = RetentionPolicy.RUNTIME) @Target(value = { ElementType.TYPE, ElementType.FIELD })
  element value():boolean default true

interface com.atlassian.analytics.api.services.AnalyticsConfigService
  method isAnalyticsEnabled():boolean
  method canCollectAnalytics():boolean

interface com.atlassian.analytics.api.services.AnalyticsUploadService
  method getLastUploadDate():java.util.Date
  method hasUploadedAnalyticsSince(int):boolean

# ---- supertypes of the above

class com.atlassian.activeobjects.ActiveObjectsPluginException extends java.lang.RuntimeException
  ctor ()
  ctor (java.lang.String)
  ctor (java.lang.String,java.lang.Throwable)
  ctor (java.lang.Throwable)

interface com.atlassian.plugin.ScopeAware @Deprecated
  method default getScopeKey():java.util.Optional

interface com.atlassian.plugin.hostcontainer.HostContainer
  method create(java.lang.Class):java.lang.Object

interface com.atlassian.plugin.web.baseconditions.BaseCondition

# ---- plugin framework: module descriptors take com.atlassian.plugin.module.Element instead of org.dom4j.Element [from: an app built for Platform 8]

interface com.atlassian.plugin.module.Element

# ---- atlassian-annotations 5.x: package for servlets, filters, webwork/struts actions; REST v2 accepts it too [from apps' imports]

annotation com.atlassian.annotations.security.UnrestrictedAccess @Retention(value = RetentionPolicy.RUNTIME)  // seen: on a P8 servlet filter and REST resource (a public app), on a filter (another)

annotation com.atlassian.annotations.security.XsrfProtectionExcluded @Retention(value = RetentionPolicy.RUNTIME)  // seen: P6 REST v1 reads it, P8 REST resource uses it (a public app)

annotation com.atlassian.annotations.security.AdminOnly @Retention(value = RetentionPolicy.RUNTIME)  // inferred (same family)

annotation com.atlassian.annotations.security.SystemAdminOnly @Retention(value = RetentionPolicy.RUNTIME)  // inferred

annotation com.atlassian.annotations.security.LicensedOnly @Retention(value = RetentionPolicy.RUNTIME)  // inferred

annotation com.atlassian.annotations.security.UnlicensedSiteAccess @Retention(value = RetentionPolicy.RUNTIME)  // inferred

annotation com.atlassian.annotations.security.AnonymousSiteAccess @Retention(value = RetentionPolicy.RUNTIME)  // inferred

# ---- app-facing secrets (artifact com.atlassian.secrets:atlassian-secrets-public-api 6.1.0) [from: developer.atlassian.com plugin-secrets-service; not in every version]

interface com.atlassian.secrets.api.plugins.PluginSecretService
  method put(java.lang.String,java.lang.String):void  // seen (return type inferred)
  method get(java.lang.String):java.util.Optional  // seen: Optional<String>
  method delete(java.lang.String):void  // inferred from "create, read, update, delete"

# ---- host SecretService (Confluence 9.1+, Jira 10.2+ hosts; whether exported to apps is NOT known) [from: docs.atlassian.com javadoc of ConfluenceSecretService 9.5.2, BambooSecretsService]

interface com.atlassian.secrets.api.SecretService
  method put(java.lang.String,java.lang.String):void throws com.atlassian.secrets.api.SecretServiceException
  method get(java.lang.String):java.util.Optional throws com.atlassian.secrets.api.SecretServiceException
  method delete(java.lang.String):void throws com.atlassian.secrets.api.SecretServiceException

# ---- Crowd, which Confluence and Jira both embed (crowd 5.1.6, from the class files of Confluence 8.7.2)
# Jira 9.12 has 5.x, Jira 10 and 11 have 6.x and 7.x under the same names. What is listed for Jira is a part of this, without equals, hashCode and toString.

interface com.atlassian.crowd.embedded.api.CrowdService
  method authenticate(java.lang.String,java.lang.String):com.atlassian.crowd.embedded.api.User throws com.atlassian.crowd.exception.FailedAuthenticationException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method getUser(java.lang.String):com.atlassian.crowd.embedded.api.User
  method getRemoteUser(java.lang.String):com.atlassian.crowd.embedded.api.User
  method userAuthenticated(java.lang.String):com.atlassian.crowd.embedded.api.User throws com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.runtime.OperationFailedException,com.atlassian.crowd.exception.InactiveAccountException
  method getUserWithAttributes(java.lang.String):com.atlassian.crowd.embedded.api.UserWithAttributes
  method getGroup(java.lang.String):com.atlassian.crowd.embedded.api.Group
  method getGroupWithAttributes(java.lang.String):com.atlassian.crowd.embedded.api.GroupWithAttributes
  method search(com.atlassian.crowd.embedded.api.Query):java.lang.Iterable  // <T> Iterable<T> search(Query<T>)
  method isUserMemberOfGroup(java.lang.String,java.lang.String):boolean
  method isUserMemberOfGroup(com.atlassian.crowd.embedded.api.User,com.atlassian.crowd.embedded.api.Group):boolean
  method isGroupMemberOfGroup(java.lang.String,java.lang.String):boolean
  method isGroupMemberOfGroup(com.atlassian.crowd.embedded.api.Group,com.atlassian.crowd.embedded.api.Group):boolean
  method addUser(com.atlassian.crowd.embedded.api.User,java.lang.String):com.atlassian.crowd.embedded.api.User throws com.atlassian.crowd.exception.InvalidUserException,com.atlassian.crowd.exception.InvalidCredentialException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException @Deprecated
  method addUser(com.atlassian.crowd.embedded.api.UserWithAttributes,java.lang.String):com.atlassian.crowd.embedded.api.UserWithAttributes throws com.atlassian.crowd.exception.InvalidUserException,com.atlassian.crowd.exception.InvalidCredentialException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method updateUser(com.atlassian.crowd.embedded.api.User):com.atlassian.crowd.embedded.api.User throws com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.InvalidUserException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method renameUser(com.atlassian.crowd.embedded.api.User,java.lang.String):com.atlassian.crowd.embedded.api.User throws com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.InvalidUserException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method updateUserCredential(com.atlassian.crowd.embedded.api.User,java.lang.String):void throws com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.InvalidCredentialException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method setUserAttribute(com.atlassian.crowd.embedded.api.User,java.lang.String,java.lang.String):void throws com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method setUserAttribute(com.atlassian.crowd.embedded.api.User,java.lang.String,java.util.Set):void throws com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException  // void setUserAttribute(User, String, Set<String>)
  method removeUserAttribute(com.atlassian.crowd.embedded.api.User,java.lang.String):void throws com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method removeAllUserAttributes(com.atlassian.crowd.embedded.api.User):void throws com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method removeUser(com.atlassian.crowd.embedded.api.User):boolean throws com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method addGroup(com.atlassian.crowd.embedded.api.Group):com.atlassian.crowd.embedded.api.Group throws com.atlassian.crowd.exception.embedded.InvalidGroupException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method updateGroup(com.atlassian.crowd.embedded.api.Group):com.atlassian.crowd.embedded.api.Group throws com.atlassian.crowd.exception.runtime.GroupNotFoundException,com.atlassian.crowd.exception.embedded.InvalidGroupException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method setGroupAttribute(com.atlassian.crowd.embedded.api.Group,java.lang.String,java.lang.String):void throws com.atlassian.crowd.exception.runtime.GroupNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method setGroupAttribute(com.atlassian.crowd.embedded.api.Group,java.lang.String,java.util.Set):void throws com.atlassian.crowd.exception.runtime.GroupNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException  // void setGroupAttribute(Group, String, Set<String>)
  method removeGroupAttribute(com.atlassian.crowd.embedded.api.Group,java.lang.String):void throws com.atlassian.crowd.exception.runtime.GroupNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method removeAllGroupAttributes(com.atlassian.crowd.embedded.api.Group):void throws com.atlassian.crowd.exception.runtime.GroupNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method removeGroup(com.atlassian.crowd.embedded.api.Group):boolean throws com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method addUserToGroup(com.atlassian.crowd.embedded.api.User,com.atlassian.crowd.embedded.api.Group):boolean throws com.atlassian.crowd.exception.runtime.GroupNotFoundException,com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method addGroupToGroup(com.atlassian.crowd.embedded.api.Group,com.atlassian.crowd.embedded.api.Group):boolean throws com.atlassian.crowd.exception.runtime.GroupNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.InvalidMembershipException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method removeUserFromGroup(com.atlassian.crowd.embedded.api.User,com.atlassian.crowd.embedded.api.Group):boolean throws com.atlassian.crowd.exception.runtime.GroupNotFoundException,com.atlassian.crowd.exception.runtime.UserNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method removeGroupFromGroup(com.atlassian.crowd.embedded.api.Group,com.atlassian.crowd.embedded.api.Group):boolean throws com.atlassian.crowd.exception.runtime.GroupNotFoundException,com.atlassian.crowd.exception.OperationNotPermittedException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method isUserDirectGroupMember(com.atlassian.crowd.embedded.api.User,com.atlassian.crowd.embedded.api.Group):boolean throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method isGroupDirectGroupMember(com.atlassian.crowd.embedded.api.Group,com.atlassian.crowd.embedded.api.Group):boolean throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method getCapabilitiesForNewUsers():com.atlassian.crowd.embedded.api.UserCapabilities

interface com.atlassian.crowd.embedded.api.CrowdDirectoryService
  method addDirectory(com.atlassian.crowd.embedded.api.Directory):com.atlassian.crowd.embedded.api.Directory throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method validateDirectoryConfiguration(com.atlassian.crowd.embedded.api.Directory,java.util.EnumSet):java.util.List  // List<ValidationError> validateDirectoryConfiguration(Directory, EnumSet<DirectoryValidationContext>)
  method findDirectoryByName(java.lang.String):com.atlassian.crowd.embedded.api.Directory
  method testConnection(com.atlassian.crowd.embedded.api.Directory):void throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method findAllDirectories():java.util.List  // List<Directory> findAllDirectories()
  method findDirectoryById(long):com.atlassian.crowd.embedded.api.Directory
  method updateDirectory(com.atlassian.crowd.embedded.api.Directory):com.atlassian.crowd.embedded.api.Directory throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method setDirectoryPosition(long,int):void throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method removeDirectory(long):boolean throws com.atlassian.crowd.exception.DirectoryCurrentlySynchronisingException,com.atlassian.crowd.exception.runtime.OperationFailedException
  method supportsNestedGroups(long):boolean throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method isDirectorySynchronisable(long):boolean throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method synchroniseDirectory(long):void throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method synchroniseDirectory(long,boolean):void throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method isDirectorySynchronising(long):boolean throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method getDirectorySynchronisationInformation(long):com.atlassian.crowd.embedded.api.DirectorySynchronisationInformation throws com.atlassian.crowd.exception.runtime.OperationFailedException
  method setConnectionPoolProperties(com.atlassian.crowd.embedded.api.ConnectionPoolProperties):void
  method getStoredConnectionPoolProperties():com.atlassian.crowd.embedded.api.ConnectionPoolProperties
  method getSystemConnectionPoolProperties():com.atlassian.crowd.embedded.api.ConnectionPoolProperties
  method isMembershipAggregationEnabled():boolean
  method setMembershipAggregationEnabled(boolean):void

interface com.atlassian.crowd.embedded.api.User extends java.lang.Comparable<User>,java.security.Principal
  method getDirectoryId():long
  method isActive():boolean
  method getEmailAddress():java.lang.String
  method getDisplayName():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method compareTo(com.atlassian.crowd.embedded.api.User):int
  method default isMarkedAsDeleted():boolean

interface com.atlassian.crowd.embedded.api.Group extends java.lang.Comparable<Group>
  method getName():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int
  method compareTo(com.atlassian.crowd.embedded.api.Group):int

interface com.atlassian.crowd.embedded.api.Directory extends java.io.Serializable,com.atlassian.crowd.embedded.api.Attributes
  method getId():java.lang.Long
  method getName():java.lang.String
  method isActive():boolean
  method getEncryptionType():java.lang.String
  method getAttributes():java.util.Map  // Map<String, String> getAttributes()
  method getAllowedOperations():java.util.Set  // Set<OperationType> getAllowedOperations()
  method getDescription():java.lang.String
  method getType():com.atlassian.crowd.embedded.api.DirectoryType
  method getImplementationClass():java.lang.String
  method getCreatedDate():java.util.Date
  method getUpdatedDate():java.util.Date
  method default isPersistable():boolean

enum com.atlassian.crowd.embedded.api.DirectoryType
  const UNKNOWN
  const INTERNAL
  const CONNECTOR
  const CUSTOM
  const DELEGATING
  const CROWD
  const AZURE_AD

interface com.atlassian.crowd.embedded.api.SearchRestriction

interface com.atlassian.crowd.embedded.api.Query<T>
  method getStartIndex():int
  method getMaxResults():int
  method getReturnType():java.lang.Class  // Class<T> getReturnType()
  method getSearchRestriction():com.atlassian.crowd.embedded.api.SearchRestriction

class com.atlassian.crowd.search.EntityDescriptor
  ctor (com.atlassian.crowd.search.Entity)
  method static group(com.atlassian.crowd.model.group.GroupType):com.atlassian.crowd.search.EntityDescriptor
  method static group():com.atlassian.crowd.search.EntityDescriptor
  method static role():com.atlassian.crowd.search.EntityDescriptor @Deprecated
  method static user():com.atlassian.crowd.search.EntityDescriptor
  method static directory():com.atlassian.crowd.search.EntityDescriptor
  method static token():com.atlassian.crowd.search.EntityDescriptor
  method static application():com.atlassian.crowd.search.EntityDescriptor
  method static alias():com.atlassian.crowd.search.EntityDescriptor
  method getEntityType():com.atlassian.crowd.search.Entity
  method getGroupType():com.atlassian.crowd.model.group.GroupType
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

class com.atlassian.crowd.search.builder.QueryBuilder
  ctor ()
  field static final NULL_RESTRICTION:com.atlassian.crowd.embedded.api.SearchRestriction
  method static queryFor(java.lang.Class,com.atlassian.crowd.search.EntityDescriptor):com.atlassian.crowd.search.builder.QueryBuilder$PartialEntityQuery  // <T> PartialEntityQuery<T> queryFor(Class<T>, EntityDescriptor)
  method static queryFor(java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.embedded.api.SearchRestriction,int,int):com.atlassian.crowd.search.query.entity.EntityQuery  // <T> EntityQuery<T> queryFor(Class<T>, EntityDescriptor, SearchRestriction, int, int)
  method static createMembershipQuery(int,int,boolean,com.atlassian.crowd.search.EntityDescriptor,java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,java.lang.String):com.atlassian.crowd.search.query.membership.MembershipQuery @Deprecated  // <T> MembershipQuery<T> createMembershipQuery(int, int, boolean, EntityDescriptor, Class<T>, EntityDescriptor, String)
  method static createMembershipQuery(int,int,boolean,com.atlassian.crowd.search.EntityDescriptor,java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,java.lang.String...):com.atlassian.crowd.search.query.membership.MembershipQuery @Deprecated  // <T> MembershipQuery<T> createMembershipQuery(int, int, boolean, EntityDescriptor, Class<T>, EntityDescriptor, String...)
  method static createMembershipQuery(int,int,boolean,com.atlassian.crowd.search.EntityDescriptor,java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.embedded.api.SearchRestriction,java.lang.String...):com.atlassian.crowd.search.query.membership.MembershipQuery  // <T> MembershipQuery<T> createMembershipQuery(int, int, boolean, EntityDescriptor, Class<T>, EntityDescriptor, SearchRestriction, String...)
class com.atlassian.crowd.search.builder.QueryBuilder$PartialEntityQueryWithStartIndex<T>
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.embedded.api.SearchRestriction,int)  // PartialEntityQueryWithStartIndex(Class<T>, EntityDescriptor, SearchRestriction, int)
  method returningAtMost(int):com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> returningAtMost(int)
class com.atlassian.crowd.search.builder.QueryBuilder$PartialEntityQueryWithRestriction<T>
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.embedded.api.SearchRestriction)  // PartialEntityQueryWithRestriction(Class<T>, EntityDescriptor, SearchRestriction)
  method startingAt(int):com.atlassian.crowd.search.builder.QueryBuilder$PartialEntityQueryWithStartIndex  // PartialEntityQueryWithStartIndex<T> startingAt(int)
  method returningAtMost(int):com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> returningAtMost(int)
  method childrenOf(com.atlassian.crowd.search.EntityDescriptor):com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithEntityToMatch  // PartialMembershipQueryWithEntityToMatch<T> childrenOf(EntityDescriptor)
  method parentsOf(com.atlassian.crowd.search.EntityDescriptor):com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithEntityToMatch  // PartialMembershipQueryWithEntityToMatch<T> parentsOf(EntityDescriptor)
class com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithStartIndex<T>
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.search.EntityDescriptor,boolean,java.lang.String,int) @Deprecated  // PartialMembershipQueryWithStartIndex(Class<T>, EntityDescriptor, EntityDescriptor, boolean, String, int)
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.search.EntityDescriptor,boolean,int,com.atlassian.crowd.embedded.api.SearchRestriction,java.lang.String...)  // PartialMembershipQueryWithStartIndex(Class<T>, EntityDescriptor, EntityDescriptor, boolean, int, SearchRestriction, String)
  method returningAtMost(int):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> returningAtMost(int)
class com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithNameToMatch<T>
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.search.EntityDescriptor,boolean,java.lang.String) @Deprecated  // PartialMembershipQueryWithNameToMatch(Class<T>, EntityDescriptor, EntityDescriptor, boolean, String)
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.search.EntityDescriptor,boolean,com.atlassian.crowd.embedded.api.SearchRestriction,java.lang.String...)  // PartialMembershipQueryWithNameToMatch(Class<T>, EntityDescriptor, EntityDescriptor, boolean, SearchRestriction, String)
  method startingAt(int):com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithStartIndex  // PartialMembershipQueryWithStartIndex<T> startingAt(int)
  method returningAtMost(int):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> returningAtMost(int)
class com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithEntityToMatch<T>
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.search.EntityDescriptor,boolean) @Deprecated  // PartialMembershipQueryWithEntityToMatch(Class<T>, EntityDescriptor, EntityDescriptor, boolean)
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.search.EntityDescriptor,boolean,com.atlassian.crowd.embedded.api.SearchRestriction)  // PartialMembershipQueryWithEntityToMatch(Class<T>, EntityDescriptor, EntityDescriptor, boolean, SearchRestriction)
  method withName(java.lang.String):com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithNameToMatch  // PartialMembershipQueryWithNameToMatch<T> withName(String)
  method withNames(java.lang.String...):com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithNameToMatch  // PartialMembershipQueryWithNameToMatch<T> withNames(String...)
  method withNames(java.util.Collection):com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithNameToMatch  // PartialMembershipQueryWithNameToMatch<T> withNames(Collection<String>)
class com.atlassian.crowd.search.builder.QueryBuilder$PartialEntityQuery<T>
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor)  // PartialEntityQuery(Class<T>, EntityDescriptor)
  method with(com.atlassian.crowd.embedded.api.SearchRestriction):com.atlassian.crowd.search.builder.QueryBuilder$PartialEntityQueryWithRestriction  // PartialEntityQueryWithRestriction<T> with(SearchRestriction)
  method startingAt(int):com.atlassian.crowd.search.builder.QueryBuilder$PartialEntityQueryWithStartIndex  // PartialEntityQueryWithStartIndex<T> startingAt(int)
  method returningAtMost(int):com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> returningAtMost(int)
  method childrenOf(com.atlassian.crowd.search.EntityDescriptor):com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithEntityToMatch  // PartialMembershipQueryWithEntityToMatch<T> childrenOf(EntityDescriptor)
  method parentsOf(com.atlassian.crowd.search.EntityDescriptor):com.atlassian.crowd.search.builder.QueryBuilder$PartialMembershipQueryWithEntityToMatch  // PartialMembershipQueryWithEntityToMatch<T> parentsOf(EntityDescriptor)
  method ofType(com.atlassian.crowd.model.group.GroupType):java.lang.Object

class com.atlassian.crowd.search.query.entity.UserQuery<T> extends com.atlassian.crowd.search.query.entity.EntityQuery<T>
  ctor (java.lang.Class,com.atlassian.crowd.embedded.api.SearchRestriction,int,int)  // UserQuery(Class<T>, SearchRestriction, int, int)

class com.atlassian.crowd.search.query.entity.GroupQuery<T> extends com.atlassian.crowd.search.query.entity.EntityQuery<T>
  ctor (java.lang.Class,com.atlassian.crowd.model.group.GroupType,com.atlassian.crowd.embedded.api.SearchRestriction,int,int)  // GroupQuery(Class<T>, GroupType, SearchRestriction, int, int)
  method getGroupType():com.atlassian.crowd.model.group.GroupType

abstract class com.atlassian.crowd.search.query.entity.EntityQuery<T> implements com.atlassian.crowd.embedded.api.Query<T>
  field static final MAX_MAX_RESULTS:int = 1000
  field static final ALL_RESULTS:int
  ctor (java.lang.Class,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.embedded.api.SearchRestriction,int,int)  // EntityQuery(Class<T>, EntityDescriptor, SearchRestriction, int, int)
  ctor (com.atlassian.crowd.search.query.entity.EntityQuery,java.lang.Class)  // EntityQuery(EntityQuery, Class<T>)
  ctor (com.atlassian.crowd.search.query.entity.EntityQuery,int,int)  // EntityQuery(EntityQuery<T>, int, int)
  method getEntityDescriptor():com.atlassian.crowd.search.EntityDescriptor
  method getSearchRestriction():com.atlassian.crowd.embedded.api.SearchRestriction
  method getStartIndex():int
  method getMaxResults():int
  method getReturnType():java.lang.Class  // Class<T> getReturnType()
  method equals(java.lang.Object):boolean
  method static addToMaxResults(int,int):int
  method static allResultsToLongMax(int):long
  method hashCode():int
  method toString():java.lang.String
  method withReturnType(java.lang.Class):com.atlassian.crowd.search.query.entity.EntityQuery  // <Q> EntityQuery<Q> withReturnType(Class<Q>)
  method withStartIndex(int):com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> withStartIndex(int)
  method withMaxResults(int):com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> withMaxResults(int)
  method withStartIndexAndMaxResults(int,int):com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> withStartIndexAndMaxResults(int, int)
  method withSearchRestriction(com.atlassian.crowd.embedded.api.SearchRestriction):com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> withSearchRestriction(SearchRestriction)
  method baseSplitQuery():com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> baseSplitQuery()
  method splitOrRestrictionIfNeeded(int):java.util.Optional  // Optional<List<EntityQuery<T>>> splitOrRestrictionIfNeeded(int)
  method withAllResults():com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> withAllResults()
  method addToMaxResults(int):com.atlassian.crowd.search.query.entity.EntityQuery  // EntityQuery<T> addToMaxResults(int)
  method hasAllResults():boolean

class com.atlassian.crowd.search.query.membership.MembershipQuery<T> implements com.atlassian.crowd.embedded.api.Query<T>
  ctor (java.lang.Class,boolean,com.atlassian.crowd.search.EntityDescriptor,java.lang.String,com.atlassian.crowd.search.EntityDescriptor,int,int) @Deprecated  // MembershipQuery(Class<T>, boolean, EntityDescriptor, String, EntityDescriptor, int, int)
  ctor (java.lang.Class,boolean,com.atlassian.crowd.search.EntityDescriptor,java.lang.String,com.atlassian.crowd.search.EntityDescriptor,int,int,com.atlassian.crowd.embedded.api.SearchRestriction)  // MembershipQuery(Class<T>, boolean, EntityDescriptor, String, EntityDescriptor, int, int, SearchRestriction)
  ctor (java.lang.Class,boolean,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.search.EntityDescriptor,int,int,com.atlassian.crowd.embedded.api.SearchRestriction,java.lang.String...)  // MembershipQuery(Class<T>, boolean, EntityDescriptor, EntityDescriptor, int, int, SearchRestriction, String)
  ctor (java.lang.Class,boolean,com.atlassian.crowd.search.EntityDescriptor,com.atlassian.crowd.search.EntityDescriptor,int,int,com.atlassian.crowd.embedded.api.SearchRestriction,java.util.Collection)  // MembershipQuery(Class<T>, boolean, EntityDescriptor, EntityDescriptor, int, int, SearchRestriction, Collection<String>)
  ctor (com.atlassian.crowd.search.query.membership.MembershipQuery,int,int)  // MembershipQuery(MembershipQuery<T>, int, int)
  ctor (com.atlassian.crowd.search.query.membership.MembershipQuery,java.lang.Class)  // MembershipQuery(MembershipQuery<?>, Class<T>)
  method getEntityToReturn():com.atlassian.crowd.search.EntityDescriptor
  method getEntityToMatch():com.atlassian.crowd.search.EntityDescriptor
  method isFindChildren():boolean
  method getEntityNamesToMatch():java.util.Set  // Set<String> getEntityNamesToMatch()
  method getEntityNameToMatch():java.lang.String @Deprecated
  method getStartIndex():int
  method getMaxResults():int
  method getReturnType():java.lang.Class  // Class<T> getReturnType()
  method getSearchRestriction():com.atlassian.crowd.embedded.api.SearchRestriction
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String
  method withEntityNames(java.util.Collection):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> withEntityNames(Collection<String>)
  method withEntityNames(java.lang.String...):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> withEntityNames(String...)
  method splitEntityNamesToMatch():java.util.List  // List<MembershipQuery<T>> splitEntityNamesToMatch()
  method splitEntityNamesToMatch(int):java.util.List  // List<MembershipQuery<T>> splitEntityNamesToMatch(int)
  method withAllResults():com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> withAllResults()
  method withStartIndex(int):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> withStartIndex(int)
  method withMaxResults(int):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> withMaxResults(int)
  method withReturnType(java.lang.Class):com.atlassian.crowd.search.query.membership.MembershipQuery  // <Q> MembershipQuery<Q> withReturnType(Class<Q>)
  method withEntityToReturn(com.atlassian.crowd.search.EntityDescriptor):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> withEntityToReturn(EntityDescriptor)
  method baseSplitQuery():com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> baseSplitQuery()
  method addToMaxResults(int):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> addToMaxResults(int)
  method withStartIndexAndMaxResult(int,int):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> withStartIndexAndMaxResult(int, int)
  method withSearchRestriction(com.atlassian.crowd.embedded.api.SearchRestriction):com.atlassian.crowd.search.query.membership.MembershipQuery  // MembershipQuery<T> withSearchRestriction(SearchRestriction)
  method isWithAllResults():boolean

class com.atlassian.crowd.search.query.entity.restriction.NullRestrictionImpl implements com.atlassian.crowd.search.query.entity.restriction.NullRestriction
  field static final INSTANCE:com.atlassian.crowd.search.query.entity.restriction.NullRestriction
  method equals(java.lang.Object):boolean
  method hashCode():int

enum com.atlassian.crowd.model.membership.MembershipType
  const GROUP_USER
  const GROUP_GROUP

abstract class com.atlassian.crowd.event.DirectoryEvent extends com.atlassian.crowd.event.Event
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory)
  method getDirectory():com.atlassian.crowd.embedded.api.Directory
  method getDirectoryId():java.lang.Long
  method getDirectoryType():com.atlassian.crowd.embedded.api.DirectoryType
  method getDirectoryImplementationClass():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

abstract class com.atlassian.crowd.event.Event @Deprecated
  ctor (java.lang.Object)
  method getSource():java.lang.Object @Deprecated
  method getTimestamp():long

class com.atlassian.crowd.event.user.AutoUserCreatedEvent extends com.atlassian.crowd.event.user.UserCreatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User)

class com.atlassian.crowd.event.user.AutoUserUpdatedEvent extends com.atlassian.crowd.event.user.UserUpdatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User,com.atlassian.crowd.model.user.User)
  method getOriginalUser():com.atlassian.crowd.model.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.ResetPasswordEvent extends com.atlassian.crowd.event.user.UserUpdatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User,java.lang.String)
  method getNewPassword():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserAttributeDeletedEvent extends com.atlassian.crowd.event.user.UserUpdatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User,java.lang.String)
  method getAttributeName():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserAttributeStoredEvent extends com.atlassian.crowd.event.user.UserUpdatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User,java.util.Map)  // UserAttributeStoredEvent(Object, Directory, User, Map<String, Set<String>>)
  method getAttributeNames():java.util.Set  // Set<String> getAttributeNames()
  method getAttributeValues(java.lang.String):java.util.Set  // Set<String> getAttributeValues(String)
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserAuthenticatedByEmailAddressEvent
  ctor ()

class com.atlassian.crowd.event.user.UserAuthenticatedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.application.Application,com.atlassian.crowd.model.user.User)
  method getApplication():com.atlassian.crowd.model.application.Application
  method getUser():com.atlassian.crowd.model.user.User
  method getApplicationId():java.lang.Long
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserAuthenticatedWithSamlSsoEvent
  ctor (com.atlassian.crowd.model.application.Application,com.atlassian.crowd.model.user.User,boolean)
  ctor (com.atlassian.crowd.model.application.ImmutableApplication,com.atlassian.crowd.model.user.ImmutableUser,boolean)
  method getApplication():com.atlassian.crowd.model.application.ImmutableApplication
  method getUser():com.atlassian.crowd.model.user.ImmutableUser
  method getAtlassianSamlPlugin():boolean
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

class com.atlassian.crowd.event.user.UserAuthenticationFailedAccessDeniedEvent extends com.atlassian.crowd.event.Event
  ctor (java.lang.Object,com.atlassian.crowd.model.user.User,com.atlassian.crowd.model.application.Application)
  method getRemotePrincipal():com.atlassian.crowd.model.user.User
  method getApplication():com.atlassian.crowd.model.application.Application
  method getApplicationId():java.lang.Long

class com.atlassian.crowd.event.user.UserAuthenticationFailedInvalidAuthenticationEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.String)
  method getUsername():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserAuthenticationSucceededEvent extends com.atlassian.crowd.event.Event
  ctor (java.lang.Object,com.atlassian.crowd.model.user.User,com.atlassian.crowd.model.application.Application,com.atlassian.crowd.model.token.Token)
  method getRemotePrincipal():com.atlassian.crowd.model.user.User
  method getApplication():com.atlassian.crowd.model.application.Application
  method getToken():com.atlassian.crowd.model.token.Token
  method getApplicationId():java.lang.Long

class com.atlassian.crowd.event.user.UserCreatedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User)
  ctor (java.lang.Object,com.atlassian.crowd.model.directory.ImmutableDirectory,com.atlassian.crowd.model.user.User)
  method getUser():com.atlassian.crowd.model.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserCreatedFromDirectorySynchronisationEvent extends com.atlassian.crowd.event.user.UserCreatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User)
  ctor (java.lang.Object,com.atlassian.crowd.model.directory.ImmutableDirectory,com.atlassian.crowd.model.user.User)

class com.atlassian.crowd.event.user.UserCredentialUpdatedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.String,com.atlassian.crowd.embedded.api.PasswordCredential)
  method getUsername():java.lang.String
  method getNewCredential():com.atlassian.crowd.embedded.api.PasswordCredential
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserCredentialValidationFailed extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.util.Collection)  // UserCredentialValidationFailed(Object, Directory, Collection<PasswordConstraint>)
  method getFailedConstraints():java.util.Collection  // Collection<PasswordConstraint> getFailedConstraints()
  method failedReason():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserDeletedEvent extends com.atlassian.crowd.event.DirectoryEvent @Deprecated
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.String)
  ctor (java.lang.Object,com.atlassian.crowd.model.directory.ImmutableDirectory,java.lang.String)
  method getUsername():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserEditedEvent extends com.atlassian.crowd.event.user.UserUpdatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User,com.atlassian.crowd.model.user.User)
  method getOriginalUser():com.atlassian.crowd.model.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserEmailAuthenticationDuplicatedEmailEvent
  ctor ()

class com.atlassian.crowd.event.user.UserEmailChangedEvent extends com.atlassian.crowd.event.user.UserUpdatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User,java.lang.String)
  method getOriginalEmail():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserEmailSSOAuthenticationFailedEvent
  ctor (com.atlassian.crowd.event.user.UserEmailSSOAuthenticationFailedEvent$Reason)
  method getReason():com.atlassian.crowd.event.user.UserEmailSSOAuthenticationFailedEvent$Reason
enum com.atlassian.crowd.event.user.UserEmailSSOAuthenticationFailedEvent$Reason
  const EMAIL_DUPLICATED
  const EMAIL_INVALID

class com.atlassian.crowd.event.user.UserRenamedEvent extends com.atlassian.crowd.event.user.UserUpdatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User,java.lang.String)
  method getOldUsername():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UserTokenVerificationSucceededEvent
  ctor (com.atlassian.crowd.model.application.Application,com.atlassian.crowd.model.token.Token)
  ctor (com.atlassian.crowd.model.application.ImmutableApplication,com.atlassian.crowd.model.token.Token)
  method getApplication():com.atlassian.crowd.model.application.ImmutableApplication
  method getToken():com.atlassian.crowd.model.token.Token
  method equals(java.lang.Object):boolean
  method hashCode():int
  method toString():java.lang.String

abstract class com.atlassian.crowd.event.user.UserUpdatedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.user.User)
  method getUser():com.atlassian.crowd.model.user.User
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.user.UsersDeletedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.util.Collection)  // UsersDeletedEvent(Object, Directory, Collection<String>)
  method getUsernames():java.util.Collection  // Collection<String> getUsernames()
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.group.AutoGroupCreatedEvent extends com.atlassian.crowd.event.group.GroupCreatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.group.Group)

class com.atlassian.crowd.event.group.AutoGroupMembershipCreatedEvent extends com.atlassian.crowd.event.group.GroupMembershipCreatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.String,java.lang.String,com.atlassian.crowd.model.membership.MembershipType)

class com.atlassian.crowd.event.group.AutoGroupMembershipDeletedEvent extends com.atlassian.crowd.event.group.GroupMembershipDeletedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.String,java.lang.String,com.atlassian.crowd.model.membership.MembershipType)

class com.atlassian.crowd.event.group.GroupAttributeDeletedEvent extends com.atlassian.crowd.event.group.GroupUpdatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.group.Group,java.lang.String)
  method getAttributeName():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.group.GroupAttributeStoredEvent extends com.atlassian.crowd.event.group.GroupUpdatedEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.group.Group,java.util.Map)  // GroupAttributeStoredEvent(Object, Directory, Group, Map<String, Set<String>>)
  method getAttributeNames():java.util.Set  // Set<String> getAttributeNames()
  method getAttributeValues(java.lang.String):java.util.Set  // Set<String> getAttributeValues(String)
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.group.GroupCreatedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.group.Group)
  method getGroup():com.atlassian.crowd.model.group.Group
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.group.GroupDeletedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.String)
  method getGroupName():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.group.GroupMembershipCreatedEvent extends com.atlassian.crowd.event.DirectoryEvent @Deprecated
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.String,java.lang.String,com.atlassian.crowd.model.membership.MembershipType)
  method getEntityName():java.lang.String
  method getGroupName():java.lang.String
  method getMembershipType():com.atlassian.crowd.model.membership.MembershipType
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.group.GroupMembershipDeletedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.String,java.lang.String,com.atlassian.crowd.model.membership.MembershipType)
  method getEntityName():java.lang.String
  method getGroupName():java.lang.String
  method getMembershipType():com.atlassian.crowd.model.membership.MembershipType
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.Iterable,java.lang.String,com.atlassian.crowd.model.membership.MembershipType)  // GroupMembershipsCreatedEvent(Object, Directory, Iterable<String>, String, MembershipType)
  method getEntityNames():java.util.Collection  // Collection<String> getEntityNames()
  method getGroupName():java.lang.String
  method getMembershipType():com.atlassian.crowd.model.membership.MembershipType
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.group.GroupMembershipsDeletedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,java.lang.Iterable,java.lang.String,com.atlassian.crowd.model.membership.MembershipType)  // GroupMembershipsDeletedEvent(Object, Directory, Iterable<String>, String, MembershipType)
  method getEntityNames():java.util.Collection  // Collection<String> getEntityNames()
  method getGroupName():java.lang.String
  method getMembershipType():com.atlassian.crowd.model.membership.MembershipType
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.group.GroupUpdatedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.model.group.Group)
  method getGroup():com.atlassian.crowd.model.group.Group
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.directory.DirectoryCreatedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory)

class com.atlassian.crowd.event.directory.DirectoryDeletedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory)

class com.atlassian.crowd.event.directory.DirectoryUpdatedEvent extends com.atlassian.crowd.event.DirectoryEvent
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory) @Deprecated
  ctor (java.lang.Object,com.atlassian.crowd.embedded.api.Directory,com.atlassian.crowd.embedded.api.Directory)
  method getOldDirectory():com.atlassian.crowd.embedded.api.Directory
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.directory.RemoteDirectorySynchronisationFailedEvent extends com.atlassian.crowd.event.directory.RemoteDirectorySynchronisationFinishedEvent
  ctor (java.lang.Object,com.atlassian.crowd.directory.RemoteDirectory,com.atlassian.crowd.embedded.api.DirectorySynchronisationRoundInformation,long)

abstract class com.atlassian.crowd.event.directory.RemoteDirectorySynchronisationFinishedEvent extends com.atlassian.crowd.event.Event
  ctor (java.lang.Object,com.atlassian.crowd.directory.RemoteDirectory,com.atlassian.crowd.embedded.api.DirectorySynchronisationRoundInformation,long)
  method getRemoteDirectory():com.atlassian.crowd.directory.RemoteDirectory
  method getDirectoryId():long
  method getLastRound():java.util.Optional  // Optional<DirectorySynchronisationRoundInformation> getLastRound()
  method getTimeTakenInMs():long
  method equals(java.lang.Object):boolean
  method hashCode():int

class com.atlassian.crowd.event.directory.RemoteDirectorySynchronisationStartedEvent
  ctor (com.atlassian.crowd.directory.RemoteDirectory)
  method getRemoteDirectory():com.atlassian.crowd.directory.RemoteDirectory

class com.atlassian.crowd.event.directory.RemoteDirectorySynchronisedEvent extends com.atlassian.crowd.event.directory.RemoteDirectorySynchronisationFinishedEvent
  ctor (java.lang.Object,com.atlassian.crowd.directory.RemoteDirectory,com.atlassian.crowd.embedded.api.DirectorySynchronisationRoundInformation,long)

class com.atlassian.crowd.event.application.ApplicationDirectoryAddedEvent extends com.atlassian.crowd.event.application.ApplicationUpdatedEvent
  ctor (com.atlassian.crowd.model.application.Application,com.atlassian.crowd.embedded.api.Directory) @Deprecated
  ctor (com.atlassian.crowd.model.application.Application,com.atlassian.crowd.model.application.Application,com.atlassian.crowd.embedded.api.Directory)
  method getDirectory():com.atlassian.crowd.embedded.api.Directory
  method getDirectoryId():java.lang.Long

class com.atlassian.crowd.event.application.ApplicationDirectoryRemovedEvent extends com.atlassian.crowd.event.application.ApplicationUpdatedEvent
  ctor (com.atlassian.crowd.model.application.Application,com.atlassian.crowd.embedded.api.Directory) @Deprecated
  ctor (com.atlassian.crowd.model.application.Application,com.atlassian.crowd.model.application.Application,com.atlassian.crowd.embedded.api.Directory)
  method getDirectory():com.atlassian.crowd.embedded.api.Directory
  method getDirectoryId():java.lang.Long

class com.atlassian.crowd.event.application.ApplicationDirectoryOrderUpdatedEvent extends com.atlassian.crowd.event.application.ApplicationUpdatedEvent
  ctor (com.atlassian.crowd.model.application.Application,com.atlassian.crowd.model.application.Application,com.atlassian.crowd.embedded.api.Directory)
  method getDirectory():com.atlassian.crowd.embedded.api.Directory
  method getDirectoryId():java.lang.Long

class com.atlassian.crowd.event.application.ApplicationUpdatedEvent
  field protected final newApplication:com.atlassian.crowd.model.application.ImmutableApplication
  field protected final oldApplication:com.atlassian.crowd.model.application.ImmutableApplication
  ctor (com.atlassian.crowd.model.application.Application,com.atlassian.crowd.model.application.Application)
  method getApplication():com.atlassian.crowd.model.application.Application
  method getOldApplication():com.atlassian.crowd.model.application.Application
  method equals(java.lang.Object):boolean
  method hashCode():int
  method getApplicationId():java.lang.Long

interface com.atlassian.crowd.embedded.api.Attributes
  method getValues(java.lang.String):java.util.Set
  method getValue(java.lang.String):java.lang.String
  method getKeys():java.util.Set
  method isEmpty():boolean

interface com.atlassian.crowd.search.query.entity.restriction.NullRestriction extends com.atlassian.crowd.embedded.api.SearchRestriction
  field static final INSTANCE:com.atlassian.crowd.search.query.entity.restriction.NullRestriction

# ---- Crowd events listed for Jira only (crowd 5.1.6)

abstract class com.atlassian.crowd.event.migration.XMLRestoreEvent extends com.atlassian.crowd.event.Event
  ctor (java.lang.Object,java.lang.String)
  method getFilePath():java.lang.String

class com.atlassian.crowd.event.migration.XMLRestoreFinishedEvent extends com.atlassian.crowd.event.migration.XMLRestoreEvent
  ctor (java.lang.Object,java.lang.String)

class com.atlassian.crowd.event.migration.XMLRestoreStartedEvent extends com.atlassian.crowd.event.migration.XMLRestoreEvent
  ctor (java.lang.Object,java.lang.String)

# ---- crowd model (docs.atlassian.com javadoc of Crowd 3.2 to 7.1: Group, GroupType, RemoteDirectory; of Crowd 2.5 and of CachedCrowdUser in Confluence 7.3: User)

interface com.atlassian.crowd.directory.RemoteDirectory extends com.atlassian.crowd.embedded.api.Attributes  // of its many members only the one we need
  method getDirectoryId():long

interface com.atlassian.crowd.model.DirectoryEntity
  method getDirectoryId():long
  method getName():java.lang.String
  method equals(java.lang.Object):boolean
  method hashCode():int

interface com.atlassian.crowd.model.group.Group extends com.atlassian.crowd.model.DirectoryEntity,java.lang.Comparable<Group>
  method getType():com.atlassian.crowd.model.group.GroupType
  method isActive():boolean
  method getDescription():java.lang.String
  method getExternalId():java.lang.String

enum com.atlassian.crowd.model.group.GroupType
  const GROUP
  const LEGACY_ROLE

interface com.atlassian.crowd.model.user.User extends java.security.Principal,com.atlassian.crowd.model.DirectoryEntity,com.atlassian.crowd.embedded.api.User
  method getFirstName():java.lang.String
  method getLastName():java.lang.String
  method getExternalId():java.lang.String

# ---- named in the signatures above, members not declared
# These stand so that descriptors are exact. No member of theirs is evidence of anything: nothing shipped may call one.
# An exception has a constructor taking its message, so that the reference host can throw it; its superclass is assumed.

interface com.atlassian.json.marshal.Jsonable
interface com.atlassian.plugin.InstallationMode
interface com.atlassian.plugin.PluginArtifact
interface com.atlassian.plugin.PluginDependencies
interface com.atlassian.plugin.PluginRestartState
interface com.atlassian.plugin.elements.ResourceDescriptor
interface com.atlassian.plugin.elements.ResourceLocation
interface com.atlassian.plugin.predicate.ModuleDescriptorPredicate
interface com.atlassian.plugin.predicate.PluginPredicate
interface com.atlassian.plugin.web.WebFragmentHelper
interface com.atlassian.sal.api.features.EnabledDarkFeatures
class com.atlassian.sal.api.i18n.InvalidOperationException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.sal.api.validate.MultipleLicensesValidationResult
class com.atlassian.sal.api.validate.ValidationResult
class com.atlassian.secrets.api.SecretServiceException extends java.lang.RuntimeException
  ctor (java.lang.String)
interface com.atlassian.webresource.api.assembler.AssembledResources
interface com.atlassian.webresource.api.assembler.resource.ResourcePhase
interface com.atlassian.crowd.embedded.api.ConnectionPoolProperties
interface com.atlassian.crowd.embedded.api.DirectorySynchronisationInformation
interface com.atlassian.crowd.embedded.api.DirectorySynchronisationRoundInformation
interface com.atlassian.crowd.embedded.api.GroupWithAttributes
interface com.atlassian.crowd.embedded.api.PasswordCredential
interface com.atlassian.crowd.embedded.api.UserCapabilities
interface com.atlassian.crowd.embedded.api.UserWithAttributes
class com.atlassian.crowd.exception.DirectoryCurrentlySynchronisingException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.FailedAuthenticationException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.InactiveAccountException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.InvalidCredentialException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.InvalidMembershipException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.InvalidUserException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.OperationNotPermittedException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.UserNotFoundException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.embedded.InvalidGroupException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.runtime.GroupNotFoundException extends java.lang.RuntimeException
  ctor (java.lang.String)
class com.atlassian.crowd.exception.runtime.OperationFailedException extends java.lang.RuntimeException
  ctor (java.lang.String)
class com.atlassian.crowd.exception.runtime.UserNotFoundException extends java.lang.RuntimeException
  ctor (java.lang.String)
interface com.atlassian.crowd.model.application.Application
class com.atlassian.crowd.model.application.ImmutableApplication implements com.atlassian.crowd.model.application.Application
interface com.atlassian.crowd.model.token.Token
class com.atlassian.crowd.search.Entity
abstract class com.atlassian.crowd.model.directory.ImmutableDirectory implements com.atlassian.crowd.embedded.api.Directory
abstract class com.atlassian.crowd.model.user.ImmutableUser implements com.atlassian.crowd.model.user.User
class com.atlassian.crowd.exception.GroupNotFoundException extends java.lang.Exception
  ctor (java.lang.String)
class com.atlassian.crowd.exception.OperationFailedException extends java.lang.Exception
  ctor (java.lang.String)
