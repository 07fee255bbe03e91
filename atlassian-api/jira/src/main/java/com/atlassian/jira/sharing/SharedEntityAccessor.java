package com.atlassian.jira.sharing;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.collect.EnclosedIterable;
import java.util.List;

public interface SharedEntityAccessor<S extends SharedEntity> {
    SharedEntity.TypeDescriptor<S> getType();

    void adjustFavouriteCount(SharedEntity sharedEntity, int number);

    S getSharedEntity(Long id);

    S getSharedEntity(ApplicationUser applicationUser, Long id);

    boolean hasPermissionToUse(ApplicationUser applicationUser, SharedEntity sharedEntity);

    EnclosedIterable<S> getAll();

    EnclosedIterable<S> getAllIndexableSharedEntities();

    EnclosedIterable<S> get(SharedEntityAccessor.RetrievalDescriptor retrievalDescriptor);

    EnclosedIterable<S> get(
            ApplicationUser applicationUser, SharedEntityAccessor.RetrievalDescriptor retrievalDescriptor);

    interface Factory {
        SharedEntityAccessor getSharedEntityAccessor(SharedEntity.TypeDescriptor typeDescriptor);

        SharedEntityAccessor getSharedEntityAccessor(String text);
    }

    interface RetrievalDescriptor {
        List<Long> getIds();

        boolean preserveOrder();
    }
}
