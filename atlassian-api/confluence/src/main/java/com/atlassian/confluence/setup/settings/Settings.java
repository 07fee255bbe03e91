package com.atlassian.confluence.setup.settings;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.core.TimeZone;
import com.atlassian.confluence.pages.thumbnail.Dimensions;
import com.atlassian.confluence.servlet.download.AttachmentSecurityLevel;
import com.atlassian.confluence.setup.settings.beans.CaptchaSettings;
import com.atlassian.confluence.setup.settings.beans.ColourSchemesSettings;
import com.atlassian.confluence.setup.settings.beans.LoginManagerSettings;
import com.atlassian.confluence.setup.settings.beans.ReferrerSettings;
import com.atlassian.confluence.util.http.ConfluenceHttpParameters;
import java.io.Serializable;

public class Settings implements Serializable {
    public static final String DEFAULT_SITE_TITLE = "Confluence";

    public static final String FALLBACK_DEFAULT_USERS_GROUP = "confluence-users";

    public static final String DEFAULT_USERS_GROUP_ENV_VAR_KEY = "confluence.ondemand.default.user.group";

    public static final String DEFAULT_DEFAULT_ENCODING = "UTF-8";

    public static final String EMAIL_ADDRESS_PUBLIC = "email.address.public";

    public static final String EMAIL_ADDRESS_MASKED = "email.address.masked";

    public static final String EMAIL_ADDRESS_PRIVATE = "email.address.private";

    public static final String EMAIL_FROMNAME_DEFAULT = "${fullname} (Confluence)";

    public static final String DAILY_BACKUP_DIRECTORY = "backups";

    @Deprecated
    public static final String ENGLISH = "english";

    @Deprecated
    public static final String GERMAN = "german";

    @Deprecated
    public static final String RUSSIAN = "russian";

    @Deprecated
    public static final String CJK = "CJK";

    @Deprecated
    public static final String CUSTOM_JAPANESE = "custom-japanese";

    @Deprecated
    public static final String CHINESE = "chinese";

    @Deprecated
    public static final String FRENCH = "french";

    @Deprecated
    public static final String GREEK = "greek";

    @Deprecated
    public static final String BRAZILIAN = "brazilian";

    @Deprecated
    public static final String CZECH = "czech";

    public static final String LOCALE_ENGLISH = "en_GB";

    public static final String LOCALE_GERMAN = "de_DE";

    public static final String LOCALE_RUSSIAN = "ru_RU";

    public static final String LOCALE_JAPANESE = "ja_JP";

    private ConfluenceHttpParameters confluenceHttpParameters;
    private boolean allowCamelCase;
    private boolean allowTrackbacks;
    private boolean allowThreadedComments;
    private boolean externalUserManagement;
    private boolean denyPublicSignup;
    private ReferrerSettings referrerSettings;
    private CaptchaSettings captchaSettings;
    private String siteHomePage;
    private String siteWelcomeMessage;
    private String customContactMessage;
    private boolean showContactAdministratorsForm;
    private String emailAddressVisibility;
    private long attachmentMaxSize;
    private String defaultEncoding;
    private boolean backupAttachmentsDaily;
    private String indexingLanguage;
    private String globalDefaultLocale;
    private boolean emailAdminMessageOff;
    private boolean baseUrlAdminMessageOff;
    private boolean maintenanceBannerMessageOn;
    private boolean almostSupportPeriodEndMessageOff;
    private boolean allowRemoteApi;
    private boolean allowRemoteApiAnonymous;
    private int maxAttachmentsInUI;
    private boolean gzippingResponse;
    private boolean nofollowExternalLinks;
    private String dailyBackupFilePrefix;
    private String dailyBackupDateFormatPattern;
    private String siteTitle;
    private int maxThumbHeight;
    private int maxThumbWidth;
    private boolean disableLogo;
    private int draftSaveInterval;
    private CustomHtmlSettings customHtmlSettings;
    private ColourSchemesSettings colourSchemesSettings;
    private String defaultSpaceHomepageTitle;
    private String defaultSpaceHomepageContent;
    private String baseUrl;
    private String attachmentDataStore;
    private boolean antiXssMode;
    private String defaultPersonalSpaceHomepageContent;
    private String supportRequestEmail;
    private boolean enableSpaceStyles;
    private boolean enableQuickNav;
    private int maxSimultaneousQuickNavRequests;
    private boolean enableOpenSearch;
    private int maxRssItems;
    private int rssTimeout;
    private int pageTimeout;
    private boolean backupDaily;
    private String backupPath;
    private boolean addWildcardsToUserAndGroupSearches;
    private boolean senMissingInLicenseMessageOff;
    private boolean showSystemInfoIn500Page;
    private LoginManagerSettings loginManagerSettings;
    private boolean xsrfAddComments;
    private long webSudoTimeout;
    private boolean webSudoEnabled;
    private String ignoredAdminTasks;
    private String defaultTimezoneId;
    private String defaultUsersGroup;
    private AttachmentSecurityLevel attachmentSecurityLevel;
    private int auditLogRetentionNumber;
    private String auditLogRetentionUnit;
    private String maintenanceBannerMessage;

    public Settings() {}

    public Settings(Settings settings) {
        throw new UnsupportedOperationException();
    }

    public static Settings unsavableSettings() {
        throw new UnsupportedOperationException();
    }

    public ConfluenceHttpParameters getConfluenceHttpParameters() {
        return confluenceHttpParameters;
    }

    public void setConfluenceHttpParameters(ConfluenceHttpParameters confluenceHttpParameters) {
        this.confluenceHttpParameters = confluenceHttpParameters;
    }

    public boolean isAllowCamelCase() {
        return allowCamelCase;
    }

    public void setAllowCamelCase(boolean allowCamelCase) {
        this.allowCamelCase = allowCamelCase;
    }

    @Deprecated
    public boolean isAllowTrackbacks() {
        return allowTrackbacks;
    }

    @Deprecated
    public void setAllowTrackbacks(boolean allowTrackbacks) {
        this.allowTrackbacks = allowTrackbacks;
    }

    public boolean isAllowThreadedComments() {
        return allowThreadedComments;
    }

    public void setAllowThreadedComments(boolean allowThreadedComments) {
        this.allowThreadedComments = allowThreadedComments;
    }

    @Deprecated
    public void setViewSpaceGoesToSpaceSummary(boolean viewSpaceGoesToSpaceSummary) {
        throw new UnsupportedOperationException();
    }

    public boolean isExternalUserManagement() {
        return externalUserManagement;
    }

    public void setExternalUserManagement(boolean externalUserManagement) {
        this.externalUserManagement = externalUserManagement;
    }

    public boolean isDenyPublicSignup() {
        return denyPublicSignup;
    }

    public void setDenyPublicSignup(boolean denyPublicSignup) {
        this.denyPublicSignup = denyPublicSignup;
    }

    @Deprecated
    public ReferrerSettings getReferrerSettings() {
        return referrerSettings;
    }

    @Deprecated
    public void setReferrerSettings(ReferrerSettings referrerSettings) {
        this.referrerSettings = referrerSettings;
    }

    public CaptchaSettings getCaptchaSettings() {
        return captchaSettings;
    }

    public void setCaptchaSettings(CaptchaSettings captchaSettings) {
        this.captchaSettings = captchaSettings;
    }

    public String getSiteHomePage() {
        return siteHomePage;
    }

    public void setSiteHomePage(String siteHomePage) {
        this.siteHomePage = siteHomePage;
    }

    @Deprecated
    public String getSiteWelcomeMessage() {
        return siteWelcomeMessage;
    }

    @Deprecated
    public void setSiteWelcomeMessage(String siteWelcomeMessage) {
        this.siteWelcomeMessage = siteWelcomeMessage;
    }

    public String getCustomContactMessage() {
        return customContactMessage;
    }

    public void setCustomContactMessage(String customContactMessage) {
        this.customContactMessage = customContactMessage;
    }

    public boolean isShowContactAdministratorsForm() {
        return showContactAdministratorsForm;
    }

    public void setShowContactAdministratorsForm(boolean showContactAdministratorsForm) {
        this.showContactAdministratorsForm = showContactAdministratorsForm;
    }

    public String getEmailAddressVisibility() {
        return emailAddressVisibility;
    }

    public void setEmailAddressVisibility(String emailAddressVisibility) {
        this.emailAddressVisibility = emailAddressVisibility;
    }

    public boolean areEmailAddressesPrivate() {
        throw new UnsupportedOperationException();
    }

    public long getAttachmentMaxSize() {
        return attachmentMaxSize;
    }

    public void setAttachmentMaxSize(long attachmentMaxSize) {
        this.attachmentMaxSize = attachmentMaxSize;
    }

    public String getDefaultEncoding() {
        return defaultEncoding;
    }

    public void setDefaultEncoding(String defaultEncoding) {
        this.defaultEncoding = defaultEncoding;
    }

    public int getMaxThumbHeight() {
        return maxThumbHeight;
    }

    public int getMaxThumbWidth() {
        return maxThumbWidth;
    }

    @Deprecated
    public Dimensions getMaxThumbDimensions() {
        throw new UnsupportedOperationException();
    }

    public ImageDimensions getMaxThumbnailDimensions() {
        throw new UnsupportedOperationException();
    }

    public boolean isBackupAttachmentsDaily() {
        return backupAttachmentsDaily;
    }

    public void setBackupAttachmentsDaily(boolean backupAttachmentsDaily) {
        this.backupAttachmentsDaily = backupAttachmentsDaily;
    }

    public String getIndexingLanguage() {
        return indexingLanguage;
    }

    public void setIndexingLanguage(String indexingLanguage) {
        this.indexingLanguage = indexingLanguage;
    }

    public String getGlobalDefaultLocale() {
        return globalDefaultLocale;
    }

    public void setGlobalDefaultLocale(String globalDefaultLocale) {
        this.globalDefaultLocale = globalDefaultLocale;
    }

    public boolean isEmailAdminMessageOff() {
        return emailAdminMessageOff;
    }

    public void setEmailAdminMessageOff(boolean emailAdminMessageOff) {
        this.emailAdminMessageOff = emailAdminMessageOff;
    }

    public boolean isBaseUrlAdminMessageOff() {
        return baseUrlAdminMessageOff;
    }

    public void setBaseUrlAdminMessageOff(boolean baseUrlAdminMessageOff) {
        this.baseUrlAdminMessageOff = baseUrlAdminMessageOff;
    }

    public boolean isMaintenanceBannerMessageOn() {
        return maintenanceBannerMessageOn;
    }

    public void setMaintenanceBannerMessageOn(boolean maintenanceBannerMessageOn) {
        this.maintenanceBannerMessageOn = maintenanceBannerMessageOn;
    }

    public boolean isAlmostSupportPeriodEndMessageOff() {
        return almostSupportPeriodEndMessageOff;
    }

    public void setAlmostSupportPeriodEndMessageOff(boolean almostSupportPeriodEndMessageOff) {
        this.almostSupportPeriodEndMessageOff = almostSupportPeriodEndMessageOff;
    }

    public boolean isAllowRemoteApi() {
        return allowRemoteApi;
    }

    public void setAllowRemoteApi(boolean allowRemoteApi) {
        this.allowRemoteApi = allowRemoteApi;
    }

    public boolean isAllowRemoteApiAnonymous() {
        return allowRemoteApiAnonymous;
    }

    public void setAllowRemoteApiAnonymous(boolean allowRemoteApiAnonymous) {
        this.allowRemoteApiAnonymous = allowRemoteApiAnonymous;
    }

    public int getMaxAttachmentsInUI() {
        return maxAttachmentsInUI;
    }

    public void setMaxAttachmentsInUI(int maxAttachmentsInUI) {
        this.maxAttachmentsInUI = maxAttachmentsInUI;
    }

    public boolean isGzippingResponse() {
        return gzippingResponse;
    }

    public void setGzippingResponse(boolean gzippingResponse) {
        this.gzippingResponse = gzippingResponse;
    }

    public void setNofollowExternalLinks(boolean nofollowExternalLinks) {
        this.nofollowExternalLinks = nofollowExternalLinks;
    }

    public boolean isNofollowExternalLinks() {
        return nofollowExternalLinks;
    }

    public String getDailyBackupFilePrefix() {
        return dailyBackupFilePrefix;
    }

    public void setDailyBackupFilePrefix(String dailyBackupFilePrefix) {
        this.dailyBackupFilePrefix = dailyBackupFilePrefix;
    }

    public String getDailyBackupDateFormatPattern() {
        return dailyBackupDateFormatPattern;
    }

    public void setDailyBackupDateFormatPattern(String dailyBackupDateFormatPattern) {
        this.dailyBackupDateFormatPattern = dailyBackupDateFormatPattern;
    }

    public String getSiteTitle() {
        return siteTitle;
    }

    public void setSiteTitle(String siteTitle) {
        this.siteTitle = siteTitle;
    }

    @Deprecated
    public void setMaxThumbHeight(int maxThumbHeight) {
        this.maxThumbHeight = maxThumbHeight;
    }

    @Deprecated
    public void setMaxThumbWidth(int maxThumbWidth) {
        this.maxThumbWidth = maxThumbWidth;
    }

    @Deprecated
    public void setEnableWysiwyg(boolean enableWysiwyg) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public void setUseWysiwygByDefault(boolean useWysiwygByDefault) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public void setNumberOfBreadcrumbAncestors(int numberOfBreadcrumbAncestors) {
        throw new UnsupportedOperationException();
    }

    public boolean isDisableLogo() {
        return disableLogo;
    }

    public void setDisableLogo(boolean disableLogo) {
        this.disableLogo = disableLogo;
    }

    public boolean showApplicationTitle() {
        throw new UnsupportedOperationException();
    }

    public void setShowApplicationTitle(boolean showApplicationTitle) {
        throw new UnsupportedOperationException();
    }

    public int getDraftSaveInterval() {
        return draftSaveInterval;
    }

    public void setDraftSaveInterval(int draftSaveInterval) {
        this.draftSaveInterval = draftSaveInterval;
    }

    public CustomHtmlSettings getCustomHtmlSettings() {
        return customHtmlSettings;
    }

    public void setCustomHtmlSettings(CustomHtmlSettings customHtmlSettings) {
        this.customHtmlSettings = customHtmlSettings;
    }

    public ColourSchemesSettings getColourSchemesSettings() {
        return colourSchemesSettings;
    }

    public void setColourSchemesSettings(ColourSchemesSettings colourSchemesSettings) {
        this.colourSchemesSettings = colourSchemesSettings;
    }

    @Deprecated
    public TimeZone getTimeZone() {
        throw new UnsupportedOperationException();
    }

    public String getDefaultSpaceHomepageTitle() {
        return defaultSpaceHomepageTitle;
    }

    public void setDefaultSpaceHomepageTitle(String defaultSpaceHomepageTitle) {
        this.defaultSpaceHomepageTitle = defaultSpaceHomepageTitle;
    }

    @Deprecated
    public String getDefaultSpaceHomepageContent() {
        return defaultSpaceHomepageContent;
    }

    @Deprecated
    public void setDefaultSpaceHomepageContent(String defaultSpaceHomepageContent) {
        this.defaultSpaceHomepageContent = defaultSpaceHomepageContent;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getAttachmentDataStore() {
        return attachmentDataStore;
    }

    public void setAttachmentDataStore(String attachmentDataStore) {
        this.attachmentDataStore = attachmentDataStore;
    }

    @Deprecated
    public void setWebdavServerUrl(String webdavServerUrl) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public void setWebdavUsername(String webdavUsername) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public void setWebdavPassword(String webdavPassword) {
        throw new UnsupportedOperationException();
    }

    public boolean isAntiXssMode() {
        return antiXssMode;
    }

    @Deprecated
    public void setAntiXssMode(boolean antiXssMode) {
        this.antiXssMode = antiXssMode;
    }

    @Deprecated
    public void setSharedMode(boolean sharedMode) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public String getDefaultPersonalSpaceHomepageContent() {
        return defaultPersonalSpaceHomepageContent;
    }

    @Deprecated
    public void setDisplayLinkIcons(boolean displayLinkIcons) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public void setDefaultPersonalSpaceHomepageContent(String defaultPersonalSpaceHomepageContent) {
        this.defaultPersonalSpaceHomepageContent = defaultPersonalSpaceHomepageContent;
    }

    public String getSupportRequestEmail() {
        return supportRequestEmail;
    }

    public void setSupportRequestEmail(String supportRequestEmail) {
        this.supportRequestEmail = supportRequestEmail;
    }

    @Deprecated
    public void setEnableDidYouMean(boolean enableDidYouMean) {
        throw new UnsupportedOperationException();
    }

    public boolean isEnableSpaceStyles() {
        return enableSpaceStyles;
    }

    public void setEnableSpaceStyles(boolean enableSpaceStyles) {
        this.enableSpaceStyles = enableSpaceStyles;
    }

    public boolean isEnableQuickNav() {
        return enableQuickNav;
    }

    public void setEnableQuickNav(boolean enableQuickNav) {
        this.enableQuickNav = enableQuickNav;
    }

    public int getMaxSimultaneousQuickNavRequests() {
        return maxSimultaneousQuickNavRequests;
    }

    public void setMaxSimultaneousQuickNavRequests(int maxSimultaneousQuickNavRequests) {
        this.maxSimultaneousQuickNavRequests = maxSimultaneousQuickNavRequests;
    }

    public boolean isEnableOpenSearch() {
        return enableOpenSearch;
    }

    public void setEnableOpenSearch(boolean enableOpenSearch) {
        this.enableOpenSearch = enableOpenSearch;
    }

    @Deprecated
    public void setEnableJavascriptTop(boolean enableJavascriptTop) {
        throw new UnsupportedOperationException();
    }

    public int getMaxRssItems() {
        return maxRssItems;
    }

    public void setMaxRssItems(int maxRssItems) {
        this.maxRssItems = maxRssItems;
    }

    public int getRssTimeout() {
        return rssTimeout;
    }

    public void setRssTimeout(int rssTimeout) {
        this.rssTimeout = rssTimeout;
    }

    public int getPageTimeout() {
        return pageTimeout;
    }

    public void setPageTimeout(int pageTimeout) {
        this.pageTimeout = pageTimeout;
    }

    public boolean isBackupDaily() {
        return backupDaily;
    }

    @Deprecated
    public void setBackupDaily(boolean backupDaily) {
        this.backupDaily = backupDaily;
    }

    public String getBackupPath() {
        return backupPath;
    }

    public void setBackupPath(String backupPath) {
        this.backupPath = backupPath;
    }

    public boolean isAddWildcardsToUserAndGroupSearches() {
        return addWildcardsToUserAndGroupSearches;
    }

    public void setAddWildcardsToUserAndGroupSearches(boolean addWildcardsToUserAndGroupSearches) {
        this.addWildcardsToUserAndGroupSearches = addWildcardsToUserAndGroupSearches;
    }

    public boolean isSaveable() {
        throw new UnsupportedOperationException();
    }

    public boolean isSenMissingInLicenseMessageOff() {
        return senMissingInLicenseMessageOff;
    }

    public void setSenMissingInLicenseMessageOff(boolean senMissingInLicenseMessageOff) {
        this.senMissingInLicenseMessageOff = senMissingInLicenseMessageOff;
    }

    public boolean isShowSystemInfoIn500Page() {
        return showSystemInfoIn500Page;
    }

    public void setShowSystemInfoIn500Page(boolean showSystemInfoIn500Page) {
        this.showSystemInfoIn500Page = showSystemInfoIn500Page;
    }

    public LoginManagerSettings getLoginManagerSettings() {
        return loginManagerSettings;
    }

    public void setLoginManagerSettings(LoginManagerSettings loginManagerSettings) {
        this.loginManagerSettings = loginManagerSettings;
    }

    public boolean isXsrfAddComments() {
        return xsrfAddComments;
    }

    public void setXsrfAddComments(boolean xsrfAddComments) {
        this.xsrfAddComments = xsrfAddComments;
    }

    public long getWebSudoTimeout() {
        return webSudoTimeout;
    }

    public void setWebSudoTimeout(long webSudoTimeout) {
        this.webSudoTimeout = webSudoTimeout;
    }

    public boolean getWebSudoEnabled() {
        return webSudoEnabled;
    }

    public void setWebSudoEnabled(boolean webSudoEnabled) {
        this.webSudoEnabled = webSudoEnabled;
    }

    public String getIgnoredAdminTasks() {
        return ignoredAdminTasks;
    }

    public void setIgnoredAdminTasks(String ignoredAdminTasks) {
        this.ignoredAdminTasks = ignoredAdminTasks;
    }

    public String getDefaultTimezoneId() {
        return defaultTimezoneId;
    }

    public void setDefaultTimezoneId(String defaultTimezoneId) {
        this.defaultTimezoneId = defaultTimezoneId;
    }

    public String getDefaultUsersGroup() {
        return defaultUsersGroup;
    }

    public void setDefaultUsersGroup(String defaultUsersGroup) {
        this.defaultUsersGroup = defaultUsersGroup;
    }

    public AttachmentSecurityLevel getAttachmentSecurityLevel() {
        return attachmentSecurityLevel;
    }

    public void setAttachmentSecurityLevel(AttachmentSecurityLevel attachmentSecurityLevel) {
        this.attachmentSecurityLevel = attachmentSecurityLevel;
    }

    public int getAuditLogRetentionNumber() {
        return auditLogRetentionNumber;
    }

    public void setAuditLogRetentionNumber(int auditLogRetentionNumber) {
        this.auditLogRetentionNumber = auditLogRetentionNumber;
    }

    public String getAuditLogRetentionUnit() {
        return auditLogRetentionUnit;
    }

    public void setAuditLogRetentionUnit(String auditLogRetentionUnit) {
        this.auditLogRetentionUnit = auditLogRetentionUnit;
    }

    public String getMaintenanceBannerMessage() {
        return maintenanceBannerMessage;
    }

    public void setMaintenanceBannerMessage(String maintenanceBannerMessage) {
        this.maintenanceBannerMessage = maintenanceBannerMessage;
    }
}
