package com.atlassian.webresource.api.data;

public interface WebResourceDataProvider {}
