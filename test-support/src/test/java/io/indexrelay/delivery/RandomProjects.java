package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.access.SetFamily;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.memory.OpenTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Projects with issues, sub-tasks and comments, changed as Jira changes them: a deleted project takes all along without a
 * word, an archived one hides it, sub-tasks follow their parent silently, comments go without an id. The product changes
 * at once; its rows become visible when the test commits. No id is given twice.
 */
final class RandomProjects {

    private final Bench bench;
    private final Random random;
    private final Map<Subject, Snapshot> issues = new HashMap<>();
    private final TreeMap<Subject, Boolean> projects = new TreeMap<>();
    private long lastId = 100;

    RandomProjects(Bench bench, Random random) {
        this.bench = bench;
        this.random = random;
    }

    void change(OpenTransaction transaction) {
        Subject project = anyOf(projects.keySet().stream()
                .filter(one -> Boolean.TRUE.equals(projects.get(one)))
                .toList());
        Subject issue = project == null ? null : anyOf(issuesOf(project));
        switch (random.nextInt(14)) {
            case 0 -> created(transaction);
            case 1 -> restored(transaction);
            case 2 -> {
                if (project != null && random.nextInt(3) == 0) {
                    deleted(project, transaction);
                }
            }
            case 3 -> {
                if (project != null && random.nextInt(2) == 0) {
                    projects.put(project, false);
                    bench.product.hide(project, Reason.ARCHIVED);
                    record(transaction, project, ChangeKind.DELETED, "project_archived");
                }
            }
            case 4, 5, 6 -> {
                if (project != null) {
                    put(Examples.issue(++lastId, project), transaction, "jira:issue_created");
                }
            }
            case 7 -> {
                if (project != null && issue != null) {
                    subTask(issue, transaction);
                }
            }
            case 8 -> {
                if (issue != null) {
                    moved(issue, transaction);
                }
            }
            case 9 -> {
                if (issue != null) {
                    comment(issue, transaction);
                }
            }
            case 10 -> {
                if (issue != null) {
                    hangingOn(issue).forEach(bench.product::remove);
                    record(transaction, issue, ChangeKind.DEPENDENTS, "comment_deleted");
                }
            }
            case 11 -> {
                if (issue != null) {
                    below(issue).forEach(one -> bench.product.access(one, RandomChangesTest.access(random)));
                    record(transaction, issue, ChangeKind.SUBTREE, "jira:issue_updated");
                }
            }
            case 12 -> {
                if (project != null) {
                    issuesOf(project).forEach(one -> bench.product.access(one, RandomChangesTest.access(random)));
                    record(transaction, project, ChangeKind.SUBTREE, "permission_scheme_updated");
                }
            }
            default -> family(1 + random.nextInt(3), transaction);
        }
    }

    private void created(OpenTransaction transaction) {
        if (projects.size() < 12) {
            Snapshot project = Examples.project(++lastId, "P" + lastId);
            projects.put(project.subject(), true);
            put(project, transaction, "project_created");
        }
    }

    private void restored(OpenTransaction transaction) {
        Subject project = anyOf(projects.keySet().stream()
                .filter(one -> Boolean.FALSE.equals(projects.get(one)))
                .toList());
        if (project != null) {
            projects.put(project, true);
            bench.product.show(project);
            record(transaction, project, ChangeKind.UPSERTED, "project_restored_archived");
            record(transaction, project, ChangeKind.SUBTREE_UPSERTED, "project_restored_archived");
        }
    }

    private void deleted(Subject project, OpenTransaction transaction) {
        for (Subject issue : issuesOf(project)) {
            hangingOn(issue).forEach(bench.product::remove);
            bench.product.remove(issue);
            issues.remove(issue);
        }
        bench.product.remove(project);
        projects.remove(project);
        record(transaction, project, ChangeKind.DELETED, "project_deleted");
    }

    private void subTask(Subject issue, OpenTransaction transaction) {
        Snapshot parent = issues.get(issue);
        if (parent != null && parent.parent() == null) {
            put(Examples.subTask(++lastId, parent), transaction, "jira:issue_created");
        }
    }

    /** With its sub-tasks, each with an event of its own. */
    private void moved(Subject issue, OpenTransaction transaction) {
        Subject target = anyOf(projects.keySet().stream()
                .filter(one -> Boolean.TRUE.equals(projects.get(one)))
                .toList());
        Snapshot before = issues.get(issue);
        if (target == null || before == null || before.parent() != null) {
            return;
        }
        List<Subject> subTasks = below(issue);
        Snapshot after = Examples.issue(Long.parseLong(issue.id()), target);
        put(after, transaction, "jira:issue_updated");
        for (Subject subTask : subTasks) {
            put(Examples.subTask(Long.parseLong(subTask.id()), after), transaction, "jira:issue_updated");
        }
    }

    private void comment(Subject issue, OpenTransaction transaction) {
        Subject comment = Subject.of(Kind.COMMENT, ++lastId);
        bench.product.put(Examples.comment(lastId, issue, "Text"), Examples.hangingOn(issue));
        transaction.with(() -> bench.changed(comment, issue, ChangeKind.UPSERTED, "comment_created"));
    }

    private void family(int project, OpenTransaction transaction) {
        String set = "project:" + project + ":" + random.nextInt(3);
        if (random.nextBoolean()) {
            bench.product.putSet(set, RandomChangesTest.access(random));
        } else {
            bench.product.removeSet(set);
        }
        Subject family = new SetFamily("project:" + project + ":").subject();
        record(transaction, family, ChangeKind.SUBTREE, "permission_scheme_updated");
    }

    private void put(Snapshot snapshot, OpenTransaction transaction, String cause) {
        if (snapshot.subject().kind() == Kind.ISSUE) {
            issues.put(snapshot.subject(), snapshot);
        }
        Access access = RandomChangesTest.access(random);
        bench.product.put(snapshot, access);
        record(transaction, snapshot.subject(), ChangeKind.UPSERTED, cause);
    }

    private void record(OpenTransaction transaction, Subject subject, ChangeKind kind, String cause) {
        transaction.with(() -> bench.changed(subject, kind, cause));
    }

    private List<Subject> issuesOf(Subject project) {
        return new ArrayList<>(issues.values())
                .stream()
                        .filter(issue -> project.equals(issue.container()))
                        .map(Snapshot::subject)
                        .sorted()
                        .toList();
    }

    private List<Subject> below(Subject issue) {
        return issues.values().stream()
                .filter(one -> issue.equals(one.parent()))
                .map(Snapshot::subject)
                .sorted()
                .toList();
    }

    private List<Subject> hangingOn(Subject issue) {
        return bench.product.dependents(issue, "", 1000).stream()
                .map(listed -> listed.subject())
                .toList();
    }

    private @Nullable Subject anyOf(List<Subject> some) {
        return some.isEmpty() ? null : some.get(random.nextInt(some.size()));
    }
}
