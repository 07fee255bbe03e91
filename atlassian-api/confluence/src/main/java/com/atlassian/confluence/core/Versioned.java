package com.atlassian.confluence.core;

import bucket.core.persistence.ObjectDao;
import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.internal.persistence.ObjectDaoInternal;

public interface Versioned {
    int getVersion();

    void setVersion(int version);

    void convertToHistoricalVersion();

    @Deprecated
    void applyChildVersioningPolicy(Versioned versioned, ObjectDao objectDao);

    void applyChildVersioningPolicy(Versioned versioned, ObjectDaoInternal<?> objectDaoInternal);

    boolean isNew();

    Versioned getLatestVersion();

    @Deprecated
    void setOriginalVersion(Versioned originalVersion);

    boolean isLatestVersion();

    VersionChildOwnerPolicy getVersionChildPolicy(ContentType contentType);
}
