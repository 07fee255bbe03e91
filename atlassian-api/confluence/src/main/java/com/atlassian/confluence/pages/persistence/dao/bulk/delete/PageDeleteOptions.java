package com.atlassian.confluence.pages.persistence.dao.bulk.delete;

public interface PageDeleteOptions {}
