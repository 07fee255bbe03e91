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
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Objects;
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

    public static final String DOWNLOAD_PATH_BASE = "download_path_base";

    private String fileName;
    private String mediaType;
    private long fileSize;
    private String contentType;
    private boolean minorEdit;
    private ContentEntityObject container;
    private String fileStoreId;
    private boolean hidden;

    public Attachment() {}

    public Attachment(String fileName, String mediaType, long fileSize, String contentType, boolean minorEdit) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.fileSize = fileSize;
        this.contentType = contentType;
        this.minorEdit = minorEdit;
    }

    public Attachment(String fileName, String mediaType, long fileSize, String contentType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.fileSize = fileSize;
        this.contentType = contentType;
    }

    @Override
    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public void setMediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    @Deprecated
    @Override
    public String getContentType() {
        return contentType;
    }

    @Deprecated
    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public ContentEntityObject getContainer() {
        return container;
    }

    public void setContainer(ContentEntityObject container) {
        this.container = container;
    }

    @Deprecated
    @Override
    public String getComment() {
        throw new UnsupportedOperationException();
    }

    public boolean isMinorEdit() {
        return minorEdit;
    }

    public void setMinorEdit(boolean minorEdit) {
        this.minorEdit = minorEdit;
    }

    public String getFileStoreId() {
        return fileStoreId;
    }

    public void setFileStoreId(String fileStoreId) {
        this.fileStoreId = fileStoreId;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    public long getFileSize() {
        return fileSize;
    }

    public void setFileSize(long fileSize) {
        this.fileSize = fileSize;
    }

    @Override
    public String getNiceFileSize() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getNiceType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getDisplayTitle() {
        return super.getDisplayTitle();
    }

    @Override
    public String getUrlPath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Collection<Searchable> getSearchableDependants() {
        return super.getSearchableDependants();
    }

    public boolean isUserProfilePicture() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isIndexable() {
        return super.isIndexable();
    }

    @Override
    public String getDownloadPath() {
        throw new UnsupportedOperationException();
    }

    public String getDownloadPathWithoutVersion() {
        throw new UnsupportedOperationException();
    }

    public String getDownloadPathWithoutVersionOrApiRevision() {
        throw new UnsupportedOperationException();
    }

    public String getDownloadPath(String text, boolean flag) {
        throw new UnsupportedOperationException();
    }

    public String getDownloadPathWithoutEncoding() {
        throw new UnsupportedOperationException();
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
        return getClass().getSimpleName() + "{" + "fileName=" + fileName + ", " + "mediaType=" + mediaType + ", "
                + "fileSize=" + fileSize + ", " + "contentType=" + contentType + ", " + "minorEdit=" + minorEdit + ", "
                + "container=" + container + ", " + "fileStoreId=" + fileStoreId + ", " + "hidden=" + hidden + "}";
    }

    @Override
    public String getNameForComparison() {
        return super.getNameForComparison();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        Attachment that = (Attachment) object;
        return Objects.equals(fileName, that.fileName)
                && Objects.equals(mediaType, that.mediaType)
                && Objects.equals(fileSize, that.fileSize)
                && Objects.equals(contentType, that.contentType)
                && Objects.equals(minorEdit, that.minorEdit)
                && Objects.equals(container, that.container)
                && Objects.equals(fileStoreId, that.fileStoreId)
                && Objects.equals(hidden, that.hidden);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                super.hashCode(),
                fileName,
                mediaType,
                fileSize,
                contentType,
                minorEdit,
                container,
                fileStoreId,
                hidden);
    }

    public String getFileExtension() {
        throw new UnsupportedOperationException();
    }

    public static String getDescriptionForMimeType(String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Space getSpace() {
        return super.getSpace();
    }

    @Override
    public String getLinkWikiMarkup() {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    @Override
    public VersionChildOwnerPolicy getVersionChildPolicy(ContentType contentType) {
        return super.getVersionChildPolicy(contentType);
    }

    @Override
    public ContentType getContentTypeObject() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContentId getContentId() {
        return super.getContentId();
    }

    @Override
    public boolean shouldConvertToContent() {
        throw new UnsupportedOperationException();
    }

    public Attachment copyLatestVersion() {
        throw new UnsupportedOperationException();
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
            throw new UnsupportedOperationException();
        }

        public String getDescription() {
            throw new UnsupportedOperationException();
        }

        public static Set<Attachment.Type> getTypes(Set<String> set) {
            throw new UnsupportedOperationException();
        }
    }
}
