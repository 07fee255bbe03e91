package com.atlassian.jira.security;

import com.atlassian.jira.security.type.SecurityType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The holder types by name. In the product they come from a file; here from whoever sets them. */
public abstract class AbstractSecurityTypeManager implements SecurityTypeManager {
    private volatile Map<String, SecurityType> types = Map.of();

    public AbstractSecurityTypeManager() {}

    @Override
    public SecurityType getSchemeType(String name) {
        return types.get(name);
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
    public void setSchemeTypes(Map<String, SecurityType> types) {
        this.types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    @Override
    public SecurityType getSecurityType(String name) {
        return types.get(name);
    }

    @Override
    public Map<String, SecurityType> getSecurityTypes() {
        return types;
    }

    @Override
    public void setSecurityTypes(Map<String, SecurityType> types) {
        setSchemeTypes(types);
    }

    @Override
    public boolean hasSecurityType(String name) {
        return types.containsKey(name);
    }
}
