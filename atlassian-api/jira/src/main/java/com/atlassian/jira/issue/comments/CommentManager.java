package com.atlassian.jira.issue.comments;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@PublicApi
public interface CommentManager {
    String EVENT_ORIGINAL_COMMENT_PARAMETER = "originalcomment";

    List<Comment> getCommentsForUser(Issue issue, ApplicationUser applicationUser);

    Comment getLastComment(Issue issue);

    List<Comment> getCommentsForUserSince(Issue issue, ApplicationUser applicationUser, Date date);

    List<Comment> getComments(Issue issue);

    Comment create(Issue issue, ApplicationUser applicationUser, String text, boolean flag);

    Comment create(Issue issue, String text1, String text2, boolean flag);

    Comment create(Issue issue, ApplicationUser applicationUser, String text1, String text2, Long id, boolean flag);

    Comment create(Issue issue, String text1, String text2, String text3, Long id, boolean flag);

    Comment create(
            Issue issue, ApplicationUser applicationUser, String text1, String text2, Long id, Date date, boolean flag);

    Comment create(
            Issue issue,
            ApplicationUser applicationUser,
            String text1,
            String text2,
            Long id,
            Date date,
            Map map,
            boolean flag);

    Comment create(Issue issue, String text1, String text2, String text3, Long id, Date date, boolean flag);

    Comment create(
            Issue issue,
            ApplicationUser applicationUser1,
            ApplicationUser applicationUser2,
            String text1,
            String text2,
            Long id,
            Date date1,
            Date date2,
            boolean flag);

    Comment create(
            Issue issue,
            String text1,
            String text2,
            String text3,
            String text4,
            Long id,
            Date date1,
            Date date2,
            boolean flag);

    Comment create(
            Issue issue,
            ApplicationUser applicationUser1,
            ApplicationUser applicationUser2,
            String text1,
            String text2,
            Long id,
            Date date1,
            Date date2,
            boolean flag1,
            boolean flag2);

    Comment create(
            Issue issue,
            ApplicationUser applicationUser1,
            ApplicationUser applicationUser2,
            String text1,
            String text2,
            Long id,
            Date date1,
            Date date2,
            Map map,
            boolean flag1,
            boolean flag2);

    Comment create(
            Issue issue,
            String text1,
            String text2,
            String text3,
            String text4,
            Long id,
            Date date1,
            Date date2,
            boolean flag1,
            boolean flag2);

    ProjectRole getProjectRole(Long id);

    Comment getCommentById(Long id);

    MutableComment getMutableComment(Long id);

    void update(Comment comment, boolean flag);

    void update(Comment comment, Map map, boolean flag);

    int swapCommentGroupRestriction(String text1, String text2);

    long getCountForCommentsRestrictedByGroup(String text);

    ChangeItemBean delete(Comment comment);

    boolean isUserCommentAuthor(ApplicationUser applicationUser, Comment comment);

    Stream<Comment> streamComments(Issue issue);
}
