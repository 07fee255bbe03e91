package io.indexrelay.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Whether a value fits its setting; the text says what is wrong with it and what would be right. */
interface Check {

    int MAX_URL = 2000;
    int MOST_PATTERNS = 1000;
    int MAX_PATTERN = 255;

    Optional<String> problem(JsonNode value);

    static Check flag() {
        return value -> value.isBoolean() ? Optional.empty() : wrong(value, "true or false");
    }

    static Check number(int from, int to) {
        String range = String.format(Locale.ROOT, "a whole number from %,d to %,d", from, to);
        return value -> value.isIntegralNumber()
                        && value.canConvertToInt()
                        && value.intValue() >= from
                        && value.intValue() <= to
                ? Optional.empty()
                : wrong(value, range);
    }

    static Check oneOf(String... words) {
        List<String> known = Arrays.asList(words);
        return value -> value.isTextual() && known.contains(value.textValue())
                ? Optional.empty()
                : wrong(value, "one of " + String.join(", ", known));
    }

    static Check text(int length) {
        return value -> value.isTextual() && value.textValue().length() <= length
                ? Optional.empty()
                : wrong(value, "a text of at most " + length + " characters");
    }

    /** A list of texts, none of them empty. */
    static Check texts(int most, int length) {
        Check one = value -> value.isTextual()
                        && !value.textValue().isBlank()
                        && value.textValue().length() <= length
                ? Optional.empty()
                : wrong(value, "a text of 1 to " + length + " characters");
        return value -> {
            if (!value.isArray() || value.size() > most) {
                return wrong(value, "a list of at most " + most + " texts");
            }
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one::problem)
                    .flatMap(Optional::stream)
                    .findFirst();
        };
    }

    /** A list of names or patterns, each once; a name may have any character in it. */
    static Check names() {
        Check list = texts(MOST_PATTERNS, MAX_PATTERN);
        return value -> list.problem(value).or(() -> twice(value));
    }

    /** A list of keys, labels and the like, or patterns, each once. */
    static Check patterns(String example) {
        Check list = texts(MOST_PATTERNS, MAX_PATTERN);
        Check one = value ->
                value.textValue().chars().noneMatch(c -> Character.isISOControl(c) || "^$()[]{}|\\".indexOf(c) >= 0)
                        ? Optional.empty()
                        : wrong(value, "a name or a pattern with * and ?, such as " + example);
        return value -> {
            Optional<String> problem = list.problem(value);
            return problem.isPresent() ? problem : firstOf(value, one).or(() -> twice(value));
        };
    }

    /** A list of some of these words, each once. */
    static Check someOf(boolean mayBeEmpty, List<String> words) {
        Check list = texts(words.size(), MAX_PATTERN);
        Check one = value -> words.contains(value.textValue())
                ? Optional.empty()
                : wrong(value, "one of " + String.join(", ", words));
        return value -> {
            if (value.isArray() && value.isEmpty() && !mayBeEmpty) {
                return wrong(value, "a list of at least one of " + String.join(", ", words));
            }
            Optional<String> problem = value.isArray() && value.size() <= words.size()
                    ? list.problem(value)
                    : wrong(value, "a list of some of " + String.join(", ", words));
            return problem.isPresent() ? problem : firstOf(value, one).or(() -> twice(value));
        };
    }

    private static Optional<String> firstOf(JsonNode list, Check one) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one::problem)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> twice(JsonNode list) {
        Set<String> seen = new HashSet<>();
        return StreamSupport.stream(list.spliterator(), false)
                .filter(value -> !seen.add(value.textValue()))
                .findFirst()
                .map(value -> shown(value) + " stands there twice; once is enough");
    }

    /** An absolute address that is fit to be posted to. Its password is not repeated. */
    static Check url() {
        return value -> {
            if (!value.isTextual()) {
                return wrong(value, "a text such as https://index.example.com/push");
            }
            try {
                return problem(new URI(value.textValue()));
            } catch (URISyntaxException e) {
                return wrong(value, "an address such as https://index.example.com/push");
            }
        };
    }

    private static Optional<String> problem(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (uri.getRawUserInfo() != null) {
            return Optional.of("an address cannot carry a user name or password; set endpoint.headers instead");
        }
        if (!(scheme.equals("https") || scheme.equals("http")) || host == null || host.isEmpty()) {
            return Optional.of(
                    "\"" + uri + "\" is not an absolute http(s) address such as https://index.example.com/push");
        }
        if (uri.getRawFragment() != null) {
            return Optional.of("\"" + uri + "\" has a fragment (#…), which is never sent; leave it out");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65535 || uri.toString().length() > MAX_URL) {
            return Optional.of("a port from 1 to 65535 and at most " + MAX_URL + " characters are wanted");
        }
        return Optional.empty();
    }

    private static Optional<String> wrong(JsonNode value, String wanted) {
        return Optional.of(shown(value) + " is not " + wanted);
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
