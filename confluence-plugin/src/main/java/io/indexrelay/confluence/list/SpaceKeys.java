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

/** Confluence's spaces by key, archived ones too; ids, keys and names only. Empty where Confluence offers no way to run queries. */
public final class SpaceKeys implements Containers {

    /** As many as are looked at to find the one that has the very key. */
    private static final int LOOKED_AT = 500;

    private final Transactions transactions;
    private final Supplier<Optional<ContentQueries>> offered;

    public SpaceKeys(Transactions transactions, Supplier<Optional<ContentQueries>> offered) {
        this.transactions = transactions;
        this.offered = offered;
    }

    @Override
    public List<Container> like(String typed, int limit) {
        String small = typed.toLowerCase(Locale.ROOT);
        Map<String, Object> pattern = Map.of("key", escaped(small) + "%", "name", "%" + escaped(small) + "%");
        return transactions.inTransaction(
                () -> offered
                        .get()
                        .map(queries -> queries.run(ContentQuery.SPACES_LIKE, pattern, LOOKED_AT))
                        .orElse(List.of())
                        .stream()
                        .map(row -> new Container(
                                Subject.of(Kind.SPACE, (Long) row[0]),
                                Objects.toString(row[1], ""),
                                Objects.toString(row[2], "")))
                        .sorted(Container.before(typed))
                        .limit(limit)
                        .toList());
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
