package com.atlassian.jira.issue.search;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/** A query, and a saved filter once it has an id. */
@PublicApi
public class SearchRequest implements SharedEntity {
    public static final SharedEntity.TypeDescriptor<SearchRequest> ENTITY_TYPE =
            SharedEntity.TypeDescriptor.Factory.get().create("SearchRequest");

    private final Long id;
    private final long favouriteCount;
    private Query query;
    private ApplicationUser owner;
    private String name;
    private String description;
    private SharedEntity.SharePermissions permissions = SharedEntity.SharePermissions.PRIVATE;
    private boolean modified;
    private boolean useColumns;

    public SearchRequest() {
        this((Query) null);
    }

    public SearchRequest(Query query) {
        this(query, (ApplicationUser) null, null, null);
    }

    /** A copy with the same id. */
    public SearchRequest(SearchRequest other) {
        this(other.query, other.owner, other.name, other.description, other.id, other.favouriteCount);
        this.permissions = other.permissions;
        this.modified = other.modified;
        this.useColumns = other.useColumns;
    }

    public SearchRequest(Query query, ApplicationUser owner, String name, String description) {
        this(query, owner, name, description, null, 0);
    }

    public SearchRequest(
            Query query, ApplicationUser owner, String name, String description, Long id, long favouriteCount) {
        this.query = query;
        this.owner = owner;
        this.name = name;
        this.description = description;
        this.id = id;
        this.favouriteCount = favouriteCount;
    }

    /** Looks the owner up by name; null is no owner. */
    public SearchRequest(Query query, String ownerUserName, String name, String description) {
        this(query, byName(ownerUserName), name, description);
    }

    /** Looks the owner up by name; null is no owner. */
    public SearchRequest(
            Query query, String ownerUserName, String name, String description, Long id, long favouriteCount) {
        this(query, byName(ownerUserName), name, description, id, favouriteCount);
    }

    private static ApplicationUser byName(String userName) {
        return userName == null ? null : ComponentAccessor.getUserManager().getUserByName(userName);
    }

    public Query getQuery() {
        return query;
    }

    public void setQuery(Query query) {
        this.query = query;
        this.modified = true;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
        this.modified = true;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public SharedEntity.SharePermissions getPermissions() {
        return permissions;
    }

    public void setPermissions(SharedEntity.SharePermissions permissions) {
        this.permissions = permissions;
        this.modified = true;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public ApplicationUser getOwner() {
        return owner;
    }

    @Override
    public String getOwnerUserName() {
        return owner == null ? null : owner.getUsername();
    }

    public void setDescription(String description) {
        this.description = description;
        this.modified = true;
    }

    @Override
    public Long getFavouriteCount() {
        return favouriteCount;
    }

    public void setOwner(ApplicationUser owner) {
        this.owner = owner;
        this.modified = true;
    }

    public void setOwnerUserName(String userName) {
        setOwner(byName(userName));
    }

    public boolean isModified() {
        return modified;
    }

    public void setModified(boolean modified) {
        this.modified = modified;
    }

    public boolean isLoaded() {
        return id != null;
    }

    public boolean useColumns() {
        return useColumns;
    }

    public void setUseColumns(boolean useColumns) {
        this.useColumns = useColumns;
    }

    @Override
    public final SharedEntity.TypeDescriptor<SearchRequest> getEntityType() {
        return ENTITY_TYPE;
    }
}
