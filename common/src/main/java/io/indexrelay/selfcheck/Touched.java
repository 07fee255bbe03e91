package io.indexrelay.selfcheck;

import io.indexrelay.change.Kind;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.delivery.LoggedDelivery.Fate;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import io.indexrelay.outbox.RowClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What permission changes touched, from the log of deliveries: sets, users and documents of class 1 that were taken. At most
 * {@value #MOST} wait; of more the oldest are left to chance. One thread at a time.
 */
final class Touched {

    private static final int MOST = 1000;
    private static final int DELIVERIES = 20;
    private static final int PAGES = 10;
    private static final long UNKNOWN = -1;

    private final DeliveryLog log;
    private final Set<LedgerKey> waiting = new LinkedHashSet<>();
    private long last = UNKNOWN;

    Touched(DeliveryLog log) {
        this.log = log;
    }

    /** Reads what was logged since; the first time nothing, as nobody knows what was looked at by then. */
    void follow() {
        if (last == UNKNOWN) {
            last = newest();
            return;
        }
        for (int page = 0; page < PAGES; page++) {
            List<LoggedDelivery> deliveries = log.between(last, Long.MAX_VALUE, DELIVERIES);
            deliveries.stream()
                    .flatMap(delivery -> delivery.events().stream())
                    .filter(Touched::concernsAccess)
                    .forEach(event -> waiting.add(new LedgerKey(event.subject(), event.partitionKey())));
            if (!deliveries.isEmpty()) {
                last = deliveries.get(deliveries.size() - 1).id();
            }
            if (deliveries.size() < DELIVERIES) {
                trim();
                return;
            }
        }
        last = newest();
        trim();
    }

    /** Another node sends now, and follows. */
    void forget() {
        last = UNKNOWN;
    }

    /** Takes the oldest out. */
    List<LedgerKey> take(int most) {
        List<LedgerKey> taken = new ArrayList<>(waiting.stream().limit(most).toList());
        taken.forEach(waiting::remove);
        return taken;
    }

    private void trim() {
        if (waiting.size() > MOST) {
            take(waiting.size() - MOST);
        }
    }

    private long newest() {
        return log.newest(DeliveryLog.NEWEST, 1).stream()
                .mapToLong(LoggedDelivery::id)
                .findFirst()
                .orElse(0);
    }

    private static boolean concernsAccess(LoggedEvent event) {
        Kind kind = event.subject().kind();
        boolean isKept = kind.isDocument() || kind == Kind.USER || kind == Kind.ACCESS_SET;
        return isKept && event.rowClass() == RowClass.ACCESS && event.fate() == Fate.ACCEPTED;
    }
}
