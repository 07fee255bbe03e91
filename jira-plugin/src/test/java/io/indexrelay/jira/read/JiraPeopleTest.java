package io.indexrelay.jira.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.indexrelay.jira.read.desk.FakeServiceManagement;
import io.indexrelay.snapshot.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class JiraPeopleTest {

    private final UserManager users = mock(UserManager.class);
    private final GroupManager groups = mock(GroupManager.class);
    private final JiraPeople people =
            new JiraPeople(FakeJira.DIRECT, users, groups, new FakeServiceManagement().desks(new FakeJira()));

    @Test
    void aPersonHasAKeyUnlikeTheNameAndFoldedGroups() {
        ApplicationUser ada = known("JIRAUSER10100", "ada");
        when(groups.getGroupNamesForUser(ada)).thenReturn(List.of("Jira-Users", "staff", "Staff", "elsewhere"));
        when(groups.isUserInGroup("ada", "Jira-Users")).thenReturn(true);
        when(groups.isUserInGroup("ada", "staff")).thenReturn(true);
        when(groups.isUserInGroup("ada", "Staff")).thenReturn(true);
        when(ada.getEmailAddress()).thenReturn("ada@example.com");

        assertThat(people.byKey("JIRAUSER10100"))
                .contains(new Person(
                        "JIRAUSER10100",
                        "ada",
                        "ada@example.com",
                        "ADA",
                        true,
                        List.of("jira-users", "staff"),
                        List.of()));
        assertThat(people.keyOf("ada")).contains("JIRAUSER10100");
    }

    @Test
    void anInactivePersonIsStillThere() {
        ApplicationUser ada = known("k1", "ada");
        when(ada.isActive()).thenReturn(false);

        assertThat(people.byKey("k1")).get().extracting(Person::active).isEqualTo(false);
    }

    @Test
    void aShellOfSomebodyWhomNoDirectoryKnowsIsNobody() {
        ApplicationUser shell = known("k1", "ada");
        when(shell.getDirectoryId()).thenReturn(-1L);

        assertThat(people.byKey("k1")).isEmpty();
        assertThat(people.keyOf("ada")).isEmpty();
        assertThat(people.byKey("k2")).isEmpty();
        assertThat(people.keyOf("bob")).isEmpty();
    }

    private ApplicationUser known(String key, String name) {
        ApplicationUser user = FakeJira.user(key, name);
        when(users.getUserByKey(key)).thenReturn(user);
        when(users.getUserByName(name)).thenReturn(user);
        return user;
    }
}
