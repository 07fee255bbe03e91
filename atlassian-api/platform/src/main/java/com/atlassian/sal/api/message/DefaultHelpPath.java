package com.atlassian.sal.api.message;

public class DefaultHelpPath implements HelpPath {
    private String key;
    private String url;
    private String title;
    private String alt;
    private boolean local;

    public DefaultHelpPath(String key, String url, String title, String alt, boolean local) {
        this.key = key;
        this.url = url;
        this.title = title;
        this.alt = alt;
        this.local = local;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUrl() {
        return url;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public String getAlt() {
        return alt;
    }

    @Override
    public boolean isLocal() {
        return local;
    }
}
