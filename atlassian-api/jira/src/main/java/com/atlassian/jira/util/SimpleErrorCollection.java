package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

public class SimpleErrorCollection implements ErrorCollection {
    private Collection<String> errorMessages;
    private Set<ErrorCollection.Reason> reasons;

    public SimpleErrorCollection() {}

    @Override
    public void addError(String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addError(String text1, String text2, ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addErrorMessage(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addErrorMessage(String text, ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public void setErrorMessages(Collection<String> errorMessages) {
        this.errorMessages = errorMessages;
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, String> getErrors() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addErrorCollection(ErrorCollection errorCollection) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addErrorMessages(Collection<String> collection) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addErrors(Map<String, String> map) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addReasons(Set<ErrorCollection.Reason> set) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addReason(ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setReasons(Set<ErrorCollection.Reason> reasons) {
        this.reasons = reasons;
    }

    @Override
    public Set<ErrorCollection.Reason> getReasons() {
        return reasons;
    }
}
