package com.atlassian.crowd.search;

public interface Entity {}
