package io.indexrelay.jira.list;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.Stamp;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stamps of issues and of what hangs on them: when they were updated and where they lie. Issues come many at once, what hangs
 * on one in three queries. Names of what an issue refers to are not told of.
 */
final class IssueStamps {

    private static final int AT_ONCE = 100;

    private final IssueManager issues;
    private final ActiveProjects projects;
    private final Dependents dependents;

    IssueStamps(IssueManager issues, ActiveProjects projects, Dependents dependents) {
        this.issues = issues;
        this.projects = projects;
        this.dependents = dependents;
    }

    /** The stamp that this class gives a document in this state; {@code ""} for kinds of which it tells nothing. */
    static String of(Snapshot snapshot) {
        Kind kind = snapshot.subject().kind();
        return switch (kind) {
            case ISSUE, COMMENT, WORKLOG, ATTACHMENT -> stamp(
                    snapshot.updated(), snapshot.container(), kind == Kind.ISSUE ? snapshot.parent() : null);
            default -> "";
        };
    }

    /** Of those that are there. */
    Map<Subject, String> issues(List<Listed> listed) {
        Map<Subject, String> stamps = new HashMap<>();
        load(listed.stream().map(Listed::subject).toList()).forEach(issue -> {
            Long parent = issue.isSubTask() ? issue.getParentId() : null;
            stamps.put(
                    Subject.of(Kind.ISSUE, issue.getId()),
                    stamp(
                            moment(issue.getUpdated(), issue.getCreated()),
                            Subject.of(Kind.PROJECT, issue.getProjectId()),
                            parent == null ? null : Subject.of(Kind.ISSUE, parent)));
        });
        return stamps;
    }

    /** Those that are there, and neither archived themselves nor in an archived project. */
    Set<Subject> activeIssues(List<Listed> known) {
        Set<Long> active = new HashSet<>(projects.ids());
        Set<Subject> there = new HashSet<>();
        load(known.stream().map(Listed::subject).toList()).forEach(issue -> {
            if (!issue.isArchived() && active.contains(issue.getProjectId())) {
                there.add(Subject.of(Kind.ISSUE, issue.getId()));
            }
        });
        return there;
    }

    /** Of comments, worklogs and attachments that are there. */
    Map<Subject, String> hanging(List<Listed> listed) {
        Set<Subject> owners = new LinkedHashSet<>();
        Set<Subject> wanted = new HashSet<>();
        listed.forEach(one -> {
            owners.add(one.partitionKey());
            wanted.add(one.subject());
        });
        Map<Subject, String> stamps = new HashMap<>();
        for (Issue issue : load(owners)) {
            Subject owner = Subject.of(Kind.ISSUE, issue.getId());
            dependents.updates(issue).forEach((subject, updated) -> {
                if (wanted.contains(subject)) {
                    stamps.put(subject, stamp(updated, owner, null));
                }
            });
        }
        return stamps;
    }

    private List<Issue> load(Collection<Subject> subjects) {
        List<Long> ids =
                subjects.stream().map(subject -> Long.valueOf(subject.id())).toList();
        List<Issue> found = new java.util.ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(issues.getIssueObjects(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return found;
    }

    static Instant moment(@Nullable Date updated, @Nullable Date created) {
        Date date = updated == null ? created : updated;
        return date == null ? Instant.EPOCH : Instant.ofEpochMilli(date.getTime());
    }

    private static String stamp(Instant updated, @Nullable Subject container, @Nullable Subject parent) {
        return Stamp.of(updated).and(container).and(parent).toString();
    }
}
