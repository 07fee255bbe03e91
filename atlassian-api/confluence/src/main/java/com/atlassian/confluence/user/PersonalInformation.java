package com.atlassian.confluence.user;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.HasLinkWikiMarkup;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.user.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class PersonalInformation extends ContentEntityObject implements HasLinkWikiMarkup {
    public static final String CONTENT_TYPE = "userinfo";

    private ConfluenceUser user;

    public PersonalInformation() {}

    public PersonalInformation(ConfluenceUser user, String biography) {
        this.user = user;
        setBodyAsString(biography);
    }

    @Override
    public String toString() {
        return super.toString();
    }

    @Override
    public String getDisplayTitle() {
        return user == null ? "" : user.getFullName();
    }

    @Override
    public String getUrlPath() {
        return user == null ? "" : "/display/~" + URLEncoder.encode(user.getName(), StandardCharsets.UTF_8);
    }

    @Override
    public String getAttachmentUrlPath(Attachment attachment) {
        return super.getAttachmentUrlPath(attachment);
    }

    @Deprecated
    public String getUsername() {
        return user == null ? null : user.getName();
    }

    public ConfluenceUser getUser() {
        return user;
    }

    public void setUser(ConfluenceUser user) {
        this.user = user;
    }

    @Override
    public BodyType getDefaultBodyType() {
        return BodyType.WIKI;
    }

    @Override
    public List<BodyContent> getBodyContents() {
        return super.getBodyContents();
    }

    public boolean belongsTo(User user) {
        return user != null && this.user != null && this.user.getName().equals(user.getName());
    }

    @Deprecated
    public String getFullName() {
        return user == null ? null : user.getFullName();
    }

    @Deprecated
    public String getEmail() {
        return user == null ? null : user.getEmail();
    }

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public boolean equals(Object object) {
        return super.equals(object);
    }

    @Override
    public String getNameForComparison() {
        return getDisplayTitle();
    }

    public String getHasPersonalSpace() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getLinkWikiMarkup() {
        return "[~" + getUsername() + "]";
    }
}
