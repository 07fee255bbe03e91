package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.field.CustomFields;
import io.indexrelay.refhost.jira.field.FieldChanges;
import io.indexrelay.refhost.jira.field.FieldLayouts;
import io.indexrelay.refhost.jira.field.LayoutItem;
import io.indexrelay.refhost.jira.project.Constants;
import java.util.List;
import java.util.Map;

/** Custom fields, and what field configurations hide and render. */
public final class FieldVerbs {

    private final Acting acting;
    private final Found found;
    private final CustomFields fields;
    private final FieldChanges changes;
    private final FieldLayouts layouts;
    private final Constants constants;

    public FieldVerbs(
            Acting acting,
            Found found,
            CustomFields fields,
            FieldChanges changes,
            FieldLayouts layouts,
            Constants constants) {
        this.acting = acting;
        this.found = found;
        this.fields = fields;
        this.changes = changes;
        this.layouts = layouts;
        this.constants = constants;
    }

    public Map<String, Verb> verbs() {
        return Map.of(
                "createField", this::create,
                "renameField", this::rename,
                "deleteField", this::delete,
                "configureField", this::configure);
    }

    /** {@code name}, {@code type}, and for some {@code options}; {@code projects} that have it, or none for all. */
    private Done create(Action action) {
        acting.mustAdminister("create custom fields");
        List<Long> projects = action.texts("projects").stream()
                .map(key -> found.project(key).getId())
                .toList();
        return Acting.accepted(() -> Done.of(
                subject(changes.create(action.text("name"), action.text("type"), projects, action.texts("options")))));
    }

    private static String subject(CustomField field) {
        return "customfield/" + field.getIdAsLong();
    }

    private CustomField field(String named) {
        return fields.named(named.replace("customfield/", "customfield_"))
                .orElseThrow(() -> new Refused("There is no custom field \"" + named + "\""));
    }

    private Done rename(Action action) {
        acting.mustAdminister("rename custom fields");
        CustomField field = field(action.text("field"));
        changes.rename(field, action.text("name"));
        return Done.of(subject(field));
    }

    private Done delete(Action action) {
        acting.mustAdminister("delete custom fields");
        CustomField field = field(action.text("field"));
        changes.delete(field);
        return Done.of(subject(field));
    }

    /** {@code field} (a system field's id, or a custom field) in a {@code project}: {@code hidden}, {@code renderer}. */
    private Done configure(Action action) {
        acting.mustAdminister("change field configurations");
        Project project = found.project(action, "project");
        String named = action.text("field");
        String id = fields.named(named).map(CustomField::getId).orElse(named);
        String renderer = action.optional("renderer").orElse(LayoutItem.WIKI);
        Refused.unless(
                renderer.equals(LayoutItem.WIKI) || renderer.equals(LayoutItem.PLAIN),
                "The field \"renderer\" is \"" + renderer + "\"; it should be " + LayoutItem.WIKI + " or "
                        + LayoutItem.PLAIN);
        for (IssueType type : constants.getAllIssueTypeObjects()) {
            layouts.change(project, type.getId(), id, action.flag("hidden"), renderer);
        }
        return Done.nothing();
    }
}
