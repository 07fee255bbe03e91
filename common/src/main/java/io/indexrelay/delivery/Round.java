package io.indexrelay.delivery;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.SyncReceipts;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Decision.Await;
import io.indexrelay.delivery.Decision.Hold;
import io.indexrelay.delivery.Decision.Send;
import io.indexrelay.delivery.Decision.Skip;
import io.indexrelay.delivery.Decision.Trouble;
import io.indexrelay.delivery.Findings.Hiding;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.BatchBody;
import io.indexrelay.payload.Encoding;
import io.indexrelay.payload.Event;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventData.AccessSetDeleted;
import io.indexrelay.payload.EventData.ContentDeleted;
import io.indexrelay.payload.EventData.SyncCompleted;
import io.indexrelay.payload.EventData.SyncStarted;
import io.indexrelay.payload.EventData.UserDeleted;
import io.indexrelay.payload.EventEncoder;
import io.indexrelay.payload.Version;
import io.indexrelay.snapshot.Reading.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From claims to a frozen batch: number, then read, then encode. The order is what makes a higher number never carry older
 * state: a number is taken after the rows it answers were claimed and before anything is read.
 */
final class Round {

    private final DeliveryPorts ports;
    private final Office office;
    private final StateReader states;
    private final LedgerBook book;
    private final SyncReceipts syncs;
    private final Settlement settlement;
    private final Purge purge;
    private final Memory memory;
    private final Barrier barrier;
    private final Blobs blobs;
    private final HiddenDocuments hidden;
    private final Echoes echoes;
    private final Clock clock;
    private final Holds holds;
    private final RandomIds ids;

    Round(
            DeliveryPorts ports,
            Office office,
            LedgerBook book,
            SyncReceipts syncs,
            Settlement settlement,
            Purge purge,
            Memory memory,
            Barrier barrier,
            Blobs blobs,
            Clock clock,
            Holds holds,
            RandomIds ids) {
        this.ports = ports;
        this.office = office;
        this.states = new StateReader(ports, holds, clock);
        this.book = book;
        this.syncs = syncs;
        this.settlement = settlement;
        this.purge = purge;
        this.memory = memory;
        this.barrier = barrier;
        this.blobs = blobs;
        this.hidden = new HiddenDocuments(ports.findings());
        this.echoes = new Echoes(holds);
        this.clock = clock;
        this.holds = holds;
        this.ids = ids;
    }

    /** Empty when none of the claims makes an event now; what can be settled without one is settled. */
    Optional<Frozen> freeze(
            List<Claim> claims, RowClass rowClass, int epoch, EventEncoder encoder, DeliverySettings settings) {
        Map<Claim, Version> numbers = new LinkedHashMap<>();
        claims.forEach(claim -> numbers.put(claim, new Version(epoch, office.nextNumber())));
        Map<LedgerKey, LedgerEntry> known =
                book.findPresent(claims.stream().map(Claim::ledgerKey).toList());
        Map<Subject, Hiding> hidings = hidden.of(claims);
        String instance = encoder.source().instanceId();
        BatchBody body = new BatchBody(settings.maxBatchEvents(), settings.maxBatchBytes());
        List<Part> parts = new ArrayList<>();
        Map<Claim, Skip> skips = new LinkedHashMap<>();
        // What was sent in one of them has gone with it once the batch is taken; it comes with the next batch.
        Set<Subject> goneContainers = new HashSet<>();
        for (Map.Entry<Claim, Version> numbered : numbers.entrySet()) {
            Claim claim = numbered.getKey();
            LedgerEntry entry = known.get(claim.ledgerKey());
            if (isPurge(claim) && !parts.isEmpty()) {
                break;
            }
            if (claim.isEcho() && entry == null) {
                // A purge had everything forgotten since: what receivers do not have any more is not looked at again.
                skips.put(claim, new Skip(null));
                continue;
            }
            if (entry != null && goneContainers.contains(entry.container())) {
                break;
            }
            Decision decision =
                    decide(claim, entry, hidings.get(claim.subject()), numbered.getValue(), instance, settings);
            while (decision instanceof Hold hold) {
                // What is awaited must not keep back the rest, which may narrow.
                Optional<Claim> rest = claim.without(hold.awaited());
                if (rest.isEmpty() || rest.get().isEcho()) {
                    hold(claim, claim.rows(), hold.until());
                    break;
                }
                hold(claim, hold.awaited(), hold.until());
                claim = rest.get();
                decision = decide(claim, entry, hidings.get(claim.subject()), numbered.getValue(), instance, settings);
            }
            if (decision instanceof Send send) {
                Optional<Part> part = encode(claim, entry, numbered.getValue(), send, encoder);
                if (part.isEmpty()) {
                    skips.put(claim, new Skip(tooLarge(encoder)));
                } else if (tellsOnlyWhatDiffers(claim) && LedgerBook.isKnown(part.get())) {
                    skips.put(
                            claim,
                            new Skip(
                                    send.trouble(),
                                    send.lacksBytes(),
                                    echoes.mayBeEarly(claim),
                                    book.newStampOf(send.data(), entry)));
                } else if (body.add(part.get().event())) {
                    parts.add(part.get());
                    if (claim.subject().kind().isContainer() && send.data() instanceof ContentDeleted) {
                        goneContainers.add(claim.subject());
                    }
                } else {
                    break;
                }
            } else if (decision instanceof Skip skip) {
                skips.put(claim, skip);
            } else if (decision instanceof Await await) {
                ports.outbox().postpone(claim.ids(), await.until());
            }
            if (body.isFull() || (isPurge(claim) && !parts.isEmpty())) {
                break;
            }
        }
        if (!settlement.skip(skips)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<Part> passing = rowClass == RowClass.ACCESS ? parts : barrier.passing(parts, now);
        return passing.isEmpty()
                ? Optional.empty()
                : Optional.of(Frozen.of(ids.webhookId(), passing, rowClass, now, null));
    }

    /** What an administrator or a walk over everything asked for is told again, whatever receivers have. */
    private static boolean tellsOnlyWhatDiffers(Claim claim) {
        return claim.isLookedAtAgain()
                || (claim.strongest() == ChangeKind.ACCESS_CHANGED && !claim.isManual() && !claim.isOfBackfill());
    }

    /** It goes alone, so that the ledger is emptied of nothing that was sent with it. */
    private static boolean isPurge(Claim claim) {
        return claim.subject().kind() == Kind.PURGE;
    }

    private void hold(Claim claim, List<OutboxRow> awaited, Instant until) {
        ports.outbox().postpone(awaited.stream().map(OutboxRow::id).toList(), until);
        memory.hold(claim, awaited, until);
    }

    private Decision decide(
            Claim claim,
            @Nullable LedgerEntry entry,
            @Nullable Hiding hiding,
            Version version,
            String instance,
            DeliverySettings settings) {
        if (claim.subject().kind() == Kind.SYNC) {
            return sync(claim, version);
        }
        if (isPurge(claim)) {
            return purge.isWanted() ? new Send(new EventData.Purge(), clock.instant(), null) : new Skip(null);
        }
        if (claim.subject().kind() == Kind.DIGEST) {
            return ports.digests()
                    .next(instance + ":" + version.epoch())
                    .<Decision>map(digest -> new Send(digest, clock.instant(), null))
                    .orElseGet(() -> new Skip(null));
        }
        if (claim.subject().kind() == Kind.SELF_CHECK) {
            return new Send(ports.findings().counts(), clock.instant(), null);
        }
        String refusal = memory.refusal(claim.subject());
        if (refusal != null) {
            Instant now = clock.instant();
            Trouble trouble = new Trouble(refusal, now.plus(holds.refused()));
            return withdrawal(claim)
                    .<Decision>map(told -> new Send(told, now, trouble))
                    .orElseGet(() -> new Skip(trouble));
        }
        return blobs.dressed(claim, HiddenDocuments.closed(states.decide(claim, entry), hiding), settings);
    }

    private Decision sync(Claim claim, Version version) {
        String scope = Backfill.scopeOf(claim.subject());
        Optional<Job> open = syncs.open(scope);
        if (open.isEmpty()) {
            return new Skip(null);
        }
        Job job = open.get();
        if (job.startedVersion().isEmpty()) {
            return new Send(new SyncStarted(scope, job.generation()), clock.instant(), null);
        }
        if (!job.phase().equals(Backfill.COMPLETE)) {
            return new Skip(null);
        }
        Version started = version(job.startedVersion());
        return new Send(
                new SyncCompleted(scope, job.generation(), started, job.queued(), job.failed()), clock.instant(), null);
    }

    private Optional<Part> encode(
            Claim claim, @Nullable LedgerEntry entry, Version version, Send send, EventEncoder encoder) {
        Encoding whole = encoder.encode(event(claim, version, send.data(), send), memory.textLimit(claim.subject()));
        if (whole instanceof Encoding.Fits fits) {
            return Optional.of(new Part(claim, fits.event(), entry, send.trouble()));
        }
        Optional<EventData> withdrawal = withdrawal(claim);
        if (!StateReader.wasSent(entry) || withdrawal.isEmpty()) {
            return Optional.empty();
        }
        Encoding hidden = encoder.encode(event(claim, version, withdrawal.get(), send), Integer.MAX_VALUE);
        return hidden instanceof Encoding.Fits fits
                ? Optional.of(new Part(claim, fits.event(), entry, tooLarge(encoder)))
                : Optional.empty();
    }

    private Trouble tooLarge(EventEncoder encoder) {
        return new Trouble(
                "even without its body it has more than maxEventBytes "
                        + encoder.settings().maxEventBytes(),
                clock.instant().plus(holds.refused()));
    }

    private static Event event(Claim claim, Version version, EventData data, Send send) {
        return new Event(
                version,
                claim.subject(),
                claim.partitionKey(),
                send.readAt(),
                claim.origin(),
                claim.nativeCause().orElse(null),
                data);
    }

    /** What hides it in its stead; empty for what hides nothing and nobody. */
    private static Optional<EventData> withdrawal(Claim claim) {
        return switch (claim.subject().kind()) {
            case USER -> Optional.of(new UserDeleted());
            case ACCESS_SET -> Optional.of(new AccessSetDeleted());
            case PRIORITY, SELF_CHECK, DIGEST -> Optional.empty();
            default -> Optional.of(new ContentDeleted(Reason.UNDELIVERABLE));
        };
    }

    static String text(Version version) {
        return version.epoch() + ":" + version.sequence();
    }

    static Version version(String text) {
        int colon = text.indexOf(':');
        return new Version(Integer.parseInt(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }
}
