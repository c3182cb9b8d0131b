package io.rebond.feed;

import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stops a document whose tree would not fit: 5 MB of empty elements make hundreds of megabytes of objects, and deep nesting overflows
 * the stack of whoever walks the tree. Entries beyond the first 500 are passed over, so that an archive served whole remains readable.
 * Text is cut where no prose belongs: the JDK takes hours over a date of a million digits.
 */
final class XmlBounds extends XMLFilterImpl {
    private static final int ENTRIES = 500;
    private static final int NODES = 100_000;
    private static final int DEPTH = 100;
    private static final int WORD = 4000;
    private static final Set<String> ENTRY = Set.of("item", "entry");
    private static final Set<String> PROSE = Set.of("description", "encoded", "content", "summary", "body");

    /** How much text each open element has so far: its children do not start it anew. */
    private final int[] said = new int[DEPTH + 1];

    private int nodes;
    private int depth;
    private int entries;
    private int passedOver;
    private int proseFrom = Integer.MAX_VALUE;

    XmlBounds(XMLReader reader) {
        super(reader);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        String plain = localName.toLowerCase(Locale.ROOT);
        if (passedOver > 0 || ENTRY.contains(plain) && ++entries > ENTRIES) {
            passedOver++;
            return;
        }
        if (PROSE.contains(plain)) {
            proseFrom = Math.min(proseFrom, depth);
        }
        nodes += 1 + attributes.getLength();
        if (nodes > NODES || depth > DEPTH) {
            throw new Exceeded();
        }
        said[depth] = 0;
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        if (depth-- == proseFrom) {
            proseFrom = Integer.MAX_VALUE;
        }
        if (passedOver > 0) {
            passedOver--;
        } else {
            super.endElement(uri, localName, name);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (passedOver > 0) {
            return;
        }
        int kept = depth >= proseFrom ? length : Math.min(length, WORD - said[depth]);
        said[depth] += kept;
        super.characters(text, start, kept);
    }

    static final class Exceeded extends SAXException {
        Exceeded() {
            super("More elements than any feed has");
        }
    }
}
