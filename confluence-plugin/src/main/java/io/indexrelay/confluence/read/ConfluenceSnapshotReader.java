package io.indexrelay.confluence.read;

import com.atlassian.confluence.core.ContentEntityObject;
import io.indexrelay.admin.Host;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.ClosedReads;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Reading.Absent;
import io.indexrelay.snapshot.Reading.Present;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.SnapshotReader;
import java.util.Optional;

/** Reads spaces, pages, blog posts, comments and attachments; one short transaction for each. */
public final class ConfluenceSnapshotReader implements SnapshotReader {

    private final ClosedReads reads;
    private final ContentLoader loader;
    private final Snapshots snapshots;

    public ConfluenceSnapshotReader(Transactions transactions, ContentLoader loader, Host host) {
        this.reads = new ClosedReads(transactions);
        this.loader = loader;
        this.snapshots = new Snapshots(new Links(host));
    }

    @Override
    public Reading read(Subject subject) {
        return reads.snapshot(subject, () -> subject.kind() == Kind.SPACE ? space(subject) : content(subject));
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
