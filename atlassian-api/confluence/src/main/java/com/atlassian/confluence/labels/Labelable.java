package com.atlassian.confluence.labels;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

public interface Labelable {
    List<Label> getLabels();

    int getLabelCount();

    boolean isFavourite(ConfluenceUser confluenceUser);
}
