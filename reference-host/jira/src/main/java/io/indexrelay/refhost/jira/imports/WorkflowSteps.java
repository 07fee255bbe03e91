package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which status a step of a workflow stands for: the step's {@code jira.status.id} in the workflow's descriptor. */
final class WorkflowSteps {

    /** Jira's built-in workflow has no row of its own. */
    private static final String BUILT_IN = "jira";

    private static final Map<Long, String> BUILT_IN_STEPS = Map.of(1L, "1", 3L, "3", 4L, "5", 5L, "4", 6L, "6");

    private final Store store;
    private final Map<String, Map<Long, String>> workflows = new HashMap<>();

    WorkflowSteps(Store store) {
        this.store = store;
    }

    /** The id of the status of an issue's current step; empty where the backup does not say. */
    Optional<String> status(Row issue) {
        Long entry = issue.number("workflowId");
        if (entry == null) {
            return Optional.empty();
        }
        return store.find("OSWorkflowEntry", entry)
                .map(row -> workflows.computeIfAbsent(row.text("name", ""), this::steps))
                .flatMap(steps -> store.from("OSCurrentStep")
                        .where("entryId", entry)
                        .orderBy("id desc")
                        .first()
                        .map(step -> steps.get(step.number("stepId", -1))));
    }

    private Map<Long, String> steps(String workflow) {
        Optional<String> descriptor =
                store.from("Workflow").where("name", workflow).first().map(row -> row.text("descriptor", ""));
        if (descriptor.isEmpty()) {
            return workflow.equals(BUILT_IN) ? BUILT_IN_STEPS : Map.of();
        }
        try {
            return read(descriptor.get());
        } catch (XMLStreamException e) {
            return Map.of();
        }
    }

    /** The document type that a descriptor names is neither fetched nor read. */
    private static Map<Long, String> read(String descriptor) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(descriptor));
        Map<Long, String> steps = new HashMap<>();
        long step = -1;
        int depth = 0;
        int stepDepth = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("step") && xml.getAttributeValue(null, "id") != null) {
                    step = Long.parseLong(xml.getAttributeValue(null, "id"));
                    stepDepth = depth;
                } else if (depth == stepDepth + 1
                        && xml.getLocalName().equals("meta")
                        && "jira.status.id".equals(xml.getAttributeValue(null, "name"))) {
                    steps.put(step, xml.getElementText().strip());
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        xml.close();
        return steps;
    }
}
