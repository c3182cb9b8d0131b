package io.rebond.feed;

import java.nio.charset.Charset;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * What honest feeds get wrong, put right before a parser sees it: HTML's entities, bare ampersands, characters that XML forbids, those
 * that Windows has where Unicode has controls, and what stands around the document. Each rule takes linear time, whatever is left open.
 */
final class HealedXml {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int HEAD = 4000;
    private static final Pattern BEFORE_IT = Pattern.compile("^[\\s\\uFEFF]+");
    /** Its charset has had its say; and XML 1.1 has names that whoever builds the tree does not take. */
    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml\\s[^>]{0,200}\\?>\\s*");

    private static final Pattern ROOT = Pattern.compile("<((?:\\w{1,40}:)?(?:rss|feed|RDF))\\b");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\p{Cs}\\uFFFE\\uFFFF]");
    private static final Pattern OF_WINDOWS = Pattern.compile("[\\x80-\\x9F]");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7}|[xX][0-9a-fA-F]{1,6});|([A-Za-z][A-Za-z0-9]{1,31});)?");

    private HealedXml() {}

    static String of(String xml) {
        String legal = FORBIDDEN.matcher(xml).replaceAll(" ");
        String alone = alone(BEFORE_IT.matcher(legal).replaceFirst("").stripTrailing());
        String undeclared = DECLARATION.matcher(alone).replaceFirst("");
        return withReferences(OF_WINDOWS
                .matcher(undeclared)
                .replaceAll(found -> windows(found.group().charAt(0))));
    }

    /** Without the warnings that a server says before the document, and the timings that it says after. */
    private static String alone(String xml) {
        Matcher root = ROOT.matcher(xml.substring(0, Math.min(xml.length(), HEAD)));
        if (!root.find()) {
            return xml;
        }
        String close = "</" + root.group(1) + ">";
        int begin = Math.max(0, xml.lastIndexOf("<?xml ", root.start()));
        int end = xml.lastIndexOf(close);
        return xml.substring(begin, end < root.start() ? xml.length() : end + close.length());
    }

    /** In CDATA an ampersand is an ampersand. */
    private static String withReferences(String xml) {
        StringBuilder healed = new StringBuilder(xml.length());
        int done = 0;
        for (int cdata = xml.indexOf("<![CDATA["); cdata >= 0; cdata = xml.indexOf("<![CDATA[", done)) {
            int end = xml.indexOf("]]>", cdata);
            if (end < 0) {
                break;
            }
            healed.append(spelledOut(xml.substring(done, cdata))).append(xml, cdata, end);
            done = end;
        }
        return healed.append(spelledOut(xml.substring(done))).toString();
    }

    private static String spelledOut(String xml) {
        return REFERENCE.matcher(xml).replaceAll(found -> Matcher.quoteReplacement(spelledOut(found)));
    }

    private static String spelledOut(MatchResult reference) {
        if (reference.group(1) != null) {
            return numbered(reference.group(1));
        }
        return reference.group(2) != null ? named(reference.group(2)) : "&amp;";
    }

    private static String numbered(String number) {
        int character = Character.toLowerCase(number.charAt(0)) == 'x'
                ? Integer.parseInt(number.substring(1), 16)
                : Integer.parseInt(number);
        if (character >= 0x80 && character <= 0x9F) {
            return windows((char) character);
        }
        return isLegal(character) ? "&#" + character + ";" : "";
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000 && character <= 0x10FFFF;
    }

    private static String named(String name) {
        String meaning = OF_XML.contains(name) ? "" : Entities.getByName(name);
        return meaning.isEmpty()
                ? (OF_XML.contains(name) ? "&" : "&amp;") + name + ";"
                : meaning.codePoints().mapToObj("&#%d;"::formatted).collect(Collectors.joining());
    }

    private static String windows(char control) {
        return new String(new byte[] {(byte) control}, WINDOWS);
    }
}
