package com.atlassian.crowd.model.directory;

import com.atlassian.crowd.embedded.api.Directory;

public abstract class ImmutableDirectory implements Directory {
    ImmutableDirectory() {}
}
