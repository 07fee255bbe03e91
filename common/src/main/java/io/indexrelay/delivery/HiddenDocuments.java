package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Decision.Send;
import io.indexrelay.delivery.Decision.Trouble;
import io.indexrelay.delivery.Findings.Hiding;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventData.ContentAccessChanged;
import io.indexrelay.payload.EventData.ContentUpserted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents that the self-check has hidden go out closed to everybody, until it has looked again or somebody edits them. It
 * is asked after the numbers are taken: who hides queues a row as well, which then gets a higher one.
 */
final class HiddenDocuments {

    private static final Logger log = LoggerFactory.getLogger(HiddenDocuments.class);

    private final Findings findings;

    HiddenDocuments(Findings findings) {
        this.findings = findings;
    }

    /** What is hidden of these. Of what was edited since, the hiding is lifted. */
    Map<Subject, Hiding> of(List<Claim> claims) {
        Map<Subject, Claim> documents = new HashMap<>();
        claims.stream()
                .filter(claim -> claim.subject().kind().isDocument())
                .forEach(claim -> documents.put(claim.subject(), claim));
        Map<Subject, Hiding> hidden = new HashMap<>();
        Chunks.of(List.copyOf(documents.keySet())).forEach(chunk -> hidden.putAll(findings.hidden(chunk)));
        List<Long> edited = new ArrayList<>();
        hidden.values().removeIf(hiding -> {
            Claim claim = documents.get(hiding.subject());
            boolean isEdited = claim != null && claim.isEditedSince(hiding.since());
            if (isEdited) {
                log.info("{} was edited and is shown again; the self-check goes on looking at it", hiding.subject());
                edited.add(hiding.id());
            }
            return isEdited;
        });
        if (!edited.isEmpty()) {
            findings.lift(edited);
        }
        return hidden;
    }

    /**
     * Rows of a task, so that they show nothing again: nobody edited what is hidden, whatever became of the space or project
     * it is in.
     */
    List<NewRow> withoutEdits(List<NewRow> rows) {
        Set<Subject> hidden = new HashSet<>();
        List<Subject> documents = rows.stream()
                .filter(row -> row.kind() == ChangeKind.UPSERTED)
                .map(NewRow::subject)
                .filter(subject -> subject.kind().isDocument())
                .toList();
        Chunks.of(documents)
                .forEach(chunk -> hidden.addAll(findings.hidden(chunk).keySet()));
        return hidden.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> hidden.contains(row.subject()) ? row.because(Cause.FOLLOW_UP) : row)
                        .toList();
    }

    /** The same decision about a document that is hidden; the status lists it. */
    static Decision closed(Decision decision, @Nullable Hiding hiding) {
        if (hiding == null || !(decision instanceof Send send)) {
            return decision;
        }
        EventData data = send.data();
        if (data instanceof ContentUpserted upserted) {
            data = new ContentUpserted(upserted.snapshot(), Access.CLOSED);
        } else if (data instanceof ContentAccessChanged) {
            data = new ContentAccessChanged(Access.CLOSED);
        } else {
            return decision;
        }
        Trouble trouble = send.trouble() == null ? new Trouble(hiding.why(), send.readAt(), false) : send.trouble();
        return new Send(data, send.readAt(), trouble, send.lacksBytes());
    }
}
