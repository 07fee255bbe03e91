package com.atlassian.confluence.links;

public interface OutgoingLink {}
