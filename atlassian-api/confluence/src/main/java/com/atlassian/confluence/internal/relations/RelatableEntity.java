package com.atlassian.confluence.internal.relations;

public interface RelatableEntity {}
