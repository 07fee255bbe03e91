package com.atlassian.confluence.util.http;

public interface ConfluenceHttpParameters {}
