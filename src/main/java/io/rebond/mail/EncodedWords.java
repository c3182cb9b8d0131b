package io.rebond.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Words of any script in a header, which holds ASCII (RFC 2047). Vert.x' own encoder takes emoji apart: it encodes half
 * characters.
 */
final class EncodedWords {

    private static final String BEFORE = "=?UTF-8?B?";
    private static final String AFTER = "?=";
    /** An encoded word has at most 75 characters (RFC 2047, section 2): 45 bytes make 60 of base64. */
    private static final int BYTES = 45;

    private EncodedWords() {}

    /** @param line without control characters */
    static String of(String line) {
        return US_ASCII.newEncoder().canEncode(line) ? line : String.join("\n ", words(line));
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        line.codePoints().mapToObj(Character::toString).forEach(character -> {
            if ((word + character).getBytes(UTF_8).length > BYTES) {
                words.add(encoded(word));
                word.setLength(0);
            }
            word.append(character);
        });
        words.add(encoded(word));
        return words;
    }

    private static String encoded(CharSequence word) {
        return BEFORE + Base64.getEncoder().encodeToString(word.toString().getBytes(UTF_8)) + AFTER;
    }
}
