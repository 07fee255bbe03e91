package com.atlassian.core.bean;

import com.atlassian.core.util.Clock;
import java.util.Date;

/** A row with an id. Equal by id where both are stored; a proxy of Hibernate's is equal to what it stands for. */
public class EntityObject implements Cloneable {
    private long id;
    private Date creationDate;
    private Date lastModificationDate;

    public EntityObject() {}

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Date getCreationDate() {
        return creationDate;
    }

    public void setCreationDate(Date creationDate) {
        this.creationDate = creationDate;
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    public void setLastModificationDate(Date lastModificationDate) {
        this.lastModificationDate = lastModificationDate;
    }

    public void setClock(Clock clock) {
        throw new UnsupportedOperationException();
    }

    public Date getCurrentDate() {
        return new Date();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!(object instanceof EntityObject) || stored(this) != stored(object)) {
            return false;
        }
        return getId() != 0 && getId() == ((EntityObject) object).getId();
    }

    /** The mapped class of an entity: Hibernate's proxies are subclasses with this mark in their name. */
    private static Class<?> stored(Object entity) {
        Class<?> type = entity.getClass();
        while (type.getName().contains("$HibernateProxy$")) {
            type = type.getSuperclass();
        }
        return type;
    }

    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }
}
