package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class SimpleErrorCollection implements ErrorCollection {
    private final Map<String, String> errors = new HashMap<>();
    private List<String> errorMessages = new ArrayList<>();
    private Set<Reason> reasons = new HashSet<>();

    public SimpleErrorCollection() {}

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public void setErrorMessages(Collection<String> messages) {
        errorMessages = new ArrayList<>(messages);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = errorMessages;
        errorMessages = new ArrayList<>();
        return flushed;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        addErrorMessages(other.getErrorMessages());
        addErrors(other.getErrors());
        addReasons(other.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> messages) {
        errorMessages.addAll(messages);
    }

    @Override
    public void addErrors(Map<String, String> more) {
        errors.putAll(more);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !errorMessages.isEmpty();
    }

    @Override
    public void addReasons(Set<Reason> more) {
        reasons.addAll(more);
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void setReasons(Set<Reason> reasons) {
        this.reasons = new HashSet<>(reasons);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }
}
