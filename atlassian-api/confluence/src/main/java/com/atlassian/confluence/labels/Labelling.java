package com.atlassian.confluence.labels;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.templates.PageTemplate;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;
import java.io.Serializable;
import java.util.Objects;

public class Labelling extends EntityObject implements Serializable {
    private Label label;
    private EditableLabelable lableable;
    private ConfluenceUser owningUser;
    private PageTemplate pageTemplate;
    private ContentEntityObject content;

    @Deprecated
    public Labelling(Label label, EditableLabelable lableable, String text) {
        this.label = label;
        this.lableable = lableable;
    }

    public Labelling(Label label, EditableLabelable lableable, ConfluenceUser owningUser) {
        this.label = label;
        this.lableable = lableable;
        this.owningUser = owningUser;
    }

    public Labelling() {}

    public EditableLabelable getLableable() {
        return lableable;
    }

    protected void setLabelable(EditableLabelable labelable) {
        throw new UnsupportedOperationException();
    }

    public Label getLabel() {
        return label;
    }

    public ConfluenceUser getOwningUser() {
        return owningUser;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        Labelling that = (Labelling) object;
        return Objects.equals(label, that.label)
                && Objects.equals(lableable, that.lableable)
                && Objects.equals(owningUser, that.owningUser)
                && Objects.equals(pageTemplate, that.pageTemplate)
                && Objects.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), label, lableable, owningUser, pageTemplate, content);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "label=" + label + ", " + "lableable=" + lableable + ", "
                + "owningUser=" + owningUser + ", " + "pageTemplate=" + pageTemplate + ", " + "content=" + content
                + "}";
    }

    protected PageTemplate getPageTemplate() {
        return pageTemplate;
    }

    protected ContentEntityObject getContent() {
        return content;
    }

    protected void setPageTemplate(PageTemplate pageTemplate) {
        this.pageTemplate = pageTemplate;
    }

    protected void setContent(ContentEntityObject content) {
        this.content = content;
    }

    public Labelling copy() {
        throw new UnsupportedOperationException();
    }

    public Labelling copy(EditableLabelable editableLabelable) {
        throw new UnsupportedOperationException();
    }
}
