package io.indexrelay.confluence.access;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.read.ContentLoader;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.Failures;
import io.indexrelay.selfcheck.PermissionCheck;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What Confluence's own permission manager says of View, exemptions included; on our thread there is no request whose token
 * could narrow it. One short transaction for each answer.
 */
public final class ConfluencePermissionCheck implements PermissionCheck {

    private final Transactions transactions;
    private final ContentLoader loader;
    private final UserAccessor users;
    private final Supplier<Optional<PermissionManager>> permissions;

    /** @param permissions looked up at use: a product may not offer it */
    public ConfluencePermissionCheck(
            Transactions transactions,
            ContentLoader loader,
            UserAccessor users,
            Supplier<Optional<PermissionManager>> permissions) {
        this.transactions = transactions;
        this.loader = loader;
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public Answer mayView(String userKey, Subject document) {
        Optional<PermissionManager> manager = permissions.get();
        if (manager.isEmpty()) {
            return new Answer.Unknown("this Confluence does not offer PermissionManager");
        }
        try {
            return transactions.inTransaction(() -> answer(manager.get(), userKey, document));
        } catch (RuntimeException e) {
            return new Answer.Unknown(Failures.describe(e));
        }
    }

    private Answer answer(PermissionManager manager, String userKey, Subject document) {
        Optional<?> target = document.kind() == Kind.SPACE ? loader.space(document) : loader.content(document);
        if (target.isEmpty()) {
            return new Answer.Unknown(document + " is not there");
        }
        ConfluenceUser user = userKey.isEmpty() ? null : users.getExistingUserByKey(new UserKey(userKey));
        return user == null && !userKey.isEmpty()
                ? new Answer.No()
                : Answer.of(mayView(manager, user, target.orElseThrow()));
    }

    /** That null stands for the visitor is so in Confluence 8.7.2. */
    @SuppressWarnings("NullAway") // Confluence's API is not annotated, and takes null for this.
    private static boolean mayView(PermissionManager manager, @Nullable ConfluenceUser user, Object target) {
        return manager.hasPermission(user, Permission.VIEW, target);
    }
}
