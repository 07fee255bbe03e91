package com.atlassian.confluence.pages.thumbnail;

public interface Dimensions {}
