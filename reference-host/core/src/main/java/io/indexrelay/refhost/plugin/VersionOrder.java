package io.indexrelay.refhost.plugin;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of product and plugin versions. Parts are split at dots and hyphens and compared one by one, a missing part
 * being 0; a number is above anything that is not a number. So {@code 11.0.0-rc1}, {@code 11.0.0-m01} and
 * {@code 11.0.0-SNAPSHOT} are below {@code 11}.
 */
final class VersionOrder implements Comparator<String> {

    static final VersionOrder INSTANCE = new VersionOrder();

    private static final Pattern VALID = Pattern.compile("\\w+(?:[.\\-]\\w+)*");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d+");

    private VersionOrder() {}

    /** @throws IllegalArgumentException when one of them is no version, such as {@code 1..2} */
    @Override
    public int compare(String first, String second) {
        String[] a = parts(first);
        String[] b = parts(second);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = comparePart(i < a.length ? a[i] : "0", i < b.length ? b[i] : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String[] parts(String version) {
        String compact = version.replace(" ", "");
        if (!VALID.matcher(compact).matches()) {
            throw new IllegalArgumentException("'" + version + "' is no version; right are 10, 10.3.0, 11.0.0-rc1");
        }
        return compact.split("[.\\-]", -1);
    }

    private static int comparePart(String a, String b) {
        boolean bothStartWithNumber =
                LEADING_NUMBER.matcher(a).find() && LEADING_NUMBER.matcher(b).find();
        if (bothStartWithNumber) {
            int order = leadingNumber(a).compareTo(leadingNumber(b));
            if (order != 0) {
                return order;
            }
        }
        if (isNumber(a) || isNumber(b)) {
            return Boolean.compare(isNumber(a), isNumber(b));
        }
        return a.compareToIgnoreCase(b);
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static BigInteger leadingNumber(String part) {
        Matcher number = LEADING_NUMBER.matcher(part);
        return number.find() ? new BigInteger(number.group()) : BigInteger.ZERO;
    }
}
