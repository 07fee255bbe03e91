package io.indexrelay.confluence.read;

import com.atlassian.confluence.core.ContentEntityObject;
import io.indexrelay.admin.Host;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.Failures;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Reading.Absent;
import io.indexrelay.snapshot.Reading.Present;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Reading.Unreadable;
import io.indexrelay.snapshot.SnapshotReader;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads spaces, pages, blog posts, comments and attachments; one short transaction for each. */
public final class ConfluenceSnapshotReader implements SnapshotReader {

    private static final Logger log = LoggerFactory.getLogger(ConfluenceSnapshotReader.class);

    private final Transactions transactions;
    private final ContentLoader loader;
    private final Snapshots snapshots;

    public ConfluenceSnapshotReader(Transactions transactions, ContentLoader loader, Host host) {
        this.transactions = transactions;
        this.loader = loader;
        this.snapshots = new Snapshots(new Links(host));
    }

    @Override
    public Reading read(Subject subject) {
        try {
            return transactions.inTransaction(() -> subject.kind() == Kind.SPACE ? space(subject) : content(subject));
        } catch (RuntimeException e) {
            log.warn("Could not read {}; it is hidden until it can be read", subject, e);
            return new Unreadable(Failures.describe(e));
        }
    }

    private Reading space(Subject subject) {
        return loader.space(subject)
                .<Reading>map(space -> new Present(snapshots.ofSpace(space)))
                .orElse(new Absent(Reason.DELETED));
    }

    private Reading content(Subject subject) {
        Optional<ContentEntityObject> found = loader.content(subject);
        if (found.isEmpty()) {
            return new Absent(Reason.DELETED);
        }
        return Visibility.hiddenBecause(found.get())
                .<Reading>map(Absent::new)
                .orElseGet(() -> new Present(snapshots.ofContent(found.get())));
    }
}
