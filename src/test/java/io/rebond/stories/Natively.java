package io.rebond.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a platform was given, a line for each part, without what differs from one installation to the next. */
public final class Natively {

    /** What was replaced, and by what. */
    private static final Map<Pattern, String> MASKS = Map.of(
            Pattern.compile("[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{43}"), "sealed",
            Pattern.compile("(?<=\\bitem:|\\bthanks:|\\bedition:|\\bteam:|name=\"_message\" value=\")\\d+"), "#",
            Pattern.compile("(?<=[Pp]oll no\\. |[Ss]ondage n° |as number |le numéro |: number |: numéro )\\d+"), "#",
            Pattern.compile("\"form\":\"(\\\\.|[^\"\\\\])*\""), "\"form\":\"written\"",
            Pattern.compile("data:image/png;base64,[A-Za-z0-9+/=]+"), "data:image/png;base64,drawn");

    private Natively() {}

    public static String json(JsonNode tree) {
        var lines = new StringJoiner("\n");
        tree.fields().forEachRemaining(field -> {
            if (field.getValue().isArray() && field.getValue().path(0).isObject()) {
                lines.add(field.getKey());
                field.getValue().forEach(part -> lines.add("  " + withoutWhatIsOff(part)));
            } else {
                lines.add(field.getKey() + " " + field.getValue());
            }
        });
        return masked(lines.toString());
    }

    /** A style says of each mark that it is off, which drowns the one that is on. */
    private static JsonNode withoutWhatIsOff(JsonNode part) {
        var copy = part.<JsonNode>deepCopy();
        copy.findValues("style").stream()
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .forEach(style -> style.properties()
                        .removeIf(mark ->
                                mark.getValue().isBoolean() && !mark.getValue().asBoolean()));
        return copy;
    }

    public static String html(Element element) {
        var copy = element.clone();
        copy.select("[id]").removeAttr("id");
        return masked(copy.outerHtml().strip());
    }

    public static String masked(String text) {
        var masked = text;
        for (var mask : MASKS.entrySet()) {
            masked = mask.getKey().matcher(masked).replaceAll(mask.getValue());
        }
        return masked;
    }
}
