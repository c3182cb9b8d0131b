package io.rebond.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a database did to its file, in order: each happening has a number. */
final class DiskDiary {

    /** @param written what was written, or null for a force */
    private record Happening(Path file, String written) {
        boolean isForce() {
            return written == null;
        }
    }

    private final List<Happening> happenings = new ArrayList<>();

    synchronized void wrote(Path file, ByteBuffer bytes) {
        happenings.add(new Happening(file, text(bytes.duplicate())));
    }

    synchronized void forced(Path file) {
        happenings.add(new Happening(file, null));
    }

    /** How many things have happened so far. */
    synchronized int length() {
        return happenings.size();
    }

    /** How many forces there were among the happenings before {@code end}, after the first write of {@code words}. */
    synchronized long forcesSinceWriting(String words, int end) {
        int written = 0;
        while (written < end && !writes(happenings.get(written), words)) {
            written++;
        }
        if (written >= end) {
            throw new AssertionError("'" + words + "' was not even written");
        }
        var file = happenings.get(written).file();
        return happenings.subList(written, end).stream()
                .filter(happening -> happening.isForce() && happening.file().equals(file))
                .count();
    }

    private static boolean writes(Happening happening, String words) {
        return !happening.isForce() && happening.written().contains(words);
    }

    private static String text(ByteBuffer bytes) {
        var copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return new String(copy, StandardCharsets.ISO_8859_1);
    }
}
