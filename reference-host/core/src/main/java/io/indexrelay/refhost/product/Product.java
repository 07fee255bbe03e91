package io.indexrelay.refhost.product;

import io.indexrelay.refhost.plugin.ModuleType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A reference product, such as the reference Confluence. Found by {@link java.util.ServiceLoader} in the class loader
 * that the launcher made, so it has a public constructor without arguments.
 *
 * <p>The host calls {@link #open} once, then {@link #start}, and {@link #close} last. Everything that a product keeps is
 * in tables of the given data source.
 */
public interface Product extends AutoCloseable {

    /** {@code jira} or {@code confluence}: the word of the command line and of {@code <restrict application>}. */
    String name();

    /**
     * Creates or upgrades the product's tables and opens its persistence.
     *
     * @return the transaction manager of the product. Active Objects, SAL's TransactionTemplate and the managers all use
     *     it, so that what a plugin writes inside a listener joins the transaction of the change.
     */
    PlatformTransactionManager open(DataSource dataSource, HostSettings settings);

    /**
     * Builds the managers and exports them. Services of the host (EventPublisher, TransactionTemplate, PluginSettings
     * and the like) can be had from {@code services} already.
     */
    void start(HostServices services);

    /** Kinds of descriptor elements that only this product knows. Usable before {@link #start}. */
    default List<ModuleType> moduleTypes() {
        return List.of();
    }

    /** Who may log in, and as what. Usable after {@link #start}. */
    UserDirectory users();

    /** The answers behind {@code /refhost}. Usable after {@link #start}. */
    ReferenceApi reference();

    /** What a browser is shown. Usable after {@link #start}. */
    default ProductPages pages() {
        return ProductPages.NONE;
    }

    /**
     * Reads an export of the real product (a zip, or a folder that holds {@code entities.xml}; a Jira backup) without
     * publishing events of single objects, as the products' own imports do.
     *
     * @throws ImportException when the file is not what it should be; nothing of it has been kept then
     */
    ImportReport importData(Path export) throws IOException;

    /** Forgets caches and closes what {@link #open} opened. The data source stays open: it is the host's. */
    @Override
    void close();
}
