package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;

public class LabelCreateEvent extends LabelEvent {
    public LabelCreateEvent(Label label) {
        super(label);
    }
}
