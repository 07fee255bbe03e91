package io.indexrelay.confluence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.Person;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ConfluencePeopleTest {

    private final UserAccessor users = mock(UserAccessor.class);
    private final ConfluencePeople people = new ConfluencePeople(
            new Transactions() {
                @Override
                public <T> T inTransaction(Supplier<T> work) {
                    return work.get();
                }
            },
            users);

    @Test
    void aPersonHasAKeyUnlikeTheNameAndFoldedGroups() {
        ConfluenceUser ada = known("8a7f", "ada");
        when(ada.getFullName()).thenReturn("Ada");
        when(ada.getEmail()).thenReturn("ada@example.com");
        when(users.getGroupNamesForUserName("ada")).thenReturn(List.of("Confluence-Users", "staff", "elsewhere"));
        when(users.hasMembership("Confluence-Users", "ada")).thenReturn(true);
        when(users.hasMembership("staff", "ada")).thenReturn(true);

        assertThat(people.byKey("8a7f"))
                .contains(new Person(
                        "8a7f",
                        "ada",
                        "ada@example.com",
                        "Ada",
                        true,
                        List.of("confluence-users", "staff"),
                        List.of()));
        assertThat(people.keyOf("ada")).contains("8a7f");
    }

    @Test
    void aPersonWithoutANameOrAnAddressHasTheUsernameAndNone() {
        ConfluenceUser ada = known("8a7f", "ada");
        when(ada.getEmail()).thenReturn(" ");

        assertThat(people.byKey("8a7f")).get().satisfies(person -> {
            assertThat(person.displayName()).isEqualTo("ada");
            assertThat(person.email()).isNull();
        });
    }

    @Test
    void aDisabledPersonIsThereAndInactive() {
        ConfluenceUser ada = known("8a7f", "ada");
        when(users.isDeactivated(ada)).thenReturn(true);

        assertThat(people.byKey("8a7f")).get().extracting(Person::active).isEqualTo(false);
    }

    @Test
    void somebodyWhomNoDirectoryKnowsIsNobody() {
        ConfluenceUser lost = known("8a7f", "ada");
        when(users.getExistingUserByKey(new UserKey("8a7f"))).thenReturn(null);
        when(users.getUserByKey(new UserKey("8a7f"))).thenReturn(lost);

        assertThat(people.byKey("8a7f")).isEmpty();
        assertThat(people.keyOf("bob")).isEmpty();
    }

    private ConfluenceUser known(String key, String name) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(new UserKey(key));
        when(user.getName()).thenReturn(name);
        when(users.getExistingUserByKey(new UserKey(key))).thenReturn(user);
        when(users.getUserByName(name)).thenReturn(user);
        return user;
    }
}
