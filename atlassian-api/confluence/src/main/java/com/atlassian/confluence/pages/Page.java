package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.Hierarchical;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

public class Page extends AbstractPage implements Hierarchical<Page>, ContentConvertible {
    public static final String CONTENT_TYPE = "page";

    private Integer position;
    private Page parent;
    private List<Page> children;
    private List<Page> ancestors;

    public Page() {}

    public void setPosition(Integer position) {
        this.position = position;
    }

    public void incPosition() {
        throw new UnsupportedOperationException();
    }

    public Integer getPosition() {
        return position;
    }

    @Override
    public boolean isRootLevel() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page getParent() {
        return parent;
    }

    @Deprecated
    public void setParent(Page parent) {
        this.parent = parent;
    }

    public void setParentPage(Page parentPage) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Page> getChildren() {
        return children;
    }

    @Override
    public boolean hasChildren() {
        throw new UnsupportedOperationException();
    }

    public List<Page> getSortedChildren() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setChildren(List<Page> children) {
        this.children = children;
    }

    public void addChild(Page page) {
        throw new UnsupportedOperationException();
    }

    public void removeChild(Page page) {
        throw new UnsupportedOperationException();
    }

    public boolean isHomePage() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void convertToHistoricalVersion() {
        super.convertToHistoricalVersion();
    }

    @Override
    public String getNameForComparison() {
        return super.getNameForComparison();
    }

    public void severParentChildRelationships() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(PageManager pageManager) {
        super.remove(pageManager);
    }

    @Override
    public String getLinkWikiMarkup() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void trash() {
        super.trash();
    }

    public List<Page> getDescendants() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public List<Page> getDescendents() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Page> getAncestors() {
        return ancestors;
    }

    public void setAncestors(List<Page> ancestors) {
        this.ancestors = ancestors;
    }

    @Override
    public void setSpace(Space space) {
        super.setSpace(space);
    }

    @Override
    public boolean isIndexable() {
        return super.isIndexable();
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

    public Page copyLatestVersion() {
        throw new UnsupportedOperationException();
    }
}
