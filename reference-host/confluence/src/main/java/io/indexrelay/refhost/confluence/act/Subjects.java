package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.confluence.store.Contents;
import java.util.Optional;

/** Between {@code page/123} and objects. */
public final class Subjects {

    private final Contents contents;

    public Subjects(Contents contents) {
        this.contents = contents;
    }

    /** {@code page/123}, {@code blogpost/…}, {@code comment/…}, {@code attachment/…}. */
    public static String of(ContentEntityObject content) {
        return content.getType() + "/" + content.getId();
    }

    public static String of(Space space) {
        return "space/" + space.getId();
    }

    /** The space or content that a subject names; its kind must be right. */
    public Optional<Object> find(String subject) {
        int slash = subject.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        Optional<Long> id = number(subject.substring(slash + 1));
        if (subject.startsWith("space/")) {
            return id.flatMap(contents::space).map(space -> space);
        }
        return id.flatMap(number -> contents.find(ContentEntityObject.class, number))
                .filter(content -> of(content).equals(subject))
                .map(content -> content);
    }

    /** The content that a field means: a bare id or a subject. */
    <T extends ContentEntityObject> T content(Action action, String field, Class<T> type) {
        String text = action.text(field);
        Optional<?> found = text.indexOf('/') >= 0
                ? find(text)
                : number(text).flatMap(id -> contents.find(ContentEntityObject.class, id));
        Object content =
                found.orElseThrow(() -> new Refused("There is no content \"" + text + "\" (field \"" + field + "\")"));
        Refused.unless(
                type.isInstance(content), "\"" + text + "\" (field \"" + field + "\") is no " + type.getSimpleName());
        return type.cast(content);
    }

    /** The space whose key a field holds. */
    Space space(Action action, String field) {
        String key = action.text(field);
        return contents.space(key).orElseThrow(() -> new Refused("There is no space with the key \"" + key + "\""));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
