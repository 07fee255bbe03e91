package io.indexrelay.refhost.imports;

import io.indexrelay.refhost.product.ImportException;
import java.io.CharConversionException;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

/**
 * An XML file that is read as a stream. It comes from elsewhere, so document type definitions are refused: without them
 * there are no entities to expand and nothing to fetch. What is wrong is told with line and column.
 */
public final class StreamedXml {

    private final String file;
    private final XMLStreamReader xml;

    private StreamedXml(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /** Reads what stands inside the root, and stops before the root's end. */
    public interface Content {
        void read(StreamedXml xml) throws XMLStreamException, IOException;
    }

    /**
     * Reads a whole file.
     *
     * @param file what messages call it
     * @param root the element that it must start with
     * @param kind what such a file is, such as "an export"
     * @throws ImportException when it is no such file
     * @throws IOException when it cannot be read
     */
    public static void read(String file, StreamSource in, String root, String kind, Content content)
            throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            try {
                StreamedXml xml = new StreamedXml(file, reader);
                xml.enter(root, kind);
                content.read(xml);
                while (reader.hasNext()) {
                    reader.next();
                }
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken && !(broken instanceof CharConversionException)) {
                throw broken;
            }
            throw new ImportException(file + " is not well-formed XML" + place(e) + ": " + reason(e), e);
        }
    }

    private void enter(String root, String kind) throws XMLStreamException, ImportException {
        while (!xml.isStartElement()) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw wrong("has a document type definition; " + kind + " has none");
            }
            xml.next();
        }
        if (!xml.getLocalName().equals(root)) {
            throw wrong("starts with <" + xml.getLocalName() + ">; " + kind + " starts with <" + root + ">");
        }
    }

    private static String place(XMLStreamException e) {
        return e.getLocation() == null
                ? ""
                : ", line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
    }

    /** The parser's own words, without the place that it puts in front of them. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int words = message.indexOf("Message: ");
        return words < 0 ? message : message.substring(words + "Message: ".length());
    }

    /** Where the reading is. */
    public XMLStreamReader reader() {
        return xml;
    }

    /** Adds the text of the current event, if it is one. Long texts come in many. Remarks and the like carry nothing. */
    public void appendTo(StringBuilder text) throws ImportException {
        switch (xml.getEventType()) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(
                    xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw undefined();
            default -> {
                // comments and processing instructions
            }
        }
    }

    /** The text up to the end of the element, which becomes the current event. */
    public String text() throws XMLStreamException, ImportException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                throw wrong("has <" + xml.getLocalName() + "> where only text should be");
            }
            appendTo(text);
        }
        return text.toString();
    }

    public ImportException undefined() {
        return wrong("uses the entity &" + xml.getLocalName() + ";, which nothing defines");
    }

    /** @param what goes on after the name of the file, such as "has no id" */
    public ImportException wrong(String what) {
        return new ImportException(
                file + " " + what + " (line " + xml.getLocation().getLineNumber() + ", column "
                        + xml.getLocation().getColumnNumber() + ")");
    }
}
