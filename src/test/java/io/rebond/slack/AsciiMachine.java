package io.rebond.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.rebond.block.SlackJson;
import io.rebond.webapi.Settings;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** A program for a machine without any locale: judges one request, and says in hexadecimal what it understood. */
final class AsciiMachine {
    private AsciiMachine() {}

    /** @param told the second, the signature and the body in hexadecimal */
    public static void main(String[] told) {
        var now = Clock.fixed(Instant.ofEpochSecond(Long.parseLong(told[0])), ZoneOffset.UTC);
        var body = HexFormat.of().parseHex(told[2]);
        boolean genuine = new SlackSignature(Settings.usual(), now).isGenuine(told[0], told[1], body);
        var words = SlackJson.text(SlackJson.read(new String(body, UTF_8)), "challenge")
                .orElse("");
        System.out.print(Charset.defaultCharset().equals(US_ASCII) + " " + genuine + " "
                + HexFormat.of().formatHex(words.getBytes(UTF_8)));
    }
}
