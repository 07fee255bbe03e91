package io.indexrelay.refhost.confluence;

import com.atlassian.event.api.EventPublisher;
import io.indexrelay.refhost.confluence.exports.ConfluenceImport;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.directory.DirectoryRow;
import io.indexrelay.refhost.manager.LateCache;
import io.indexrelay.refhost.manager.NativeEvents;
import io.indexrelay.refhost.manager.Stage;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.product.ImportReport;
import io.indexrelay.refhost.product.Product;
import io.indexrelay.refhost.product.ProductPages;
import io.indexrelay.refhost.product.ReferenceApi;
import io.indexrelay.refhost.product.UserDirectory;
import io.indexrelay.refhost.store.AttachmentBytes;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The reference Confluence. A second start on the same database goes on where the first stopped. */
public final class ReferenceConfluence implements Product {

    private final Stage<Opened> opened = new Stage<>("The reference Confluence is not open");
    private final Stage<Managers> managers = new Stage<>("The reference Confluence has not been started");

    private record Opened(ContentStore store, People people, AttachmentBytes bytes, HostSettings settings) {}

    @Override
    public String name() {
        return "confluence";
    }

    @Override
    public PlatformTransactionManager open(DataSource dataSource, HostSettings settings) {
        LateCache late = LateCache.keeping(settings.lateCaches(), settings.clock());
        Directory directory =
                new Directory(dataSource, new DirectoryRow(32_769, "Confluence Internal Directory"), late);
        ContentStore store = ContentStore.open(dataSource, name -> People.backing(directory, name), late);
        opened.reach(new Opened(store, new People(store, directory), new AttachmentBytes(dataSource), settings));
        return store.transactions();
    }

    @Override
    public void start(HostServices services) {
        Opened parts = opened.parts();
        NativeEvents events = new NativeEvents(services.get(EventPublisher.class));
        Managers built = new Managers(parts.store(), parts.people(), events, parts.bytes(), parts.settings());
        Bootstrap bootstrap = new Bootstrap(parts.store(), parts.people(), built.permissions());
        built.transaction()
                .executeWithoutResult(status -> events.muted(() -> {
                    bootstrap.run();
                    return true;
                }));
        built.export(services);
        managers.reach(built);
    }

    @Override
    public UserDirectory users() {
        return managers.parts().users();
    }

    @Override
    public ReferenceApi reference() {
        return managers.parts().reference();
    }

    @Override
    public ProductPages pages() {
        return managers.parts().pages();
    }

    @Override
    public ImportReport importData(Path export) throws IOException {
        Opened parts = opened.parts();
        return new ConfluenceImport(
                        parts.store(),
                        parts.people(),
                        parts.bytes(),
                        managers.parts().transaction())
                .run(export);
    }

    @Override
    public void close() {
        opened.ifReached(parts -> parts.store().close());
        opened.leave();
        managers.leave();
    }
}
