package com.atlassian.confluence.event.events.types;

public interface Removed {}
