package org.ofbiz.core.entity;

public class GenericEntityException extends Exception {
    public GenericEntityException(String text) {
        super(text);
    }

    public GenericEntityException(String text, Throwable cause) {
        super(text, cause);
    }
}
