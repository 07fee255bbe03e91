package io.indexrelay.refhost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.refhost.product.UserDirectory;
import io.indexrelay.refhost.product.UserDirectory.Asking;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.store.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On a real directory, for a product whose keys are the names with a number sign. */
class HostUsersTest {

    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Directory directory;

    @SuppressWarnings("NullAway.Init")
    private UserDirectory users;

    @BeforeEach
    void open() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Schema.of(h2).create(List.of(Directory.script()));
        directory = new Directory(h2, new DirectoryRow(1, "Directory"));
        directory.create(new Account("Ann", "Ann Archer", "ann@example.com", true), "secret");
        directory.create(new Account("mina", "Mina", "", false), "secret");
        directory.createGroup("inner");
        directory.createGroup("outer");
        directory.addGroup("inner", "outer");
        directory.addUser("ann", "inner");
        users = new HostUsers(directory, new Numbered(), new TransactionTemplate(new DataSourceTransactionManager(h2)));
    }

    private final class Numbered implements Logins {

        @Override
        public Optional<HostUser> byUsername(String username) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            return directory
                    .account(username)
                    .map(found -> new HostUser(
                            "#" + found.name(), found.name(), found.displayName(), found.email(), false, false));
        }

        @Override
        public Optional<HostUser> byKey(String key) {
            return key.startsWith("#") ? byUsername(key.substring(1)) : Optional.empty();
        }

        @Override
        public Asking asking(String username) {
            asked.add(username);
            return () -> asked.remove(username);
        }
    }

    @Test
    void letsInWhoIsActiveAndSaysThePassword() {
        assertThat(users.authenticate("ANN", "secret"))
                .contains(new HostUser("#Ann", "Ann", "Ann Archer", "ann@example.com", false, false));
        assertThat(users.authenticate("ann", "wrong")).isEmpty();
        assertThat(users.authenticate("mina", "secret")).as("is not active").isEmpty();
        assertThat(users.authenticate("nobody", "secret")).isEmpty();
    }

    @Test
    void findsPeopleByNameAndByKey() {
        assertThat(users.byUsername("ann")).isEqualTo(users.byKey("#ann")).isPresent();
        assertThat(users.byKey("ann")).as("a name is no key").isEmpty();
    }

    @Test
    void knowsMembersByKeyThroughGroupsInGroups() {
        assertThat(users.isMemberOf("#Ann", "inner")).isTrue();
        assertThat(users.isMemberOf("#Ann", "Outer")).isTrue();
        assertThat(users.isMemberOf("#Ann", "gone")).isFalse();
        assertThat(users.isMemberOf("#mina", "outer")).isFalse();
        assertThat(users.isMemberOf("#nobody", "outer")).isFalse();
    }

    @Test
    void tellsTheProductWhoAsksUntilTheAnswerIsClosed() {
        try (Asking asking = users.asking("ann")) {
            assertThat(asking).isNotNull();
            assertThat(asked).containsExactly("ann");
        }
        assertThat(asked).isEmpty();
    }
}
