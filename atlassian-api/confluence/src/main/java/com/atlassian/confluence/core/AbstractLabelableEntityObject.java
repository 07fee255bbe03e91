package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelling;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.List;

public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject implements EditableLabelable {
    private List<Labelling> labellings;

    public AbstractLabelableEntityObject() {}

    @Override
    public List<Label> getLabels() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLabelCount() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isFavourite(ConfluenceUser confluenceUser) {
        throw new UnsupportedOperationException();
    }

    public List<Label> getVisibleLabels(User user) {
        throw new UnsupportedOperationException();
    }

    public List<Label> getPersonalLabels(User user) {
        throw new UnsupportedOperationException();
    }

    public List<Label> getGlobalLabels(User user) {
        throw new UnsupportedOperationException();
    }

    public List<Label> getTeamLabels(User user) {
        throw new UnsupportedOperationException();
    }

    public List<Label> getLabelsForDisplay(User user) {
        throw new UnsupportedOperationException();
    }

    protected void setLabellings(List<Labelling> labellings) {
        this.labellings = labellings;
    }

    @Override
    public List<Labelling> getLabellings() {
        return labellings;
    }

    @Override
    public void addLabelling(Labelling labelling) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeLabelling(Labelling labelling) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }
}
