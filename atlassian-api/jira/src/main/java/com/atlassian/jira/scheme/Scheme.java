package com.atlassian.jira.scheme;

import com.atlassian.jira.util.NamedWithDescription;
import com.atlassian.jira.util.NamedWithId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

public class Scheme implements NamedWithDescription, NamedWithId {
    private Long id;
    private String type;
    private String name;
    private String description;
    private Collection<SchemeEntity> entities = new ArrayList<>();

    public Scheme() {}

    public Scheme(String type, String name) {
        this(null, type, name, null, List.of());
    }

    public Scheme(Long id, String type, String name, Collection<SchemeEntity> entities) {
        this(id, type, name, null, entities);
    }

    public Scheme(Long id, String type, String name, String description, Collection<SchemeEntity> entities) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.description = description;
        setEntities(entities);
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
        this.entities = new ArrayList<>(entities);
    }

    public void addEntity(SchemeEntity entity) {
        entities.add(entity);
    }

    public void removeEntity(SchemeEntity entity) {
        entities.remove(entity);
    }

    /** Whether both say the same, whatever the ids of their entities are. */
    public boolean containsSameEntities(Scheme other) {
        return entities.size() == other.entities.size()
                && entities.stream().allMatch(entity -> other.entities.stream().anyMatch(entity::saysTheSameAs))
                && other.entities.stream().allMatch(entity -> entities.stream().anyMatch(entity::saysTheSameAs));
    }

    /** A scheme that says the same, its entities included, with no id. */
    public Scheme cloneScheme() {
        return new Scheme(null, type, name, description, entities);
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

    public List<SchemeEntity> getEntitiesByType(Object entityTypeId) {
        return entities.stream()
                .filter(entity -> Objects.equals(entityTypeId, entity.getEntityTypeId()))
                .toList();
    }
}
