package io.indexrelay.refhost.jira.issue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML in which a workflow is kept, read and written. The document type that it names is never fetched. */
final class WorkflowDescriptor {

    private static final String STATUS = "jira.status.id";
    private static final String EVENT = "eventTypeId";

    private WorkflowDescriptor() {}

    static WorkflowModel read(String name, String xml) {
        Element root = parse(name, xml);
        List<WorkflowModel.Step> steps = new ArrayList<>();
        List<WorkflowModel.Action> actions = new ArrayList<>();
        for (Element step : below(root, "step")) {
            long id = Long.parseLong(step.getAttribute("id"));
            Map<String, String> metas = new LinkedHashMap<>();
            for (Element meta : children(step, "meta")) {
                metas.put(meta.getAttribute("name"), meta.getTextContent().strip());
            }
            String status = metas.remove(STATUS);
            steps.add(new WorkflowModel.Step(id, step.getAttribute("name"), status == null ? "" : status, metas));
            below(step, "action").forEach(action -> actions.add(action(action, id)));
        }
        for (String shared : List.of("global-actions", "common-actions")) {
            for (Element group : children(root, shared)) {
                below(group, "action").forEach(action -> actions.add(action(action, null)));
            }
        }
        return new WorkflowModel(name, steps, actions);
    }

    private static WorkflowModel.Action action(Element action, @Nullable Long from) {
        List<Element> results = below(action, "unconditional-result");
        long to = results.isEmpty() ? -1 : Long.parseLong(results.get(0).getAttribute("step"));
        Long event = below(action, "arg").stream()
                .filter(argument -> argument.getAttribute("name").equals(EVENT))
                .map(argument -> Long.valueOf(argument.getTextContent().strip()))
                .findFirst()
                .orElse(null);
        return new WorkflowModel.Action(action.getAttribute("name"), from, to, event);
    }

    private static Element parse(String name, String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The workflow \"" + name + "\" is no XML that can be read: " + e, e);
        }
    }

    private static List<Element> below(Element element, String tag) {
        return elements(element.getElementsByTagName(tag));
    }

    private static List<Element> children(Element element, String tag) {
        return elements(element.getChildNodes()).stream()
                .filter(child -> child.getTagName().equals(tag))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    static String write(WorkflowModel model) {
        StringBuilder xml = new StringBuilder("<workflow><steps>");
        for (WorkflowModel.Step step : model.steps()) {
            xml.append("<step id=\"")
                    .append(step.id())
                    .append("\" name=\"")
                    .append(escaped(step.name()))
                    .append("\">");
            meta(xml, STATUS, step.status());
            step.properties().forEach((key, value) -> meta(xml, key, value));
            xml.append("<actions>");
            actions(xml, model, step.id());
            xml.append("</actions></step>");
        }
        xml.append("</steps><global-actions>");
        actions(xml, model, null);
        return xml.append("</global-actions></workflow>").toString();
    }

    private static void meta(StringBuilder xml, String name, String value) {
        xml.append("<meta name=\"")
                .append(escaped(name))
                .append("\">")
                .append(escaped(value))
                .append("</meta>");
    }

    private static void actions(StringBuilder xml, WorkflowModel model, @Nullable Long from) {
        for (WorkflowModel.Action action : model.actions()) {
            if (from == null ? action.from() != null : !from.equals(action.from())) {
                continue;
            }
            xml.append("<action name=\"")
                    .append(escaped(action.name()))
                    .append("\"><results><unconditional-result step=\"")
                    .append(action.to())
                    .append("\"><post-functions>");
            if (action.event() != null) {
                xml.append("<function type=\"class\"><arg name=\"" + EVENT + "\">")
                        .append(action.event())
                        .append("</arg></function>");
            }
            xml.append("</post-functions></unconditional-result></results></action>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
