package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public class VersionHistorySummary {
    private final long id;
    private final int version;
    private final ConfluenceUser lastModifier;
    private final Set<ConfluenceUser> contributors;
    private final Date lastModificationDate;
    private final String versionComment;

    @Deprecated
    public VersionHistorySummary(
            long id, int version, String lastModifierName, Date lastModificationDate, String versionComment) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public VersionHistorySummary(
            long id, int version, ConfluenceUser lastModifier, Date lastModificationDate, String versionComment) {
        this(new Builder()
                .withId(id)
                .withVersion(version)
                .withLastModifier(lastModifier)
                .withLastModificationDate(lastModificationDate)
                .withVersionComment(versionComment));
    }

    @Deprecated
    public VersionHistorySummary(
            long id,
            int version,
            ConfluenceUser lastModifier,
            List<ConfluenceUser> contributors,
            Date lastModificationDate,
            String versionComment) {
        this(new Builder()
                .withId(id)
                .withVersion(version)
                .withLastModifier(lastModifier)
                .withContributors(contributors)
                .withLastModificationDate(lastModificationDate)
                .withVersionComment(versionComment));
    }

    public VersionHistorySummary(ContentEntityObject content) {
        this(
                content.getId(),
                content.getVersion(),
                content.getLastModifier(),
                content.getLastModificationDate(),
                content.getVersionComment());
    }

    private VersionHistorySummary(Builder builder) {
        id = builder.id;
        version = builder.version;
        lastModifier = builder.lastModifier;
        contributors = builder.contributors;
        lastModificationDate = builder.lastModificationDate;
        versionComment = builder.versionComment;
    }

    public static String renderVersionComment(String comment) {
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
        return List.copyOf(contributors);
    }

    public Set<ConfluenceUser> getContributorSet() {
        return contributors;
    }

    @Deprecated
    public String getLastModifierName() {
        return lastModifier == null ? null : lastModifier.getName();
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    public String getVersionComment() {
        return versionComment;
    }

    public String getRenderedVersionComment() {
        return renderVersionComment(versionComment);
    }

    public boolean isVersionCommentAvailable() {
        return versionComment != null && !versionComment.isBlank();
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof VersionHistorySummary
                && id == ((VersionHistorySummary) object).id
                && version == ((VersionHistorySummary) object).version;
    }

    public static class Builder {
        private final Set<ConfluenceUser> contributors = new LinkedHashSet<>();
        private long id;
        private int version;
        private ConfluenceUser lastModifier;
        private Date lastModificationDate;
        private String versionComment;

        public Builder() {}

        public Builder(VersionHistorySummaryCollaborator collaborator) {
            throw new UnsupportedOperationException();
        }

        public Builder(VersionHistorySummary summary) {
            withId(summary.id)
                    .withVersion(summary.version)
                    .withLastModifier(summary.lastModifier)
                    .withContributors(summary.contributors)
                    .withLastModificationDate(summary.lastModificationDate)
                    .withVersionComment(summary.versionComment);
        }

        private Builder withContributors(Iterable<ConfluenceUser> users) {
            users.forEach(contributors::add);
            return this;
        }

        public VersionHistorySummary.Builder withId(long id) {
            this.id = id;
            return this;
        }

        public VersionHistorySummary.Builder withVersion(int version) {
            this.version = version;
            return this;
        }

        public int getVersion() {
            return version;
        }

        public VersionHistorySummary.Builder withVersionComment(String comment) {
            this.versionComment = comment;
            return this;
        }

        public VersionHistorySummary.Builder withLastModificationDate(Date date) {
            this.lastModificationDate = date;
            return this;
        }

        public VersionHistorySummary.Builder withLastModifier(ConfluenceUser user) {
            this.lastModifier = user;
            return this;
        }

        public VersionHistorySummary.Builder withContributor(ConfluenceUser user) {
            contributors.add(user);
            return this;
        }

        public VersionHistorySummary build() {
            return new VersionHistorySummary(this);
        }
    }
}
