package io.rebond.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A letter as it arrived.
 *
 * @param headers by name, whatever its case; several of a name in the order in which they stand
 * @param enclosed the content ids of what travels with it
 */
public record Arrived(
        String subject, Map<String, List<String>> headers, String plain, String html, List<String> enclosed) {

    static Arrived of(MimeMessage message) throws MessagingException, IOException {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        var all = message.getAllHeaders();
        while (all.hasMoreElements()) {
            var header = all.nextElement();
            headers.computeIfAbsent(header.getName(), any -> new ArrayList<>()).add(header.getValue());
        }
        var texts = new TreeMap<String, String>();
        var enclosed = new ArrayList<String>();
        read(message, texts, enclosed);
        return new Arrived(
                message.getSubject(), headers, lines(texts.get("text/plain")), lines(texts.get("text/html")), enclosed);
    }

    public String header(String name) {
        var values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : unfolded(values.get(0));
    }

    public Document page() {
        return Jsoup.parse(html);
    }

    /** The path and query of the link that bears the label, as a browser would ask for it. */
    public String link(String label) {
        return path(page().select("a").stream()
                .filter(link -> link.text().equals(label))
                .findFirst()
                .map(link -> link.attr("href"))
                .orElseThrow(() -> new AssertionError("no link " + label + " in " + page().text())));
    }

    public String unsubscribe() {
        return path(header("List-Unsubscribe").replaceAll("[<>]", ""));
    }

    /** All that a reader of the HTML sees. */
    String seen() {
        var page = page();
        return page.body().wholeText()
                + page.select("img[alt]").stream()
                        .map(image -> " " + image.attr("alt"))
                        .reduce("", String::concat);
    }

    static String path(String address) {
        return address.replaceFirst("^" + PostOffice.HERE, "");
    }

    private static void read(Part part, Map<String, String> texts, List<String> enclosed)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                read(several.getBodyPart(i), texts, enclosed);
            }
        } else if (part.isMimeType("text/plain")) {
            texts.put("text/plain", (String) part.getContent());
        } else if (part.isMimeType("text/html")) {
            texts.put("text/html", (String) part.getContent());
        } else {
            enclosed.add(part.getHeader("Content-ID")[0]);
        }
    }

    private static String unfolded(String value) {
        return value.replaceAll("\\r?\\n[ \\t]+", " ");
    }

    private static String lines(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
