package io.indexrelay.refhost.db.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The text form of a setting's value. A String is kept as it is; a List of Strings, a Map of Strings to Strings and
 * Properties are kept with a first line that names the type, as the products do.
 */
final class SettingText {

    private static final String LIST = "#java.util.List\n";
    private static final String MAP = "#java.util.Map\n";
    private static final String PROPERTIES = "#java.util.Properties\n";

    private SettingText() {}

    /** @throws IllegalArgumentException when the value is of another type */
    static String of(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Properties properties) {
            Map<String, String> entries = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> entries.put(name, properties.getProperty(name)));
            return PROPERTIES + entries(entries);
        }
        if (value instanceof List<?> list) {
            Map<String, String> numbered = new LinkedHashMap<>();
            for (Object element : list) {
                numbered.put(Integer.toString(numbered.size()), text(element, value));
            }
            return LIST + entries(numbered);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> entries = new TreeMap<>();
            map.forEach((name, content) -> entries.put(text(name, value), text(content, value)));
            return MAP + entries(entries);
        }
        throw unsupported(value);
    }

    static Object read(String text) {
        if (text.startsWith(LIST)) {
            Properties numbered = load(text);
            List<String> list = new ArrayList<>();
            for (int i = 0; i < numbered.size(); i++) {
                list.add(numbered.getProperty(Integer.toString(i)));
            }
            return list;
        }
        if (text.startsWith(MAP)) {
            Map<String, String> map = new TreeMap<>();
            Properties entries = load(text);
            entries.stringPropertyNames().forEach(name -> map.put(name, entries.getProperty(name)));
            return map;
        }
        return text.startsWith(PROPERTIES) ? load(text) : text;
    }

    private static String text(Object part, Object whole) {
        if (part instanceof String text) {
            return text;
        }
        throw unsupported(whole);
    }

    private static IllegalArgumentException unsupported(Object value) {
        return new IllegalArgumentException(
                "Property type: %s not supported; a value is a String, a List of Strings, a".formatted(value.getClass())
                        + " Map of Strings to Strings, or Properties");
    }

    /** java.util.Properties knows how to escape; its date comment is dropped so that equal values have equal texts. */
    private static String entries(Map<String, String> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach((name, value) -> {
            Properties one = new Properties();
            one.setProperty(name, value);
            StringWriter out = new StringWriter();
            try {
                one.store(out, null);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            out.toString().lines().filter(line -> !line.startsWith("#")).forEach(line -> text.append(line)
                    .append('\n'));
        });
        return text.toString();
    }

    private static Properties load(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }
}
