package com.atlassian.jira.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.action.issue.TemporaryAttachmentsMonitor;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.File;
import java.io.IOException;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;

@PublicApi
public interface AttachmentManager {
    String THUMBS_SUBDIR = "thumbs";

    Attachment getAttachment(Long id) throws DataAccessException, AttachmentNotFoundException;

    List<Attachment> getAttachments(Issue issue) throws DataAccessException;

    List<Attachment> getAttachments(Issue issue, Comparator comparator) throws DataAccessException;

    Attachment createAttachmentCopySourceFile(
            File file, String text1, String text2, String text3, Issue issue, Map map, Date date)
            throws AttachmentException;

    ChangeItemBean createAttachment(
            File file,
            String text1,
            String text2,
            ApplicationUser applicationUser,
            Issue issue,
            Map<String, Object> map,
            Date date)
            throws AttachmentException;

    ChangeItemBean createAttachment(
            File file,
            String text1,
            String text2,
            ApplicationUser applicationUser,
            Issue issue,
            Boolean booleanValue1,
            Boolean booleanValue2,
            Map map,
            Date date)
            throws AttachmentException;

    ChangeItemBean createAttachment(File file, String text1, String text2, ApplicationUser applicationUser, Issue issue)
            throws AttachmentException;

    ChangeItemBean createAttachment(CreateAttachmentParamsBean createAttachmentParamsBean) throws AttachmentException;

    void deleteAttachment(Attachment attachment) throws RemoveException;

    void deleteAttachmentDirectory(Issue issue) throws RemoveException;

    boolean attachmentsEnabled();

    boolean isScreenshotAppletEnabled();

    boolean isScreenshotAppletSupportedByOS();

    List convertTemporaryAttachments(
            ApplicationUser applicationUser,
            Issue issue,
            List list,
            TemporaryAttachmentsMonitor temporaryAttachmentsMonitor)
            throws AttachmentException;

    Attachment setThumbnailable(Attachment attachment, boolean flag);

    Attachment setZip(Attachment attachment, boolean flag);

    <A> A streamAttachmentContent(Attachment attachment, InputStreamConsumer<A> inputStreamConsumer) throws IOException;

    void moveAttachments(Issue issue, String text);
}
