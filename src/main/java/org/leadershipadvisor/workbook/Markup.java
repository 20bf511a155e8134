package org.leadershipadvisor.workbook;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the markup of a workbook's part, and refuses what no spreadsheet program writes. */
final class Markup {

    private Markup() {}

    /** Shows each start of an element. */
    static void walk(byte[] part, Consumer<XMLStreamReader> start) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new NoWorkbookException("a document type within the workbook", "a workbook without one");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start.accept(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw Parts.damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
