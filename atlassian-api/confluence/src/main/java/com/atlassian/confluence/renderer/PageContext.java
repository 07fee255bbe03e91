package com.atlassian.confluence.renderer;

public class PageContext {
    private PageContext() {}
}
