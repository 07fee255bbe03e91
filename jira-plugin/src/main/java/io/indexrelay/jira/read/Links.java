package io.indexrelay.jira.read;

import com.atlassian.jira.issue.attachment.Attachment;
import io.indexrelay.admin.Host;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses as people know them: by key. Jira leads old keys on to where an issue or project is now. */
public final class Links {

    private static final String TAB = "&page=com.atlassian.jira.plugin.system.issuetabpanels:";

    private final Host host;

    public Links(Host host) {
        this.host = host;
    }

    /** Of a project or an issue. */
    String browse(String key) {
        return host.baseUrl() + "/browse/" + encoded(key);
    }

    String comment(String issueKey, long id) {
        return browse(issueKey) + "?focusedCommentId=" + id + TAB + "comment-tabpanel#comment-" + id;
    }

    String worklog(String issueKey, long id) {
        return browse(issueKey) + "?focusedWorklogId=" + id + TAB + "worklog-tabpanel#worklog-" + id;
    }

    String attachment(Attachment attachment) {
        String name = attachment.getFilename() == null ? "" : attachment.getFilename();
        return host.baseUrl() + "/secure/attachment/" + attachment.getId() + "/" + encoded(name);
    }

    String filter(long id) {
        return host.baseUrl() + "/issues/?filter=" + id;
    }

    String dashboard(long id) {
        return host.baseUrl() + "/secure/Dashboard.jspa?selectPageId=" + id;
    }

    /** Of a request, in the customer portal. */
    public String portal(int portalId, String issueKey) {
        return host.baseUrl() + "/servicedesk/customer/portal/" + portalId + "/" + encoded(issueKey);
    }

    /** Where customers make a request of a type. */
    public String create(int portalId, int requestType) {
        return host.baseUrl() + "/servicedesk/customer/portal/" + portalId + "/create/" + requestType;
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
