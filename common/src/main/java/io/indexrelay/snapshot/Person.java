package io.indexrelay.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user as receivers need to know them.
 *
 * @param key permanent
 * @param email null where unknown
 * @param active inactive users match nothing at the receiver
 * @param groups effective, nested groups flattened, names folded by the product's rule, sorted
 * @param organizations ids, sorted
 */
public record Person(
        String key,
        String username,
        @Nullable String email,
        String displayName,
        boolean active,
        List<String> groups,
        List<String> organizations) {

    public Person {
        groups = groups.stream().distinct().sorted().toList();
        organizations = organizations.stream().distinct().sorted().toList();
    }
}
