package io.indexrelay.refhost.web.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.user.UserResolutionException;
import io.indexrelay.refhost.product.UserDirectory;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.web.request.Visit;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Predicate;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * SAL's UserManager over the product's directory. The remote user is that of the request which the thread answers; a
 * thread without one has no user. Every user of the directory counts as licensed.
 */
@SuppressWarnings("NullAway") // SAL answers null for nobody
public final class HostUserManager implements UserManager {

    private final UserDirectory users;

    public HostUserManager(UserDirectory users) {
        this.users = users;
    }

    @Override
    public String getRemoteUsername() {
        return remote().map(HostUser::username).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser() {
        return remote().map(HostUserProfile::new).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey() {
        return remote().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public String getRemoteUsername(HttpServletRequest request) {
        return request.getRemoteUser();
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return of(request).map(HostUserProfile::new).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return of(request).map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(@Nullable String username) {
        return byName(username).map(HostUserProfile::new).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(@Nullable UserKey key) {
        return byKey(key).map(HostUserProfile::new).orElse(null);
    }

    @Override
    public boolean isUserInGroup(@Nullable String username, @Nullable String group) {
        return group != null
                && byName(username)
                        .filter(user -> users.isMemberOf(user.key(), group))
                        .isPresent();
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey key, @Nullable String group) {
        return key != null && group != null && users.isMemberOf(key.getStringValue(), group);
    }

    @Override
    public boolean isSystemAdmin(@Nullable String username) {
        return is(byName(username), HostUser::systemAdmin);
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey key) {
        return is(byKey(key), HostUser::systemAdmin);
    }

    @Override
    public boolean isAdmin(@Nullable String username) {
        return is(byName(username), HostUser::admin);
    }

    @Override
    public boolean isAdmin(@Nullable UserKey key) {
        return is(byKey(key), HostUser::admin);
    }

    @Override
    public boolean isLicensed(@Nullable UserKey key) {
        return byKey(key).isPresent();
    }

    @Override
    public boolean isLimitedUnlicensedUser(UserKey key) {
        return false;
    }

    @Override
    public boolean authenticate(String username, String password) {
        return users.authenticate(username, password).isPresent();
    }

    @Override
    public Principal resolve(String username) throws UserResolutionException {
        return byName(username).<Principal>map(user -> user::username).orElse(null);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int start, int size) {
        throw new UnsupportedOperationException("The reference host does not list groups");
    }

    @Override
    public boolean isAnonymousAccessEnabled() {
        return true;
    }

    @Override
    public boolean isLimitedUnlicensedAccessEnabled() {
        return false;
    }

    private static Optional<HostUser> remote() {
        return Visit.current().flatMap(Visit::user);
    }

    private Optional<HostUser> of(HttpServletRequest request) {
        return byName(request.getRemoteUser());
    }

    private Optional<HostUser> byName(@Nullable String username) {
        return username == null ? Optional.empty() : users.byUsername(username);
    }

    private Optional<HostUser> byKey(@Nullable UserKey key) {
        return key == null ? Optional.empty() : users.byKey(key.getStringValue());
    }

    private static boolean is(Optional<HostUser> user, Predicate<HostUser> what) {
        return user.filter(what).isPresent();
    }
}
