package io.indexrelay.accesstests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an instance comes to be: steps like those of {@code POST /refhost/act}, done by the administrator unless they say
 * otherwise, and those of {@link Steps}, for what no user can do.
 *
 * @param inherited how many of the steps are those of the setting that it goes on from
 */
record Setting(String product, String name, int inherited, List<ObjectNode> steps) {

    private static final String FILE = "settings.txt";
    private static final Pattern HEAD = Pattern.compile("\\[(\\w+): ([\\w-]+)(?: < ([\\w-]+))?]");
    private static final Pattern STEP = Pattern.compile("(\\w+)\\s*(\\{.*})?");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    Setting {
        steps = List.copyOf(steps);
    }

    /** By product and name, such as {@code jira: people}. */
    static Map<String, Setting> all() {
        try (InputStream in = Objects.requireNonNull(Setting.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Setting> parse(List<String> lines) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); ) {
            Matcher head = matched(HEAD, lines.get(at++));
            String product = head.group(1);
            List<ObjectNode> steps = new ArrayList<>();
            if (head.group(3) != null) {
                String base = product + ": " + head.group(3);
                steps.addAll(Objects.requireNonNull(settings.get(base), base).steps());
            }
            int inherited = steps.size();
            while (at < lines.size() && !lines.get(at).startsWith("[")) {
                steps.add(step(lines.get(at++)));
            }
            Setting setting = new Setting(product, head.group(2), inherited, steps);
            if (settings.put(product + ": " + setting.name(), setting) != null) {
                throw new IllegalArgumentException("twice: " + setting.name());
            }
        }
        return settings;
    }

    @Override
    public String toString() {
        return product + ": " + name;
    }

    /** A verb, and its fields where it has some. */
    static ObjectNode step(String line) {
        Matcher step = matched(STEP, line.strip());
        try {
            ObjectNode action = (ObjectNode) JSON.readTree(step.group(2) == null ? "{}" : step.group(2));
            action.put("do", step.group(1));
            if (!action.has("as")) {
                action.put("as", "admin");
            }
            return action;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("this is no step and no heading: " + line);
        }
        return matcher;
    }
}
