package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;

public abstract class LabelEvent extends ConfluenceEvent {
    protected Labelable labelled;

    public LabelEvent(Label label) {
        super(label);
    }

    public LabelEvent(Label label, Labelable labelled) {
        super(label);
        this.labelled = labelled;
    }

    public Label getLabel() {
        return (Label) getSource();
    }

    public Labelable getLabelled() {
        return labelled;
    }
}
