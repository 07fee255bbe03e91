package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.permission.PermissionTypeManager;
import com.atlassian.jira.security.type.SecurityType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code PermissionTypeManager}: the types that entries of schemes can have. Other apps add theirs while Jira runs. */
public final class HolderTypes extends PermissionTypeManager {

    private volatile Map<String, SecurityType> types = Map.of();

    /** Adds a type, or puts it in the place of the one with its name. */
    public synchronized void register(SecurityType type) {
        Map<String, SecurityType> more = new LinkedHashMap<>(types);
        more.put(type.getType(), type);
        types = Collections.unmodifiableMap(more);
    }

    /** The app that brought it has gone; entries of that type stay and mean nobody. */
    public synchronized void unregister(String type) {
        Map<String, SecurityType> less = new LinkedHashMap<>(types);
        less.remove(type);
        types = Collections.unmodifiableMap(less);
    }

    @Override
    public @Nullable SecurityType getSecurityType(String type) {
        return types.get(type);
    }

    @Override
    public @Nullable SecurityType getSchemeType(String type) {
        return types.get(type);
    }

    @Override
    public Map<String, SecurityType> getTypes() {
        return types;
    }

    @Override
    public Map<String, SecurityType> getSchemeTypes() {
        return types;
    }

    @Override
    public Map<String, SecurityType> getSecurityTypes() {
        return types;
    }

    @Override
    public synchronized void setSchemeTypes(Map<String, SecurityType> all) {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** How Service Management adds its own. */
    @Override
    public void setSecurityTypes(Map<String, SecurityType> all) {
        setSchemeTypes(all);
    }

    @Override
    public boolean hasSecurityType(String type) {
        return types.containsKey(type);
    }
}
