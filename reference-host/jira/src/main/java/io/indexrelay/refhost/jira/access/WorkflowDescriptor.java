package io.indexrelay.refhost.jira.access;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A workflow's XML, as far as the properties of its steps go. Never changed: {@link #with} writes a new text. */
final class WorkflowDescriptor {

    private static final String STATUS = "jira.status.id";

    private final String name;
    private final String xml;
    private final Map<String, Map<String, String>> byStatus = new LinkedHashMap<>();

    private WorkflowDescriptor(String name, String xml) {
        this.name = name;
        this.xml = xml;
        NodeList steps = document().getElementsByTagName("step");
        for (int index = 0; index < steps.getLength(); index++) {
            Map<String, String> properties = properties((Element) steps.item(index));
            String status = properties.get(STATUS);
            if (status != null) {
                byStatus.put(status, properties);
            }
        }
    }

    /** @throws IllegalStateException when it is not well-formed */
    static WorkflowDescriptor parse(String name, String xml) {
        return new WorkflowDescriptor(name, xml);
    }

    boolean hasStep(String status) {
        return byStatus.containsKey(status);
    }

    /** The properties of the step that is linked to a status. */
    Map<String, String> properties(String status) {
        return byStatus.getOrDefault(status, Map.of());
    }

    /** The text with another value of a property, or without it. */
    String with(String status, String property, @Nullable String value) {
        Document document = document();
        NodeList steps = document.getElementsByTagName("step");
        for (int index = 0; index < steps.getLength(); index++) {
            Element step = (Element) steps.item(index);
            if (status.equals(properties(step).get(STATUS))) {
                set(step, property, value);
            }
        }
        return text(document);
    }

    private static void set(Element step, String property, @Nullable String value) {
        for (Node child = step.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (isMeta(child) && ((Element) child).getAttribute("name").equals(property)) {
                step.removeChild(child);
            }
            child = next;
        }
        if (value != null) {
            Element meta = step.getOwnerDocument().createElement("meta");
            meta.setAttribute("name", property);
            meta.setTextContent(value);
            step.insertBefore(meta, step.getFirstChild());
        }
    }

    /** Those of the step itself, not of its actions. */
    private static Map<String, String> properties(Element step) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Node child = step.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (isMeta(child)) {
                properties.put(
                        ((Element) child).getAttribute("name"),
                        child.getTextContent().strip());
            }
        }
        return properties;
    }

    private static boolean isMeta(Node node) {
        return node instanceof Element && node.getNodeName().equals("meta");
    }

    private Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The descriptor of the workflow \"" + name + "\" is unreadable", e);
        }
    }

    private static String text(Document document) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            DocumentType type = document.getDoctype();
            if (type != null && type.getPublicId() != null) {
                transformer.setOutputProperty(OutputKeys.DOCTYPE_PUBLIC, type.getPublicId());
                transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, type.getSystemId());
            }
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("Cannot write a workflow's descriptor", e);
        }
    }
}
