package com.atlassian.confluence.spaces;

public interface SpaceGroup {}
