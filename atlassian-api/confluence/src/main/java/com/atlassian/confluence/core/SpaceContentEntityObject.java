package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.Spaced;

public abstract class SpaceContentEntityObject extends ContentEntityObject implements Spaced {
    private Space space;

    public SpaceContentEntityObject() {}

    @Override
    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    @Override
    public void convertToHistoricalVersion() {
        super.convertToHistoricalVersion();
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public String getNameForComparison() {
        return getTitle();
    }

    public String getSpaceKey() {
        Space in = getSpace();
        return in == null ? null : in.getKey();
    }

    @Override
    public boolean isIndexable() {
        return super.isIndexable();
    }

    public boolean isInSpace(Space space) {
        return space != null && space.equals(getSpace());
    }
}
