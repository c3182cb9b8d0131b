package io.rebond.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values for an {@code in (…)}. */
final class InList {

    private InList() {}

    /** As long as the next power of two, the last value repeated, so that few statements serve all batch sizes. */
    static <T> List<T> of(List<T> values) {
        int size = values.size() <= 1 ? 1 : Integer.highestOneBit(values.size() - 1) * 2;
        var padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(size - values.size(), values.get(values.size() - 1)));
        return padded;
    }
}
