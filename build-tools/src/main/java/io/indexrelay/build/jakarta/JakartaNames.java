package io.indexrelay.build.jakarta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.commons.Remapper;

/**
 * Renames the packages that moved from {@code javax} to {@code jakarta}, in type names and in texts that are such names or begin with one
 * ({@code javax.servlet.error.exception}). What the JDK keeps under {@code javax} stays.
 */
public final class JakartaNames extends Remapper {

    private static final List<String> MOVED =
            List.of("servlet", "inject", "annotation", "persistence", "transaction", "ws/rs");

    /** Packages of the JDK that lie below one that moved. */
    private static final List<String> STAYED = List.of("javax/annotation/processing/", "javax/transaction/xa/");

    private final Map<String, String> prefixes = new TreeMap<>();
    private boolean changed;

    public JakartaNames() {
        this(Map.of());
    }

    /**
     * Takes further packages to rename.
     *
     * @param further internal names with a closing slash, old to new
     */
    public JakartaNames(Map<String, String> further) {
        MOVED.forEach(name -> prefixes.put("javax/" + name + "/", "jakarta/" + name + "/"));
        prefixes.putAll(further);
    }

    /** Whether anything was renamed so far. */
    public boolean changed() {
        return changed;
    }

    @Override
    public String map(String internalName) {
        return renamed(internalName).orElse(internalName);
    }

    @Override
    public Object mapValue(Object value) {
        if (value instanceof String text && text.startsWith("javax.")) {
            return text(text);
        }
        return super.mapValue(value);
    }

    private String text(String text) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            String old = withoutSlash(prefix.getKey());
            boolean named = text.equals(old) || text.startsWith(old + ".");
            if (named && STAYED.stream().noneMatch(stayed -> text.startsWith(withoutSlash(stayed)))) {
                changed = true;
                return withoutSlash(prefix.getValue()) + text.substring(old.length());
            }
        }
        return text;
    }

    private Optional<String> renamed(String name) {
        if (STAYED.stream().anyMatch(name::startsWith)) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (name.startsWith(prefix.getKey())) {
                changed = true;
                return Optional.of(
                        prefix.getValue() + name.substring(prefix.getKey().length()));
            }
        }
        return Optional.empty();
    }

    private static String withoutSlash(String internalName) {
        return internalName.substring(0, internalName.length() - 1).replace('/', '.');
    }
}
