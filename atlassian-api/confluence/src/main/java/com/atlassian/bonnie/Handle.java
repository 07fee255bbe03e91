package com.atlassian.bonnie;

import java.io.Serializable;

public interface Handle extends Serializable {
    @Override
    String toString();
}
