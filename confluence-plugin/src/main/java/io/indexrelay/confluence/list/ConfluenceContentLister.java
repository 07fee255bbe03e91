package io.indexrelay.confluence.list;

import com.atlassian.sal.api.user.UserKey;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.PhaseWords;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.access.SetIds;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks Confluence by keyset: each unit is one short transaction that reads ids above the last one and loads no entity, so
 * that neither a session nor a cache grows with the size of the instance.
 */
public final class ConfluenceContentLister implements ContentLister {

    /** Comments and attachments of one page that are listed at once. */
    private static final int DEPENDENTS_AT_MOST = 100_000;

    private final Transactions transactions;
    private final Supplier<Optional<ContentQueries>> offered;
    private final ContentStamps stamps;

    /** @param offered empty while the product offers no way to run queries */
    public ConfluenceContentLister(Transactions transactions, Supplier<Optional<ContentQueries>> offered) {
        this.transactions = transactions;
        this.offered = offered;
        this.stamps = new ContentStamps(transactions, this::queries);
    }

    @Override
    public List<String> phases(@Nullable Subject scope) {
        if (scope == null) {
            return PhaseWords.all(Phase.class);
        }
        requireSpace(scope);
        return Stream.of(Phase.SITE_ACCESS, Phase.SPACE_ACCESS, Phase.SPACES, Phase.PAGES, Phase.BLOGPOSTS)
                .map(PhaseWords::of)
                .toList();
    }

    @Override
    public long count(@Nullable Subject scope, String phase) {
        return transactions.inTransaction(() -> switch (PhaseWords.phase(Phase.class, phase)) {
            case SITE_ACCESS -> (long) SetIds.SITE.size();
            case SPACE_ACCESS, SPACES -> scope == null ? count(ContentQuery.SPACE_COUNT) : 1L;
            case PAGE_RESTRICTIONS -> count(ContentQuery.RESTRICTED_PAGE_COUNT);
            case BLOGPOST_RESTRICTIONS -> count(ContentQuery.RESTRICTED_BLOG_POST_COUNT);
            case PEOPLE -> count(ContentQuery.PEOPLE_COUNT);
            case PAGES -> scope == null
                    ? count(ContentQuery.PAGE_COUNT)
                    : count(ContentQuery.PAGE_COUNT_OF_SPACE, spaceOf(scope));
            case BLOGPOSTS -> scope == null
                    ? count(ContentQuery.BLOG_POST_COUNT)
                    : count(ContentQuery.BLOG_POST_COUNT_OF_SPACE, spaceOf(scope));
            case COMMENTS -> count(ContentQuery.COMMENT_COUNT);
            case ATTACHMENTS -> count(ContentQuery.ATTACHMENT_COUNT);
        });
    }

    @Override
    public Listing list(@Nullable Subject scope, String phase, String after, int limit) {
        return transactions.inTransaction(() -> unit(scope, PhaseWords.phase(Phase.class, phase), after, limit));
    }

    private Listing unit(@Nullable Subject scope, Phase phase, String after, int limit) {
        return switch (phase) {
            case SITE_ACCESS -> new Listing(
                    SetIds.SITE.stream().map(ConfluenceContentLister::set).toList(), null);
            case SPACE_ACCESS -> scope == null
                    ? sets(ContentQuery.SPACES, after, limit, SetIds::space)
                    : new Listing(List.of(set(SetIds.space(spaceOf(scope)))), null);
            case PAGE_RESTRICTIONS -> sets(
                    ContentQuery.RESTRICTED_PAGES, after, limit, id -> SetIds.restriction(Subject.of(Kind.PAGE, id)));
            case BLOGPOST_RESTRICTIONS -> sets(
                    ContentQuery.RESTRICTED_BLOG_POSTS,
                    after,
                    limit,
                    id -> SetIds.restriction(Subject.of(Kind.BLOG_POST, id)));
            case PEOPLE -> allPeople(after, limit);
            case SPACES -> scope == null
                    ? own(Kind.SPACE, ContentQuery.SPACES, after(after), limit)
                    : new Listing(List.of(new Listed(scope, scope)), null);
            case PAGES -> scope == null
                    ? own(Kind.PAGE, ContentQuery.PAGES, after(after), limit)
                    : own(Kind.PAGE, ContentQuery.PAGES_OF_SPACE, after(after, scope), limit);
            case BLOGPOSTS -> scope == null
                    ? own(Kind.BLOG_POST, ContentQuery.BLOG_POSTS, after(after), limit)
                    : own(Kind.BLOG_POST, ContentQuery.BLOG_POSTS_OF_SPACE, after(after, scope), limit);
            case COMMENTS -> dependents(Kind.COMMENT, ContentQuery.COMMENTS, after, limit);
            case ATTACHMENTS -> dependents(Kind.ATTACHMENT, ContentQuery.ATTACHMENTS, after, limit);
        };
    }

    @Override
    public List<Listed> descendants(Subject subject, String after, int limit) {
        long last = after.isEmpty() ? 0 : id(Subject.parse(after));
        return switch (subject.kind()) {
            case PAGE -> transactions.inTransaction(() -> {
                Map<String, Object> parameters = Map.of("page", id(subject), "last", last);
                return own(Kind.PAGE, ContentQuery.DESCENDANTS, parameters, limit)
                        .items();
            });
            case SPACE -> transactions.inTransaction(
                    () -> contents(subject, after.startsWith(Kind.BLOG_POST.word()), last, limit));
            default -> List.of();
        };
    }

    /** The pages first, then the blog posts. */
    private List<Listed> contents(Subject space, boolean isPastPages, long last, int limit) {
        List<Listed> contents = new ArrayList<>();
        if (!isPastPages) {
            Map<String, Object> pages = Map.of("space", id(space), "last", last);
            contents.addAll(
                    own(Kind.PAGE, ContentQuery.PAGES_OF_SPACE, pages, limit).items());
        }
        if (contents.size() < limit) {
            Map<String, Object> posts = Map.of("space", id(space), "last", isPastPages ? last : 0L);
            contents.addAll(own(Kind.BLOG_POST, ContentQuery.BLOG_POSTS_OF_SPACE, posts, limit - contents.size())
                    .items());
        }
        return contents;
    }

    @Override
    public List<Listed> dependents(Subject subject, String after, int limit) {
        if (subject.kind() != Kind.PAGE && subject.kind() != Kind.BLOG_POST) {
            return List.of();
        }
        return transactions.inTransaction(() -> {
            List<Long> comments = hangingOn(ContentQuery.COMMENTS_OF, List.of(id(subject)));
            List<Long> containers = new ArrayList<>(comments);
            containers.add(id(subject));
            List<Long> attachments = hangingOn(ContentQuery.ATTACHMENTS_OF, containers);
            List<Long> onAttachments =
                    attachments.isEmpty() ? List.of() : hangingOn(ContentQuery.COMMENTS_OF, attachments);
            return Stream.of(
                            named(Kind.ATTACHMENT, attachments, subject),
                            named(Kind.COMMENT, comments, subject),
                            named(Kind.COMMENT, onAttachments, subject))
                    .flatMap(listed -> listed)
                    .filter(listed -> listed.subject().toString().compareTo(after) > 0)
                    .sorted((a, b) -> a.subject().compareTo(b.subject()))
                    .limit(limit)
                    .toList();
        });
    }

    private static Stream<Listed> named(Kind kind, List<Long> ids, Subject root) {
        return ids.stream().map(id -> new Listed(Subject.of(kind, id), root));
    }

    private List<Long> hangingOn(ContentQuery query, List<Long> containers) {
        List<Long> found = new ArrayList<>();
        for (int from = 0; from < containers.size(); from += 500) {
            List<Long> chunk = containers.subList(from, Math.min(from + 500, containers.size()));
            queries()
                    .run(query, Map.of("containers", chunk), DEPENDENTS_AT_MOST)
                    .forEach(row -> found.add((Long) row[0]));
        }
        return found;
    }

    @Override
    public Optional<Set<Subject>> existing(Kind kind, List<Listed> known) {
        ContentQuery query =
                switch (kind) {
                    case SPACE -> ContentQuery.SPACES_AMONG;
                    case PAGE -> ContentQuery.CURRENT_PAGES_AMONG;
                    case BLOG_POST -> ContentQuery.CURRENT_BLOG_POSTS_AMONG;
                    case COMMENT -> ContentQuery.CURRENT_COMMENTS_AMONG;
                    case ATTACHMENT -> ContentQuery.CURRENT_ATTACHMENTS_AMONG;
                    default -> null;
                };
        if (query == null) {
            return Optional.empty();
        }
        List<Long> ids = known.stream().map(one -> id(one.subject())).toList();
        return Optional.of(
                transactions.inTransaction(() -> queries().run(query, Map.of("ids", ids), ids.size()).stream()
                        .map(row -> Subject.of(kind, (Long) row[0]))
                        .collect(Collectors.toSet())));
    }

    @Override
    public Map<Subject, String> stamps(Kind kind, List<Listed> listed) {
        return stamps.of(kind, listed.stream().map(Listed::subject).toList());
    }

    @Override
    public String stamp(Snapshot snapshot) {
        return ContentStamps.of(snapshot);
    }

    private Listing own(Kind kind, ContentQuery query, Map<String, Object> parameters, int limit) {
        List<Listed> items = new ArrayList<>();
        for (Object[] row : queries().run(query, parameters, limit)) {
            Subject subject = Subject.of(kind, (Long) row[0]);
            items.add(new Listed(subject, subject));
        }
        return listing(
                items,
                limit,
                items.isEmpty() ? "" : items.get(items.size() - 1).subject().id());
    }

    private Listing sets(ContentQuery query, String after, int limit, java.util.function.LongFunction<String> setId) {
        List<Listed> items = new ArrayList<>();
        long lastId = 0;
        for (Object[] row : queries().run(query, after(after), limit)) {
            lastId = (Long) row[0];
            items.add(set(setId.apply(lastId)));
        }
        return listing(items, limit, Long.toString(lastId));
    }

    private Listing dependents(Kind kind, ContentQuery query, String after, int limit) {
        List<Object[]> rows = queries().run(query, after(after), limit);
        Map<Long, Subject> roots =
                new Roots(queries()).of(rows.stream().map(row -> (Long) row[1]).toList());
        List<Listed> items = new ArrayList<>();
        for (Object[] row : rows) {
            Subject root = roots.get((Long) row[1]);
            if (root != null) {
                items.add(new Listed(Subject.of(kind, (Long) row[0]), root));
            }
        }
        String next = rows.isEmpty() ? "" : rows.get(rows.size() - 1)[0].toString();
        return new Listing(items, rows.size() < limit ? null : next, rows.size(), 0);
    }

    @Override
    public Listing people(String after, int limit) {
        return transactions.inTransaction(() -> allPeople(after, limit));
    }

    private Listing allPeople(String after, int limit) {
        List<Listed> items = new ArrayList<>();
        String lastName = "";
        List<Object[]> rows = after.isEmpty()
                ? queries().run(ContentQuery.FIRST_PEOPLE, Map.of(), limit)
                : queries().run(ContentQuery.PEOPLE, Map.of("last", after), limit);
        for (Object[] row : rows) {
            lastName = (String) row[0];
            items.add(new Listed(new Subject(Kind.USER, ((UserKey) row[1]).getStringValue()), Subject.CONTROL));
        }
        return listing(items, limit, lastName);
    }

    private static Listing listing(List<Listed> items, int limit, String next) {
        return new Listing(items, items.size() < limit ? null : next);
    }

    private static Listed set(String setId) {
        return new Listed(SetIds.subject(setId), Subject.CONTROL);
    }

    private long count(ContentQuery query) {
        return (Long) queries().run(query, Map.of(), 1).get(0)[0];
    }

    private long count(ContentQuery query, long space) {
        return (Long) queries().run(query, Map.of("space", space), 1).get(0)[0];
    }

    private static Map<String, Object> after(String cursor) {
        return Map.of("last", last(cursor));
    }

    private static Map<String, Object> after(String cursor, Subject space) {
        return Map.of("last", last(cursor), "space", spaceOf(space));
    }

    private static long last(String cursor) {
        return cursor.isEmpty() ? 0 : Long.parseLong(cursor);
    }

    private static long id(Subject subject) {
        return Long.parseLong(subject.id());
    }

    private static long spaceOf(Subject scope) {
        requireSpace(scope);
        return id(scope);
    }

    private static void requireSpace(Subject scope) {
        if (scope.kind() != Kind.SPACE) {
            throw new IllegalArgumentException("a walk goes over everything or over one space, not over " + scope);
        }
    }

    private ContentQueries queries() {
        return offered.get()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "this Confluence offers neither JpaQueryFactory nor EntityManagerProvider, one of which listing content needs"));
    }
}
