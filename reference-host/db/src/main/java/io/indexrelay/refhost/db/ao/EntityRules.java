package io.indexrelay.refhost.db.ao;

import com.atlassian.activeobjects.external.IgnoreReservedKeyword;
import com.atlassian.plugin.PluginException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.StringLength;
import net.java.ao.types.TypeQualifiers;
import org.jspecify.annotations.Nullable;

/**
 * What the products refuse about a plugin's entities, found when the {@code <ao>} module is enabled: too many of them,
 * names over 30 characters (Oracle's old limit), words that some database reserves, and strings that are neither short
 * nor unlimited.
 */
final class EntityRules {

    static final int MAX_ENTITIES = 200;
    static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final NameConverters names;

    /** @param names without a cache, which would wrap the library's refusals */
    EntityRules(NameConverters names) {
        this.names = names;
    }

    /** @throws PluginException naming the plugin, the entity and what is wrong with it */
    void check(AoModule module) {
        if (module.entities().size() > MAX_ENTITIES) {
            throw new PluginException("Plugin %s has %d entities; the maximum is %d"
                    .formatted(module.pluginKey(), module.entities().size(), MAX_ENTITIES));
        }
        Map<String, Class<?>> tables = new HashMap<>();
        for (Class<? extends RawEntity<?>> entity : module.entities()) {
            try {
                String problem = problemOf(entity, tables);
                if (problem != null) {
                    throw new PluginException(
                            "Plugin %s: entity %s %s".formatted(module.pluginKey(), entity.getName(), problem));
                }
            } catch (ActiveObjectsException refused) {
                throw new PluginException(
                        "Plugin %s: entity %s: %s"
                                .formatted(module.pluginKey(), entity.getName(), refused.getMessage()),
                        refused);
            }
        }
    }

    private @Nullable String problemOf(Class<? extends RawEntity<?>> entity, Map<String, Class<?>> tables) {
        if (!entity.isInterface()) {
            return "is not an interface";
        }
        String table = names.getTableNameConverter().getName(entity);
        Class<?> other = tables.put(table.toUpperCase(Locale.ROOT), entity);
        if (other != null) {
            return "has the same table %s as %s".formatted(table, other.getName());
        }
        String bare = table.substring(table.indexOf('_', "AO_".length()) + 1);
        if (RESERVED.contains(bare)) {
            return "has the table name %s, a reserved word (%s)".formatted(bare, list());
        }
        for (Method method : entity.getMethods()) {
            if (!method.getDeclaringClass().getName().startsWith("net.java.ao.")) {
                String problem = problemOf(method);
                if (problem != null) {
                    return problem;
                }
            }
        }
        return null;
    }

    private @Nullable String problemOf(Method method) {
        StringLength length = method.getAnnotation(StringLength.class);
        if (length != null
                && length.value() != StringLength.UNLIMITED
                && (length.value() < 1 || length.value() > TypeQualifiers.MAX_STRING_LENGTH)) {
            return "has @StringLength(%d) on %s; it must be 1 to %d, or UNLIMITED"
                    .formatted(length.value(), method.getName(), TypeQualifiers.MAX_STRING_LENGTH);
        }
        if (method.isAnnotationPresent(IgnoreReservedKeyword.class)) {
            return null;
        }
        String column = names.getFieldNameConverter().getName(method);
        if (column != null && RESERVED.contains(column.toUpperCase(Locale.ROOT))) {
            return "has the column name %s (method %s), a reserved word (%s)"
                    .formatted(column, method.getName(), list());
        }
        return null;
    }

    private static String list() {
        return String.join(", ", List.copyOf(RESERVED).stream().sorted().toList());
    }
}
