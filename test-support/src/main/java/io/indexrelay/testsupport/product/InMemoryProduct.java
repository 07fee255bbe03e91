package io.indexrelay.testsupport.product;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.SetFamily;
import io.indexrelay.access.SetReading;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.Stamp;
import io.indexrelay.change.Change;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Person;
import io.indexrelay.snapshot.Priorities;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.snapshot.SnapshotReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the product has now. Every change of it is a plain method call of the test; whether a row is recorded for it is the
 * test's choice. Not thread-safe.
 */
public final class InMemoryProduct implements SnapshotReader, AccessReader, People, ContentLister {

    private final TreeMap<Subject, Doc> documents = new TreeMap<>();
    private final TreeMap<String, Access> sets = new TreeMap<>();
    private final Set<String> unlistedSets = new HashSet<>();
    private final Map<String, String> narrowerSets = new HashMap<>();
    private final Set<Subject> unlinked = new HashSet<>();
    private final Set<Subject> lost = new HashSet<>();
    private String brokenPhase = "";
    private @Nullable Subject withBrokenDependents;
    private final TreeMap<String, Person> people = new TreeMap<>();
    private final TreeMap<String, PriorityRank> priorities = new TreeMap<>();
    private final Map<String, List<Listed>> families = new HashMap<>();
    private final Map<Subject, String> unreadable = new LinkedHashMap<>();
    private final Set<String> brokenPeople = new HashSet<>();
    private Runnable whileReading = () -> {};

    private record Doc(Snapshot snapshot, Access access, @Nullable Reason hidden) {}

    public void put(Snapshot snapshot, Access access) {
        documents.put(snapshot.subject(), new Doc(snapshot, access, null));
    }

    public void putSet(String id, Access access) {
        sets.put(id, access);
    }

    /** The walk does not list this set; it goes out because documents refer to it. */
    public void leaveUnlisted(String setId) {
        unlistedSets.add(setId);
    }

    /** The set admits fewer people than the product may, for this reason; null when it is exact. */
    public void narrow(String setId, @Nullable String why) {
        narrowerSets.remove(setId);
        if (why != null) {
            narrowerSets.put(setId, why);
        }
    }

    public void removeSet(String id) {
        sets.remove(id);
    }

    /** What a family of sets lists; without it, all sets whose ids begin so. */
    public void putFamily(SetFamily family, Listed... members) {
        families.put(family.subject().id(), List.of(members));
    }

    public void put(PriorityRank priority) {
        priorities.put(priority.id(), priority);
    }

    public void removePriority(String id) {
        priorities.remove(id);
    }

    public void put(Person person) {
        people.put(person.key(), person);
    }

    public void removePerson(String key) {
        people.remove(key);
    }

    /** Of a document that is there. */
    public String title(Subject subject) {
        return Objects.requireNonNull(documents.get(subject)).snapshot().title();
    }

    public void remove(Subject subject) {
        documents.remove(subject);
    }

    /** The object stays but is of a state that is never shown. */
    public void hide(Subject subject, Reason reason) {
        Doc doc = doc(subject);
        documents.put(subject, new Doc(doc.snapshot, doc.access, reason));
    }

    public void show(Subject subject) {
        Doc doc = doc(subject);
        documents.put(subject, new Doc(doc.snapshot, doc.access, null));
    }

    public void access(Subject subject, Access access) {
        Doc doc = doc(subject);
        documents.put(subject, new Doc(doc.snapshot, access, doc.hidden));
    }

    public void breakReading(Subject subject, String why) {
        unreadable.put(subject, why);
    }

    /** Reading this document calls a method that this version of the product lacks. */
    public void unlink(Subject subject) {
        unlinked.add(subject);
    }

    public void mendReading(Subject subject) {
        unreadable.remove(subject);
    }

    /** Reading this user by key or by name fails, as with a user directory that cannot be reached. */
    public void breakPerson(String keyOrName) {
        brokenPeople.add(keyOrName);
    }

    public void mendPerson(String keyOrName) {
        brokenPeople.remove(keyOrName);
    }

    /** Readings do not find it, though listings have it. */
    public void lose(Subject subject) {
        lost.add(subject);
    }

    /** Runs in the middle of each reading of a document's state. */
    public void whileReading(Runnable change) {
        whileReading = change;
    }

    /** The document as it is, whether it is shown or not. */
    public Optional<Snapshot> snapshot(Subject subject) {
        return Optional.ofNullable(documents.get(subject)).map(Doc::snapshot);
    }

    /** Documents that are shown, with their rules. */
    public Map<Subject, Access> visible() {
        Map<Subject, Access> visible = new LinkedHashMap<>();
        documents.forEach((subject, doc) -> {
            if (isShown(doc)) {
                visible.put(subject, doc.access);
            }
        });
        return visible;
    }

    public Map<String, Access> sets() {
        return Map.copyOf(sets);
    }

    public Collection<Person> people() {
        return List.copyOf(people.values());
    }

    @Override
    public Reading read(Subject subject) {
        Reading reading = reading(subject);
        whileReading.run();
        return reading;
    }

    private Reading reading(Subject subject) {
        if (unlinked.contains(subject)) {
            throw new NoSuchMethodError("this version lacks it");
        }
        String why = unreadable.get(subject);
        if (why != null) {
            return new Reading.Unreadable(why);
        }
        Doc doc = documents.get(subject);
        if (doc == null || lost.contains(subject)) {
            return new Reading.Absent(Reason.NOT_FOUND);
        }
        Reason hidden = hiddenBy(doc);
        return hidden == null ? new Reading.Present(doc.snapshot) : new Reading.Absent(hidden);
    }

    @Override
    public AccessReading ofDocument(Subject subject) {
        String why = unreadable.get(subject);
        if (why != null) {
            return new AccessReading.Unreadable(why);
        }
        Doc doc = documents.get(subject);
        return doc == null || !isShown(doc)
                ? new AccessReading.Absent()
                : new AccessReading.Known(doc.access, String.valueOf(doc.snapshot.hashCode()));
    }

    @Override
    public SetReading ofSet(String setId) {
        Access access = sets.get(setId);
        return access == null
                ? new SetReading.Absent()
                : new SetReading.Known(access, "set " + setId, narrowerSets.get(setId));
    }

    @Override
    public Optional<Person> byKey(String key) {
        requireWhole(key);
        return Optional.ofNullable(people.get(key));
    }

    @Override
    public Optional<String> keyOf(String username) {
        requireWhole(username);
        return people.values().stream()
                .filter(person -> person.username().equals(username))
                .map(Person::key)
                .findFirst();
    }

    private void requireWhole(String keyOrName) {
        if (brokenPeople.contains(keyOrName)) {
            throw new IllegalStateException("the user directory does not answer");
        }
    }

    /** Reads priorities; a method, because reading a person looks the same. */
    public Priorities priorities() {
        return this::priority;
    }

    private Optional<PriorityRank> priority(String id) {
        String why = unreadable.get(new Subject(Kind.PRIORITY, id));
        if (why != null) {
            throw new IllegalStateException(why);
        }
        return Optional.ofNullable(priorities.get(id));
    }

    @Override
    public List<String> phases(@Nullable Subject scope) {
        return List.of("sets", "users", "priorities", "content");
    }

    @Override
    public long count(@Nullable Subject scope, String phase) {
        return all(scope, phase).count();
    }

    /** What hangs on this cannot be listed; null mends it. */
    public void breakDependents(@Nullable Subject owner) {
        withBrokenDependents = owner;
    }

    /** Listing this phase fails; {@code ""} mends it. */
    public void breakListing(String phase) {
        brokenPhase = phase;
    }

    @Override
    public Listing list(@Nullable Subject scope, String phase, String after, int limit) {
        requireAnswers(phase);
        List<Listed> page = all(scope, phase)
                .filter(listed -> listed.subject().toString().compareTo(after) > 0)
                .limit(limit)
                .toList();
        return new Listing(
                page,
                page.size() < limit ? null : page.get(page.size() - 1).subject().toString());
    }

    @Override
    public List<Listed> descendants(Subject subject, String after, int limit) {
        return below(subject)
                .sorted(Comparator.comparing(Listed::subject))
                .filter(listed -> listed.subject().toString().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    private Stream<Listed> below(Subject subject) {
        if (SetFamily.isFamily(subject)) {
            List<Listed> listed = families.get(subject.id());
            return listed == null
                    ? sets.keySet().stream()
                            .filter(SetFamily.of(subject)::contains)
                            .map(InMemoryProduct::set)
                    : listed.stream();
        }
        return switch (subject.kind()) {
            case PAGE -> shown(doc -> doc.snapshot.subject().kind() == Kind.PAGE
                    && doc.snapshot.ancestors().contains(subject.id()));
            case ISSUE -> shown(doc -> subject.equals(doc.snapshot.parent()));
            case SPACE, PROJECT -> shown(doc -> subject.equals(doc.snapshot.container()));
            default -> Stream.of();
        };
    }

    @Override
    public Listing people(String after, int limit) {
        return list(null, "users", after, limit);
    }

    @Override
    public List<Listed> dependents(Subject subject, String after, int limit) {
        if (subject.equals(withBrokenDependents)) {
            throw new IllegalStateException("the product does not list what hangs on " + subject);
        }
        return shown(doc -> doc.snapshot.subject().kind().isDependent()
                        && doc.snapshot.partitionKey().equals(subject))
                .filter(listed -> listed.subject().toString().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Set<Subject>> existing(Kind kind, List<Listed> known) {
        requireAnswers("existing");
        return kind.isDocument()
                ? Optional.of(known.stream()
                        .map(Listed::subject)
                        .filter(visible().keySet()::contains)
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    @Override
    public Map<Subject, String> stamps(Kind kind, List<Listed> listed) {
        Map<Subject, String> stamps = new HashMap<>();
        for (Listed one : listed) {
            Doc doc = documents.get(one.subject());
            if (doc != null) {
                stamps.put(one.subject(), stamp(doc.snapshot));
            }
        }
        return stamps;
    }

    @Override
    public String stamp(Snapshot snapshot) {
        return Stamp.of(snapshot.updated())
                .and(snapshot.version())
                .and(snapshot.container())
                .andAll(snapshot.labels())
                .toString();
    }

    private void requireAnswers(String phase) {
        if (phase.equals(brokenPhase)) {
            throw new IllegalStateException("the product does not list its " + phase);
        }
    }

    /** A walk over one container lists what it contains itself; what hangs on that is left to {@link #dependents}. */
    private Stream<Listed> all(@Nullable Subject scope, String phase) {
        if (scope == null) {
            return all(phase);
        }
        return phase.equals("content")
                ? shown(doc -> scope.equals(doc.snapshot.subject()) || scope.equals(doc.snapshot.container()))
                : Stream.of();
    }

    private Stream<Listed> all(String phase) {
        return switch (phase) {
            case "sets" -> sets.keySet().stream()
                    .filter(id -> !unlistedSets.contains(id))
                    .map(InMemoryProduct::set);
            case "users" -> people.keySet().stream()
                    .map(key -> new Listed(new Subject(Kind.USER, key), Subject.CONTROL));
            case "priorities" -> priorities.values().stream()
                    .map(priority -> new Listed(subject(priority), subject(priority)));
            default -> shown(doc -> true);
        };
    }

    private Stream<Listed> shown(Predicate<Doc> wanted) {
        return documents.values().stream()
                .filter(this::isShown)
                .filter(wanted)
                .map(doc -> new Listed(doc.snapshot.subject(), doc.snapshot.partitionKey()));
    }

    private boolean isShown(Doc doc) {
        return hiddenBy(doc) == null;
    }

    /** What hangs on something that is not shown, or is contained in it, is not shown either; null for what is shown. */
    private @Nullable Reason hiddenBy(Doc doc) {
        if (doc.hidden != null) {
            return doc.hidden;
        }
        Subject owner = doc.snapshot.partitionKey();
        if (!owner.equals(Change.keyOf(doc.snapshot.subject()))) {
            Doc above = documents.get(owner);
            return above == null ? Reason.NOT_FOUND : hiddenBy(above);
        }
        Subject container = doc.snapshot.container();
        Doc above = container == null ? null : documents.get(container);
        return above == null ? null : above.hidden;
    }

    private static Listed set(String id) {
        return new Listed(new Subject(Kind.ACCESS_SET, id), Subject.CONTROL);
    }

    private static Subject subject(PriorityRank priority) {
        return new Subject(Kind.PRIORITY, priority.id());
    }

    private Doc doc(Subject subject) {
        Doc doc = documents.get(subject);
        if (doc == null) {
            throw new IllegalArgumentException("no " + subject);
        }
        return doc;
    }
}
