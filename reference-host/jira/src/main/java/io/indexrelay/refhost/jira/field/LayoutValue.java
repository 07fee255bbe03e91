package io.indexrelay.refhost.jira.field;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import io.indexrelay.refhost.jira.value.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field configuration as of when it was read. */
public final class LayoutValue extends Identity {

    private final List<Row> items;

    LayoutValue(Row row, List<Row> items) {
        super(row);
        this.items = items;
    }

    FieldLayout shown() {
        return Values.as(FieldLayout.class, this);
    }

    /** Null for the default one where nobody changed it. */
    public @Nullable Long getId() {
        return row.number("id");
    }

    public String getName() {
        return row.text("name", "");
    }

    public @Nullable String getDescription() {
        return row.text("description");
    }

    public boolean isDefault() {
        return row.number("id") == null || "default".equals(row.text("type"));
    }

    public List<FieldLayoutItem> getFieldLayoutItems() {
        return items.stream().map(item -> new LayoutItem(item, this).shown()).toList();
    }

    /** Where the configuration says nothing of a field, the field is shown. */
    public FieldLayoutItem getFieldLayoutItem(String fieldId) {
        return new LayoutItem(item(fieldId), this).shown();
    }

    public FieldLayoutItem getFieldLayoutItem(OrderableField field) {
        return getFieldLayoutItem(field.getId());
    }

    private Row item(String fieldId) {
        return items.stream()
                .filter(item -> fieldId.equals(item.text("fieldidentifier")))
                .findFirst()
                .orElse(Row.of("FieldLayoutItem").with("fieldidentifier", fieldId));
    }

    public boolean isFieldHidden(String fieldId) {
        return item(fieldId).flag("ishidden");
    }

    public String getRendererTypeForField(String fieldId) {
        return new LayoutItem(item(fieldId), this).getRendererType();
    }
}
