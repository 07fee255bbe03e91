package io.indexrelay.refhost.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of select fields. */
final class OptionList {

    private final Store store;

    OptionList(Store store) {
        this.store = store;
    }

    Optional<OptionValue> find(long id) {
        return store.find("CustomFieldOption", id).map(row -> new OptionValue(row, this));
    }

    /** What a value names: an option's id; in backups from before Jira 4.4 its text. */
    Optional<OptionValue> named(long field, String idOrText) {
        Optional<OptionValue> byId =
                idOrText.matches("[0-9]{1,18}") ? find(Long.parseLong(idOrText)) : Optional.empty();
        return byId.filter(option -> option.row().require("customfield") == field)
                .or(() -> byText(field, null, idOrText).map(row -> new OptionValue(row, this)));
    }

    private Optional<Row> byText(long field, @Nullable Long parent, String text) {
        return store.from("CustomFieldOption")
                .where("customfield", field)
                .where("parentoptionid", parent)
                .where("value", text)
                .first();
    }

    List<Option> below(long parent) {
        return store.from("CustomFieldOption").where("parentoptionid", parent).orderBy("sequence", "id").list().stream()
                .map(row -> new OptionValue(row, this).shown())
                .toList();
    }

    /** The option with that text, made where there is none. */
    Row saved(long field, @Nullable Long parent, String text) {
        return byText(field, parent, text)
                .orElseGet(() -> store.insert(Row.of("CustomFieldOption")
                        .with("customfield", field)
                        .with("parentoptionid", parent)
                        .with("value", text)
                        .with(
                                "sequence",
                                store.from("CustomFieldOption")
                                        .where("customfield", field)
                                        .count())));
    }
}
