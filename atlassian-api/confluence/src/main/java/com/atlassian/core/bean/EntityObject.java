package com.atlassian.core.bean;

import com.atlassian.core.util.Clock;
import java.util.Date;
import java.util.Objects;

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
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, creationDate, lastModificationDate);
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        EntityObject that = (EntityObject) object;
        return Objects.equals(id, that.id)
                && Objects.equals(creationDate, that.creationDate)
                && Objects.equals(lastModificationDate, that.lastModificationDate);
    }

    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }
}
