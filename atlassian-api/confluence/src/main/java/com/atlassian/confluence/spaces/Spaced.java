package com.atlassian.confluence.spaces;

public interface Spaced {
    Space getSpace();
}
