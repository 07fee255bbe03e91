package io.indexrelay.refhost.jira.field;

import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import io.indexrelay.refhost.jira.value.Values;
import java.util.Set;

/** What a field configuration says of one field. */
public final class LayoutItem extends Identity {

    /** The name of Jira's renderer of wiki markup. */
    public static final String WIKI = "atlassian-wiki-renderer";

    /** The name of Jira's renderer of plain text. */
    public static final String PLAIN = "jira-text-renderer";

    private static final Set<String> WIKI_UNLESS_SAID = Set.of("description", "environment", "comment", "worklog");

    private final LayoutValue layout;

    LayoutItem(Row row, LayoutValue layout) {
        super(row);
        this.layout = layout;
    }

    FieldLayoutItem shown() {
        return Values.as(FieldLayoutItem.class, this);
    }

    public boolean isHidden() {
        return row.flag("ishidden");
    }

    public boolean isRequired() {
        return row.flag("isrequired");
    }

    public String getRendererType() {
        String said = row.text("renderertype", "");
        return said.isEmpty() ? WIKI_UNLESS_SAID.contains(row.text("fieldidentifier", "")) ? WIKI : PLAIN : said;
    }

    public String getFieldDescription() {
        return row.text("description", "");
    }

    public FieldLayout getFieldLayout() {
        return layout.shown();
    }
}
