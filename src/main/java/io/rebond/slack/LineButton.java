package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import java.util.Optional;

/**
 * A button that stands for a line somebody typed: pressed, it is as if the line were typed again, now with what lets a form
 * open. It never reaches anybody but the adapter that made it.
 */
final class LineButton {
    private static final String NAME = "slack.line";
    /** In bytes, so that its seal keeps to the length that a button's value may have. */
    private static final int LONGEST = 500;

    private LineButton() {}

    /** Empty for a line that is too long for a button. */
    static Optional<Button> of(String line, String label) {
        return line.getBytes(UTF_8).length <= LONGEST
                ? Optional.of(new Button(label, new Action(NAME, line)).primary())
                : Optional.empty();
    }

    /** The line that the action stands for; empty for any other action. */
    static Optional<String> line(Action action) {
        return NAME.equals(action.name()) ? Optional.of(action.argument()) : Optional.empty();
    }
}
