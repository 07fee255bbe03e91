package io.indexrelay.jira.read;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.indexrelay.snapshot.Reading.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an object is one that we show at all. What is archived is taken out of the index and comes again when it is
 * restored; Jira itself leaves it out of its search. Who may see an object is another question.
 */
public final class Visibility {

    private Visibility() {}

    /** Why a project is not shown; empty when it is. */
    public static Optional<Reason> hiddenBecause(Project project) {
        return project.isArchived() ? Optional.of(Reason.ARCHIVED) : Optional.empty();
    }

    /** Why an issue, or what hangs on it, is not shown; empty when it is. */
    public static Optional<Reason> hiddenBecause(@Nullable Issue issue) {
        if (issue == null || issue.getProjectObject() == null) {
            return Optional.of(Reason.NOT_FOUND);
        }
        return issue.isArchived() ? Optional.of(Reason.ARCHIVED) : hiddenBecause(issue.getProjectObject());
    }
}
