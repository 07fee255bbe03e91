package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.types.Created;
import com.atlassian.confluence.pages.Page;
import java.util.Objects;

public class PageCreateFromTemplateEvent extends PageEvent implements Created {
    private String templateId;

    public PageCreateFromTemplateEvent(Object object, Page page, String templateId) {
        super(object, page);
        this.templateId = templateId;
    }

    public String getTemplateId() {
        return templateId;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        PageCreateFromTemplateEvent that = (PageCreateFromTemplateEvent) object;
        return Objects.equals(templateId, that.templateId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), templateId);
    }
}
