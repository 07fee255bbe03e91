package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.util.io.InputStreamConsumer;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Lookups;
import io.indexrelay.refhost.jira.value.Person;
import io.indexrelay.refhost.store.AttachmentBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericValue;

/** {@code AttachmentManager}, as far as it reads. */
public final class Attachments {

    /** Jira's attachments have one version. */
    private static final int ONLY = 1;

    private final Store store;
    private final AttachmentBytes bytes;
    private final Lookups lookups;
    private final Issues issues;

    Attachments(Store store, AttachmentBytes bytes, Lookups lookups, Issues issues) {
        this.store = store;
        this.bytes = bytes;
        this.lookups = lookups;
        this.issues = issues;
    }

    List<Attachment> of(Issue issue) {
        return getAttachments(issue);
    }

    /** Oldest first. */
    public List<Attachment> getAttachments(Issue issue) {
        return store.from("FileAttachment").where("issue", issue.getId()).orderBy("id").list().stream()
                .map(this::shown)
                .toList();
    }

    /** @throws AttachmentNotFoundException when there is none */
    public Attachment getAttachment(Long id) {
        return store.find("FileAttachment", id)
                .map(this::shown)
                .orElseThrow(() -> new AttachmentNotFoundException("There is no attachment with the id " + id));
    }

    @SuppressWarnings("NullAway") // nobody is null in Jira's class
    private Attachment shown(Row row) {
        Map<String, Object> values = new HashMap<>();
        for (String field :
                List.of("id", "issue", "mimetype", "filename", "filesize", "author", "zip", "thumbnailable")) {
            values.put(field, row.value(field));
        }
        values.put("created", row.time("created"));
        return new Attachment(
                issues.getIssueObject(row.number("issue")),
                new GenericValue("FileAttachment", values),
                new Person(row.text("author"), lookups).user());
    }

    /** Keeps a file with its bytes. Nothing is published. */
    Attachment insert(Issue issue, Occasion occasion, String name, byte[] content) {
        Row row = store.insert(Row.of("FileAttachment")
                .with("issue", issue.getId())
                .with("filename", name)
                .with(
                        "mimetype",
                        Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                                .orElse("application/octet-stream"))
                .with("filesize", (long) content.length)
                .with("author", occasion.userKey())
                .with("created", occasion.time())
                .with("zip", 0L)
                .with("thumbnailable", 0L));
        bytes.save(row.id(), ONLY, content);
        return shown(row.with("created", occasion.time()));
    }

    void delete(long id) {
        bytes.delete(id);
        store.delete("FileAttachment", id);
    }

    public boolean attachmentsEnabled() {
        return true;
    }

    /** @throws IOException where an import brought the attachment without its bytes */
    public <A> A streamAttachmentContent(Attachment attachment, InputStreamConsumer<A> consumer) throws IOException {
        byte[] content = bytes.find(attachment.getId(), ONLY)
                .orElseThrow(
                        () -> new IOException("The file of the attachment " + attachment.getId() + " is not there"));
        try (ByteArrayInputStream in = new ByteArrayInputStream(content)) {
            return consumer.withInputStream(in);
        }
    }
}
