package io.indexrelay.jira.read;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import io.indexrelay.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The field configuration that an issue is under: which fields are hidden, and how texts are rendered. A field that the
 * configuration does not know is hidden, as in Jira (6.3.15).
 */
final class FieldRules {

    private static final String WIKI_RENDERER = "atlassian-wiki-renderer";
    private static final String WIKI = "jira-wiki";

    private final FieldLayout layout;

    private FieldRules(FieldLayout layout) {
        this.layout = layout;
    }

    static FieldRules of(FieldLayoutManager layouts, Issue issue) {
        return new FieldRules(layouts.getFieldLayout(issue));
    }

    boolean isHidden(String fieldId) {
        FieldLayoutItem item = layout.getFieldLayoutItem(fieldId);
        return item == null || item.isHidden();
    }

    boolean isShown(String fieldId) {
        return !isHidden(fieldId);
    }

    /** The field's text without markup. */
    String plain(String fieldId, String stored) {
        return isWiki(fieldId) ? WikiText.of(stored) : stored;
    }

    /** A body of the texts of these fields, one after the other; null when there is none. Hidden fields are left out. */
    Snapshot.@Nullable Body body(List<Text> texts) {
        List<String> plain = new ArrayList<>();
        List<String> markup = new ArrayList<>();
        for (Text text : texts) {
            if (text.stored() != null && !text.stored().isEmpty() && isShown(text.fieldId())) {
                plain.add(plain(text.fieldId(), text.stored()));
                if (isWiki(text.fieldId())) {
                    markup.add(text.stored());
                }
            }
        }
        return plain.isEmpty()
                ? null
                : new Snapshot.Body(
                        String.join("\n\n", plain),
                        markup.isEmpty() ? null : new Snapshot.Source(WIKI, String.join("\n\n", markup)));
    }

    /** A body of a text whose field can't be hidden apart from the object that it is the text of. */
    Snapshot.@Nullable Body bodyOf(String fieldId, @Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return null;
        }
        return new Snapshot.Body(plain(fieldId, stored), isWiki(fieldId) ? new Snapshot.Source(WIKI, stored) : null);
    }

    private boolean isWiki(String fieldId) {
        FieldLayoutItem item = layout.getFieldLayoutItem(fieldId);
        return item != null && WIKI_RENDERER.equals(item.getRendererType());
    }

    record Text(String fieldId, @Nullable String stored) {}
}
