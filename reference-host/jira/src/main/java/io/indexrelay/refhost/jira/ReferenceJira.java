package io.indexrelay.refhost.jira;

import com.atlassian.event.api.EventPublisher;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.directory.DirectoryRow;
import io.indexrelay.refhost.jira.anonymize.Handlers;
import io.indexrelay.refhost.jira.imports.JiraImport;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.LateCache;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.manager.NativeEvents;
import io.indexrelay.refhost.manager.Stage;
import io.indexrelay.refhost.plugin.ModuleType;
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
import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The reference Jira. A second start on the same database goes on where the first stopped. */
public final class ReferenceJira implements Product {

    /** Jira's own first directory. */
    private static final DirectoryRow DIRECTORY = new DirectoryRow(1, "Jira Internal Directory");

    private final Stage<Opened> opened = new Stage<>("The reference Jira is not open");
    private final Stage<Managers> managers = new Stage<>("The reference Jira has not been started");

    private final Handlers handlers = new Handlers();

    private record Opened(
            Store store, People people, Memo memo, LateCache late, AttachmentBytes bytes, HostSettings settings) {}

    @Override
    public String name() {
        return "jira";
    }

    @Override
    public PlatformTransactionManager open(DataSource dataSource, HostSettings settings) {
        LateCache late = LateCache.keeping(settings.lateCaches(), settings.clock());
        Store store = Store.open(dataSource, late);
        Memo memo = new Memo();
        People people = new People(store, new Directory(dataSource, DIRECTORY, late), memo);
        opened.reach(new Opened(store, people, memo, late, new AttachmentBytes(dataSource), settings));
        return store.transactions();
    }

    @Override
    public void start(HostServices services) {
        Opened parts = opened.parts();
        NativeEvents events = new NativeEvents(services.get(EventPublisher.class));
        Managers built = new Managers(
                parts.store(),
                parts.people(),
                parts.memo(),
                parts.late(),
                parts.bytes(),
                events,
                parts.settings(),
                handlers);
        built.firstStart();
        built.export(services);
        managers.reach(built);
    }

    @Override
    public List<ModuleType> moduleTypes() {
        return handlers.types();
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
        return new JiraImport(opened.parts().store(), opened.parts().people().directory()).run(export);
    }

    /** The data source stays open: it is the host's. */
    @Override
    public void close() {
        opened.leave();
        managers.leave();
    }
}
