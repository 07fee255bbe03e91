package io.indexrelay.confluence.read;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelling;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies an entity into a snapshot. Runs inside the transaction that loaded the entity and keeps nothing of it. */
final class Snapshots {

    private static final String STORAGE = "confluence-storage";
    private static final String WIKI = "confluence-wiki";

    private final Links links;

    Snapshots(Links links) {
        this.links = links;
    }

    Snapshot ofSpace(Space space) {
        Subject subject = Subject.of(Kind.SPACE, space.getId());
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "spaceKey", space.getKey());
        put(fields, "spaceType", space.isPersonal() ? "personal" : "global");
        put(fields, "status", space.isArchived() ? "archived" : "current");
        ContentEntityObject description = space.getDescription();
        return new Snapshot(
                subject,
                subject,
                space.getKey(),
                links.space(space.getKey()),
                text(space.getName()),
                null,
                null,
                List.of(),
                description == null ? null : body(description),
                keyOf(space.getCreator()),
                created(space),
                updated(space),
                null,
                description == null ? List.of() : labels(description),
                fields);
    }

    /** @param content passed {@link Visibility}, so what it hangs on is there */
    Snapshot ofContent(ContentEntityObject content) {
        ContentEntityObject root = Contents.rootOf(content).orElseThrow();
        return new Snapshot(
                Contents.subjectOf(content).orElseThrow(),
                Contents.subjectOf(root).orElseThrow(),
                null,
                url(content, root),
                title(content),
                container(content),
                parent(content),
                ancestors(content),
                content instanceof Attachment ? null : body(content),
                keyOf(content.getCreator()),
                created(content),
                updated(content),
                content.getVersion(),
                labels(content),
                fields(content));
    }

    private String url(ContentEntityObject content, ContentEntityObject root) {
        if (content instanceof Attachment attachment) {
            return links.attachment(attachment, attachment.getContainer());
        }
        return content instanceof Comment ? links.comment(root, content.getId()) : links.page(content);
    }

    private static String title(ContentEntityObject content) {
        if (content instanceof Attachment attachment) {
            return text(attachment.getFileName());
        }
        return content instanceof Comment ? "" : text(content.getTitle());
    }

    private static @Nullable Subject container(ContentEntityObject content) {
        return content instanceof AbstractPage page
                ? Subject.of(Kind.SPACE, page.getSpace().getId())
                : Contents.subjectOf(Contents.containerOf(content)).orElse(null);
    }

    private static @Nullable Subject parent(ContentEntityObject content) {
        if (content instanceof Page page && page.getParent() != null) {
            return Subject.of(Kind.PAGE, page.getParent().getId());
        }
        return content instanceof Comment comment && comment.getParent() != null
                ? Subject.of(Kind.COMMENT, comment.getParent().getId())
                : null;
    }

    private static List<String> ancestors(ContentEntityObject content) {
        return content instanceof Page page
                ? page.getAncestors().stream()
                        .map(ancestor -> Long.toString(ancestor.getId()))
                        .toList()
                : List.of();
    }

    private static Map<String, Object> fields(ContentEntityObject content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (content instanceof AbstractPage page) {
            put(fields, "spaceKey", page.getSpace().getKey());
            put(fields, "status", text(content.getContentStatus()).toLowerCase(Locale.ROOT));
        } else if (content instanceof Comment comment) {
            fields.put("inline", comment.isInlineComment());
        } else if (content instanceof Attachment attachment) {
            put(fields, "fileName", attachment.getFileName());
            put(fields, "mediaType", attachment.getMediaType());
            fields.put("size", attachment.getFileSize());
        }
        return fields;
    }

    private static Snapshot.@Nullable Body body(ContentEntityObject content) {
        BodyContent body = content.getBodyContent();
        if (body == null || body.getBody() == null || body.getBody().isEmpty()) {
            return null;
        }
        boolean storage = BodyType.XHTML.equals(body.getBodyType());
        String plain = storage ? StorageText.of(body.getBody()) : body.getBody();
        return new Snapshot.Body(plain, new Snapshot.Source(storage ? STORAGE : WIKI, body.getBody()));
    }

    static List<String> labels(ContentEntityObject content) {
        List<Labelling> labellings = content.getLabellings();
        return labellings == null
                ? List.of()
                : labellings.stream()
                        .map(Labelling::getLabel)
                        .filter(label -> Namespace.GLOBAL.equals(label.getNamespace()))
                        .map(Label::getName)
                        .toList();
    }

    private static @Nullable String keyOf(@Nullable ConfluenceUser user) {
        return user == null || user.getKey() == null ? null : user.getKey().getStringValue();
    }

    private static Instant created(ConfluenceEntityObject entity) {
        Date created = entity.getCreationDate();
        return created == null ? Instant.EPOCH : Instant.ofEpochMilli(created.getTime());
    }

    private static Instant updated(ConfluenceEntityObject entity) {
        Date updated = entity.getLastModificationDate();
        return updated == null ? created(entity) : Instant.ofEpochMilli(updated.getTime());
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
