package com.atlassian.webresource.api.assembler.resource;

public interface ResourcePhase {}
