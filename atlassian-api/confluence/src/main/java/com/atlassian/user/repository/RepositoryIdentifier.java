package com.atlassian.user.repository;

public interface RepositoryIdentifier {}
