package io.indexrelay.adapter.ao;

import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Active Objects as the products set it up: names of tables, columns and indexes as theirs are, for one plugin. */
final class ProductConfiguration implements EntityManagerConfiguration {

    private final NameConverters names = new SimpleNameConverters(
            new AtlassianTableNameConverter(name -> RealActiveObjects.PREFIX + "_" + name),
            new AtlassianFieldNameConverter(),
            new AtlassianSequenceNameConverter(),
            new AtlassianTriggerNameConverter(),
            new AtlassianIndexNameConverter(),
            new AtlassianUniqueNameConverter());
    private final EntityInfoResolverFactory resolvers = new CachingEntityInfoResolverFactory();

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
        return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(RealActiveObjects.PREFIX + "_");
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return resolvers;
    }
}
