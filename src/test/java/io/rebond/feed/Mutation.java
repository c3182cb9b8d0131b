package io.rebond.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One way to damage a feed. */
enum Mutation {
    FLIP {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            byte[] flipped = feed.clone();
            for (int times = 1 + random.nextInt(20); times > 0 && feed.length > 0; times--) {
                flipped[random.nextInt(feed.length)] = (byte) random.nextInt(256);
            }
            return flipped;
        }
    },
    TWIST {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            byte[] twisted = feed.clone();
            for (int times = 1 + random.nextInt(50); times > 0 && feed.length > 0; times--) {
                int place = random.nextInt(feed.length);
                if (Character.isLetterOrDigit(feed[place]) && !isInATag(feed, place)) {
                    twisted[place] = (byte) TWISTS.charAt(random.nextInt(TWISTS.length()));
                }
            }
            return twisted;
        }
    },
    CUT {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            return joined(feed, random.nextInt(feed.length + 1), new byte[0], feed.length);
        }
    },
    LOSE {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            int from = random.nextInt(feed.length + 1);
            return joined(feed, from, new byte[0], from + random.nextInt(feed.length - from + 1));
        }
    },
    SPLICE {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            int from = random.nextInt(other.length + 1);
            byte[] tail = Arrays.copyOfRange(other, from, other.length);
            return joined(feed, random.nextInt(feed.length + 1), tail, feed.length);
        }
    },
    DOUBLE {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            int from = between(feed, random);
            int until = from + random.nextInt(Math.min(2000, feed.length - from) + 1);
            String piece = new String(feed, from, until - from, StandardCharsets.ISO_8859_1);
            return insert(feed, until, piece.repeat(1 + random.nextInt(30)));
        }
    },
    GRAFT {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            return insert(feed, between(feed, random), GRAFTS.get(random.nextInt(GRAFTS.size())));
        }
    },
    NEST {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            int depth = 1 << random.nextInt(13);
            String closed = random.nextBoolean() ? "</x>".repeat(depth) : "";
            return insert(feed, between(feed, random), "<x>".repeat(depth) + closed);
        }
    },
    SWELL {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            String attribute = " swollen" + random.nextInt() + "=\"" + "&amp;x".repeat(1 << random.nextInt(14)) + "\"";
            return insert(feed, endOfAName(feed, random), attribute);
        }
    },
    CROWD {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            StringBuilder attributes = new StringBuilder();
            for (int number = 1 << random.nextInt(11); number > 0; number--) {
                attributes.append(" a").append(number).append("=''");
            }
            return insert(feed, endOfAName(feed, random), attributes.toString());
        }
    },
    STRETCH {
        @Override
        byte[] of(byte[] feed, byte[] other, Random random) {
            String piece = GRAFTS.get(random.nextInt(GRAFTS.size()));
            return insert(feed, between(feed, random), piece.repeat(1 << random.nextInt(11)));
        }
    };

    private static final String TWISTS = " 0Zz+-:./#?=@[]{}|^%\\\"'$";
    private static final List<String> GRAFTS = List.of(
            "<item>",
            "</item>",
            "<entry>",
            "</channel>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&eacute;",
            "&#0;",
            "&#x10FFFF;",
            "&#xD800;",
            "&",
            "<",
            ">",
            "\"",
            " xml:base=\"https://[::1\"",
            " xmlns:a=\"b\"",
            " xmlns=\"\"",
            " type=\"xhtml\"",
            " mode=\"base64\"",
            " rel=\"alternate\"",
            " isPermaLink=\"true\"",
            "<link>http://[</link>",
            "<link>https://\u00E9$1.example.com/../..</link>",
            "<pubDate>2026-11-02T08:30:00+99:99</pubDate>",
            "<pubDate/>",
            "<description>",
            "<summary type='xhtml'><p>",
            "99999999999",
            "0",
            "\0",
            "\uFEFF",
            "\u202E",
            "\u00C3",
            "$1",
            "\\");

    abstract byte[] of(byte[] feed, byte[] other, Random random);

    /** Anywhere, and as often behind a tag, where more things are still XML. */
    private static int between(byte[] feed, Random random) {
        int place = random.nextInt(feed.length + 1);
        return random.nextBoolean() ? place : Math.min(feed.length, next(feed, place, '>') + 1);
    }

    /** Within a tag that opens something, where there is one. */
    private static int endOfAName(byte[] feed, Random random) {
        int open = next(feed, random.nextInt(feed.length + 1), '<');
        while (open + 1 < feed.length && !Character.isLetter(feed[open + 1])) {
            open = next(feed, open + 1, '<');
        }
        return Math.min(next(feed, open, ' '), next(feed, open, '>'));
    }

    private static boolean isInATag(byte[] feed, int place) {
        return next(feed, place, '>') < next(feed, place, '<');
    }

    private static int next(byte[] feed, int place, char sought) {
        int found = place;
        while (found < feed.length && feed[found] != sought) {
            found++;
        }
        return found;
    }

    private static byte[] insert(byte[] feed, int place, String piece) {
        return joined(feed, place, piece.getBytes(StandardCharsets.UTF_8), place);
    }

    private static byte[] joined(byte[] feed, int until, byte[] piece, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(feed, 0, until);
        joined.writeBytes(piece);
        joined.write(feed, from, feed.length - from);
        return joined.toByteArray();
    }
}
