package io.rebond.block;

/**
 * A select has no value of its own, so its sealed action travels in its two identifiers, of 255 characters each. The
 * number keeps them apart within a message.
 */
public record ControlAddress(String block, String action) {
    private static final int LIMIT = 255;

    static ControlAddress of(String token, int number) {
        var first = token.substring(0, Math.min(LIMIT, token.length()));
        var rest = number + ":" + token.substring(first.length());
        if (rest.length() > LIMIT) {
            throw new IllegalArgumentException("the action of a select is too long for Slack");
        }
        return new ControlAddress(rest, first);
    }

    public String token() {
        return block.contains(":") ? action + block.substring(block.indexOf(':') + 1) : action;
    }
}
