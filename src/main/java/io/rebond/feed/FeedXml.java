package io.rebond.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.jsoup.nodes.Entities;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads XML that may be an attack: no doctype, hence no entities of its own; nothing external; no more than {@link XmlBounds} lets
 * through. The parser is the JDK's whatever else is on the class path.
 */
final class FeedXml {
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern NAMED_ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern MARKUP = Pattern.compile("[<>&\"']");

    private FeedXml() {}

    static Document parse(String xml) throws JDOMException {
        SAXBuilder builder = new SAXBuilder(new BoundedReaders());
        builder.setExpandEntities(false);
        try {
            return builder.build(new StringReader(healed(xml)));
        } catch (IOException impossible) {
            throw new IllegalStateException("A string was not readable", impossible);
        }
    }

    /**
     * Many honest feeds carry HTML's entities or a stray control character. ROME would heal the former, but takes quadratic time over
     * an opening bracket that never closes.
     */
    private static String healed(String xml) {
        String legal = NOT_XML.matcher(xml).replaceAll(" ").strip();
        return NAMED_ENTITY.matcher(legal).replaceAll(FeedXml::spelledOut);
    }

    private static String spelledOut(MatchResult entity) {
        String meaning = Entities.getByName(entity.group(1));
        return meaning.isEmpty() || MARKUP.matcher(meaning).find() ? entity.group() : meaning.replace("$", "\\$");
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
