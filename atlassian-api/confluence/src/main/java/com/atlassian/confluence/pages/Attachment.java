package com.atlassian.confluence.pages;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.Addressable;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.HasLinkWikiMarkup;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.core.VersionChildOwnerPolicy;
import com.atlassian.confluence.search.v2.SearchableAttachment;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.Spaced;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

public class Attachment extends SpaceContentEntityObject
        implements SearchableAttachment,
                Addressable,
                HasLinkWikiMarkup,
                ContentConvertible,
                Contained<ContentEntityObject> {
    public static final String PROP_MEDIA_TYPE = "MEDIA_TYPE";

    public static final String PROP_FILESIZE = "FILESIZE";

    public static final String PROP_MINOR_EDIT = "MINOR_EDIT";

    public static final String PROP_HIDDEN = "HIDDEN";

    public static final String PROP_FILE_STORE_ID = "FILESTORE_ID";

    public static final String CONTENT_TYPE = "attachment";

    public static final String PROFILE_PICTURE_COMMENT = "Uploaded Profile Picture";

    public static final String API_REVISION = "api";

    public static final String API_REVISION_V2 = "v2";

    public static final String DOWNLOAD_PATH_BASE = String.valueOf("/download/attachments");

    public Attachment() {}

    public Attachment(String fileName, String mediaType, long fileSize, String comment, boolean minorEdit) {
        setFileName(fileName);
        setMediaType(mediaType);
        setFileSize(fileSize);
        setVersionComment(comment);
        setMinorEdit(minorEdit);
    }

    public Attachment(String fileName, String mediaType, long fileSize, String comment) {
        this(fileName, mediaType, fileSize, comment, false);
    }

    @Override
    public String getFileName() {
        return getTitle();
    }

    public void setFileName(String fileName) {
        setTitle(fileName);
    }

    public String getMediaType() {
        return getProperties().getStringProperty(PROP_MEDIA_TYPE);
    }

    public void setMediaType(String mediaType) {
        getProperties().setStringProperty(PROP_MEDIA_TYPE, mediaType);
    }

    @Deprecated
    @Override
    public String getContentType() {
        return getMediaType();
    }

    @Deprecated
    public void setContentType(String contentType) {
        setMediaType(contentType);
    }

    @Override
    public ContentEntityObject getContainer() {
        return getContainerContent();
    }

    public void setContainer(ContentEntityObject container) {
        setContainerContent(container);
    }

    @Deprecated
    @Override
    public String getComment() {
        return getVersionComment();
    }

    public boolean isMinorEdit() {
        return "true".equals(getProperties().getStringProperty(PROP_MINOR_EDIT));
    }

    public void setMinorEdit(boolean minorEdit) {
        getProperties().setStringProperty(PROP_MINOR_EDIT, String.valueOf(minorEdit));
    }

    public String getFileStoreId() {
        return getProperties().getStringProperty(PROP_FILE_STORE_ID);
    }

    public void setFileStoreId(String fileStoreId) {
        getProperties().setStringProperty(PROP_FILE_STORE_ID, fileStoreId);
    }

    public boolean isHidden() {
        return "true".equals(getProperties().getStringProperty(PROP_HIDDEN));
    }

    public void setHidden(boolean hidden) {
        getProperties().setStringProperty(PROP_HIDDEN, String.valueOf(hidden));
    }

    public long getFileSize() {
        return getProperties().getLongProperty(PROP_FILESIZE, 0);
    }

    public void setFileSize(long fileSize) {
        getProperties().setLongProperty(PROP_FILESIZE, fileSize);
    }

    @Override
    public String getNiceFileSize() {
        long size = getFileSize();
        return size < 1024 ? size + " bytes" : size < 1024 * 1024 ? size / 1024 + " kB" : size / (1024 * 1024) + " MB";
    }

    @Override
    public String getNiceType() {
        return getDescriptionForMimeType(getMediaType(), getFileExtension());
    }

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    @Override
    public String getDisplayTitle() {
        return super.getDisplayTitle();
    }

    @Override
    public String getUrlPath() {
        return getContainer() == null ? getDownloadPath() : getContainer().getAttachmentUrlPath(this);
    }

    @Override
    public Collection<Searchable> getSearchableDependants() {
        return List.of();
    }

    public boolean isUserProfilePicture() {
        return PROFILE_PICTURE_COMMENT.equals(getVersionComment());
    }

    @Override
    public boolean isIndexable() {
        return super.isIndexable() && getContainer() != null && getContainer().isCurrent();
    }

    @Override
    public String getDownloadPath() {
        return getDownloadPathWithoutVersionOrApiRevision() + "?version=" + getVersion()
                + (getLastModificationDate() == null
                        ? ""
                        : "&modificationDate=" + getLastModificationDate().getTime()) + "&" + API_REVISION + "="
                + API_REVISION_V2;
    }

    public String getDownloadPathWithoutVersion() {
        return getDownloadPathWithoutVersionOrApiRevision() + "?" + API_REVISION + "=" + API_REVISION_V2;
    }

    public String getDownloadPathWithoutVersionOrApiRevision() {
        return basePath() + URLEncoder.encode(getFileName(), StandardCharsets.UTF_8);
    }

    public String getDownloadPath(String text, boolean flag) {
        throw new UnsupportedOperationException();
    }

    public String getDownloadPathWithoutEncoding() {
        return basePath() + getFileName();
    }

    public String getExportPath() {
        throw new UnsupportedOperationException();
    }

    public String getExportPathForThumbnail() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    @Override
    public InputStream getContentsAsStream() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    @Override
    public String getNameForComparison() {
        return super.getNameForComparison();
    }

    @Override
    public boolean equals(Object object) {
        return super.equals(object);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    public String getFileExtension() {
        int dot = getFileName().lastIndexOf('.');
        return dot < 0 ? "" : getFileName().substring(dot + 1);
    }

    public static String getDescriptionForMimeType(String text1, String text2) {
        Type type = Type.getForMimeType(text1, text2);
        return type == null ? "File" : type.getDescription();
    }

    @Override
    public Space getSpace() {
        Space own = super.getSpace();
        return own == null && getContainer() instanceof Spaced ? ((Spaced) getContainer()).getSpace() : own;
    }

    @Override
    public String getLinkWikiMarkup() {
        return "[^" + getFileName() + "]";
    }

    protected Collection getImageDetailsDTO() {
        throw new UnsupportedOperationException();
    }

    protected void setImageDetailsDTO(Set imageDetailsDTO) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    public Attachment copy() {
        return (Attachment) clone();
    }

    @Override
    public VersionChildOwnerPolicy getVersionChildPolicy(ContentType contentType) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContentType getContentTypeObject() {
        return ContentType.ATTACHMENT;
    }

    @Override
    public ContentId getContentId() {
        return super.getContentId();
    }

    @Override
    public boolean shouldConvertToContent() {
        return true;
    }

    public Attachment copyLatestVersion() {
        return ((Attachment) getLatestVersion()).copy();
    }

    private String basePath() {
        return DOWNLOAD_PATH_BASE + "/"
                + (getContainer() == null ? 0 : getContainer().getId()) + "/";
    }

    public enum Type {
        PDF,
        IMAGE,
        MULTIMEDIA,
        XML,
        HTML,
        JS,
        CSS,
        TEXT,
        WORD,
        EXCEL,
        POWERPOINT,
        JAVA_SOURCE,
        JAVA_ARCHIVE,
        ZIP;

        public static Attachment.Type getForMimeType(String text1, String text2) {
            String mime = text1 == null ? "" : text1;
            if (mime.startsWith("image/")) {
                return IMAGE;
            }
            if (mime.startsWith("audio/") || mime.startsWith("video/")) {
                return MULTIMEDIA;
            }
            switch (mime) {
                case "application/pdf":
                    return PDF;
                case "text/xml":
                    return XML;
                case "text/html":
                    return HTML;
                case "text/css":
                    return CSS;
                case "application/zip":
                    return ZIP;
                default:
                    return mime.startsWith("text/") ? TEXT : null;
            }
        }

        public String getDescription() {
            return name();
        }

        public static Set<Attachment.Type> getTypes(Set<String> set) {
            Set<Attachment.Type> types = EnumSet.noneOf(Attachment.Type.class);
            for (String name : set) {
                types.add(valueOf(name));
            }
            return types;
        }
    }
}
