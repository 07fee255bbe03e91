package io.indexrelay.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.TreeSet;

/**
 * JSON in the one form that RFC 8785 gives it: names in the order of their UTF-16 code units, no white space, texts escaped
 * as little as possible. Of numbers it takes whole ones only, and of those what a double holds exactly: the contract has no
 * others where something is hashed, and their form needs no algorithm of its own.
 */
public final class CanonicalJson {

    /** 2⁵³ − 1, as in RFC 7493. */
    private static final long MOST = (1L << 53) - 1;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for numbers that it does not take, and for unpaired surrogates */
    public static String of(JsonNode json) {
        StringBuilder text = new StringBuilder();
        write(json, text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node, text);
            case ARRAY -> array(node, text);
            case STRING -> string(node.textValue(), text);
            case BOOLEAN, NULL -> text.append(node);
            case NUMBER -> text.append(whole(node));
            default -> throw new IllegalArgumentException("no JSON: " + node.getNodeType());
        }
    }

    private static void object(JsonNode node, StringBuilder text) {
        TreeSet<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        char separator = '{';
        for (String name : names) {
            text.append(separator);
            string(name, text);
            text.append(':');
            write(node.path(name), text);
            separator = ',';
        }
        text.append(names.isEmpty() ? "{}" : "}");
    }

    private static void array(JsonNode node, StringBuilder text) {
        text.append('[');
        for (Iterator<JsonNode> elements = node.elements(); elements.hasNext(); ) {
            write(elements.next(), text);
            text.append(elements.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private static long whole(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > MOST) {
            throw new IllegalArgumentException(node + " is no whole number of at most 53 bits");
        }
        return node.longValue();
    }

    private static void string(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean isPair = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!isPair) {
                    throw new IllegalArgumentException("an unpaired surrogate at " + i);
                }
                text.append(c).append(value.charAt(++i));
            } else {
                character(c, text);
            }
        }
        text.append('"');
    }

    private static void character(char c, StringBuilder text) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (c < 0x20) {
                    text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xf, 16));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
