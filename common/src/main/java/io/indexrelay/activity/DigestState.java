package io.indexrelay.activity;

import io.indexrelay.config.Privacy;
import io.indexrelay.payload.EventData.ActivityDigest.Gap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the chain of digests stands.
 *
 * @param id of its row; 0 before it has one
 * @param chain of instance and epoch; {@code ""} before the first part was sent
 * @param number of the digest that is made or sent; while none is, of the last one
 * @param from when the digest that is next begins; {@link Instant#EPOCH} while nothing is counted
 * @param to when the one that is made or sent ends
 * @param lastRow up to which row it goes
 * @param cursor the subject up to which it is made
 * @param parts how many it has
 * @param taken how many of them have their receipt
 * @param hash of the part that was taken last; {@code ""} where a chain begins
 * @param privacy as it was made
 * @param dropped for its last part, as {@code gaps}
 * @param leftOut acts on objects that receivers do not have, which were not told; of the last digest that was made
 * @param refused why the endpoint does not take the next part; {@code ""} when it does
 */
public record DigestState(
        long id,
        String chain,
        long number,
        Phase phase,
        Instant from,
        Instant to,
        long lastRow,
        String cursor,
        int parts,
        int taken,
        String hash,
        Privacy privacy,
        long dropped,
        long leftOut,
        String refused,
        List<Gap> gaps) {

    /** What is to be done. */
    public enum Phase {
        /** Everything that was made is sent. */
        IDLE,
        /** It is made, part by part. */
        BUILDING,
        /** It is frozen, and sent. */
        FROZEN
    }

    public DigestState {
        gaps = List.copyOf(gaps);
    }

    static DigestState first() {
        return new DigestState(
                0,
                "",
                0,
                Phase.IDLE,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                "",
                0,
                0,
                "",
                Privacy.AGGREGATE,
                0,
                0,
                "",
                List.of());
    }

    public DigestState withId(long other) {
        return new DigestState(
                other, chain, number, phase, from, to, lastRow, cursor, parts, taken, hash, privacy, dropped, leftOut,
                refused, gaps);
    }

    /** Nothing is under way; the next one begins then. */
    DigestState idle(long last, Instant next) {
        return new DigestState(
                id,
                chain,
                last,
                Phase.IDLE,
                next,
                to,
                lastRow,
                "",
                parts,
                taken,
                hash,
                privacy,
                dropped,
                leftOut,
                "",
                gaps);
    }

    DigestState building(Instant until, long row, Privacy as, List<Gap> missing) {
        return new DigestState(
                id, chain, number + 1, Phase.BUILDING, from, until, row, "", 0, 0, hash, as, 0, 0, "", missing);
    }

    DigestState built(String until, int more, long moreDropped, long moreLeftOut) {
        return new DigestState(
                id,
                chain,
                number,
                phase,
                from,
                to,
                lastRow,
                until,
                parts + more,
                taken,
                hash,
                privacy,
                dropped + moreDropped,
                leftOut + moreLeftOut,
                refused,
                gaps);
    }

    DigestState frozen() {
        return new DigestState(
                id,
                chain,
                number,
                Phase.FROZEN,
                from,
                to,
                lastRow,
                "",
                parts,
                taken,
                hash,
                privacy,
                dropped,
                leftOut,
                "",
                gaps);
    }

    /** In another chain nothing came before; of another instance this is the first. */
    DigestState in(String other) {
        boolean isOther = !chain.isEmpty() && !instance(chain).equals(instance(other));
        return new DigestState(
                id,
                other,
                isOther ? 1 : number,
                phase,
                from,
                to,
                lastRow,
                cursor,
                parts,
                taken,
                chain.isEmpty() ? hash : "",
                privacy,
                dropped,
                leftOut,
                refused,
                gaps);
    }

    DigestState taken(String its) {
        return new DigestState(
                id, chain, number, phase, from, to, lastRow, cursor, parts, taken + 1, its, privacy, dropped, leftOut,
                "", gaps);
    }

    DigestState withParts(int count) {
        return new DigestState(
                id, chain, number, phase, from, to, lastRow, cursor, count, taken, hash, privacy, dropped, leftOut,
                refused, gaps);
    }

    DigestState refused(String why) {
        return new DigestState(
                id, chain, number, phase, from, to, lastRow, cursor, parts, taken, hash, privacy, dropped, leftOut, why,
                gaps);
    }

    /** As one text, a line for each fact. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "chain", chain);
        line(text, "number", number);
        line(text, "phase", phase);
        line(text, "from", from.toEpochMilli());
        line(text, "to", to.toEpochMilli());
        line(text, "lastRow", lastRow);
        line(text, "cursor", cursor);
        line(text, "parts", parts);
        line(text, "taken", taken);
        line(text, "hash", hash);
        line(text, "privacy", privacy.word());
        line(text, "dropped", dropped);
        line(text, "leftOut", leftOut);
        line(text, "refused", refused.replaceAll("[\\s\\p{Cntrl}]+", " "));
        gaps.forEach(gap ->
                line(text, "gap", gap.from().toEpochMilli() + " " + gap.to().toEpochMilli()));
        return text.toString();
    }

    /** @throws IllegalArgumentException when it is no such text */
    public static DigestState read(long id, String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<Gap> gaps = new ArrayList<>();
        for (String line : text.split("\n")) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalArgumentException("no line of a digest's state: " + line);
            }
            String name = line.substring(0, tab);
            String value = line.substring(tab + 1);
            if (name.equals("gap")) {
                String[] ends = value.split(" ", 2);
                gaps.add(new Gap(
                        Instant.ofEpochMilli(Long.parseLong(ends[0])), Instant.ofEpochMilli(Long.parseLong(ends[1]))));
            } else {
                facts.put(name, value);
            }
        }
        return new DigestState(
                id,
                facts.getOrDefault("chain", ""),
                number(facts, "number"),
                Phase.valueOf(facts.getOrDefault("phase", "")),
                Instant.ofEpochMilli(number(facts, "from")),
                Instant.ofEpochMilli(number(facts, "to")),
                number(facts, "lastRow"),
                facts.getOrDefault("cursor", ""),
                (int) number(facts, "parts"),
                (int) number(facts, "taken"),
                facts.getOrDefault("hash", ""),
                Privacy.of(facts.getOrDefault("privacy", "")),
                number(facts, "dropped"),
                number(facts, "leftOut"),
                facts.getOrDefault("refused", ""),
                gaps);
    }

    private static long number(Map<String, String> facts, String name) {
        return Long.parseLong(facts.getOrDefault(name, ""));
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append('\t').append(value).append('\n');
    }

    private static String instance(String chain) {
        return chain.substring(0, chain.indexOf(':'));
    }
}
