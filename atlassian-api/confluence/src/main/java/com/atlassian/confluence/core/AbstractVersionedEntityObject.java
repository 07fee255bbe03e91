package com.atlassian.confluence.core;

import bucket.core.persistence.ObjectDao;
import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.internal.persistence.ObjectDaoInternal;

public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject implements Versioned, Cloneable {
    protected static final int INITIAL_VERSION = 1;

    private int version;

    public AbstractVersionedEntityObject() {}

    @Override
    public int getVersion() {
        return version;
    }

    @Override
    public void setVersion(int version) {
        this.version = version;
    }

    @Override
    public boolean isNew() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setOriginalVersion(Versioned originalVersion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Versioned getLatestVersion() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void convertToHistoricalVersion() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    @Override
    public void applyChildVersioningPolicy(Versioned versioned, ObjectDao objectDao) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void applyChildVersioningPolicy(Versioned versioned, ObjectDaoInternal<?> objectDaoInternal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isLatestVersion() {
        throw new UnsupportedOperationException();
    }

    @Override
    public VersionChildOwnerPolicy getVersionChildPolicy(ContentType contentType) {
        throw new UnsupportedOperationException();
    }

    protected String getConfluenceRevision() {
        throw new UnsupportedOperationException();
    }
}
