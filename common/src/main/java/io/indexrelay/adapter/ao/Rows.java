package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** How this package reads and cuts: one entity object at a time, and never more than {@link #CHUNK} in a statement. */
final class Rows {

    /** Oracle takes 1,000 values in an IN list, SQL Server 2,100 parameters in a statement. */
    static final int CHUNK = 500;

    private Rows() {}

    /**
     * Reads rows and maps each at once; no entity outlives its turn.
     *
     * @param query names its columns, because a streamed entity loads no others
     */
    static <E extends RawEntity<Long>, R> List<R> read(
            ActiveObjects ao, Class<E> type, Query query, Function<E, R> map) {
        List<R> rows = new ArrayList<>();
        ao.stream(type, query, (E entity) -> rows.add(map.apply(entity)));
        return rows;
    }

    static <T> List<List<T>> chunks(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }

    /** {@code column IN (?,?,?)}. */
    static String in(String column, int count) {
        return column + " IN (" + String.join(",", Collections.nCopies(count, "?")) + ")";
    }

    /** Oracle keeps {@code ""} as null. */
    static String text(@Nullable String column) {
        return Objects.requireNonNullElse(column, "");
    }

    /** Cuts a text for people to what its column takes. */
    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
