package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.scope.ScopeSettings;
import io.indexrelay.scope.ScopeSettings.Archived;
import io.indexrelay.scope.ScopeSettings.Files;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Spaces and projects with all that the scope goes by, changed as the products change them and told of as the listeners
 * tell. What may leave is said here once more, in plain words that share nothing with what is tested.
 */
final class ScopedWorld {

    private static final List<String> KEYS = List.of("DOCS", "TEAM1", "TEAM2", "HR");
    private static final List<String> LABELS = List.of("public", "secret", "draft");
    private static final List<String> TYPES = List.of("Bug", "Incident", "Task");
    private static final List<String> MEDIA = List.of("image/png", "application/pdf", "video/mp4");

    private final Bench bench;
    private final Random random;
    private final Map<Subject, Thing> things = new TreeMap<>();
    private final Map<String, String> viewers = new HashMap<>();
    private long lastId = 100;

    /** Everything about one document, as people would tell it. */
    private static final class Thing {
        final Subject subject;

        @Nullable
        Thing place;

        @Nullable
        Thing above;

        @Nullable
        Thing on;

        String key = "";
        String type = "";
        boolean archived;
        boolean trashed;
        Set<String> labels = new TreeSet<>();
        String issueType = "";
        String level = "";
        String media = "";
        long size;
        int edits;

        Thing(Subject subject) {
            this.subject = subject;
        }

        boolean is(Kind kind) {
            return subject.kind() == kind;
        }
    }

    ScopedWorld(Bench bench, Random random) {
        this.bench = bench;
        this.random = random;
        set("site:use", "users");
        for (int i = 0; i < KEYS.size(); i++) {
            Thing place = new Thing(Subject.of(i % 2 == 0 ? Kind.SPACE : Kind.PROJECT, i + 1));
            place.key = KEYS.get(i);
            place.type = place.is(Kind.SPACE) ? "global" : "";
            things.put(place.subject, place);
            setOf(place, "users");
            show(place, ChangeKind.UPSERTED, "space_created");
        }
        for (int i = 0; i < 40; i++) {
            add();
        }
    }

    // What happens

    void change() {
        switch (random.nextInt(14)) {
            case 0, 1 -> add();
            case 2 -> some(Kind.PAGE, Kind.ISSUE, Kind.COMMENT, Kind.REQUEST_TYPE, Kind.FILTER)
                    .ifPresent(it -> show(it, ChangeKind.UPSERTED, "edited"));
            case 3, 4 -> some(Kind.PAGE, Kind.ISSUE).ifPresent(this::relabel);
            case 5 -> some(Kind.PAGE).ifPresent(this::move);
            case 6 -> some(Kind.ISSUE).ifPresent(this::retype);
            case 7 -> some(Kind.SPACE).ifPresent(space -> {
                space.archived = !space.archived;
                show(space, ChangeKind.UPSERTED, "space_updated");
                below(space).forEach(this::put);
            });
            case 8 -> some(Kind.PROJECT).ifPresent(this::rename);
            case 9 -> some(Kind.PAGE, Kind.ISSUE, Kind.REQUEST_TYPE, Kind.DASHBOARD)
                    .ifPresent(this::trash);
            case 10 -> some(Kind.ATTACHMENT).ifPresent(file -> {
                file.media = any(MEDIA);
                file.size = random.nextInt(2000);
                show(file, ChangeKind.UPSERTED, "attachment_updated");
            });
            case 11 -> some(Kind.SPACE, Kind.PROJECT).ifPresent(place -> {
                setOf(place, any(List.of("users", "staff")));
                tell(new Subject(Kind.ACCESS_SET, setId(place)), ChangeKind.ACCESS_CHANGED, "permissions_updated");
            });
            case 12 -> some(Kind.PAGE).ifPresent(this::restrict);
            default -> some(Kind.SPACE).ifPresent(space -> {
                space.type = space.type.equals("global") ? "personal" : "global";
                show(space, ChangeKind.UPSERTED, "space_updated");
                below(space).forEach(this::put);
            });
        }
    }

    /** Another scope, at times none. */
    ScopeSettings anotherScope() {
        return new ScopeSettings(
                rarely(List.of(any(List.of(
                        "comment", "attachment", "requesttype", "filter", "page", "space", "project", "issue")))),
                rarely(List.of(any(List.of("DOCS", "TEAM*", "team?", "HR")), any(List.of("DOCS", "TEAM1")))),
                rarely(List.of(any(List.of("HR", "TEAM?", "d*s")))),
                random.nextInt(6) == 0 ? List.of(any(List.of("global", "personal"))) : ScopeSettings.SPACE_TYPES,
                random.nextInt(5) == 0 ? Archived.NEVER : Archived.AS_PRODUCT,
                rarely(List.of("public")),
                random.nextBoolean(),
                rarely(List.of(any(List.of("secret", "dra*")))),
                random.nextBoolean(),
                rarely(List.of(any(List.of("Incident", "id-of-Bug")))),
                rarely(List.of("board")),
                new Files(
                        rarely(List.of("image/*", "application/pdf")),
                        rarely(List.of("video/*")),
                        random.nextInt(6) == 0 ? 1000 : null),
                random.nextInt(6) == 0);
    }

    private List<String> rarely(List<String> some) {
        return random.nextInt(6) == 0 ? some : List.of();
    }

    private void add() {
        long id = ++lastId;
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                Thing page = new Thing(Subject.of(Kind.PAGE, id));
                page.above = random.nextBoolean() ? some(Kind.PAGE).orElse(null) : null;
                page.place = page.above == null ? some(Kind.SPACE).orElseThrow() : page.above.place;
                born(page);
            }
            case 2, 3 -> {
                Thing issue = new Thing(Subject.of(Kind.ISSUE, id));
                issue.above = random.nextInt(3) == 0
                        ? some(it -> it.is(Kind.ISSUE) && it.above == null).orElse(null)
                        : null;
                issue.place = issue.above == null ? some(Kind.PROJECT).orElseThrow() : issue.above.place;
                issue.issueType = any(TYPES);
                born(issue);
            }
            case 4 -> some(Kind.PAGE, Kind.ISSUE, Kind.ATTACHMENT).ifPresent(on -> {
                Thing comment = new Thing(Subject.of(Kind.COMMENT, id));
                comment.on = on;
                born(comment);
            });
            case 5 -> {
                Thing type = new Thing(Subject.of(Kind.REQUEST_TYPE, id));
                type.place = some(Kind.PROJECT).orElseThrow();
                born(type);
            }
            case 6 -> born(new Thing(Subject.of(random.nextBoolean() ? Kind.FILTER : Kind.DASHBOARD, id)));
            default -> some(Kind.PAGE, Kind.ISSUE).ifPresent(on -> {
                Thing file = new Thing(Subject.of(Kind.ATTACHMENT, id));
                file.on = on;
                file.media = any(MEDIA);
                file.size = random.nextInt(2000);
                born(file);
            });
        }
    }

    private void born(Thing thing) {
        if (!thing.is(Kind.COMMENT) && random.nextInt(3) == 0) {
            thing.labels.add(any(LABELS));
        }
        things.put(thing.subject, thing);
        show(thing, ChangeKind.UPSERTED, "created");
    }

    private void relabel(Thing thing) {
        String label = any(LABELS);
        if (!thing.labels.remove(label)) {
            thing.labels.add(label);
        }
        put(thing);
        tell(thing, ChangeKind.UPSERTED, true, "label_added");
        tell(thing, ChangeKind.RESCOPED, true, "label_added");
    }

    private void move(Thing page) {
        Thing target = some(Kind.SPACE).orElseThrow();
        page.above = random.nextBoolean()
                ? some(it -> it.is(Kind.PAGE) && !isAbove(page, it)).orElse(null)
                : null;
        page.place = page.above == null ? target : page.above.place;
        pagesBelow(page).forEach(below -> below.place = page.place);
        subtree(page).forEach(this::put);
        tell(page, ChangeKind.UPSERTED, true, "page_moved");
        tell(page, ChangeKind.SUBTREE, true, "page_moved");
        tell(page, ChangeKind.SUBTREE_UPSERTED, false, "page_moved");
    }

    private void retype(Thing issue) {
        issue.issueType = any(TYPES);
        issue.level = random.nextInt(3) == 0 ? "board" : "";
        subtree(issue).forEach(this::put);
        tell(issue, ChangeKind.UPSERTED, true, "jira:issue_updated");
    }

    private void rename(Thing project) {
        project.key = any(List.of("HR", "TEAM1", "TEAM9"));
        below(project).forEach(this::put);
        show(project, ChangeKind.UPSERTED, "project_updated");
        tell(project, ChangeKind.SUBTREE_UPSERTED, false, "project_updated");
    }

    private void trash(Thing thing) {
        if (thing.trashed) {
            thing.trashed = false;
            put(thing);
            bench.product.show(thing.subject);
            tell(thing, ChangeKind.UPSERTED, false, "page_restored");
            tell(thing, ChangeKind.DEPENDENTS_UPSERTED, false, "page_restored");
        } else {
            thing.trashed = true;
            bench.product.hide(thing.subject, Reason.TRASHED);
            tell(thing, ChangeKind.DELETED, true, "page_trashed");
        }
    }

    private void restrict(Thing page) {
        boolean isFirst = !viewers.containsKey(setId(page));
        setOf(page, any(List.of("users", "staff")));
        if (isFirst) {
            subtree(page).forEach(this::put);
        }
        tell(page, ChangeKind.ACCESS_CHANGED, true, "content_permissions_updated");
        tell(new Subject(Kind.ACCESS_SET, setId(page)), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        tell(page, ChangeKind.SUBTREE, true, "content_permissions_updated");
    }

    // What the product has

    private void show(Thing thing, ChangeKind kind, String cause) {
        thing.edits++;
        put(thing);
        boolean narrows = thing.is(Kind.SPACE) || thing.is(Kind.PROJECT);
        tell(thing, kind, narrows, cause);
    }

    private void put(Thing thing) {
        bench.product.put(snapshot(thing), access(thing));
        if (thing.trashed) {
            bench.product.hide(thing.subject, Reason.TRASHED);
        }
    }

    private Snapshot snapshot(Thing it) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("edits", (long) it.edits);
        if (it.is(Kind.SPACE)) {
            fields.put("spaceType", it.type);
            fields.put("status", it.archived ? "archived" : "current");
        }
        if (it.is(Kind.ISSUE)) {
            fields.put("issueType", it.issueType);
            if (!it.level.isEmpty()) {
                fields.put("securityLevel", it.level);
            }
        }
        if (it.is(Kind.ATTACHMENT)) {
            fields.put("mediaType", it.media);
            fields.put("size", it.size);
        }
        Thing container = it.on == null ? it.place : it.on;
        List<String> ancestors = new ArrayList<>();
        for (Thing above = it.above; above != null && it.is(Kind.PAGE); above = above.above) {
            ancestors.add(0, above.subject.id());
        }
        return new Snapshot(
                it.subject,
                root(it).subject,
                it.key.isEmpty() ? null : it.key,
                "https://example.com/" + it.subject,
                "Title",
                container == null ? null : container.subject,
                it.above == null ? null : it.above.subject,
                ancestors,
                null,
                null,
                Examples.CREATED,
                Examples.UPDATED,
                it.edits,
                List.copyOf(it.labels),
                fields);
    }

    private Access access(Thing it) {
        if (it.on != null) {
            return Access.of(List.of(Atom.document(it.on.subject)));
        }
        if (isAlone(it)) {
            return Access.of(List.of(Atom.set("site:use")));
        }
        Thing place = it.place == null ? it : it.place;
        Access access = Access.of(List.of(Atom.set(setId(place))));
        for (Thing page = it; page != null && it.is(Kind.PAGE); page = page.above) {
            if (viewers.containsKey(setId(page))) {
                access = access.and(Access.of(List.of(Atom.set(setId(page)))));
            }
        }
        return access;
    }

    private void setOf(Thing owner, String group) {
        set(setId(owner), group);
    }

    private void set(String id, String group) {
        viewers.put(id, group);
        bench.product.putSet(id, Access.of(List.of(Atom.group(group), Atom.group("admins-" + id))));
        if (id.equals("site:use")) {
            bench.product.putSet(id, Access.of(List.of(Atom.group(group))));
        }
    }

    private static String setId(Thing owner) {
        return owner.subject.kind().word() + ":" + owner.subject.id();
    }

    private void tell(Thing thing, ChangeKind kind, boolean mayNarrow, String cause) {
        bench.recorder.record(new Change(thing.subject, root(thing).subject, kind, new Cause(cause), mayNarrow));
    }

    private void tell(Subject set, ChangeKind kind, String cause) {
        bench.changed(set, kind, cause);
    }

    // What may leave, in plain words

    /** Whether the product shows it and the scope lets it leave. */
    boolean mayLeave(String subject) {
        Thing thing = things.get(Subject.parse(subject));
        return thing != null && isShown(thing) && isInScope(thing);
    }

    /** Whether the space or project to which the set belongs is not kept back as a whole. */
    boolean maySetLeave(String set) {
        String[] part = set.substring("access-set/".length()).split(":");
        if (part[0].equals("site")) {
            return true;
        }
        Thing owner = things.get(new Subject(Kind.of(part[0]), part[1]));
        Thing place = owner == null ? null : owner.place == null ? owner : owner.place;
        return place == null || isInScope(place.key, place.type, place.archived);
    }

    /** Everything that receivers should have. */
    Set<String> outside() {
        Set<String> all = new TreeSet<>();
        things.values().stream()
                .filter(thing -> isShown(thing) && isInScope(thing))
                .forEach(thing -> all.add(thing.subject.toString()));
        return all;
    }

    /** Filters and dashboards lie in no space and no project. */
    private static boolean isAlone(Thing it) {
        return it.is(Kind.FILTER) || it.is(Kind.DASHBOARD);
    }

    private static boolean isShown(Thing it) {
        return !it.trashed && (it.on == null || isShown(it.on));
    }

    private boolean isInScope(Thing it) {
        ScopeSettings scope = bench.scope;
        if (scope.excludedKinds().contains(it.subject.kind().word())) {
            return false;
        }
        if (it.on != null && !isInScope(it.on)) {
            return false;
        }
        if (isAlone(it)) {
            return scope.keys().isEmpty();
        }
        if (scope.publicOnly() && !isPublic(it)) {
            return false;
        }
        Thing top = root(it);
        Thing place = top.place == null ? top : top.place;
        if (!isInScope(place.key, place.type, place.archived)) {
            return false;
        }
        if (it.is(Kind.ATTACHMENT)) {
            return isFileInScope(it);
        }
        if (it.is(Kind.ISSUE)) {
            boolean isOfType = scope.excludedIssueTypes().stream()
                    .anyMatch(type -> type.equals(it.issueType) || type.equals("id-of-" + it.issueType));
            if (isOfType || scope.excludedSecurityLevels().contains(it.level)) {
                return false;
            }
        }
        boolean hasLabels = it.is(Kind.PAGE) || it.is(Kind.ISSUE);
        return !hasLabels || areLabelsInScope(it);
    }

    private boolean isInScope(String key, String type, boolean archived) {
        ScopeSettings scope = bench.scope;
        return scope.excludedKeys().stream().noneMatch(pattern -> isLike(pattern, key))
                && (scope.keys().isEmpty() || scope.keys().stream().anyMatch(pattern -> isLike(pattern, key)))
                && (type.isEmpty() || scope.spaceTypes().contains(type))
                && !(archived && scope.archived() == Archived.NEVER);
    }

    private boolean isFileInScope(Thing it) {
        Files files = bench.scope.files();
        Integer largest = files.largest();
        return files.excludedMediaTypes().stream().noneMatch(pattern -> isLike(pattern, it.media))
                && (files.mediaTypes().isEmpty()
                        || files.mediaTypes().stream().anyMatch(pattern -> isLike(pattern, it.media)))
                && (largest == null || it.size <= largest);
    }

    private boolean areLabelsInScope(Thing it) {
        ScopeSettings scope = bench.scope;
        Set<String> above = new TreeSet<>();
        for (Thing thing = it.above; thing != null; thing = thing.above) {
            above.addAll(thing.labels);
        }
        Predicate<String> isExcluded =
                label -> scope.excludedLabels().stream().anyMatch(pattern -> isLike(pattern, label));
        if (it.labels.stream().anyMatch(isExcluded)
                || (scope.excludedLabelsReachBelow() && above.stream().anyMatch(isExcluded))) {
            return false;
        }
        return scope.labels().isEmpty()
                || it.labels.contains("public")
                || (scope.labelsReachBelow() && above.contains("public"));
    }

    private boolean isPublic(Thing it) {
        Thing top = root(it);
        Thing place = top.place == null ? top : top.place;
        boolean isOpen = "users".equals(viewers.get(setId(place)));
        for (Thing page = top; page != null; page = page.above) {
            isOpen &= !"staff".equals(viewers.get(setId(page)));
        }
        return isOpen;
    }

    private static boolean isLike(String pattern, String text) {
        String regex = pattern.replace("*", ".*").replace("?", ".");
        return text.toLowerCase(java.util.Locale.ROOT).matches(regex.toLowerCase(java.util.Locale.ROOT));
    }

    // Who belongs to whom

    private static Thing root(Thing it) {
        return it.on == null ? it : root(it.on);
    }

    private static boolean isAbove(Thing above, Thing it) {
        return it == above || (it.above != null && isAbove(above, it.above));
    }

    private List<Thing> pagesBelow(Thing page) {
        return things.values().stream()
                .filter(it -> it != page && isAbove(page, it))
                .toList();
    }

    /** What changes with it: those below, and what hangs on any of them. */
    private List<Thing> subtree(Thing thing) {
        return things.values().stream().filter(it -> isAbove(thing, root(it))).toList();
    }

    private List<Thing> below(Thing place) {
        return things.values().stream().filter(it -> root(it).place == place).toList();
    }

    private java.util.Optional<Thing> some(Kind... kinds) {
        return some(it -> Stream.of(kinds).anyMatch(it::is));
    }

    private java.util.Optional<Thing> some(Predicate<Thing> wanted) {
        List<Thing> found = things.values().stream().filter(wanted).toList();
        return found.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(found.get(random.nextInt(found.size())));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
