package io.indexrelay.activity;

import io.indexrelay.activity.Doings.Acts;
import io.indexrelay.config.Privacy;
import io.indexrelay.payload.EventData.ActivityDigest;
import io.indexrelay.payload.EventData.ActivityDigest.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is told of what was done, as far as privacy lets it.
 *
 * @param leastPeople where nobody is named, how many it takes
 * @param endpoint which is told
 * @param known of those who are named by their keys, whom receivers know; others are counted and not named
 * @param maxUserBytes how much one entry may say of people; the least active are counted and not named
 */
record Telling(
        Privacy privacy, int leastPeople, Pseudonyms pseudonyms, String endpoint, Set<String> known, int maxUserBytes) {

    /** About as many bytes as one takes in JSON, without its texts. */
    private static final int ENTRY_BYTES = 90;

    private static final int USER_BYTES = 60;

    private static final Comparator<Map.Entry<String, Acts>> MOST_ACTIVE_FIRST = Comparator.comparing(
                    (Map.Entry<String, Acts> one) -> one.getValue().sum())
            .reversed()
            .thenComparing(Map.Entry::getKey);

    /** Empty where nothing may be told. */
    Optional<Entry> of(Doings doings) {
        Doings told = privacy == Privacy.AGGREGATE && isTooFew(doings, leastPeople) ? doings.ofNobody() : doings;
        if (told.acts() == 0 || (privacy == Privacy.AGGREGATE && isTooFew(told, leastPeople))) {
            return Optional.empty();
        }
        Acts all = told.people().values().stream().reduce(told.rest(), Acts::plus);
        long viewers = told.foldedViewers()
                + told.people().values().stream()
                        .filter(acts -> acts.views() > 0)
                        .count();
        return Optional.of(new Entry(told.subject(), all.views(), viewers, all.edits(), all.comments(), users(told)));
    }

    /** Whether it could be guessed who that was. Visitors are nobody. */
    static boolean isTooFew(Doings doings, int leastPeople) {
        return doings.size() > 0 && doings.size() < leastPeople;
    }

    private List<ActivityDigest.Acts> users(Doings doings) {
        List<ActivityDigest.Acts> users = new ArrayList<>();
        if (privacy == Privacy.AGGREGATE) {
            return users;
        }
        int bytes = 0;
        for (Map.Entry<String, Acts> one :
                doings.people().entrySet().stream().sorted(MOST_ACTIVE_FIRST).toList()) {
            Optional<String> name = name(one.getKey());
            if (name.isEmpty()) {
                continue;
            }
            bytes += USER_BYTES + jsonBytes(name.get());
            if (bytes > maxUserBytes) {
                break;
            }
            Acts acts = one.getValue();
            users.add(new ActivityDigest.Acts(name.get(), acts.views(), acts.edits(), acts.comments()));
        }
        users.sort(Comparator.comparing(ActivityDigest.Acts::user));
        return users;
    }

    private Optional<String> name(String who) {
        if (privacy == Privacy.PSEUDONYMOUS) {
            return Optional.of(pseudonyms.told(Who.hidden(pseudonyms, who), endpoint));
        }
        return Who.isNamed(who) && known.contains(who) ? Optional.of(Who.userKey(who)) : Optional.empty();
    }

    /** At most so many bytes, whatever the privacy. */
    static int bytes(Doings doings, int maxUserBytes) {
        int users = doings.people().keySet().stream()
                .mapToInt(who -> USER_BYTES + Math.max(32, jsonBytes(who)))
                .sum();
        return ENTRY_BYTES + jsonBytes(doings.subject().toString()) + Math.min(users, maxUserBytes);
    }

    private static int jsonBytes(String text) {
        return text.chars()
                .map(c -> c >= 0x20 && c < 0x7f && c != '"' && c != '\\' ? 1 : 6)
                .sum();
    }
}
