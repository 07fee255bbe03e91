package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public class VersionHistorySummary {
    private long id;
    private int version;
    private ConfluenceUser lastModifier;
    private List<ConfluenceUser> contributors;
    private Date lastModificationDate;
    private String lastModifierName;
    private String versionComment;

    @Deprecated
    public VersionHistorySummary(
            long id, int version, String lastModifierName, Date lastModificationDate, String versionComment) {
        this.id = id;
        this.version = version;
        this.lastModifierName = lastModifierName;
        this.lastModificationDate = lastModificationDate;
        this.versionComment = versionComment;
    }

    @Deprecated
    public VersionHistorySummary(
            long id, int version, ConfluenceUser lastModifier, Date lastModificationDate, String lastModifierName) {
        this.id = id;
        this.version = version;
        this.lastModifier = lastModifier;
        this.lastModificationDate = lastModificationDate;
        this.lastModifierName = lastModifierName;
    }

    @Deprecated
    public VersionHistorySummary(
            long id,
            int version,
            ConfluenceUser lastModifier,
            List<ConfluenceUser> contributors,
            Date lastModificationDate,
            String lastModifierName) {
        this.id = id;
        this.version = version;
        this.lastModifier = lastModifier;
        this.contributors = contributors;
        this.lastModificationDate = lastModificationDate;
        this.lastModifierName = lastModifierName;
    }

    public VersionHistorySummary(ContentEntityObject contentEntityObject) {}

    public static String renderVersionComment(String text) {
        throw new UnsupportedOperationException();
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    @Deprecated
    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    @Deprecated
    public List<ConfluenceUser> getContributors() {
        return contributors;
    }

    public Set<ConfluenceUser> getContributorSet() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public String getLastModifierName() {
        return lastModifierName;
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    public String getVersionComment() {
        return versionComment;
    }

    public String getRenderedVersionComment() {
        throw new UnsupportedOperationException();
    }

    public boolean isVersionCommentAvailable() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, version, lastModifier, contributors, lastModificationDate, lastModifierName, versionComment);
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        VersionHistorySummary that = (VersionHistorySummary) object;
        return Objects.equals(id, that.id)
                && Objects.equals(version, that.version)
                && Objects.equals(lastModifier, that.lastModifier)
                && Objects.equals(contributors, that.contributors)
                && Objects.equals(lastModificationDate, that.lastModificationDate)
                && Objects.equals(lastModifierName, that.lastModifierName)
                && Objects.equals(versionComment, that.versionComment);
    }

    public static class Builder {
        public Builder() {}

        public Builder(VersionHistorySummaryCollaborator versionHistorySummaryCollaborator) {}

        public Builder(VersionHistorySummary versionHistorySummary) {}

        public VersionHistorySummary.Builder withId(long id) {
            throw new UnsupportedOperationException();
        }

        public VersionHistorySummary.Builder withVersion(int number) {
            throw new UnsupportedOperationException();
        }

        public int getVersion() {
            throw new UnsupportedOperationException();
        }

        public VersionHistorySummary.Builder withVersionComment(String text) {
            throw new UnsupportedOperationException();
        }

        public VersionHistorySummary.Builder withLastModificationDate(Date date) {
            throw new UnsupportedOperationException();
        }

        public VersionHistorySummary.Builder withLastModifier(ConfluenceUser confluenceUser) {
            throw new UnsupportedOperationException();
        }

        public VersionHistorySummary.Builder withContributor(ConfluenceUser confluenceUser) {
            throw new UnsupportedOperationException();
        }

        public VersionHistorySummary build() {
            throw new UnsupportedOperationException();
        }
    }
}
