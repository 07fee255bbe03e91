package com.atlassian.confluence.user.persistence.dao;

public interface ConfluenceUserDao {}
