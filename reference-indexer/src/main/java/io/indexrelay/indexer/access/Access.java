package io.indexrelay.indexer.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One access rule: a visitor is let in when every inner list has an atom that is true for that visitor.
 *
 * @param all the inner lists of atoms, as they came; an empty outer list lets nobody in
 */
public record Access(List<List<String>> all) {

    /** The rule that lets nobody in: what a missing, empty or malformed rule is read as. */
    public static final Access NOBODY = new Access(List.of());

    private static final String DOCUMENT = "doc:";

    public Access {
        all = all.stream().map(List::copyOf).toList();
    }

    /**
     * Reads {@code {"all": [[atom, …], …]}}. Whatever is not exactly that, down to a single atom that is no string,
     * gives {@link #NOBODY}: a rule that can't be read lets nobody in.
     */
    public static Access of(@Nullable JsonNode node) {
        return strictly(node).orElse(NOBODY);
    }

    /** Like {@link #of}, but says with an empty answer that the rule was missing, empty or malformed. */
    public static Optional<Access> strictly(@Nullable JsonNode node) {
        if (node == null || !node.path("all").isArray() || node.path("all").isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> all = new ArrayList<>();
        for (JsonNode inner : node.path("all")) {
            if (!inner.isArray()) {
                return Optional.empty();
            }
            List<String> any = new ArrayList<>();
            for (JsonNode atom : inner) {
                if (!atom.isTextual()) {
                    return Optional.empty();
                }
                any.add(atom.textValue());
            }
            all.add(any);
        }
        return Optional.of(new Access(all));
    }

    /** The subjects that this rule names in {@code doc:} atoms, such as {@code issue/10001}. */
    public Set<String> documents() {
        Set<String> named = new LinkedHashSet<>();
        for (List<String> any : all) {
            for (String atom : any) {
                if (atom.startsWith(DOCUMENT)) {
                    named.add(atom.substring(DOCUMENT.length()));
                }
            }
        }
        return named;
    }
}
