package io.indexrelay.refhost.db.ao;

import com.atlassian.activeobjects.spi.DatabaseType;
import io.indexrelay.refhost.db.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.CachingNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Makes the library's entity managers, one for each plugin, by the kind of the database. */
final class EntityManagers {

    private final DataSource dataSource;
    private final Sessions sessions;
    private final DatabaseType type;
    private final String schema;

    EntityManagers(DataSource dataSource, Sessions sessions) {
        this.dataSource = dataSource;
        this.sessions = sessions;
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            this.type = switch (product) {
                case "H2" -> DatabaseType.H2;
                case "PostgreSQL" -> DatabaseType.POSTGRESQL;
                default -> throw new DatabaseException(
                        "The database is %s; it must be H2 or PostgreSQL".formatted(product));
            };
            this.schema = connection.getSchema();
        } catch (SQLException failure) {
            throw new DatabaseException("The database does not say what it is", failure);
        }
    }

    DatabaseType type() {
        return type;
    }

    EntityManager create(String tablePrefix) {
        AoConnections connections = new AoConnections(dataSource, sessions);
        DatabaseProvider provider = type == DatabaseType.H2
                ? new H2DatabaseProvider(connections, schema)
                : new PostgreSQLDatabaseProvider(connections, schema);
        return new EntityManager(provider, new Configuration(tablePrefix));
    }

    private static final class Configuration implements EntityManagerConfiguration {

        private final NameConverters names;
        private final SchemaConfiguration tables;
        private final EntityInfoResolverFactory entityInfos = new CachingEntityInfoResolverFactory();

        Configuration(String tablePrefix) {
            this.names = new CachingNameConverters(TableNaming.converters(tablePrefix));
            this.tables = TableNaming.ownTablesOnly(tablePrefix);
        }

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return tables;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return entityInfos;
        }
    }
}
