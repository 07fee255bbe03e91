package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.directory.DirectoryRow;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.product.ImportReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The tables of a Jira that was just made, with its admin, and whatever is imported into them. */
final class Restored {

    final Store store;
    final Directory directory;

    private Restored(DataSource dataSource) {
        store = Store.open(dataSource);
        directory = new Directory(dataSource, new DirectoryRow(1, "Jira Internal Directory"));
        directory.create(new Account("admin", "Administrator", "admin@example.com", true), "admin");
        directory.createGroup("jira-administrators");
        directory.addUser("admin", "jira-administrators");
        store.insert(Row.of("ApplicationUser").with("userKey", "JIRAUSER10000").with("lowerUserName", "admin"));
        store.insert(Row.of("PermissionScheme").with("id", 0L).with("name", "Default of a new Jira"));
    }

    static Restored fresh() {
        return on(TestDatabase.H2.newDataSource());
    }

    static Restored on(DataSource dataSource) {
        return new Restored(dataSource);
    }

    ImportReport take(Path backup) throws IOException {
        return new JiraImport(store, directory).run(backup);
    }

    Row only(String entity) {
        List<Row> rows = store.from(entity).list();
        if (rows.size() != 1) {
            throw new AssertionError(entity + ": " + rows);
        }
        return rows.get(0);
    }

    /** Everything there is, as text. */
    String everything() {
        return store.model().types().stream()
                        .flatMap(type -> store.from(type.name()).list().stream())
                        .map(Row::toString)
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + directory.accounts()
                + directory.groups();
    }
}
