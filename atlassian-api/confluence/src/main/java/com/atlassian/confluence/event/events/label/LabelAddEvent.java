package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;

public class LabelAddEvent extends LabelEvent {
    public LabelAddEvent(Label label, Labelable labelable) {
        super(label, labelable);
    }
}
