package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;

public class LabelDeleteEvent extends LabelEvent {
    public LabelDeleteEvent(Label label) {
        super(label);
    }
}
