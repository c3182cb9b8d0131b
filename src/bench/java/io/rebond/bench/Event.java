package io.rebond.bench;

import java.nio.ByteBuffer;

/** A request that is rendered once; only its numbers change, so that no two bodies are alike. */
interface Event {

    ByteBuffer numbered(long number);

    /** The last digits of the number, of which the last one stands at {@code place}. */
    static void write(long number, byte[] request, int place, int digits) {
        long rest = number;
        for (int digit = 0; digit < digits; digit++) {
            request[place - digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
