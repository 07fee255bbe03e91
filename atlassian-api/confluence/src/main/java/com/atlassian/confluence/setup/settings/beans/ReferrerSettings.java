package com.atlassian.confluence.setup.settings.beans;

public interface ReferrerSettings {}
