package com.atlassian.jira.entity.property;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.util.ErrorCollection;

public interface EntityPropertyService<T extends WithId> {
    class PropertyResult {
        private PropertyResult() {}

        public boolean isValid() {
            throw new UnsupportedOperationException();
        }

        public ErrorCollection getErrorCollection() {
            throw new UnsupportedOperationException();
        }
    }
}
