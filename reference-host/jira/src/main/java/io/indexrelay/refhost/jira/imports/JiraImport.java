package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.imports.AllOrNothing;
import io.indexrelay.refhost.imports.Tally;
import io.indexrelay.refhost.jira.store.EntityType;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.product.ImportException;
import io.indexrelay.refhost.product.ImportReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a backup in, in one transaction: all of it, or nothing. As in the product a backup replaces everything that a Jira
 * has but the accounts; so it is taken by a Jira without projects only. Nothing is published. What the host has no table
 * for is counted by name and left out.
 */
public final class JiraImport {

    private static final Set<String> OF_PEOPLE =
            Set.of("ApplicationUser", "User", "Group", "Membership", "Directory", "OSUser", "OSGroup", "OSMembership");

    /** Not replaced: the people are joined, and sequences only rise. */
    private static final Set<String> KEPT = Set.of("ApplicationUser", "SequenceValueItem");

    private static final int BATCH = 500;

    private final Store store;
    private final Directory directory;

    public JiraImport(Store store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** @throws ImportException when the backup is broken or there are projects here; nothing has been kept then */
    public ImportReport run(Path path) throws IOException {
        Tally tally = new Tally();
        try (BackupFile file = BackupFile.open(path)) {
            Overview overview = Overview.of(file);
            if (overview.types().stream().noneMatch(type -> store.model().find(type) != null)) {
                throw new ImportException(path + " holds nothing of a Jira: no entity that Jira has");
            }
            new AllOrNothing(new TransactionTemplate(store.transactions()))
                    .run(() -> new Import(path, file, overview, tally).run());
        }
        return tally.report();
    }

    /** One import, inside its transaction. */
    private final class Import {

        private final Path path;
        private final BackupFile file;
        private final Overview overview;
        private final Tally tally;
        private final RowBuilder rows;
        private final OldForms old;
        private final Map<String, List<Row>> waiting = new HashMap<>();
        private final Map<String, Long> sequences = new HashMap<>();
        private final Set<List<Object>> seen = new HashSet<>();

        Import(Path path, BackupFile file, Overview overview, Tally tally) {
            this.path = path;
            this.file = file;
            this.overview = overview;
            this.tally = tally;
            this.rows = new RowBuilder(path.toString(), tally);
            this.old = new OldForms(overview, tally);
        }

        void run() throws IOException {
            store.lock();
            if (store.from("Project").exists()) {
                throw new ImportException(path
                        + ": this Jira has projects. A backup replaces all of them, so import it into an empty Jira");
            }
            for (EntityType type : store.model().types()) {
                if (!KEPT.contains(type.name())) {
                    store.from(type.name()).delete();
                }
            }
            file.entities(this::take);
            waiting.values().forEach(store::insertAll);
            new ImportedPeople(overview, store, directory, tally).take();
            new Completion(store, directory, tally).run();
            raiseSequences();
        }

        private void take(BackupEntity entity) throws IOException {
            if (OF_PEOPLE.contains(entity.type())) {
                return;
            }
            EntityType type = store.model().find(entity.type());
            if (type == null) {
                tally.unknown(entity.type());
                return;
            }
            Row row = rows.build(entity, type);
            refuseTwice(entity, type, row);
            tally.taken(type.name());
            if (type.name().equals("SequenceValueItem")) {
                sequences.put(row.text("seqName", ""), row.number("seqId", 0));
            } else {
                old.today(row).ifPresent(this::insert);
            }
        }

        private void refuseTwice(BackupEntity entity, EntityType type, Row row) throws ImportException {
            List<Object> key = new ArrayList<>(List.of(type.name()));
            type.key().forEach(field -> key.add(String.valueOf(row.value(field.name()))));
            if (!seen.add(key)) {
                throw new ImportException(path + ": " + entity.label() + " stands twice");
            }
        }

        private void insert(Row row) {
            List<Row> same = waiting.computeIfAbsent(row.entity(), entity -> new ArrayList<>());
            same.add(row);
            if (same.size() == BATCH) {
                store.insertAll(same);
                same.clear();
            }
        }

        /** New ids begin above what the backup has, and where its own sequences stood. */
        private void raiseSequences() {
            for (EntityType type : store.model().types()) {
                if (type.hasSequence()) {
                    store.raiseSequence(type.name(), sequences.getOrDefault(type.name(), 0L));
                }
            }
        }
    }
}
