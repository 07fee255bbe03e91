package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.Hierarchical;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

public class Page extends AbstractPage implements Hierarchical<Page>, ContentConvertible {
    public static final String CONTENT_TYPE = "page";

    private Integer position;
    private Page parent;
    private List<Page> children = new ArrayList<>();
    private List<Page> ancestors = new ArrayList<>();

    public Page() {}

    public void setPosition(Integer position) {
        this.position = position;
    }

    public void incPosition() {
        position = position == null ? null : position + 1;
    }

    public Integer getPosition() {
        return position;
    }

    @Override
    public boolean isRootLevel() {
        return parent == null;
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
        setParent(parentPage);
        ancestors.clear();
        if (parentPage != null) {
            ancestors.addAll(parentPage.getAncestors());
            ancestors.add(parentPage);
        }
    }

    @Override
    public List<Page> getChildren() {
        return children;
    }

    @Override
    public boolean hasChildren() {
        return !getChildren().isEmpty();
    }

    public List<Page> getSortedChildren() {
        return getChildren().stream()
                .sorted(Comparator.comparing(Page::getPosition, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Page::getTitle, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)))
                .toList();
    }

    @Override
    public void setChildren(List<Page> children) {
        this.children = children;
    }

    public void addChild(Page page) {
        children.add(page);
        page.setParentPage(this);
    }

    public void removeChild(Page page) {
        children.remove(page);
        page.setParentPage(null);
    }

    public boolean isHomePage() {
        return getSpace() != null
                && getSpace().getHomePage() != null
                && getSpace().getHomePage().getId() == getId();
    }

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    @Override
    public void convertToHistoricalVersion() {
        super.convertToHistoricalVersion();
        children = new ArrayList<>();
        ancestors = new ArrayList<>();
        parent = null;
    }

    @Override
    public String getNameForComparison() {
        return super.getNameForComparison();
    }

    public void severParentChildRelationships() {
        for (Page child : List.copyOf(children)) {
            child.setParentPage(null);
        }
        children.clear();
        if (parent != null) {
            parent.getChildren().remove(this);
        }
        setParentPage(null);
    }

    @Override
    public void remove(PageManager pageManager) {
        super.remove(pageManager);
    }

    @Override
    public String getLinkWikiMarkup() {
        return "[" + getSpaceKey() + ":" + getTitle() + "]";
    }

    @Override
    public void trash() {
        severParentChildRelationships();
        super.trash();
    }

    public List<Page> getDescendants() {
        return getChildren().stream()
                .flatMap(child -> Stream.concat(Stream.of(child), child.getDescendants().stream()))
                .toList();
    }

    @Deprecated
    public List<Page> getDescendents() {
        return getDescendants();
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
        return super.isIndexable() && !".bookmarks".equals(getTitle());
    }

    @Override
    public ContentType getContentTypeObject() {
        return ContentType.PAGE;
    }

    @Override
    public ContentId getContentId() {
        return super.getContentId();
    }

    @Override
    public boolean shouldConvertToContent() {
        return true;
    }

    public Page copyLatestVersion() {
        return ((Page) getLatestVersion()).copy();
    }

    private Page copy() {
        Page copy = (Page) clone();
        copy.children = new ArrayList<>(children);
        copy.ancestors = new ArrayList<>(ancestors);
        return copy;
    }
}
