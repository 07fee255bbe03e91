package com.atlassian.confluence.api.model.content;

public class Content {
    private Content() {}
}
