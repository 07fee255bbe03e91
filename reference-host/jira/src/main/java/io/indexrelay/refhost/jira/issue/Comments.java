package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.security.roles.ProjectRole;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Selection;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Values;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code CommentManager}, as far as it reads. No permission is asked. */
public final class Comments {

    private static final String TYPE = "comment";

    private final Store store;
    private final Issues issues;

    public Comments(Store store, Issues issues) {
        this.store = store;
        this.issues = issues;
    }

    Selection all() {
        return store.from("Action").where("type", TYPE);
    }

    Row insert(Row comment) {
        return store.insert(comment.with("type", TYPE));
    }

    Comment shown(Row row) {
        return Values.as(Comment.class, Remark.comment(row, issues));
    }

    public @Nullable Comment getCommentById(Long id) {
        return all().where("id", id).first().map(this::shown).orElse(null);
    }

    /** Oldest first. */
    public List<Comment> getComments(Issue issue) {
        return all().where("issue", issue.getId()).orderBy("created", "id").list().stream()
                .map(this::shown)
                .toList();
    }

    public Stream<Comment> streamComments(Issue issue) {
        return getComments(issue).stream();
    }

    public @Nullable Comment getLastComment(Issue issue) {
        List<Comment> all = getComments(issue);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    public @Nullable ProjectRole getProjectRole(Long id) {
        return issues.lookups().role(id).orElse(null);
    }

    public long getCountForCommentsRestrictedByGroup(String group) {
        return all().whereFolded("level", group).count();
    }
}
