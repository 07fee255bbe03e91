package com.atlassian.jira.scheme;

import com.atlassian.jira.util.NamedWithDescription;
import com.atlassian.jira.util.NamedWithId;
import java.util.Collection;
import java.util.List;

public class Scheme implements NamedWithDescription, NamedWithId {
    private Long id;
    private String type;
    private String name;
    private String description;
    private Collection<SchemeEntity> entities;

    public Scheme() {}

    public Scheme(String type, String name) {
        this.type = type;
        this.name = name;
    }

    public Scheme(Long id, String type, String name, Collection entities) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.entities = entities;
    }

    public Scheme(Long id, String type, String name, String description, Collection entities) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.description = description;
        this.entities = entities;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Collection<SchemeEntity> getEntities() {
        return entities;
    }

    public void setEntities(Collection<SchemeEntity> entities) {
        this.entities = entities;
    }

    public void addEntity(SchemeEntity schemeEntity) {
        throw new UnsupportedOperationException();
    }

    public void removeEntity(SchemeEntity schemeEntity) {
        throw new UnsupportedOperationException();
    }

    public boolean containsSameEntities(Scheme scheme) {
        throw new UnsupportedOperationException();
    }

    public Scheme cloneScheme() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<SchemeEntity> getEntitiesByType(Object object) {
        throw new UnsupportedOperationException();
    }
}
