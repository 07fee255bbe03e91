package com.atlassian.confluence.pages.persistence.dao.bulk.attachment.delete;

public interface AttachmentDeleteOptions {}
