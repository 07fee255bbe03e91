package io.indexrelay.refhost.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions as {@code <restrict version>} writes them: {@code [10,11)}, {@code (,10.999]}, {@code (10.999,)}, several
 * of these with commas between (any may hold), or a bare {@code 10}, which means 10 and above.
 */
record VersionRange(List<Interval> intervals) {

    private static final Pattern INTERVAL =
            Pattern.compile("([\\[(])\\s*([^,\\])]*?)\\s*(?:,\\s*([^,\\])]*?)\\s*)?([\\])])");

    static final VersionRange ALL =
            new VersionRange(List.of(new Interval(Optional.empty(), true, Optional.empty(), true)));

    VersionRange {
        intervals = List.copyOf(intervals);
    }

    /** @throws IllegalArgumentException naming the text and what would be right */
    static VersionRange parse(String text) {
        String range = text.trim();
        if (!range.startsWith("[") && !range.startsWith("(")) {
            return new VersionRange(List.of(new Interval(version(range), true, Optional.empty(), true)));
        }
        List<Interval> intervals = new ArrayList<>();
        Matcher matcher = INTERVAL.matcher(range);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            intervals.add(interval(matcher));
            end = matcher.end();
            if (end < range.length() && range.charAt(end) == ',') {
                end++;
                matcher.region(end, range.length());
            }
        }
        if (end != range.length()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no version range; right are [10,11), (,10.999], (10.999,), 10");
        }
        return new VersionRange(intervals);
    }

    private static Interval interval(Matcher matcher) {
        boolean lowerIncluded = "[".equals(matcher.group(1));
        boolean upperIncluded = "]".equals(matcher.group(4));
        Optional<String> lower = version(matcher.group(2));
        Optional<String> upper = matcher.group(3) == null ? lower : version(matcher.group(3));
        return new Interval(lower, lowerIncluded, upper, upperIncluded);
    }

    private static Optional<String> version(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    VersionRange or(VersionRange other) {
        List<Interval> both = new ArrayList<>(intervals);
        both.addAll(other.intervals);
        return new VersionRange(both);
    }

    boolean contains(String version) {
        return intervals.stream().anyMatch(interval -> interval.contains(version));
    }

    record Interval(Optional<String> lower, boolean lowerIncluded, Optional<String> upper, boolean upperIncluded) {

        boolean contains(String version) {
            return lower.map(bound -> above(VersionOrder.INSTANCE.compare(version, bound), lowerIncluded))
                            .orElse(true)
                    && upper.map(bound -> above(VersionOrder.INSTANCE.compare(bound, version), upperIncluded))
                            .orElse(true);
        }

        private static boolean above(int order, boolean included) {
            return order > 0 || (included && order == 0);
        }
    }
}
