package io.indexrelay.refhost.jira.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.JdbcTemplate;

class StoreOnPostgresTest extends StoreContract {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    DataSource dataSource() {
        String name = "jira_" + UUID.randomUUID().toString().replace('-', '_');
        new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + name);
        return postgres.getDatabase("postgres", name);
    }
}
