package com.atlassian.jira.config.properties;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface APKeys {
    String JIRA_BASEURL = "jira.baseurl";

    String JIRA_PATH_ATTACHMENTS = "jira.path.attachments";

    String JIRA_ATTACHMENT_PATH_ALLOWED = "jira.attachment.set.allowed";

    String JIRA_PATH_ATTACHMENTS_USE_DEFAULT_DIRECTORY = "jira.path.attachments.use.default.directory";

    String JIRA_ATTACHMENT_SIZE = "webwork.multipart.maxSize";

    String JIRA_OPTION_USER_CROWD_ALLOW_RENAME = "jira.option.user.crowd.allow.rename";

    String JIRA_OPTION_ALLOWUNASSIGNED = "jira.option.allowunassigned";

    String JIRA_OPTION_ALLOWATTACHMENTS = "jira.option.allowattachments";

    String JIRA_OPTION_ALLOWSUBTASKS = "jira.option.allowsubtasks";

    String JIRA_OPTION_RPC_ALLOW = "jira.option.rpc.allow";

    String JIRA_OPTION_ALLOW_COOKIES = "jira.option.allowcookies";

    String JIRA_PATCHED_VERSION = "jira.version.patched";

    String JIRA_VERSION = "jira.version";

    String JIRA_DOWNGRADE_VERSION = "jira.downgrade.minimum.version";

    String JIRA_OPTION_IGNORE_EMAIL_MESSAGE_ATTACHMENTS = "jira.option.ignore.email.message.attachments";

    String JIRA_I18N_LANGUAGE_INPUT = "jira.i18n.language.index";

    String JIRA_I18N_DEFAULT_LOCALE = "jira.i18n.default.locale";

    String JIRA_I18N_SQL_LOCALE = "jira.i18n.sql.locale";

    String JIRA_I18N_SQL_COLLATOR_STRENGTH = "jira.i18n.sql.collator.strength";

    String JIRA_I18N_INCLUDE_META_DATA = "jira.i18n.include.meta-data";

    String JIRA_ISSUE_DESC_VERSIONS = "jira.issue.desc.versions";

    String JIRA_ISSUE_DESC_ORIGINAL_TIMETRACK = "jira.issue.desc.original.timetrack";

    String JIRA_ISSUE_DESC_TIMETRACK = "jira.issue.desc.timetrack";

    String JIRA_LICENSE = "License20";

    String JIRA_LICENSE_V1_MESSAGE = "License Message Text";

    String JIRA_LICENSE_V1_HASH = "License Hash 1 Text";

    String JIRA_OLD_LICENSE_V1_MESSAGE = "License Message";

    String JIRA_OLD_LICENSE_V1_HASH = "License Hash 1";

    String JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE = "jira.install.oldlicense.confirmed";

    String JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE_USER = "jira.install.oldlicense.confirmed.user";

    String JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE_TIMESTAMP = "jira.install.oldlicense.confirmed.timestamp";

    String JIRA_OPTION_ALLOWTHUMBNAILS = "jira.option.allowthumbnails";

    String JIRA_VIEW_ISSUE_LINKS_SORT_ORDER = "jira.view.issue.links.sort.order";

    String JIRA_OPTION_TIMETRACKING = "jira.option.timetracking";

    String JIRA_OPTION_TIMETRACKING_ESTIMATES_LEGACY_BEHAVIOUR = "jira.timetracking.estimates.legacy.behaviour";

    String JIRA_TIMETRACKING_COPY_COMMENT_TO_WORK_DESC_ON_TRANSITION =
            "jira.timetracking.copy.comment.to.work.desc.on.transition";

    String JIRA_TIMETRACKING_FORMAT = "jira.timetracking.format";

    String JIRA_TIMETRACKING_DEFAULT_UNIT = "jira.timetracking.default.unit";

    String JIRA_TIMETRACKING_HOURS_PER_DAY = "jira.timetracking.hours.per.day";

    String JIRA_TIMETRACKING_DAYS_PER_WEEK = "jira.timetracking.days.per.week";

    String JIRA_OPTION_ALLOW_ZIP_SUPPORT = "jira.attachment.allow.zip.support";

    String JIRA_ATTACHMENT_NUMBER_OF_ZIP_ENTRIES_TO_SHOW = "jira.attachment.number.of.zip.entries";

    String JIRA_ATTACHMENT_DO_NOT_EXPAND_AS_ZIP_EXTENSIONS_LIST =
            "jira.attachment.do.not.expand.as.zip.extensions.list";

    String JIRA_MAXIMUM_AUTHENTICATION_ATTEMPTS_ALLOWED = "jira.maximum.authentication.attempts.allowed";

    String JIRA_SECURITY_LEVEL_PERMISSIONS_CACHE_MAX_SIZE = "jira.security.level.permission.cache.max.size";

    String JIRA_SID = "jira.sid.key";
}
