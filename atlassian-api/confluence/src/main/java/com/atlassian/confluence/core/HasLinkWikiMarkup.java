package com.atlassian.confluence.core;

public interface HasLinkWikiMarkup {
    String getLinkWikiMarkup();
}
