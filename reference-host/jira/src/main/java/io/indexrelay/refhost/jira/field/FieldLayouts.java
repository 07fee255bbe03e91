package io.indexrelay.refhost.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code FieldLayoutManager}: field configurations. A project's scheme names a configuration for the issue type, or one for
 * all types, or else the default one; so does a project without a scheme.
 */
public final class FieldLayouts {

    private final Store store;

    public FieldLayouts(Store store) {
        this.store = store;
    }

    public FieldLayout getFieldLayout() {
        return shown(defaultLayout());
    }

    public FieldLayout getFieldLayout(@Nullable Long id) {
        return shown(id == null ? defaultLayout() : store.find("FieldLayout", id));
    }

    public FieldLayout getFieldLayout(Issue issue) {
        return shown(layout(issue.getProjectId(), issue.getIssueTypeId()));
    }

    public FieldLayout getFieldLayout(Project project, String issueType) {
        return shown(layout(project.getId(), issueType));
    }

    private Optional<Row> defaultLayout() {
        return store.from("FieldLayout").where("type", "default").first();
    }

    private Optional<Row> layout(@Nullable Long project, @Nullable String issueType) {
        List<Long> schemes = store.from("NodeAssociation")
                .where("sourceNodeId", project)
                .where("sourceNodeEntity", "Project")
                .where("sinkNodeEntity", "FieldLayoutScheme")
                .numbers("sinkNodeId");
        if (schemes.isEmpty()) {
            return defaultLayout();
        }
        List<Row> entities = store.from("FieldLayoutSchemeEntity")
                .where("scheme", schemes.get(0))
                .list();
        Optional<Row> entity = entities.stream()
                .filter(row -> issueType != null && issueType.equals(row.text("issuetype")))
                .findFirst()
                .or(() -> entities.stream()
                        .filter(row -> row.text("issuetype") == null)
                        .findFirst());
        Long layout = entity.map(row -> row.number("fieldlayout")).orElse(null);
        return layout == null ? defaultLayout() : store.find("FieldLayout", layout);
    }

    private FieldLayout shown(Optional<Row> layout) {
        List<Row> items = layout.map(row -> store.from("FieldLayoutItem")
                        .where("fieldlayout", row.id())
                        .orderBy("verticalposition", "id")
                        .list())
                .orElse(List.of());
        return new LayoutValue(layout.orElse(Row.of("FieldLayout").with("name", "Default")), items).shown();
    }

    /**
     * Hides a field or shows it, and says how its text is rendered, in the configuration that an issue type of a project
     * has. Nothing is published.
     */
    public void change(Project project, String issueType, String field, boolean hidden, String renderer) {
        Row layout = layout(project.getId(), issueType)
                .orElseGet(() -> store.insert(
                        Row.of("FieldLayout").with("name", "Default").with("type", "default")));
        store.from("FieldLayoutItem")
                .where("fieldlayout", layout.id())
                .where("fieldidentifier", field)
                .delete();
        store.insert(Row.of("FieldLayoutItem")
                .with("fieldlayout", layout.id())
                .with("fieldidentifier", field)
                .with("ishidden", String.valueOf(hidden))
                .with("isrequired", "false")
                .with("renderertype", renderer));
    }
}
