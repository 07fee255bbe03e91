package io.indexrelay.refhost.jira;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.JdbcTemplate;

class TransactionModesOnPostgresTest extends TransactionModesContract {

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
    String url() {
        String name = "modes_" + UUID.randomUUID().toString().replace('-', '_');
        new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + name);
        return postgres.getJdbcUrl("postgres", name);
    }
}
