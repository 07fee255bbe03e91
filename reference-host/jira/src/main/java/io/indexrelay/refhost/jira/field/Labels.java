package io.indexrelay.refhost.jira.field;

import com.atlassian.jira.issue.label.Label;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Labels of issues: of the system field, and of fields of that type. */
public final class Labels {

    private final Store store;

    public Labels(Store store) {
        this.store = store;
    }

    /**
     * In the order of their texts.
     *
     * @param field null means the system field
     */
    public Set<Label> of(long issue, @Nullable Long field) {
        Set<Label> found = new TreeSet<>(Comparator.comparing(Label::getLabel));
        for (Row row : store.from("Label")
                .where("issue", issue)
                .where("fieldid", field)
                .list()) {
            found.add(new Label(row.id(), issue, field, row.text("label", "")));
        }
        return found;
    }

    /** Replaces them all. */
    public void save(long issue, @Nullable Long field, Collection<String> labels) {
        store.from("Label").where("issue", issue).where("fieldid", field).delete();
        labels.forEach(label -> store.insert(
                Row.of("Label").with("issue", issue).with("fieldid", field).with("label", label)));
    }
}
