package io.indexrelay.scope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may leave, as an administrator has set it. Keys, labels, types, levels and media types may be patterns; where both
 * a list of what may leave and one of what may not name the same, it may not.
 *
 * @param excludedKinds words of kinds that never leave
 * @param keys of spaces or projects that may leave; empty: all
 * @param excludedKeys of spaces or projects that never leave
 * @param spaceTypes of spaces that may leave; places without a type are not concerned
 * @param archived whether what is archived may leave
 * @param labels only pages, blog posts and issues with one of these may leave; empty: all
 * @param labelsReachBelow whether what lies below such a page or issue may as well
 * @param excludedLabels what has one of these never leaves
 * @param excludedLabelsReachBelow nor what lies below
 * @param excludedIssueTypes names or ids
 * @param excludedSecurityLevels names or ids
 * @param files which attachments may leave
 * @param publicOnly whether only that leaves which everybody who may use the product may see
 */
public record ScopeSettings(
        List<String> excludedKinds,
        List<String> keys,
        List<String> excludedKeys,
        List<String> spaceTypes,
        Archived archived,
        List<String> labels,
        boolean labelsReachBelow,
        List<String> excludedLabels,
        boolean excludedLabelsReachBelow,
        List<String> excludedIssueTypes,
        List<String> excludedSecurityLevels,
        Files files,
        boolean publicOnly) {

    public static final List<String> SPACE_TYPES = List.of("global", "personal");

    /** Everything may leave. */
    public static final ScopeSettings ALL = new ScopeSettings(
            List.of(),
            List.of(),
            List.of(),
            SPACE_TYPES,
            Archived.AS_PRODUCT,
            List.of(),
            false,
            List.of(),
            true,
            List.of(),
            List.of(),
            new Files(List.of(), List.of(), null),
            false);

    public ScopeSettings {
        excludedKinds = List.copyOf(excludedKinds);
        keys = List.copyOf(keys);
        excludedKeys = List.copyOf(excludedKeys);
        spaceTypes = List.copyOf(spaceTypes);
        labels = List.copyOf(labels);
        excludedLabels = List.copyOf(excludedLabels);
        excludedIssueTypes = List.copyOf(excludedIssueTypes);
        excludedSecurityLevels = List.copyOf(excludedSecurityLevels);
    }

    /** What becomes of what is archived. */
    public enum Archived {
        /** As the product's own search has it: Confluence finds what is in an archived space, Jira nothing archived. */
        AS_PRODUCT("product"),
        NEVER("never");

        private final String word;

        Archived(String word) {
            this.word = word;
        }

        /** As the settings have it. */
        public String word() {
            return word;
        }
    }

    /**
     * @param mediaTypes that may leave; empty: all
     * @param excludedMediaTypes that never leave
     * @param largest in bytes; a larger file does not leave at all, its name neither. Null: any size
     */
    public record Files(List<String> mediaTypes, List<String> excludedMediaTypes, @Nullable Integer largest) {
        public Files {
            mediaTypes = List.copyOf(mediaTypes);
            excludedMediaTypes = List.copyOf(excludedMediaTypes);
        }
    }

    /** Whether everything may leave. What reaches below says nothing without labels. */
    public boolean isOpen() {
        return print().isEmpty();
    }

    /** Equal for equal limits, of at most 32 characters; {@code ""} when everything may leave. */
    public String print() {
        ScopeSettings said = new ScopeSettings(
                excludedKinds,
                keys,
                excludedKeys,
                spaceTypes.containsAll(SPACE_TYPES) ? SPACE_TYPES : spaceTypes,
                archived,
                labels,
                !labels.isEmpty() && labelsReachBelow,
                excludedLabels,
                excludedLabels.isEmpty() || excludedLabelsReachBelow,
                excludedIssueTypes,
                excludedSecurityLevels,
                files,
                publicOnly);
        return said.equals(ALL) ? "" : hash(said.toString());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
