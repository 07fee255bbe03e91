package com.atlassian.confluence.user;

import com.atlassian.user.Group;
import com.atlassian.user.search.page.Pager;
import java.util.ArrayList;
import java.util.List;

public interface GroupMembershipAccessor {
    Pager<String> getMemberNames(Group group);

    default List<String> getMemberNamesAsList(Group group) {
        List<String> names = new ArrayList<>();
        getMemberNames(group).forEach(names::add);
        return names;
    }
}
