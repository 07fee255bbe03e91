package io.indexrelay.system;

import io.indexrelay.system.VerifyingEndpoint.Event;
import io.indexrelay.system.VerifyingEndpoint.Request;
import io.indexrelay.system.Writer.Role;
import io.indexrelay.system.Writers.Done;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of all that arrived at an endpoint, beside what was done in the product. Each method returns what does
 * not hold.
 *
 * <ul>
 *   <li>Within a term of office the versions of a partition key arrive in order. What comes of an earlier term after a
 *       later one has begun to arrive is an overtaken sender's; receivers ignore it, and it is only counted.
 *   <li>A title whose edit was called after a restriction had returned arrives, be it only tried, after the receiver has a
 *       state of the restricted page's access set that was read after the restriction was called. So it is where the node
 *       in office made the restriction itself; of others' its caches may know nothing yet, and then what it reads is what
 *       receivers have, and nothing is sent.
 *   <li>What was read later than the caches are late tells no older title than the last edit that had returned by then.
 * </ul>
 */
final class OrderLaws {

    private static final Pattern TITLE = Pattern.compile("told (\\d+)$");
    private static final BigInteger NUMBERS_OF_A_TERM = BigInteger.valueOf(1_000_000_000);

    private final List<Request> requests;
    private final List<Done> done;
    private final Map<BigInteger, String> senders;

    /** @param senders the names of the nodes by their terms of office, as far as they are known */
    OrderLaws(List<Request> requests, List<Done> done, Map<BigInteger, String> senders) {
        this.requests = requests.stream()
                .sorted(Comparator.comparingLong(Request::arrived))
                .toList();
        this.done = List.copyOf(done);
        this.senders = Map.copyOf(senders);
    }

    static BigInteger term(Event event) {
        return new BigInteger(event.sequence()).divide(NUMBERS_OF_A_TERM);
    }

    /** Events that arrived after one of the same key from a later term of office. */
    int overtaken() {
        int overtaken = 0;
        Map<String, BigInteger> highest = new HashMap<>();
        for (Request request : requests) {
            for (Event event : request.events()) {
                BigInteger term = term(event);
                overtaken += highest.getOrDefault(event.partitionKey(), term).compareTo(term) > 0 ? 1 : 0;
                highest.merge(event.partitionKey(), term, BigInteger::max);
            }
        }
        return overtaken;
    }

    /** Terms of office that something arrived of. */
    int terms() {
        return new TreeSet<>(requests.stream()
                        .flatMap(request -> request.events().stream())
                        .map(OrderLaws::term)
                        .toList())
                .size();
    }

    List<String> backwards() {
        List<String> broken = new ArrayList<>();
        Map<String, Event> last = new HashMap<>();
        Map<String, Event> ids = new HashMap<>();
        for (Request request : requests) {
            for (Event event : request.events()) {
                Event before = ids.putIfAbsent(event.json().path("id").asText(), event);
                if (before != null && !before.json().equals(event.json())) {
                    broken.add("an id twice with other content: " + before.json() + " and " + event.json());
                }
                if (!request.isTaken()) {
                    continue;
                }
                String key = event.partitionKey() + " in term " + term(event);
                Event previous = last.put(key, event);
                if (previous != null && before == null && previous.sequence().compareTo(event.sequence()) >= 0) {
                    broken.add("%s: %s of %s arrived after %s of %s"
                            .formatted(
                                    key, event.sequence(), event.subject(), previous.sequence(), previous.subject()));
                }
            }
        }
        return broken;
    }

    /** A title that arrived, and a restriction that had to arrive before it. */
    private record Pair(Done narrowing, Done edit, long arrived) {}

    /** How many titles there are that could have overtaken a restriction. */
    int couldOvertake() {
        return pairs().size();
    }

    /** Restrictions and what overtook them. */
    List<String> overtakenRestrictions() {
        return pairs().stream()
                .filter(pair -> !isTakenBefore(pair.narrowing(), pair.arrived()))
                .map(pair -> pair.edit() + " arrived at " + pair.arrived() + ", before " + pair.narrowing())
                .toList();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        List<Done> narrowings = done.stream()
                .filter(one -> one.role() == Role.NARROWS)
                .sorted(Comparator.comparing(Done::ended))
                .toList();
        for (Done edit : done) {
            if (edit.role() != Role.TELLS) {
                continue;
            }
            Request first = firstWith(edit);
            if (first == null) {
                continue;
            }
            BigInteger term = term(first.events().get(0));
            Map<String, Done> before = new HashMap<>();
            narrowings.stream()
                    .filter(one -> one.ended().isBefore(edit.begun()) && isOfSender(one, term))
                    .forEach(one -> before.put(one.subject(), one));
            before.values().forEach(narrowing -> pairs.add(new Pair(narrowing, edit, first.arrived())));
        }
        return pairs;
    }

    /** Whether the node that was in office then had been so when it did this. A term's number is no less than its second. */
    private boolean isOfSender(Done one, BigInteger term) {
        return one.node().equals(senders.get(term))
                && term.compareTo(BigInteger.valueOf(one.begun().getEpochSecond())) < 0;
    }

    /** The request by which a title of that number or a later one was first tried. */
    private @Nullable Request firstWith(Done edit) {
        return requests.stream()
                .filter(request -> request.events().stream()
                        .anyMatch(event -> event.subject().equals(edit.subject()) && number(event) >= edit.number()))
                .findFirst()
                .orElse(null);
    }

    private boolean isTakenBefore(Done narrowing, long moment) {
        return requests.stream()
                .filter(request -> request.isTaken() && request.taken() < moment)
                .flatMap(request -> request.events().stream())
                .anyMatch(event -> event.subject().equals(narrowing.subject())
                        && !readAt(event).isBefore(narrowing.begun().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** @param lateness how long a node may go on seeing what was before */
    List<String> stale(Duration lateness) {
        List<String> broken = new ArrayList<>();
        for (Request request : requests) {
            for (Event event : request.events()) {
                int number = number(event);
                if (number == 0) {
                    continue;
                }
                Instant seen = readAt(event).minus(lateness);
                done.stream()
                        .filter(one -> one.role() == Role.TELLS
                                && one.subject().equals(event.subject())
                                && one.ended().isBefore(seen)
                                && one.number() > number)
                        .findFirst()
                        .ifPresent(one -> broken.add(
                                event.subject() + " read at " + readAt(event) + " as " + number + ", and " + one));
            }
        }
        return broken;
    }

    private static Instant readAt(Event event) {
        return Instant.parse(event.json().path("time").asText());
    }

    private static int number(Event event) {
        Matcher title = TITLE.matcher(event.json().at("/data/title").asText());
        return title.find() ? Integer.parseInt(title.group(1)) : 0;
    }
}
