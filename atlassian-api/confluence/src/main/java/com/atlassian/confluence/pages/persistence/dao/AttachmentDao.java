package com.atlassian.confluence.pages.persistence.dao;

public interface AttachmentDao {
    public interface AttachmentCopier {}

    public interface AttachmentMigrator {}
}
