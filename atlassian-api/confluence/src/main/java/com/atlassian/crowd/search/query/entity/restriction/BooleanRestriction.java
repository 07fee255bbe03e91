package com.atlassian.crowd.search.query.entity.restriction;

public interface BooleanRestriction {}
