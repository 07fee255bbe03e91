package com.atlassian.webresource.api.assembler;

public interface AssembledResources {}
