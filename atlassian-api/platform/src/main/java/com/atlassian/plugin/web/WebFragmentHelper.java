package com.atlassian.plugin.web;

public interface WebFragmentHelper {}
