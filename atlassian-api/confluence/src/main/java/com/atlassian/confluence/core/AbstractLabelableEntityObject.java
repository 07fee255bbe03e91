package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelling;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject implements EditableLabelable {
    private static final Set<String> FAVOURITES = Set.of("favourite", "favorite");

    private List<Labelling> labellings = new ArrayList<>();

    public AbstractLabelableEntityObject() {}

    @Override
    public List<Label> getLabels() {
        return labellings.stream().map(Labelling::getLabel).toList();
    }

    @Override
    public int getLabelCount() {
        return labellings.size();
    }

    @Override
    public boolean isFavourite(ConfluenceUser confluenceUser) {
        return labellings.stream()
                .anyMatch(labelling -> confluenceUser != null
                        && Namespace.isPersonal(labelling.getLabel())
                        && FAVOURITES.contains(labelling.getLabel().getName())
                        && confluenceUser.equals(labelling.getLabel().getOwnerUser()));
    }

    public List<Label> getVisibleLabels(User user) {
        String name = user == null ? null : user.getName();
        return getLabels().stream().filter(label -> label.isVisibleTo(name)).toList();
    }

    public List<Label> getPersonalLabels(User user) {
        return getVisibleLabels(user).stream().filter(Namespace::isPersonal).toList();
    }

    public List<Label> getGlobalLabels(User user) {
        return getVisibleLabels(user).stream().filter(Namespace::isGlobal).toList();
    }

    public List<Label> getTeamLabels(User user) {
        return getVisibleLabels(user).stream().filter(Namespace::isTeam).toList();
    }

    public List<Label> getLabelsForDisplay(User user) {
        return getVisibleLabels(user).stream()
                .filter(label -> !FAVOURITES.contains(label.getName()))
                .toList();
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
        if (!labellings.contains(labelling)) {
            labellings.add(labelling);
        }
    }

    @Override
    public void removeLabelling(Labelling labelling) {
        labellings.remove(labelling);
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        AbstractLabelableEntityObject copy = (AbstractLabelableEntityObject) super.clone();
        copy.labellings = new ArrayList<>(labellings);
        return copy;
    }
}
