package com.atlassian.confluence.pages.persistence.dao.bulk.copy;

public interface PageCopyOptions {}
