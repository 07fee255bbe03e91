package com.atlassian.confluence.security.denormalisedpermissions;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpacesQuery;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ExperimentalApi
public interface BulkPermissionService {
    Map<String, Boolean> getAllSpaceKeysWithPermissionStatuses(ConfluenceUser confluenceUser, String text);

    List<Space> getPermittedSpaces(SpacesQuery spacesQuery, int number1, int number2);

    Set<Long> getPermittedSpaceIds(ConfluenceUser confluenceUser, Set<Long> set, String text);

    Map<Long, List<?>> getVisibleChildPages(ConfluenceUser confluenceUser, Set<Long> set, boolean flag);

    List<?> getVisibleTopLevelPages(ConfluenceUser confluenceUser, long id);

    List<?> getAllVisiblePagesInSpace(ConfluenceUser confluenceUser, long id);

    Set<Long> getVisiblePageIds(ConfluenceUser confluenceUser, Set<Long> set, boolean flag);
}
