package com.atlassian.jira.issue.search;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

@PublicApi
public class SearchRequest implements SharedEntity {
    public static final SharedEntity.TypeDescriptor ENTITY_TYPE = null;

    private Query query;
    private ApplicationUser owner;
    private String name;
    private String description;
    private Long id;
    private String ownerUserName;
    private SharedEntity.SharePermissions permissions;
    private boolean modified;

    public SearchRequest() {}

    public SearchRequest(Query query) {
        this.query = query;
    }

    public SearchRequest(SearchRequest searchRequest) {}

    public SearchRequest(Query query, ApplicationUser owner, String name, String description) {
        this.query = query;
        this.owner = owner;
        this.name = name;
        this.description = description;
    }

    public SearchRequest(Query query, ApplicationUser owner, String name, String description, Long id, long id2) {
        this.query = query;
        this.owner = owner;
        this.name = name;
        this.description = description;
        this.id = id;
    }

    public SearchRequest(Query query, String name, String description, String ownerUserName) {
        this.query = query;
        this.name = name;
        this.description = description;
        this.ownerUserName = ownerUserName;
    }

    public SearchRequest(Query query, String name, String description, String ownerUserName, Long id, long id2) {
        this.query = query;
        this.name = name;
        this.description = description;
        this.ownerUserName = ownerUserName;
        this.id = id;
    }

    public Query getQuery() {
        return query;
    }

    public void setQuery(Query query) {
        this.query = query;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
        return ownerUserName;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public Long getFavouriteCount() {
        throw new UnsupportedOperationException();
    }

    public void setOwner(ApplicationUser owner) {
        this.owner = owner;
    }

    public void setOwnerUserName(String ownerUserName) {
        this.ownerUserName = ownerUserName;
    }

    public boolean isModified() {
        return modified;
    }

    public void setModified(boolean modified) {
        this.modified = modified;
    }

    public boolean isLoaded() {
        throw new UnsupportedOperationException();
    }

    public boolean useColumns() {
        throw new UnsupportedOperationException();
    }

    public void setUseColumns(boolean useColumns) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final SharedEntity.TypeDescriptor<SearchRequest> getEntityType() {
        throw new UnsupportedOperationException();
    }
}
