package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.field.CustomFieldDeletedEvent;
import io.indexrelay.change.Cause;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.List;

/** A custom field that goes admits nobody any more where a scheme, a level or a step named it. */
public final class FieldListener {

    private static final Cause CAUSE = JiraCauses.CUSTOM_FIELD_DELETED;

    private final Capture capture;

    public FieldListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void deleted(CustomFieldDeletedEvent event) {
        capture.of(
                event,
                () -> List.of(
                        SetIds.changed(SetIds.PROJECTS, CAUSE),
                        SetIds.changed(SetIds.STEPS, CAUSE),
                        SetIds.changed(SetIds.ISSUES, CAUSE)));
    }
}
