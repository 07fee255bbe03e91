package io.indexrelay.activity;

/** What a person does to an object, as far as it is counted. */
public enum Act {
    VIEW,
    EDIT,
    COMMENT
}
