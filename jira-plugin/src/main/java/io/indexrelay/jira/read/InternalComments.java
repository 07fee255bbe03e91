package io.indexrelay.jira.read;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a comment of Service Management is hidden from customers. It keeps that as a property of the comment,
 * {@code {"internal":true}}; the value stands in the database whether Service Management is there or not.
 */
public final class InternalComments {

    /** The name under which comments' properties are kept (read in public apps for Jira 9). */
    private static final String COMMENT = "CommentProperty";

    private static final String KEY = "sd.public.comment";
    private static final Pattern INTERNAL = Pattern.compile("\"internal\"\\s*:\\s*\"?true\\b");

    private final JsonEntityPropertyManager properties;

    public InternalComments(JsonEntityPropertyManager properties) {
        this.properties = properties;
    }

    /** Empty for a comment that Service Management has said nothing about. */
    public Optional<Boolean> of(Long commentId) {
        EntityProperty property = properties.get(COMMENT, commentId, KEY);
        return property == null || property.getValue() == null
                ? Optional.empty()
                : Optional.of(INTERNAL.matcher(property.getValue()).find());
    }
}
