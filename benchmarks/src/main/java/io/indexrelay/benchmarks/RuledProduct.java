package io.indexrelay.benchmarks;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetFamily;
import io.indexrelay.access.SetReading;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.change.Change;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.snapshot.SnapshotReader;
import io.indexrelay.testsupport.Examples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A product of many pages in one space and as many issues in one project, made when they are read. Its sets and gates have
 * the names and rules that the plugins' readers give them, and its families unfold as Jira's do; but it is not the plugins'
 * code that makes them, as that needs the products' managers.
 */
final class RuledProduct implements SnapshotReader, AccessReader, ContentLister {

    static final Subject PROJECT = Subject.of(Kind.PROJECT, 1);
    static final SetFamily SCHEME = new SetFamily("permission-scheme:7:");
    static final SetFamily ISSUES_OF_SCHEME = new SetFamily("permission-scheme-issues:7:");
    static final String SPACE_SET = "space:1";

    private static final SetFamily OF_PROJECT = new SetFamily("project:1:");
    private static final String BROWSE = "project:1:browse";
    private static final String GATE = BROWSE + ":gate:";

    private final int issues;
    private final TreeSet<String> groups = new TreeSet<>(List.of("staff"));
    private final TreeSet<String> byIssue = new TreeSet<>(List.of("reporter", "assignee"));

    RuledProduct(int issues) {
        this.issues = issues;
    }

    /** The space's View permission and the scheme's Browse permission get another group. */
    void admit(String group) {
        groups.add(group);
    }

    /** An entry of the scheme that goes by the issue is removed. */
    void removeEntry(String type) {
        byIssue.remove(type);
    }

    /** The gate that is open now. */
    String gate() {
        return GATE + Integer.toHexString(byIssue.hashCode());
    }

    Map<String, Access> sets() {
        List<Atom> admitted = groups.stream().map(Atom::group).toList();
        Map<String, Access> sets = new LinkedHashMap<>();
        sets.put(SPACE_SET, Access.of(admitted));
        sets.put(BROWSE, Access.of(admitted));
        sets.put("project:1:visible", byIssue.isEmpty() ? Access.of(admitted) : Access.of(List.of(Atom.AUTHENTICATED)));
        if (!byIssue.isEmpty()) {
            sets.put(gate(), Access.of(List.of(Atom.AUTHENTICATED)));
        }
        return sets;
    }

    private Access access(long issue) {
        Atom browse = Atom.set(BROWSE);
        if (byIssue.isEmpty()) {
            return Access.of(List.of(browse));
        }
        List<Atom> own = new ArrayList<>(List.of(browse));
        byIssue.forEach(type -> own.add(Atom.user(type + issue % 1000)));
        return Access.of(own, List.of(browse, Atom.set(gate())));
    }

    @Override
    public Reading read(Subject subject) {
        return subject.kind() == Kind.ISSUE
                ? new Reading.Present(Examples.issue(Long.parseLong(subject.id()), PROJECT))
                : new Reading.Absent(Reading.Reason.NOT_FOUND);
    }

    @Override
    public AccessReading ofDocument(Subject subject) {
        return subject.kind() == Kind.ISSUE
                ? new AccessReading.Known(access(Long.parseLong(subject.id())), subject.id())
                : new AccessReading.Absent();
    }

    @Override
    public SetReading ofSet(String setId) {
        @Nullable Access access = sets().get(setId);
        return access == null ? new SetReading.Absent() : new SetReading.Known(access, setId);
    }

    @Override
    public List<Listed> descendants(Subject subject, String after, int limit) {
        if (subject.equals(SCHEME.subject())) {
            return List.of(listed(OF_PROJECT.subject(), true));
        }
        if (subject.equals(ISSUES_OF_SCHEME.subject())) {
            return byIssue.isEmpty() ? List.of() : List.of(listed(PROJECT, true));
        }
        if (subject.equals(OF_PROJECT.subject())) {
            return sets().keySet().stream()
                    .filter(OF_PROJECT::contains)
                    .map(set -> listed(new Subject(Kind.ACCESS_SET, set), false))
                    .toList();
        }
        long last = after.isEmpty() ? 0 : Long.parseLong(Subject.parse(after).id());
        return subject.equals(PROJECT)
                ? LongStream.rangeClosed(last + 1, Math.min(issues, last + limit))
                        .mapToObj(id -> listed(Subject.of(Kind.ISSUE, id), false))
                        .toList()
                : List.of();
    }

    private static Listed listed(Subject subject, boolean subtree) {
        return new Listed(subject, Change.keyOf(subject), subtree);
    }

    @Override
    public List<Listed> dependents(Subject subject, String after, int limit) {
        return List.of();
    }

    @Override
    public Optional<Set<Subject>> existing(Kind kind, List<Listed> known) {
        return Optional.empty();
    }

    @Override
    public Map<Subject, String> stamps(Kind kind, List<Listed> listed) {
        return Map.of();
    }

    @Override
    public String stamp(Snapshot snapshot) {
        return "";
    }

    @Override
    public Listing people(String after, int limit) {
        return new Listing(List.of(), null);
    }

    @Override
    public List<String> phases(@Nullable Subject scope) {
        return List.of();
    }

    @Override
    public long count(@Nullable Subject scope, String phase) {
        return 0;
    }

    @Override
    public Listing list(@Nullable Subject scope, String phase, String after, int limit) {
        return new Listing(List.of(), null);
    }
}
