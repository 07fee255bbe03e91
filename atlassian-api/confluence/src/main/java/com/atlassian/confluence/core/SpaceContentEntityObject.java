package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.Spaced;
import java.util.Objects;

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
        return Objects.hash(super.hashCode(), space);
    }

    @Override
    public String getNameForComparison() {
        throw new UnsupportedOperationException();
    }

    public String getSpaceKey() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isIndexable() {
        return super.isIndexable();
    }

    public boolean isInSpace(Space space) {
        throw new UnsupportedOperationException();
    }
}
