package io.indexrelay.reconcile;

import io.indexrelay.change.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a reconciliation is and what it has found, as the job's cursor keeps it.
 *
 * @param reads whether each object is read, and not only what listings tell of it is compared
 * @param changed objects that receivers have with other content
 * @param missed objects that receivers do not have
 * @param access objects that receivers have with another rule
 * @param gone objects that receivers have and that are not there any more, queued so far
 * @param known objects of the kind that is being counted that receivers have
 * @param missing of these, those that are not there
 * @param allKnown as {@code known}, of the kinds counted before
 * @param agreed as {@code missing}, of the kinds counted before
 * @param listed kinds of which the product listed something; a bit for each
 * @param over kinds of which more is missing than may be withdrawn without asking
 * @param empty kinds of which something is missing and the product listed nothing
 * @param where the pass goes on; {@code ""} to begin the phase
 */
record Progress(
        boolean reads,
        long changed,
        long missed,
        long access,
        long gone,
        long known,
        long missing,
        long allKnown,
        long agreed,
        int listed,
        int over,
        int empty,
        String where) {

    private static final int NUMBERS = 12;

    static Progress begin(boolean reads) {
        return new Progress(reads, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "");
    }

    /** @throws IllegalArgumentException when no reconciliation wrote it */
    static Progress parse(String cursor) {
        String[] parts = cursor.split(",", NUMBERS + 1);
        if (parts.length != NUMBERS + 1) {
            throw new IllegalArgumentException("no cursor of a reconciliation: " + cursor);
        }
        long[] numbers =
                Arrays.stream(parts, 0, NUMBERS).mapToLong(Long::parseLong).toArray();
        return new Progress(
                numbers[0] == 1,
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6],
                numbers[7],
                numbers[8],
                (int) numbers[9],
                (int) numbers[10],
                (int) numbers[11],
                parts[NUMBERS]);
    }

    @Override
    public String toString() {
        return (reads ? 1 : 0) + "," + changed + "," + missed + "," + access + "," + gone + "," + known + "," + missing
                + "," + allKnown + "," + agreed + "," + listed + "," + over + "," + empty + "," + where;
    }

    Progress at(String next) {
        return new Progress(
                reads, changed, missed, access, gone, known, missing, allKnown, agreed, listed, over, empty, next);
    }

    Progress found(long moreChanged, long moreMissed, long moreAccess) {
        return new Progress(
                reads,
                changed + moreChanged,
                missed + moreMissed,
                access + moreAccess,
                gone,
                known,
                missing,
                allKnown,
                agreed,
                listed,
                over,
                empty,
                where);
    }

    Progress listing(Collection<Kind> kinds) {
        int more = listed;
        for (Kind kind : kinds) {
            more |= bit(kind);
        }
        return new Progress(
                reads, changed, missed, access, gone, known, missing, allKnown, agreed, more, over, empty, where);
    }

    boolean lists(Kind kind) {
        return (listed & bit(kind)) != 0;
    }

    /** What one unit of the second pass saw of objects of this kind. */
    Progress counted(Kind kind, long had, long lacked) {
        boolean isEmpty = lacked > 0 && !lists(kind);
        return new Progress(
                reads,
                changed,
                missed,
                access,
                gone,
                known + had,
                missing + (isEmpty ? 0 : lacked),
                allKnown,
                agreed,
                listed,
                over,
                isEmpty ? empty | bit(kind) : empty,
                where);
    }

    /** The second pass is through with this kind. */
    Progress judged(Kind kind, boolean isOver) {
        return new Progress(
                reads,
                changed,
                missed,
                access,
                gone,
                0,
                0,
                allKnown + known,
                agreed + missing,
                listed,
                isOver ? over | bit(kind) : over,
                empty,
                "");
    }

    /** The second pass begins anew. */
    Progress uncounted() {
        return new Progress(reads, changed, missed, access, gone, 0, 0, 0, gone, listed, 0, 0, "");
    }

    Progress withdrawn(long more) {
        return new Progress(
                reads,
                changed,
                missed,
                access,
                gone + more,
                known,
                missing,
                allKnown,
                agreed,
                listed,
                over,
                empty,
                where);
    }

    static String words(int kinds) {
        List<Kind> of = Arrays.stream(Kind.values())
                .filter(kind -> (kinds & bit(kind)) != 0)
                .toList();
        return of.stream().map(Kind::word).collect(Collectors.joining(", "));
    }

    private static int bit(Kind kind) {
        return 1 << kind.ordinal();
    }
}
