package io.indexrelay.jira.list;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import io.indexrelay.access.SetFamily;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.PhaseWords;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.access.SetCatalog;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.jira.list.IssueWalk.Unit;
import io.indexrelay.jira.read.SharedObjects;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks Jira through its managers: access sets and people first, then projects, their issues by ascending id, and what
 * hangs on them, then filters and dashboards, where Jira lets apps read them. Each unit is one short transaction. Archived projects and what they contain are left out.
 */
public final class JiraContentLister implements ContentLister {

    private static final Logger log = LoggerFactory.getLogger(JiraContentLister.class);

    /** Issues whose comments are loaded in one unit. */
    private static final int ISSUES_A_UNIT = 100;

    private static final int COUNTED_APART = 200;

    private final Transactions transactions;
    private final SetCatalog sets;
    private final ActiveProjects projects;
    private final IssueManager issueManager;
    private final IssueIds issues;
    private final IssueWalk walk;
    private final PeopleKeys people;
    private final Supplier<List<String>> priorities;
    private final Dependents dependents;
    private final SharedObjects shared;
    private final SharedIds filters;
    private final SharedIds dashboards;
    private final RequestTypeList requestTypes;
    private final IssueStamps stamps;

    /**
     * @param work the unit of reading on a thread of ours
     * @param priorities the ids of all priorities
     */
    public JiraContentLister(
            Transactions work,
            SetCatalog sets,
            ProjectManager projects,
            IssueManager issues,
            UserManager users,
            Supplier<List<String>> priorities,
            Dependents dependents,
            SharedObjects shared,
            Desks desks) {
        this.requestTypes = new RequestTypeList(new ActiveProjects(projects), desks);
        this.transactions = work;
        this.sets = sets;
        this.projects = new ActiveProjects(projects);
        this.issueManager = issues;
        this.issues = new IssueIds(issues);
        this.walk = new IssueWalk(this.projects, this.issues);
        this.people = new PeopleKeys(users);
        this.priorities = priorities;
        this.dependents = dependents;
        this.shared = shared;
        this.filters = new SharedIds(shared, Kind.FILTER);
        this.dashboards = new SharedIds(shared, Kind.DASHBOARD);
        this.stamps = new IssueStamps(issues, this.projects, dependents);
    }

    @Override
    public List<String> phases(@Nullable Subject scope) {
        if (scope == null) {
            return Stream.of(Phase.values())
                    .filter(this::isThere)
                    .map(PhaseWords::of)
                    .toList();
        }
        requireProject(scope);
        return Stream.of(Phase.PROJECT_ACCESS, Phase.PROJECTS, Phase.REQUEST_TYPES, Phase.ISSUES)
                .map(PhaseWords::of)
                .toList();
    }

    /** Without their manager nothing is known of filters or dashboards, and everything else goes on. */
    private boolean isThere(Phase phase) {
        return switch (phase) {
            case FILTERS -> shared.isOffered(Kind.FILTER);
            case DASHBOARDS -> shared.isOffered(Kind.DASHBOARD);
            default -> true;
        };
    }

    @Override
    public long count(@Nullable Subject scope, String phase) {
        return transactions.inTransaction(() -> switch (PhaseWords.phase(Phase.class, phase)) {
            case APPLICATION_ACCESS -> (long) sets.ofApplications().size();
            case PROJECT_ACCESS -> scope == null ? (long) projects.ids().size() : 1L;
            case REQUEST_TYPES -> scope == null ? (long) projects.ids().size() : 1L;
            case PEOPLE -> people.count();
            case PRIORITIES -> (long) priorities.get().size();
            case PROJECTS -> scope == null ? (long) projects.ids().size() : 1L;
            case ISSUES, COMMENTS_AND_FILES -> scope == null ? issues() : ofProject(projectOf(scope));
            case FILTERS -> shared.count(Kind.FILTER);
            case DASHBOARDS -> shared.count(Kind.DASHBOARD);
        });
    }

    /** Those of archived projects are not walked; asking for each project apart would take long where there are many. */
    private long issues() {
        List<Long> ids = projects.ids();
        return ids.size() > COUNTED_APART
                ? issueManager.getIssueCount()
                : ids.stream().mapToLong(this::ofProject).sum();
    }

    private long ofProject(long project) {
        return issueManager.getIssueCountForProject(project);
    }

    @Override
    public Listing list(@Nullable Subject scope, String phase, String after, int limit) {
        return transactions.inTransaction(() -> switch (PhaseWords.phase(Phase.class, phase)) {
            case APPLICATION_ACCESS -> new Listing(sets(sets.ofApplications()), null);
            case PROJECT_ACCESS -> projectAccess(scope, after);
            case PEOPLE -> allPeople(after, limit);
            case PRIORITIES -> new Listing(
                    priorities.get().stream()
                            .map(id -> own(new Subject(Kind.PRIORITY, id)))
                            .toList(),
                    null);
            case PROJECTS -> projects(scope, after, limit);
            case REQUEST_TYPES -> scope == null ? requestTypes.after(after) : requestTypes.of(projectOf(scope));
            case ISSUES -> scope == null ? issues(after, limit) : issuesOf(scope, after, limit);
            case COMMENTS_AND_FILES -> hanging(after, limit);
            case FILTERS -> shared(filters, Kind.FILTER, after, limit);
            case DASHBOARDS -> shared(dashboards, Kind.DASHBOARD, after, limit);
        });
    }

    private Listing projectAccess(@Nullable Subject scope, String after) {
        if (scope != null) {
            return new Listing(
                    sets(projects.find(projectOf(scope)).map(sets::ofProject).orElse(List.of())), null, 1, 0);
        }
        return projects.idsAfter(last(after), 1).stream()
                .findFirst()
                .flatMap(projects::find)
                .map(project -> new Listing(
                        sets(sets.ofProject(project)), project.getId().toString(), 1, 0))
                .orElseGet(() -> new Listing(List.of(), null));
    }

    @Override
    public Listing people(String after, int limit) {
        return transactions.inTransaction(() -> allPeople(after, limit));
    }

    private Listing allPeople(String after, int limit) {
        List<String> keys = people.after(after, limit);
        return new Listing(
                keys.stream()
                        .map(key -> new Listed(new Subject(Kind.USER, key), Subject.CONTROL))
                        .toList(),
                keys.size() < limit ? null : keys.get(keys.size() - 1));
    }

    private Listing projects(@Nullable Subject scope, String after, int limit) {
        if (scope != null) {
            return new Listing(List.of(own(scope)), null);
        }
        List<Long> ids = projects.idsAfter(last(after), limit);
        return new Listing(
                ids.stream().map(id -> own(Subject.of(Kind.PROJECT, id))).toList(),
                ids.size() < limit ? null : Long.toString(ids.get(ids.size() - 1)));
    }

    private Listing issues(String after, int limit) {
        Unit unit = walk.after(after, limit);
        return new Listing(issues(unit.issueIds()), unit.next());
    }

    private Listing issuesOf(Subject project, String after, int limit) {
        List<Long> ids = issues.after(projectOf(project), last(after), limit);
        return new Listing(issues(ids), ids.size() < limit ? null : Long.toString(ids.get(ids.size() - 1)));
    }

    private Listing hanging(String after, int limit) {
        Unit unit = walk.after(after, Math.min(limit, ISSUES_A_UNIT));
        List<Listed> listed = new ArrayList<>();
        long failed = 0;
        for (Issue issue : issueManager.getIssueObjects(unit.issueIds())) {
            try {
                listed.addAll(issue.isArchived() ? List.of() : dependents.of(issue));
            } catch (RuntimeException e) {
                // One issue that Jira cannot read must not keep all that come after it.
                log.warn("What hangs on issue {} could not be listed; the walk passes it over", issue.getId(), e);
                failed++;
            }
        }
        return new Listing(listed, unit.next(), unit.issueIds().size(), failed);
    }

    private static Listing shared(SharedIds all, Kind kind, String after, int limit) {
        List<Long> ids = all.after(last(after), limit);
        return new Listing(
                ids.stream().map(id -> own(Subject.of(kind, id))).toList(),
                ids.size() < limit ? null : Long.toString(ids.get(ids.size() - 1)));
    }

    @Override
    public List<Listed> descendants(Subject subject, String after, int limit) {
        return transactions.inTransaction(() -> switch (subject.kind()) {
            case PROJECT -> requestTypes.contents(
                    projectOf(subject), after, limit, most -> issues.after(projectOf(subject), idOf(after), most));
            case ISSUE -> following(subTasks(subject), after, limit);
            case ACCESS_SET -> following(sets.expand(SetFamily.of(subject)), after, limit);
            default -> List.of();
        });
    }

    @Override
    public List<Listed> dependents(Subject subject, String after, int limit) {
        return subject.kind() == Kind.ISSUE
                ? transactions.inTransaction(() -> following(dependents.of(id(subject)), after, limit))
                : List.of();
    }

    @Override
    public Optional<Set<Subject>> existing(Kind kind, List<Listed> known) {
        return switch (kind) {
            case PROJECT -> Optional.of(transactions.inTransaction(() -> projects.ids().stream()
                    .map(id -> Subject.of(Kind.PROJECT, id))
                    .collect(Collectors.toSet())));
            case ISSUE -> Optional.of(transactions.inTransaction(() -> stamps.activeIssues(known)));
            case COMMENT, WORKLOG, ATTACHMENT -> Optional.of(
                    transactions.inTransaction(() -> stamps.hanging(known).keySet()));
            default -> Optional.empty();
        };
    }

    @Override
    public Map<Subject, String> stamps(Kind kind, List<Listed> listed) {
        return switch (kind) {
            case ISSUE -> transactions.inTransaction(() -> stamps.issues(listed));
            case COMMENT, WORKLOG, ATTACHMENT -> transactions.inTransaction(() -> stamps.hanging(listed));
            default -> Map.of();
        };
    }

    @Override
    public String stamp(Snapshot snapshot) {
        return IssueStamps.of(snapshot);
    }

    private List<Listed> subTasks(Subject parent) {
        Issue issue = issueManager.getIssueObject(id(parent));
        return issue == null
                ? List.of()
                : issue.getSubTaskObjects().stream()
                        .map(subTask -> own(Subject.of(Kind.ISSUE, subTask.getId())))
                        .toList();
    }

    /** Those after the text of a subject, in order. */
    static List<Listed> following(List<Listed> all, String after, int limit) {
        return all.stream()
                .filter(listed -> listed.subject().toString().compareTo(after) > 0)
                .sorted(Comparator.comparing(Listed::subject))
                .limit(limit)
                .toList();
    }

    private static List<Listed> issues(List<Long> ids) {
        return ids.stream().map(id -> own(Subject.of(Kind.ISSUE, id))).toList();
    }

    private static List<Listed> sets(List<String> ids) {
        return ids.stream()
                .map(id -> new Listed(SetIds.subject(id), Subject.CONTROL))
                .toList();
    }

    private static Listed own(Subject subject) {
        return new Listed(subject, subject);
    }

    private static long idOf(String subject) {
        return subject.isEmpty() ? 0 : id(Subject.parse(subject));
    }

    private static long last(String cursor) {
        return cursor.isEmpty() ? 0 : Long.parseLong(cursor);
    }

    private static long id(Subject subject) {
        return Long.parseLong(subject.id());
    }

    private static long projectOf(Subject scope) {
        requireProject(scope);
        return id(scope);
    }

    private static void requireProject(Subject scope) {
        if (scope.kind() != Kind.PROJECT) {
            throw new IllegalArgumentException("a walk goes over everything or over one project, not over " + scope);
        }
    }
}
