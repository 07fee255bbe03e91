package com.atlassian.confluence.user;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.HasLinkWikiMarkup;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.user.User;
import java.util.List;
import java.util.Objects;

public class PersonalInformation extends ContentEntityObject implements HasLinkWikiMarkup {
    public static final String CONTENT_TYPE = "userinfo";

    private ConfluenceUser user;
    private String urlPath;

    public PersonalInformation() {}

    public PersonalInformation(ConfluenceUser user, String urlPath) {
        this.user = user;
        this.urlPath = urlPath;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "user=" + user + ", " + "urlPath=" + urlPath + "}";
    }

    @Override
    public String getDisplayTitle() {
        return super.getDisplayTitle();
    }

    @Override
    public String getUrlPath() {
        return urlPath;
    }

    @Override
    public String getAttachmentUrlPath(Attachment attachment) {
        return super.getAttachmentUrlPath(attachment);
    }

    @Deprecated
    public String getUsername() {
        throw new UnsupportedOperationException();
    }

    public ConfluenceUser getUser() {
        return user;
    }

    public void setUser(ConfluenceUser user) {
        this.user = user;
    }

    @Override
    public BodyType getDefaultBodyType() {
        return super.getDefaultBodyType();
    }

    @Override
    public List<BodyContent> getBodyContents() {
        return super.getBodyContents();
    }

    public boolean belongsTo(User user) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public String getFullName() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public String getEmail() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), user, urlPath);
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PersonalInformation that = (PersonalInformation) object;
        return Objects.equals(user, that.user) && Objects.equals(urlPath, that.urlPath);
    }

    @Override
    public String getNameForComparison() {
        throw new UnsupportedOperationException();
    }

    public String getHasPersonalSpace() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getLinkWikiMarkup() {
        throw new UnsupportedOperationException();
    }
}
