package com.atlassian.confluence.core;

import bucket.core.persistence.ObjectDao;
import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.internal.persistence.ObjectDaoInternal;

public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject implements Versioned, Cloneable {
    protected static final int INITIAL_VERSION = 1;

    private Versioned originalVersion;

    private int version = INITIAL_VERSION;

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
        return getVersion() == INITIAL_VERSION;
    }

    @Override
    public void setOriginalVersion(Versioned originalVersion) {
        this.originalVersion = originalVersion;
    }

    @Override
    public Versioned getLatestVersion() {
        return originalVersion == null ? this : originalVersion;
    }

    @Override
    public void convertToHistoricalVersion() {
        setId(0);
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
        return originalVersion == null;
    }

    @Override
    public VersionChildOwnerPolicy getVersionChildPolicy(ContentType contentType) {
        throw new UnsupportedOperationException();
    }

    protected String getConfluenceRevision() {
        return String.valueOf(getVersion());
    }
}
