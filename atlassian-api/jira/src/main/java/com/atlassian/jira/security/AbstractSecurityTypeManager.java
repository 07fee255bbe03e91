package com.atlassian.jira.security;

import com.atlassian.jira.security.type.SecurityType;
import java.util.Map;

public abstract class AbstractSecurityTypeManager implements SecurityTypeManager {
    private Map<String, SecurityType> schemeTypes;
    private Map<String, SecurityType> securityTypes;

    public AbstractSecurityTypeManager() {}

    @Override
    public SecurityType getSchemeType(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, SecurityType> getTypes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, SecurityType> getSchemeTypes() {
        return schemeTypes;
    }

    @Override
    public void setSchemeTypes(Map<String, SecurityType> schemeTypes) {
        this.schemeTypes = schemeTypes;
    }

    @Override
    public SecurityType getSecurityType(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, SecurityType> getSecurityTypes() {
        return securityTypes;
    }

    @Override
    public void setSecurityTypes(Map<String, SecurityType> securityTypes) {
        this.securityTypes = securityTypes;
    }

    @Override
    public boolean hasSecurityType(String text) {
        throw new UnsupportedOperationException();
    }
}
