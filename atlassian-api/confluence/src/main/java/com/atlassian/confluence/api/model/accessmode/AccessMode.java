package com.atlassian.confluence.api.model.accessmode;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public enum AccessMode {
    READ_WRITE,
    READ_ONLY;
}
