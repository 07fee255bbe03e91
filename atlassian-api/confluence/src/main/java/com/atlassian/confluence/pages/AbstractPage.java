package com.atlassian.confluence.pages;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.core.HasLinkWikiMarkup;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import java.util.Collection;
import java.util.List;

public abstract class AbstractPage extends SpaceContentEntityObject implements HasLinkWikiMarkup {
    private AbstractPage originalVersionPage;

    public AbstractPage() {}

    public static boolean isValidPageTitle(String text) {
        throw new UnsupportedOperationException();
    }

    public static boolean isValidTitleLength(String text) {
        throw new UnsupportedOperationException();
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
        return originalVersionPage;
    }

    public void setOriginalVersionPage(AbstractPage originalVersionPage) {
        this.originalVersionPage = originalVersionPage;
    }

    public int getPreviousVersion() {
        throw new UnsupportedOperationException();
    }

    public void remove(PageManager pageManager) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Collection<Searchable> getSearchableDependants() {
        return super.getSearchableDependants();
    }

    @Override
    public String getUrlPath() {
        throw new UnsupportedOperationException();
    }

    public String getIdBasedPageUrl() {
        throw new UnsupportedOperationException();
    }

    public String getEditUrlPath() {
        throw new UnsupportedOperationException();
    }

    public List<Comment> getPageLevelComments() {
        throw new UnsupportedOperationException();
    }

    public List<Comment> getTopLevelComments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getAttachmentsUrlPath() {
        return super.getAttachmentsUrlPath();
    }

    @Override
    public String getAttachmentUrlPath(Attachment attachment) {
        return super.getAttachmentUrlPath(attachment);
    }

    @Override
    public AbstractPage getLatestVersion() {
        return (AbstractPage) super.getLatestVersion();
    }

    @Deprecated
    public void setContentPropertiesFromDraft(Draft contentPropertiesFromDraft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getConfluenceRevision() {
        return super.getConfluenceRevision();
    }
}
