package io.rebond.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** The bytes that a server sent, unpacked without ever holding more of them than allowed. */
final class Body {
    private Body() {}

    static byte[] unpacked(byte[] sent, String encoding, int maxBytes) throws Refused {
        try (InputStream unpacking = unpacking(new ByteArrayInputStream(sent), encoding)) {
            byte[] body = unpacking.readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                throw new Refused(Problem.TOO_LARGE, "");
            }
            return body;
        } catch (IOException notWhatItSays) {
            throw new Refused(Problem.MALFORMED, encoding);
        }
    }

    private static InputStream unpacking(InputStream sent, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> sent;
            case "gzip", "x-gzip" -> new GZIPInputStream(sent);
            case "deflate" -> new InflaterInputStream(sent);
            default -> throw new IOException(encoding);
        };
    }
}
