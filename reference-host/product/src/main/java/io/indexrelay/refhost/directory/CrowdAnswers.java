package io.indexrelay.refhost.directory;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.User;
import com.atlassian.crowd.search.EntityDescriptor;
import com.atlassian.crowd.search.query.membership.MembershipQuery;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code CrowdService}, for reading. Memberships count through groups in groups. */
public final class CrowdAnswers {

    private final Directory directory;

    public CrowdAnswers(Directory directory) {
        this.directory = directory;
    }

    private User shown(Account account) {
        return new CrowdUser(directory.row().id(), account);
    }

    public @Nullable User getUser(String name) {
        return directory.account(name).map(this::shown).orElse(null);
    }

    public @Nullable Group getGroup(String name) {
        return directory.group(name).map(CrowdGroup::new).orElse(null);
    }

    public boolean isUserMemberOfGroup(String user, String group) {
        return directory.isMember(user, group);
    }

    public boolean isUserMemberOfGroup(User user, Group group) {
        return isUserMemberOfGroup(user.getName(), group.getName());
    }

    public boolean isGroupMemberOfGroup(String child, String parent) {
        return directory.groupsAbove(child).stream()
                .anyMatch(name -> Directory.fold(name).equals(Directory.fold(parent)));
    }

    public boolean isGroupMemberOfGroup(Group child, Group parent) {
        return isGroupMemberOfGroup(child.getName(), parent.getName());
    }

    public boolean isUserDirectGroupMember(User user, Group group) {
        return directory.isDirectMember(user.getName(), group.getName());
    }

    public boolean isGroupDirectGroupMember(Group child, Group parent) {
        return directory.isGroupInGroup(child.getName(), parent.getName());
    }

    /** Membership queries without a restriction, for names or for objects. */
    public <T> Iterable<T> search(Query<T> query) {
        if (!(query instanceof MembershipQuery<T> memberships)) {
            throw new UnsupportedOperationException("The reference host answers membership queries, not "
                    + query.getClass().getName());
        }
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        memberships.getEntityNamesToMatch().forEach(name -> names.addAll(related(memberships, name)));
        int max = memberships.getMaxResults();
        return names.stream()
                .skip(memberships.getStartIndex())
                .limit(max < 0 ? Long.MAX_VALUE : max)
                .<T>map(name -> as(memberships, name))
                .toList();
    }

    private Collection<String> related(MembershipQuery<?> query, String name) {
        boolean users = query.getEntityToReturn().equals(EntityDescriptor.user());
        if (query.isFindChildren()) {
            return users ? directory.membersOf(name) : directory.groupsWithin(name);
        }
        if (users) {
            return List.of();
        }
        return query.getEntityToMatch().equals(EntityDescriptor.user())
                ? directory.groupsOf(name)
                : directory.groupsAbove(name);
    }

    private <T> T as(MembershipQuery<T> query, String name) {
        Class<T> type = query.getReturnType();
        if (type == String.class) {
            return type.cast(name);
        }
        return type.cast(
                query.getEntityToReturn().equals(EntityDescriptor.user())
                        ? directory.account(name).map(this::shown).orElseThrow()
                        : new CrowdGroup(name));
    }
}
