package io.indexrelay.atlassianapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.group.GroupDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsDeletedEvent;
import com.atlassian.crowd.event.migration.XMLRestoreFinishedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.crowd.model.membership.MembershipType;
import com.atlassian.crowd.model.user.User;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdEventsTest {
    private final Object source = new Object();

    @Test
    void aMembershipEventNamesAllWhoJoinedOrLeft() {
        GroupMembershipsCreatedEvent joined = new GroupMembershipsCreatedEvent(
                source, null, List.of("ann", "bob"), "staff", MembershipType.GROUP_USER);
        GroupMembershipsDeletedEvent left =
                new GroupMembershipsDeletedEvent(source, null, List.of("ann"), "staff", MembershipType.GROUP_GROUP);

        assertThat(joined.getEntityNames()).containsExactly("ann", "bob");
        assertThat(joined.getGroupName()).isEqualTo("staff");
        assertThat(joined.getMembershipType()).isEqualTo(MembershipType.GROUP_USER);
        assertThat(left.getEntityNames()).containsExactly("ann");
        assertThat(left.getMembershipType()).isEqualTo(MembershipType.GROUP_GROUP);
    }

    @Test
    void membershipsOfOthersAreAnotherEvent() {
        assertThat(membership("ann")).isEqualTo(membership("ann")).isNotEqualTo(membership("bob"));
    }

    @Test
    void eventsOfADirectoryKnowItAndWhoIsMeant() {
        Directory directory = answering(Directory.class, 7L);
        User user = answering(User.class, "anne");
        UserRenamedEvent renamed = new UserRenamedEvent(source, directory, user, "ann");

        assertThat(renamed.getOldUsername()).isEqualTo("ann");
        assertThat(renamed.getUser()).isSameAs(user);
        assertThat(renamed.getDirectoryId()).isEqualTo(7L);
        assertThat(new UsersDeletedEvent(source, directory, List.of("ann", "bob")).getUsernames())
                .containsExactly("ann", "bob");
        assertThat(new GroupDeletedEvent(source, directory, "staff").getGroupName())
                .isEqualTo("staff");
    }

    @Test
    void aRestoreNamesItsFile() {
        assertThat(new XMLRestoreFinishedEvent(source, "backup.zip").getFilePath())
                .isEqualTo("backup.zip");
    }

    private GroupMembershipsCreatedEvent membership(String name) {
        return new GroupMembershipsCreatedEvent(source, null, List.of(name), "staff", MembershipType.GROUP_USER);
    }

    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer));
    }
}
