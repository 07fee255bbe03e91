package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.pagination.LimitedRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.content.Content;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public interface TrashManager {
    void emptyTrash(Space space);

    int getNumberOfItemsInTrash(Space space);

    boolean purge(String text, long id);

    List<ContentEntityObject> getTrashContents(Space space, int number1, int number2);

    PageResponse<Content> getTrashContents(Space space, LimitedRequest limitedRequest, Expansion... expansions);

    Optional<Instant> getTrashDateMigrationTime();
}
