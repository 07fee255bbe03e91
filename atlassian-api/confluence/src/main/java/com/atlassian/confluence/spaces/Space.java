package com.atlassian.confluence.spaces;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.core.Addressable;
import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.templates.PageTemplate;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.util.i18n.Message;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

public class Space extends ConfluenceEntityObject implements Searchable, Addressable {
    public static final String PERSONAL_SPACEKEY_IDENTIFIER = "~";

    public static final String CONTENT_TYPE = "space";

    public static final int MAX_SPACE_NAME_LENGTH = 255;

    private String lowerKey;

    private String name;
    private String key;
    private SpaceType spaceType = SpaceType.GLOBAL;
    private SpaceDescription description;
    private Page homePage;
    private List<SpacePermission> permissions = new ArrayList<>();
    private SpaceGroup spaceGroup;
    private SpaceStatus spaceStatus = SpaceStatus.CURRENT;

    public Space() {}

    public Space(String key) {
        setKey(key);
    }

    public static boolean isValidSpaceKey(String text) {
        return isValidGlobalSpaceKey(text) || isValidPersonalSpaceKey(text);
    }

    public static boolean isValidGlobalSpaceKey(String text) {
        return text != null && text.matches("[A-Za-z0-9]{1,255}");
    }

    public static boolean isValidPersonalSpaceKey(String text) {
        return text != null && text.startsWith(PERSONAL_SPACEKEY_IDENTIFIER) && text.length() > 1;
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
        this.lowerKey = key == null ? null : key.toLowerCase(Locale.ENGLISH);
    }

    public String getLowerKey() {
        return lowerKey;
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
        spacePermission.setSpace(this);
        permissions.add(spacePermission);
    }

    public void removePermission(SpacePermission spacePermission) {
        permissions.remove(spacePermission);
    }

    public void removeAllPermissions() {
        permissions.clear();
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
        return super.equals(object);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        Space copy = (Space) super.clone();
        copy.permissions = new ArrayList<>(permissions);
        return copy;
    }

    @Override
    public Collection getSearchableDependants() {
        return List.of();
    }

    @Override
    public boolean isIndexable() {
        return true;
    }

    @Deprecated
    public void setSpaceManager(SpaceManager spaceManager) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getUrlPath() {
        return getBrowseUrlPath();
    }

    public URI getDeepLinkUri() {
        return URI.create(getBrowseUrlPath());
    }

    public String getBrowseUrlPath() {
        return "/display/" + URLEncoder.encode(getKey(), StandardCharsets.UTF_8);
    }

    public String getAdvancedTabUrlPath() {
        return "/pages/recentlyupdated.action?key=" + URLEncoder.encode(getKey(), StandardCharsets.UTF_8);
    }

    public String getBlogTabUrlPath() {
        return "/pages/viewrecentblogposts.action?key=" + URLEncoder.encode(getKey(), StandardCharsets.UTF_8);
    }

    @Override
    public String getDisplayTitle() {
        return getName();
    }

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    public boolean isPersonal() {
        return SpaceType.isPersonal(this);
    }

    public boolean isGlobal() {
        return SpaceType.isGlobal(this);
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
        return getSpaceStatus() == SpaceStatus.ARCHIVED;
    }

    @Override
    public String toString() {
        return "Space " + getKey() + " (" + getId() + ")";
    }
}
