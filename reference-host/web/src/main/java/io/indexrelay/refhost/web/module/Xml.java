package io.indexrelay.refhost.web.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads of descriptor elements. */
final class Xml {

    private Xml() {}

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(element -> element.getTextContent().trim())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static String text(Element element) {
        return element.getTextContent().trim();
    }

    /** The attribute, or {@code otherwise} where it is absent or blank. */
    static String attribute(Element element, String name, String otherwise) {
        String value = element.getAttribute(name).trim();
        return value.isEmpty() ? otherwise : value;
    }

    static int number(Element element, String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(element, name, Integer.toString(otherwise)));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("<%s %s=\"%s\">: a whole number is expected"
                    .formatted(element.getTagName(), name, element.getAttribute(name)));
        }
    }

    /** {@code <init-param>} of servlets and filters. */
    static Map<String, String> initParameters(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : children(element, "init-param")) {
            String name = child(parameter, "param-name").map(Xml::text).orElse("");
            parameters.put(name, child(parameter, "param-value").map(Xml::text).orElse(""));
        }
        return Map.copyOf(parameters);
    }

    /** {@code <param name="" value="">} of conditions. */
    static Map<String, String> parameters(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : children(element, "param")) {
            parameters.put(parameter.getAttribute("name"), attribute(parameter, "value", text(parameter)));
        }
        return Map.copyOf(parameters);
    }
}
