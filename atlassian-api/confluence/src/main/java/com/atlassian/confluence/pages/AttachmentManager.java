package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.persistence.dao.AttachmentDao;
import com.atlassian.confluence.pages.persistence.dao.bulk.attachment.delete.AttachmentDeleteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public interface AttachmentManager {
    void deepAttachmentDelete(AttachmentDeleteOptions attachmentDeleteOptions);

    @Deprecated
    Attachment getAttachment(long id);

    @Deprecated
    List<Attachment> getAttachments(List<Long> list);

    List<Attachment> getAllVersionsOfAttachments(ContentEntityObject contentEntityObject);

    List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject contentEntityObject);

    List<Attachment> getLatestVersionsOfAttachmentsForMultipleCeos(Iterable<? extends ContentEntityObject> iterable);

    List<Attachment> getLatestVersionsOfAttachmentsWithAnyStatus(ContentEntityObject contentEntityObject);

    int countLatestVersionsOfAttachments(ContentEntityObject contentEntityObject);

    int countLatestVersionsOfAttachmentsWithAnyStatus(ContentEntityObject contentEntityObject);

    int countLatestVersionsOfAttachmentsOnPageSince(ContentEntityObject contentEntityObject, Date date);

    Optional<?> getAttachmentStatistics();

    InputStream getAttachmentData(Attachment attachment);

    InputStream getAttachmentData(Attachment attachment, Optional<?> optional);

    void removeAttachmentFromServer(Attachment attachment);

    void removeAttachmentWithoutNotifications(Attachment attachment);

    void removeAttachmentVersionFromServer(Attachment attachment);

    void removeAttachmentVersionFromServerWithoutNotifications(Attachment attachment);

    void removeAttachments(List<? extends Attachment> list);

    void moveAttachment(Attachment attachment, String text, ContentEntityObject contentEntityObject);

    void copyAttachments(
            ContentEntityObject contentEntityObject1, ContentEntityObject contentEntityObject2, SaveContext saveContext)
            throws IOException;

    void copyAttachments(ContentEntityObject contentEntityObject1, ContentEntityObject contentEntityObject2)
            throws IOException;

    void copyAttachment(Attachment attachment, ContentEntityObject contentEntityObject) throws IOException;

    @Deprecated
    Attachment getAttachment(ContentEntityObject contentEntityObject, String text, int number);

    @Deprecated
    Attachment getAttachment(ContentEntityObject contentEntityObject, String text);

    String getAttachmentDownloadPath(ContentEntityObject contentEntityObject, String text);

    void saveAttachment(
            Attachment attachment1, Attachment attachment2, InputStream inputStream, SaveContext saveContext)
            throws IOException;

    void saveAttachment(Attachment attachment1, Attachment attachment2, InputStream inputStream) throws IOException;

    void saveAttachments(List<?> list, SaveContext saveContext) throws IOException;

    void saveAttachments(List<?> list) throws IOException;

    void setAttachmentData(Attachment attachment, InputStream inputStream) throws AttachmentDataExistsException;

    AttachmentDao.AttachmentMigrator getMigrator(AttachmentManager attachmentManager);

    AttachmentDao.AttachmentCopier getCopier(AttachmentManager attachmentManager);

    @Deprecated
    AttachmentDao getAttachmentDao();

    List<Attachment> getAllVersions(Attachment attachment);

    List<Attachment> getPreviousVersions(Attachment attachment);

    List<Attachment> getLastAddedVersionsOf(Attachment attachment);

    AttachmentDataStorageType getBackingStorageType();

    Optional<Attachment> findAttachmentForDownloadPath(String text);

    Map<Long, Long> getRemappedAttachmentIds();

    void trash(Attachment attachment);

    void restore(Attachment attachment);
}
