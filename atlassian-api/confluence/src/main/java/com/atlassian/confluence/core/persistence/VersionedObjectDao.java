package com.atlassian.confluence.core.persistence;

import bucket.core.persistence.ObjectDao;
import com.atlassian.core.bean.EntityObject;
import java.util.Iterator;

public interface VersionedObjectDao extends ObjectDao {
    @Deprecated
    void save(EntityObject entityObject1, EntityObject entityObject2);

    @Deprecated
    Iterator findLatestVersionsIterator();

    @Deprecated
    long findLatestVersionsCount();
}
