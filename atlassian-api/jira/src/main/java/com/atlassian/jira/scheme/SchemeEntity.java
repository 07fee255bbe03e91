package com.atlassian.jira.scheme;

import java.util.Comparator;
import java.util.Objects;

public class SchemeEntity implements Comparable {
    private static final Comparator<SchemeEntity> ORDER = Comparator.comparing(
                    (SchemeEntity entity) -> String.valueOf(entity.entityTypeId))
            .thenComparing(entity -> String.valueOf(entity.type))
            .thenComparing(entity -> String.valueOf(entity.parameter));

    private Long id;
    private String type;
    private String parameter;
    private Object entityTypeId;
    private Object templateId;
    private Long schemeId;

    public SchemeEntity(String type, Object entityTypeId) {
        this.type = type;
        this.entityTypeId = entityTypeId;
    }

    public SchemeEntity(String type, String parameter, Object entityTypeId) {
        this.type = type;
        this.parameter = parameter;
        this.entityTypeId = entityTypeId;
    }

    public SchemeEntity(String type, String parameter, Object entityTypeId, Object templateId) {
        this.type = type;
        this.parameter = parameter;
        this.entityTypeId = entityTypeId;
        this.templateId = templateId;
    }

    public SchemeEntity(Long id, String type, String parameter, Object entityTypeId, Object templateId, Long schemeId) {
        this.id = id;
        this.type = type;
        this.parameter = parameter;
        this.entityTypeId = entityTypeId;
        this.templateId = templateId;
        this.schemeId = schemeId;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getParameter() {
        return parameter;
    }

    public void setParameter(String parameter) {
        this.parameter = parameter;
    }

    public Object getEntityTypeId() {
        return entityTypeId;
    }

    public void setEntityTypeId(Object entityTypeId) {
        this.entityTypeId = entityTypeId;
    }

    public Object getTemplateId() {
        return templateId;
    }

    public void setTemplateId(Object templateId) {
        this.templateId = templateId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSchemeId() {
        return schemeId;
    }

    public void setSchemeId(Long schemeId) {
        this.schemeId = schemeId;
    }

    @Override
    public int compareTo(Object other) {
        return ORDER.compare(this, (SchemeEntity) other);
    }

    boolean saysTheSameAs(SchemeEntity other) {
        return Objects.equals(type, other.type)
                && Objects.equals(parameter, other.parameter)
                && Objects.equals(entityTypeId, other.entityTypeId)
                && Objects.equals(templateId, other.templateId);
    }
}
