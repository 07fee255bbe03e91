package io.indexrelay.refhost.confluence.exports;

import com.atlassian.confluence.content.ContentProperty;
import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelling;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceDescription;
import io.indexrelay.refhost.confluence.exports.ExportValue.Reference;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.confluence.store.ImportedIds;
import io.indexrelay.refhost.imports.AllOrNothing;
import io.indexrelay.refhost.imports.Tally;
import io.indexrelay.refhost.product.ImportException;
import io.indexrelay.refhost.product.ImportReport;
import io.indexrelay.refhost.store.AttachmentBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.persistence.FlushModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an export in, in one transaction: all of what can be kept, or nothing. Ids stay as they are unless the host has
 * them already; then the object gets a new one and everything that refers to it follows. A space whose key the host has is
 * refused. What exports do not say is filled in: ancestors are the chain of parents, groups that rows name exist and are
 * empty, and a space without rows may be viewed by {@code confluence-users}.
 */
public final class ConfluenceImport {

    private static final Map<String, Class<?>> CLASSES = Map.ofEntries(
            Map.entry("Space", Space.class),
            Map.entry("SpaceDescription", SpaceDescription.class),
            Map.entry("Page", Page.class),
            Map.entry("BlogPost", BlogPost.class),
            Map.entry("Attachment", Attachment.class),
            Map.entry("Comment", Comment.class),
            Map.entry("BodyContent", BodyContent.class),
            Map.entry("ContentProperty", ContentProperty.class),
            Map.entry("ContentPermissionSet", ContentPermissionSet.class),
            Map.entry("ContentPermission", ContentPermission.class),
            Map.entry("SpacePermission", SpacePermission.class),
            Map.entry("Label", Label.class),
            Map.entry("Labelling", Labelling.class));

    private final ContentStore store;
    private final People people;
    private final AttachmentBytes bytes;
    private final TransactionTemplate transaction;

    public ConfluenceImport(ContentStore store, People people, AttachmentBytes bytes, TransactionTemplate transaction) {
        this.store = store;
        this.people = people;
        this.bytes = bytes;
        this.transaction = transaction;
    }

    /** @throws ImportException when the export is broken or its spaces are here already; nothing has been kept then */
    public ImportReport run(Path path) throws IOException {
        Tally tally = new Tally();
        try (ExportFile file = ExportFile.open(path)) {
            ExportContents contents = ExportContents.read(file, path.toString(), tally);
            new AllOrNothing(transaction).run(() -> new Import(path, file, contents, tally).run());
        }
        return tally.report();
    }

    /** One import, inside its transaction. */
    private final class Import {

        private final Path path;
        private final ExportFile file;
        private final ExportContents contents;
        private final Tally tally;
        private final ImportedUsers users = new ImportedUsers(people);
        private final ImportedObjects objects;

        Import(Path path, ExportFile file, ExportContents contents, Tally tally) {
            this.path = path;
            this.file = file;
            this.contents = contents;
            this.tally = tally;
            this.objects = new ImportedObjects(new ImportedIds(store.session()));
        }

        void run() throws IOException {
            refuseKnownSpaces();
            for (ExportObject user : contents.of("ConfluenceUserImpl")) {
                users.take(user);
                tally.taken(user.type());
            }
            store.session().setFlushMode(FlushModeType.COMMIT);
            createAll();
            fillAll();
            join();
            saveAll();
            store.session().flush();
            store.session().setFlushMode(FlushModeType.AUTO);
            objects.ids().finish();
        }

        private void refuseKnownSpaces() throws ImportException {
            for (ExportObject space : contents.of("Space")) {
                String key = space.text("key").orElse("");
                if (key.isEmpty()) {
                    throw new ImportException(path + ": the space " + space.id() + " has no key");
                }
                boolean known = !store.session()
                        .createQuery("select s.id from Space s where s.lowerKey = lower(:key)", Long.class)
                        .setParameter("key", key)
                        .getResultList()
                        .isEmpty();
                if (known) {
                    throw new ImportException(path + ": there is a space with the key " + key
                            + " already; delete it first, or import into another instance");
                }
            }
        }

        private void createAll() {
            for (String kind : ExportContents.KINDS) {
                Class<?> type = CLASSES.get(kind);
                if (type != null) {
                    contents.of(kind).forEach(object -> objects.create(object, type, store.session()));
                }
            }
        }

        private void fillAll() throws ImportException {
            EntityFiller filler = new EntityFiller(store.session());
            for (String kind : ExportContents.KINDS) {
                for (ExportObject object : contents.of(kind)) {
                    Object entity = objects.find(object.asReference());
                    if (entity != null && objects.isNew(entity)) {
                        filler.fill(entity, object, this::referred);
                    }
                }
            }
        }

        private @Nullable Object referred(Reference reference) {
            return reference.type().equals("ConfluenceUserImpl") ? users.find(reference.id()) : objects.find(reference);
        }

        /** What collections on the other side say, and what the export leaves out. */
        private void join() throws IOException {
            ImportedLinks links = new ImportedLinks(contents, objects);
            links.linkHistory();
            links.linkProperties();
            links.linkRestrictions();
            links.linkAncestors();
            links.grantViewWhereNothingIsSaid(store);
            links.groupNames().forEach(people.directory()::createGroup);
        }

        private void saveAll() throws IOException {
            for (String kind : ExportContents.KINDS) {
                for (ExportObject object : contents.of(kind)) {
                    Object entity = objects.find(object.asReference());
                    if (entity != null) {
                        if (objects.isNew(entity)) {
                            store.save(entity);
                        }
                        tally.taken(kind);
                    }
                    if (entity instanceof Attachment attachment) {
                        saveBytes(object, attachment);
                    }
                }
            }
        }

        private void saveBytes(ExportObject object, Attachment attachment) throws IOException {
            String container =
                    object.reference("containerContent").map(Reference::id).orElse("");
            String latest = contents.original(object).map(Reference::id).orElse(object.id());
            long id = ((ContentEntityObject) attachment.getLatestVersion()).getId();
            file.attachment(container, latest, attachment.getVersion())
                    .ifPresent(data -> bytes.save(id, attachment.getVersion(), data));
        }
    }
}
