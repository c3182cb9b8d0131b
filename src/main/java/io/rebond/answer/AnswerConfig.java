package io.rebond.answer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How answers are marked. */
@ConfigMapping(prefix = "rebond.answer")
public interface AnswerConfig {

    /**
     * The emoji by which the proposer of an item, or an animator, marks a reply in its discussion as the answer: the platform's
     * short names without colons, separated by commas; {@code none} for no emoji; REBOND_ANSWER_EMOJI.
     */
    @WithDefault("white_check_mark")
    List<String> emoji();

    /** How long the author of a reply is waited for, 1 to 30 days; then it is not kept; REBOND_ANSWER_PATIENCE. */
    @WithDefault("7d")
    Duration patience();
}
