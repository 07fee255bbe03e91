package com.atlassian.plugin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

public class PluginInformation {
    private String description;
    private String version;
    private String vendorName;
    private String vendorUrl;
    private Optional<String> scopeKey;
    private Float minJavaVersion;
    private Set<PluginPermission> permissions;
    private String descriptionKey;
    private String startup;

    public PluginInformation() {}

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public void setVendorName(String vendorName) {
        this.vendorName = vendorName;
    }

    public void setVendorUrl(String vendorUrl) {
        this.vendorUrl = vendorUrl;
    }

    public String getVendorName() {
        return vendorName;
    }

    public String getVendorUrl() {
        return vendorUrl;
    }

    public void setScopeKey(Optional<String> scopeKey) {
        this.scopeKey = scopeKey;
    }

    public Optional<String> getScopeKey() {
        return scopeKey;
    }

    public Float getMinJavaVersion() {
        return minJavaVersion;
    }

    public void setMinJavaVersion(Float minJavaVersion) {
        this.minJavaVersion = minJavaVersion;
    }

    public Map<String, String> getParameters() {
        throw new UnsupportedOperationException();
    }

    public Set<PluginPermission> getPermissions() {
        return permissions;
    }

    public void setPermissions(Set<PluginPermission> permissions) {
        this.permissions = permissions;
    }

    public void addParameter(String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    public boolean satisfiesMinJavaVersion() {
        throw new UnsupportedOperationException();
    }

    public void setDescriptionKey(String descriptionKey) {
        this.descriptionKey = descriptionKey;
    }

    public String getDescriptionKey() {
        return descriptionKey;
    }

    public String getStartup() {
        return startup;
    }

    public void setStartup(String startup) {
        this.startup = startup;
    }

    public Set<String> getModuleScanFolders() {
        throw new UnsupportedOperationException();
    }

    public void setModuleScanFolders(Iterable<String> moduleScanFolders) {
        throw new UnsupportedOperationException();
    }
}
