package bucket.user;

import com.atlassian.core.exception.InfrastructureException;
import com.atlassian.core.user.preferences.UserPreferences;
import com.atlassian.user.EntityException;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;
import com.atlassian.user.search.page.Pager;
import com.atlassian.user.search.query.EntityQueryParser;
import com.atlassian.user.search.query.Query;
import com.atlassian.user.security.password.Credential;

@Deprecated
public interface UserAccessor extends EntityQueryParser {
    @Deprecated
    User addUser(String text1, String text2, String text3, String text4, String[] texts);

    @Deprecated
    User addUser(String text1, String text2, String text3, String text4);

    User getUser(String text);

    Pager<String> getUserNames();

    Pager<User> getUsers();

    Group getGroup(String text);

    Pager<Group> getGroups();

    Group addGroup(String text);

    void removeGroup(Group group);

    void removeUser(User user) throws InfrastructureException;

    Group getGroupCreateIfNecessary(String text);

    @Deprecated
    UserPreferences getUserPreferences(User user);

    void saveUser(User user);

    SearchResult<User> getUsersByEmail(String text);

    void deactivateUser(User user);

    void reactivateUser(User user);

    boolean isLicensedToAddMoreUsers();

    boolean isUserRemovable(User user) throws EntityException;

    Pager<Group> getGroups(User user);

    boolean hasMembership(Group group, User user);

    boolean hasMembership(String text1, String text2);

    void addMembership(Group group, User user);

    void addMembership(String text1, String text2);

    boolean removeMembership(Group group, User user);

    Pager<String> getMemberNames(Group group);

    User createUser(User user, Credential credential);

    Group createGroup(String text);

    boolean isDeactivated(User user);

    boolean isDeactivated(String text);

    boolean authenticate(String text1, String text2);

    @Override
    SearchResult<User> findUsers(Query<User> query) throws EntityException;

    void alterPassword(User user, String text) throws EntityException;

    boolean removeMembership(String text1, String text2);
}
