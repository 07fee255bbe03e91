package com.atlassian.confluence.setup.settings;

public interface SpaceSettings {}
