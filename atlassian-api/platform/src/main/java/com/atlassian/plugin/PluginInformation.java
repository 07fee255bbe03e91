package com.atlassian.plugin;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public class PluginInformation {
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Set<String> moduleScanFolders = new LinkedHashSet<>();

    private String description;
    private String version;
    private String vendorName;
    private String vendorUrl;
    private Optional<String> scopeKey = Optional.empty();
    private Float minJavaVersion;
    private Set<PluginPermission> permissions = Set.of();
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
        return parameters;
    }

    public Set<PluginPermission> getPermissions() {
        return permissions;
    }

    public void setPermissions(Set<PluginPermission> permissions) {
        this.permissions = permissions;
    }

    public void addParameter(String text1, String text2) {
        parameters.put(text1, text2);
    }

    public boolean satisfiesMinJavaVersion() {
        return minJavaVersion == null || Runtime.version().feature() >= minJavaVersion;
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
        return moduleScanFolders;
    }

    public void setModuleScanFolders(Iterable<String> moduleScanFolders) {
        this.moduleScanFolders.clear();
        moduleScanFolders.forEach(this.moduleScanFolders::add);
    }
}
