package com.atlassian.confluence.content.service;

public interface DraftService {
    public interface DraftType {}
}
