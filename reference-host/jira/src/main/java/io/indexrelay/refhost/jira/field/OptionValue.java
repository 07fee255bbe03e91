package io.indexrelay.refhost.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import io.indexrelay.refhost.jira.value.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the options of a select field. */
public final class OptionValue extends Identity {

    private final OptionList options;

    OptionValue(Row row, OptionList options) {
        super(row);
        this.options = options;
    }

    Option shown() {
        return Values.as(Option.class, this);
    }

    public Long getOptionId() {
        return row.id();
    }

    public @Nullable Long getSequence() {
        return row.number("sequence");
    }

    public String getValue() {
        return row.text("value", "");
    }

    public Boolean getDisabled() {
        return row.flag("disabled");
    }

    public @Nullable Option getParentOption() {
        Long parent = row.number("parentoptionid");
        return parent == null
                ? null
                : options.find(parent).map(OptionValue::shown).orElse(null);
    }

    public List<Option> getChildOptions() {
        return options.below(row.id());
    }

    @Override
    public String toString() {
        return getValue();
    }
}
