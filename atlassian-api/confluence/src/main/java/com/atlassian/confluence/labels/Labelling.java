package com.atlassian.confluence.labels;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.templates.PageTemplate;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;
import java.io.Serializable;
import java.util.Objects;

public class Labelling extends EntityObject implements Serializable {
    private Label label;
    private ConfluenceUser owningUser;
    private PageTemplate pageTemplate;
    private ContentEntityObject content;

    @Deprecated
    public Labelling(Label label, EditableLabelable lableable, String text) {
        throw new UnsupportedOperationException();
    }

    public Labelling(Label label, EditableLabelable lableable, ConfluenceUser owningUser) {
        this.label = label;
        this.owningUser = owningUser;
        setLabelable(lableable);
    }

    public Labelling() {}

    public EditableLabelable getLableable() {
        return getContent();
    }

    protected void setLabelable(EditableLabelable labelable) {
        setContent((ContentEntityObject) labelable);
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
        if (!(object instanceof Labelling)) {
            return false;
        }
        Labelling that = (Labelling) object;
        return Objects.equals(getLabel(), that.getLabel())
                && Objects.equals(getContent(), that.getContent())
                && Objects.equals(getOwningUser(), that.getOwningUser());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getLabel());
    }

    @Override
    public String toString() {
        return getLabel() + " on " + getContent();
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
        return copy(getLableable());
    }

    public Labelling copy(EditableLabelable editableLabelable) {
        return new Labelling(getLabel(), editableLabelable, getOwningUser());
    }
}
