package com.atlassian.confluence.labels;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;

public class ParsedLabelName {
    private String name;
    private String owner;
    private String prefix;

    public ParsedLabelName(String name) {
        this.name = name;
    }

    public ParsedLabelName(String name, String owner) {
        this.name = name;
        this.owner = owner;
    }

    public ParsedLabelName(String name, String owner, String prefix) {
        this.name = name;
        this.owner = owner;
        this.prefix = prefix;
    }

    public String getName() {
        return name;
    }

    public String getOwner() {
        return owner;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public boolean isOwnerSpecified() {
        throw new UnsupportedOperationException();
    }

    public Label addLabel(Labelable labelable, LabelManager labelManager) {
        throw new UnsupportedOperationException();
    }

    public Label toLabel() {
        throw new UnsupportedOperationException();
    }

    public Label toLabel(ConfluenceUser confluenceUser) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        ParsedLabelName that = (ParsedLabelName) object;
        return Objects.equals(name, that.name)
                && Objects.equals(owner, that.owner)
                && Objects.equals(prefix, that.prefix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, owner, prefix);
    }
}
