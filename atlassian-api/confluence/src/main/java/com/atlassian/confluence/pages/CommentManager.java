package com.atlassian.confluence.pages;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

public interface CommentManager extends ContentEntityManager {
    Comment getComment(long id);

    @Deprecated
    Comment addCommentToPage(AbstractPage abstractPage, Comment comment, String text);

    Comment addCommentToObject(ContentEntityObject contentEntityObject, Comment comment, String text);

    Comment addCommentToObject(
            ContentEntityObject contentEntityObject,
            Comment comment,
            String text,
            NewCommentDeduplicator newCommentDeduplicator);

    void updateCommentContent(Comment comment, String text);

    @Deprecated
    void removeCommentFromPage(long id);

    void removeCommentFromObject(long id);

    Iterator getRecentlyUpdatedComments(Space space, int number);

    @Deprecated
    List<Comment> getPageComments(long id, Date date);

    List<Comment> getPageComments(long id, Date date, String text);

    @Deprecated
    List<Comment> getPageLevelComments(long id, Date date);

    Map<Searchable, Integer> countComments(Collection<? extends Searchable> collection);

    int countComments(Searchable searchable);

    int countAllCommentVersions();

    Map<Long, Integer> countUnresolvedComments(Collection<Long> collection);
}
