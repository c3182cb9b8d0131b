package io.rebond.feed;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads XML that may be an attack: no doctype, hence no entities of its own; nothing external; no more than {@link XmlBounds} lets
 * through. The parser is the JDK's whatever else is on the class path.
 */
final class FeedXml {
    private FeedXml() {}

    static Document parse(String xml) throws JDOMException {
        SAXBuilder builder = new SAXBuilder(new BoundedReaders());
        builder.setExpandEntities(false);
        try {
            return builder.build(new StringReader(HealedXml.of(xml)));
        } catch (IllegalArgumentException doubtful) {
            throw new JDOMException("A name that the tree does not take", doubtful);
        } catch (IOException impossible) {
            throw new IllegalStateException("A string was not readable", impossible);
        }
    }

    private static final class BoundedReaders implements XMLReaderJDOMFactory {
        @Override
        public XMLReader createXMLReader() throws JDOMException {
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                return new XmlBounds(factory.newSAXParser().getXMLReader());
            } catch (ParserConfigurationException | SAXException e) {
                throw new JDOMException("The JDK's own XML parser lacks a safety feature", e);
            }
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    }
}
