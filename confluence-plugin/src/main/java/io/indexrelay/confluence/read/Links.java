package io.indexrelay.confluence.read;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import io.indexrelay.admin.Host;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses that stay when a page is renamed or moved: they go by id. */
final class Links {

    private final Host host;

    Links(Host host) {
        this.host = host;
    }

    String page(ContentEntityObject page) {
        return host.baseUrl() + "/pages/viewpage.action?pageId=" + page.getId();
    }

    String comment(ContentEntityObject root, long commentId) {
        return page(root) + "&focusedCommentId=" + commentId + "#comment-" + commentId;
    }

    String attachment(Attachment attachment, ContentEntityObject container) {
        return host.baseUrl() + "/download/attachments/" + container.getId() + "/" + encoded(attachment.getFileName());
    }

    String space(String key) {
        return host.baseUrl() + "/display/" + encoded(key);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
