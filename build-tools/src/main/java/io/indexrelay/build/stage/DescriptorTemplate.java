package io.indexrelay.build.stage;

import io.indexrelay.build.BuildFailure;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A plugin descriptor with {@code @NAME@} placeholders. The product's template names its own facts and takes the shared part by {@code @SHARED@}.
 *
 * <p>{@code @...@} rather than {@code ${...}}, because the products read the latter in descriptors themselves.
 */
final class DescriptorTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("@([A-Z_]+)@");
    private static final Set<String> CLASS_ELEMENTS = Set.of("entity", "upgradeTask");

    private final String text;

    DescriptorTemplate(String text) {
        this.text = text;
    }

    /**
     * The descriptor with every placeholder replaced; values may hold placeholders themselves.
     *
     * @throws BuildFailure when a placeholder has no value, a value has no placeholder, or the result is no well-formed XML
     */
    String fill(Map<String, String> values) {
        Set<String> used = new TreeSet<>();
        Set<String> problems = new LinkedHashSet<>();
        String filled = replace(text, values, used, problems, 0);
        values.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> problems.add("the value " + name + " has no placeholder in the template"));
        BuildFailure.throwIfAny("plugin descriptor", List.copyOf(problems));
        parse(filled);
        return filled;
    }

    /** Names of the classes that a descriptor names, by {@code class} attributes, entities and upgrade tasks. */
    static Set<String> classes(String descriptor) {
        Set<String> classes = new LinkedHashSet<>();
        NodeList elements = parse(descriptor).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute("class")) {
                classes.add(element.getAttribute("class").strip());
            }
            if (CLASS_ELEMENTS.contains(element.getTagName())) {
                classes.add(element.getTextContent().strip());
            }
        }
        return classes;
    }

    private static String replace(
            String text, Map<String, String> values, Set<String> used, Set<String> problems, int depth) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null || depth > 4) {
                problems.add(
                        "the placeholder " + match.group() + (value == null ? " has no value" : " is in a circle"));
                return "";
            }
            used.add(match.group(1));
            return Matcher.quoteReplacement(replace(value, values, used, problems, depth + 1));
        });
    }

    private static Document parse(String xml) {
        List<String> problems = new ArrayList<>();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            problems.add("not well-formed: " + e.getMessage());
            throw new BuildFailure("plugin descriptor", problems);
        }
    }
}
