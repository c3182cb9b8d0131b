package io.rebond.webapi;

import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Slack did not do what it was asked to. Holds Slack's code, never what was sent. */
public class SlackRefused extends Exception {
    private static final long serialVersionUID = 2;
    private static final String BLOCKS = "invalid_blocks";
    private static final Pattern PICTURE = Pattern.compile("/blocks/(\\d{1,3})/(?:image_url|slack_file)");
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final Refusal reason;
    private final String code;
    private final Duration retryAfter;
    private final TreeSet<Integer> pictures;

    public SlackRefused(Refusal reason, String code, Duration retryAfter) {
        this(reason, code, retryAfter, new TreeSet<>());
    }

    private SlackRefused(Refusal reason, String code, Duration retryAfter, TreeSet<Integer> pictures) {
        super(reason + " (" + code + ")");
        this.reason = reason;
        this.code = code;
        this.retryAfter = retryAfter;
        this.pictures = pictures;
    }

    public static SlackRefused by(String code) {
        return new SlackRefused(Refusal.of(code), code, null);
    }

    /** @param complaints what Slack says of single blocks */
    static SlackRefused by(String code, List<String> complaints) {
        var pictures = complaints.stream()
                .flatMap(complaint -> PICTURE.matcher(complaint).results().map(SlackRefused::place))
                .collect(Collectors.toCollection(TreeSet::new));
        return BLOCKS.equals(code) && !pictures.isEmpty()
                ? new SlackRefused(Refusal.PICTURE, code, null, pictures)
                : by(code);
    }

    /** The same when it was the app's token that Slack looked at, not the bot's. */
    SlackRefused withTheAppToken() {
        return reason.isAboutTheSetUp() ? new SlackRefused(Refusal.APP_TOKEN, code, retryAfter) : this;
    }

    /** Slack has taken a picture, and cannot show it before it has read it. */
    public static SlackRefused notYet() {
        return new SlackRefused(Refusal.NOT_READ_YET, BLOCKS, MOMENT);
    }

    private static int place(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }

    public Refusal reason() {
        return reason;
    }

    /** Whether a picture at this place among the blocks may be the cause: Slack does not always say which it was. */
    public boolean mayBeAboutPicture(int place) {
        return BLOCKS.equals(code) && (pictures.isEmpty() || pictures.contains(place));
    }

    public String in(Language language) {
        return Words.in(language, WebApiMessages.class).refusal(reason) + " (" + code + ")";
    }

    public DeliveryFailed asDeliveryFailed() {
        var words = in(Language.ENGLISH);
        if (reason.isForGood()) {
            return DeliveryFailed.forGood(words);
        }
        return retryAfter == null ? DeliveryFailed.forNow(words) : DeliveryFailed.forNow(words, retryAfter);
    }
}
