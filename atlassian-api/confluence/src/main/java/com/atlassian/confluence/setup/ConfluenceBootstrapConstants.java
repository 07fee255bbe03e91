package com.atlassian.confluence.setup;

public interface ConfluenceBootstrapConstants {
    String CONFLUENCE_HOME_CONSTANT = "${confluenceHome}";

    String CONFLUENCE_LOCAL_HOME_CONSTANT = "${localHome}";

    String LUCENE_INDEX_DIR_PROP = "lucene.index.dir";

    String ATTACHMENTS_DIR_PROP = "attachments.dir";

    String TEMP_DIR_PROP = "struts.multipart.saveDir";

    @Deprecated
    String LICENSE_HASH_KEY = "confluence.license.hash";

    @Deprecated
    String LICENSE_MESSAGE_KEY = "confluence.license.message";

    String ATLASSIAN_LICENSE_KEY = "atlassian.license.message";

    String WEBAPP_CONTEXT_PATH_KEY = "confluence.webapp.context.path";

    String GLOBAL_PLUGIN_STATE = "confluence.plugin.state.global";

    String DEFAULT_LICENSE_REGISTRY_KEY = "CONF";

    String INSTALLATION_DATE_KEY = "confluence.server.installation.date";
}
