package com.atlassian.confluence.util.diffs;

public interface MergeResult {}
