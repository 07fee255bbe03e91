package com.atlassian.confluence.pages;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.core.HasLinkWikiMarkup;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

public abstract class AbstractPage extends SpaceContentEntityObject implements HasLinkWikiMarkup {

    public AbstractPage() {}

    public static boolean isValidPageTitle(String text) {
        return text != null
                && !text.isBlank()
                && isValidTitleLength(text)
                && !text.startsWith("$")
                && !text.startsWith("~")
                && !text.startsWith("..");
    }

    public static boolean isValidTitleLength(String text) {
        return text != null && text.length() <= 255;
    }

    @Override
    public void setTitle(String title) {
        super.setTitle(title);
    }

    @Override
    public void convertToHistoricalVersion() {
        super.convertToHistoricalVersion();
    }

    public AbstractPage getOriginalVersionPage() {
        return isLatestVersion() ? null : getLatestVersion();
    }

    public void setOriginalVersionPage(AbstractPage originalVersionPage) {
        setOriginalVersion(originalVersionPage);
    }

    public int getPreviousVersion() {
        return getVersion() - 1;
    }

    public void remove(PageManager pageManager) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Collection<Searchable> getSearchableDependants() {
        List<Searchable> dependants = new ArrayList<>(getComments());
        dependants.addAll(getLatestVersionsOfAttachments());
        return dependants;
    }

    @Override
    public String getUrlPath() {
        return getIdBasedPageUrl();
    }

    public String getIdBasedPageUrl() {
        return "/pages/viewpage.action?pageId=" + getId();
    }

    public String getEditUrlPath() {
        return "/pages/edit" + getType() + ".action?pageId=" + getId();
    }

    public List<Comment> getPageLevelComments() {
        return getComments().stream()
                .filter(comment -> !comment.isInlineComment())
                .toList();
    }

    public List<Comment> getTopLevelComments() {
        return getComments().stream()
                .filter(comment -> comment.getParent() == null)
                .toList();
    }

    @Override
    public String getAttachmentsUrlPath() {
        return super.getAttachmentsUrlPath();
    }

    @Override
    public String getAttachmentUrlPath(Attachment attachment) {
        return getAttachmentsUrlPath() + "&highlight=" + attachment.getFileName();
    }

    @Override
    public AbstractPage getLatestVersion() {
        return (AbstractPage) super.getLatestVersion();
    }

    @Deprecated
    public void setContentPropertiesFromDraft(Draft contentPropertiesFromDraft) {
        setContentPropertiesFrom(contentPropertiesFromDraft);
    }

    @Override
    public String getConfluenceRevision() {
        return super.getConfluenceRevision();
    }
}
