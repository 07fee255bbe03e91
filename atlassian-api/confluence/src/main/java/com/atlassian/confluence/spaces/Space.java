package com.atlassian.confluence.spaces;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.core.Addressable;
import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.templates.PageTemplate;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.util.i18n.Message;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

public class Space extends ConfluenceEntityObject implements Searchable, Addressable {
    public static final String PERSONAL_SPACEKEY_IDENTIFIER = "~";

    public static final String CONTENT_TYPE = "space";

    public static final int MAX_SPACE_NAME_LENGTH = 255;

    private String name;
    private String key;
    private SpaceType spaceType;
    private SpaceDescription description;
    private Page homePage;
    private List<SpacePermission> permissions;
    private SpaceGroup spaceGroup;
    private SpaceStatus spaceStatus;

    public Space() {}

    public Space(String name) {
        this.name = name;
    }

    public static boolean isValidSpaceKey(String text) {
        throw new UnsupportedOperationException();
    }

    public static boolean isValidGlobalSpaceKey(String text) {
        throw new UnsupportedOperationException();
    }

    public static boolean isValidPersonalSpaceKey(String text) {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getLowerKey() {
        throw new UnsupportedOperationException();
    }

    public SpaceType getSpaceType() {
        return spaceType;
    }

    public void setSpaceType(SpaceType spaceType) {
        this.spaceType = spaceType;
    }

    public SpaceDescription getDescription() {
        return description;
    }

    public void setDescription(SpaceDescription description) {
        this.description = description;
    }

    public Page getHomePage() {
        return homePage;
    }

    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }

    public List<SpacePermission> getPermissions() {
        return permissions;
    }

    public void setPermissions(List<SpacePermission> permissions) {
        this.permissions = permissions;
    }

    public void addPermission(SpacePermission spacePermission) {
        throw new UnsupportedOperationException();
    }

    public void removePermission(SpacePermission spacePermission) {
        throw new UnsupportedOperationException();
    }

    public void removeAllPermissions() {
        throw new UnsupportedOperationException();
    }

    public List getPageTemplates() {
        throw new UnsupportedOperationException();
    }

    public void addPageTemplate(PageTemplate pageTemplate) {
        throw new UnsupportedOperationException();
    }

    public void removePageTemplate(PageTemplate pageTemplate) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        Space that = (Space) object;
        return Objects.equals(name, that.name)
                && Objects.equals(key, that.key)
                && Objects.equals(spaceType, that.spaceType)
                && Objects.equals(description, that.description)
                && Objects.equals(homePage, that.homePage)
                && Objects.equals(permissions, that.permissions)
                && Objects.equals(spaceGroup, that.spaceGroup)
                && Objects.equals(spaceStatus, that.spaceStatus);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                super.hashCode(), name, key, spaceType, description, homePage, permissions, spaceGroup, spaceStatus);
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    @Override
    public Collection getSearchableDependants() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isIndexable() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public void setSpaceManager(SpaceManager spaceManager) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getUrlPath() {
        throw new UnsupportedOperationException();
    }

    public URI getDeepLinkUri() {
        throw new UnsupportedOperationException();
    }

    public String getBrowseUrlPath() {
        throw new UnsupportedOperationException();
    }

    public String getAdvancedTabUrlPath() {
        throw new UnsupportedOperationException();
    }

    public String getBlogTabUrlPath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getDisplayTitle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    public boolean isPersonal() {
        throw new UnsupportedOperationException();
    }

    public boolean isGlobal() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public SpaceGroup getSpaceGroup() {
        return spaceGroup;
    }

    @Deprecated
    public void setSpaceGroup(SpaceGroup spaceGroup) {
        this.spaceGroup = spaceGroup;
    }

    public SpaceStatus getSpaceStatus() {
        return spaceStatus;
    }

    public void setSpaceStatus(SpaceStatus spaceStatus) {
        this.spaceStatus = spaceStatus;
    }

    public Message getDefaultHomepageTitle() {
        throw new UnsupportedOperationException();
    }

    public boolean isArchived() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "name=" + name + ", " + "key=" + key + ", " + "spaceType=" + spaceType
                + ", " + "description=" + description + ", " + "homePage=" + homePage + ", " + "permissions="
                + permissions + ", " + "spaceGroup=" + spaceGroup + ", " + "spaceStatus=" + spaceStatus + "}";
    }
}
