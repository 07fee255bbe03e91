package com.atlassian.confluence.user;

import com.atlassian.confluence.api.model.pagination.LimitedRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.people.Person;
import com.atlassian.confluence.api.model.people.User;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;

public interface ConfluenceUserResolver {
    ConfluenceUser getUserByKey(UserKey userKey);

    ConfluenceUser getUserByName(String text);

    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> list);

    PageResponse<ConfluenceUser> getUsers(LimitedRequest limitedRequest);

    ConfluenceUser getExistingUserByKey(UserKey userKey);

    ConfluenceUser getExistingUserByPerson(Person person);

    Optional<ConfluenceUser> getExistingByApiUser(User user);
}
