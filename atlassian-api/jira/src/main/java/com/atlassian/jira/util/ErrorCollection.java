package com.atlassian.jira.util;

import com.atlassian.annotations.PublicApi;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

@PublicApi
public interface ErrorCollection {
    void addError(String text1, String text2);

    void addError(String text1, String text2, ErrorCollection.Reason reason);

    void addErrorMessage(String text);

    void addErrorMessage(String text, ErrorCollection.Reason reason);

    Collection<String> getErrorMessages();

    void setErrorMessages(Collection<String> errorMessages);

    Collection<String> getFlushedErrorMessages();

    Map<String, String> getErrors();

    void addErrorCollection(ErrorCollection errorCollection);

    void addErrorMessages(Collection<String> collection);

    void addErrors(Map<String, String> map);

    boolean hasAnyErrors();

    void addReasons(Set<ErrorCollection.Reason> set);

    void addReason(ErrorCollection.Reason reason);

    void setReasons(Set<ErrorCollection.Reason> reasons);

    Set<ErrorCollection.Reason> getReasons();

    enum Reason {
        NOT_FOUND,
        NOT_LOGGED_IN,
        FORBIDDEN,
        VALIDATION_FAILED,
        SERVER_ERROR;

        public int getHttpStatusCode() {
            return switch (this) {
                case NOT_FOUND -> 404;
                case NOT_LOGGED_IN -> 401;
                case FORBIDDEN -> 403;
                case VALIDATION_FAILED -> 400;
                case SERVER_ERROR -> 500;
            };
        }

        public static ErrorCollection.Reason getWorstReason(Collection<ErrorCollection.Reason> collection) {
            throw new UnsupportedOperationException();
        }
    }
}
