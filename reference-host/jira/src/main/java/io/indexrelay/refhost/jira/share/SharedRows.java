package io.indexrelay.refhost.jira.share;

import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Consumer;
import com.atlassian.jira.util.collect.EnclosedIterable;
import io.indexrelay.refhost.jira.access.ShareRows;
import io.indexrelay.refhost.jira.access.ShareRules;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What filters and dashboards have in common for the managers. Every call joins the running transaction.
 *
 * @param <S> what the rows are shown as
 */
final class SharedRows<S extends SharedEntity> {

    private final String entity;
    private final Store store;
    private final People people;
    private final ShareRows shares;
    private final ShareRules rules;
    private final Function<Row, S> shown;

    SharedRows(String entity, Store store, People people, ShareRows shares, ShareRules rules, Function<Row, S> shown) {
        this.entity = entity;
        this.store = store;
        this.people = people;
        this.shares = shares;
        this.rules = rules;
        this.shown = shown;
    }

    Optional<S> find(long id) {
        return store.find(entity, id).map(shown);
    }

    Optional<S> find(@Nullable ApplicationUser user, long id) {
        return rules.mayUse(entity, id, user) ? find(id) : Optional.empty();
    }

    /** The oldest that nobody owns. */
    Optional<S> firstOfNobody() {
        return store.from(entity).orderBy("id").list().stream()
                .filter(row -> row.text(ShareRows.owner(entity)) == null)
                .findFirst()
                .map(shown);
    }

    boolean mayUse(@Nullable ApplicationUser user, long id) {
        return rules.mayUse(entity, id, user);
    }

    /** Reads them when it is gone through, each with its shares, in no order that anybody promised: the newest first. */
    EnclosedIterable<S> all() {
        return new EnclosedIterable<>() {
            @Override
            public void foreach(Consumer<S> consumer) {
                store.from(entity).orderBy("id desc").list().forEach(row -> consumer.consume(shown.apply(row)));
            }

            @Override
            public int size() {
                return (int) store.from(entity).count();
            }

            @Override
            public boolean isEmpty() {
                return size() == 0;
            }
        };
    }

    /** Null for what nobody owns; a shell where the owner is gone. */
    @Nullable
    ApplicationUser owner(Row row) {
        String key = row.text(ShareRows.owner(entity));
        return key == null ? null : people.byKeyEvenWhenUnknown(key);
    }

    SharedEntity.SharePermissions sharesOf(Row row) {
        Set<SharePermission> permissions = new LinkedHashSet<>();
        shares.of(entity, row.id()).forEach(share -> permissions.add(new ShareObject(share)));
        return new SharedEntity.SharePermissions(permissions);
    }

    /** One row of shares. */
    private record ShareObject(Row row) implements SharePermission {

        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public ShareType.Name getType() {
            return new ShareType.Name(row.text("type", ""));
        }

        @Override
        public @Nullable String getParam1() {
            return row.text("param1");
        }

        @Override
        public @Nullable String getParam2() {
            return row.text("param2");
        }

        @Override
        public boolean isView() {
            return true;
        }

        @Override
        public boolean isEdit() {
            return ShareRows.mayEdit(row);
        }
    }
}
