package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.issue.history.ChangeItemBean;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The change history. */
final class History {

    private final Store store;

    History(Store store) {
        this.store = store;
    }

    /** A change of a field of Jira's own: what is kept, and what is shown. */
    @SuppressWarnings("NullAway") // Jira's constructor takes null for a value that there was not
    static ChangeItemBean item(
            String field,
            @Nullable String from,
            @Nullable String fromShown,
            @Nullable String to,
            @Nullable String toShown) {
        return new ChangeItemBean(ChangeItemBean.STATIC_FIELD, field, from, fromShown, to, toShown);
    }

    @SuppressWarnings("NullAway") // as above
    static ChangeItemBean customItem(String field, @Nullable String from, @Nullable String to) {
        return new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, field, null, from, null, to);
    }

    void write(long issue, Occasion occasion, List<ChangeItemBean> items) {
        if (items.isEmpty()) {
            return;
        }
        Row group = store.insert(Row.of("ChangeGroup")
                .with("issue", issue)
                .with("author", occasion.userKey())
                .with("created", occasion.time()));
        items.forEach(item -> store.insert(Row.of("ChangeItem")
                .with("group", group.id())
                .with("fieldtype", item.getFieldType())
                .with("field", item.getField())
                .with("oldvalue", item.getFrom())
                .with("oldstring", item.getFromString())
                .with("newvalue", item.getTo())
                .with("newstring", item.getToString())));
    }

    void delete(long issue) {
        List<Long> groups = store.from("ChangeGroup").where("issue", issue).ids();
        store.from("ChangeItem").whereIn("group", groups).delete();
        store.from("ChangeGroup").where("issue", issue).delete();
    }
}
