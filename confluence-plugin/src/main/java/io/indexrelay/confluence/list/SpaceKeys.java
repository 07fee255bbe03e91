package io.indexrelay.confluence.list;

import io.indexrelay.backfill.Containers;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Confluence's spaces by key, archived ones too; ids, keys and names only. Empty where Confluence offers no way to run queries. */
public final class SpaceKeys implements Containers {

    /** As many as are looked at beside the one that has the very key. */
    private static final int LOOKED_AT = 500;

    private final Transactions transactions;
    private final Supplier<Optional<ContentQueries>> offered;

    public SpaceKeys(Transactions transactions, Supplier<Optional<ContentQueries>> offered) {
        this.transactions = transactions;
        this.offered = offered;
    }

    @Override
    public List<Container> like(String typed, int limit) {
        String small = escaped(typed.toLowerCase(Locale.ROOT));
        return transactions.inTransaction(
                () -> Stream.concat(found(small, small).stream(), found(small + "%", "%" + small + "%").stream())
                        .distinct()
                        .sorted(Container.before(typed))
                        .limit(limit)
                        .toList());
    }

    private List<Container> found(String key, String name) {
        return offered
                .get()
                .map(queries -> queries.run(ContentQuery.SPACES_LIKE, Map.of("key", key, "name", name), LOOKED_AT))
                .orElse(List.of())
                .stream()
                .map(row -> new Container(
                        Subject.of(Kind.SPACE, (Long) row[0]),
                        Objects.toString(row[1], ""),
                        Objects.toString(row[2], "")))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
