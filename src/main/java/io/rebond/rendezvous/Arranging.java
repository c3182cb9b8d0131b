package io.rebond.rendezvous;

import io.rebond.calendar.BestMoment;
import io.rebond.calendar.BestMoment.Choice;
import io.rebond.calendar.Problem;
import io.rebond.calendar.Reading;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import io.rebond.command.Spelling;
import io.rebond.delivery.Platforms;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbook.Approval;
import io.rebond.directory.Playbooks;
import io.rebond.grammar.WhenGrammar;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands what an animator wants to happen again and again, and says when it will. */
@Singleton
class Arranging {

    static final Duration LONGEST_REVIEW = Duration.ofDays(7);

    /** Whose command the animators arrange here. */
    static final String FEATURE = "digest";

    static final String WHEN = "when";
    static final String CHANNEL = "channel";
    static final String MOST = "most";
    static final String REVIEW = "review";

    private static final Duration USUAL_REVIEW = Duration.ofHours(24);
    private static final LocalTime USUAL_HOUR = LocalTime.of(9, 0);
    private static final int LONGEST_EDITION = 10;
    private static final Pattern AHEAD = Pattern.compile("(\\d{1,4})\\s*(m|min|h|d|j)");

    /**
     * What somebody asked for.
     *
     * @param rhythms what was typed as the rhythm, in each way that it may have been meant
     * @param channel "" for the community's own
     * @param review how long ahead to ask for a go-ahead, as it was typed; "" for as long as usual
     * @param most items, or null for as many as usual
     */
    record Wish(
            List<String> rhythms, String channel, String review, boolean automatic, Integer most, boolean newsletter) {}

    /** Part of a wish means nothing. */
    private static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1;
        private final String field;

        Misunderstood(String field, String sentence) {
            super(sentence, null, false, false);
            this.field = field;
        }
    }

    private final Agenda agenda;
    private final Communities communities;
    private final Playbooks playbooks;
    private final People people;
    private final Platforms platforms;
    private final BestMoment best;
    private final Clock clock;

    Arranging(
            Agenda agenda,
            Communities communities,
            Playbooks playbooks,
            People people,
            Platforms platforms,
            BestMoment best,
            Clock clock) {
        this.agenda = agenda;
        this.communities = communities;
        this.playbooks = playbooks;
        this.people = people;
        this.platforms = platforms;
        this.best = best;
        this.clock = clock;
    }

    Answer byCommand(Asker asker, Wish wish) {
        try {
            return arrange(asker, wish);
        } catch (Misunderstood e) {
            return Answer.privately(Text.marked(e.getMessage()));
        }
    }

    Answer byForm(Asker asker, Wish wish) {
        try {
            return arrange(asker, wish);
        } catch (Misunderstood e) {
            return new Answer.FieldErrors(Map.of(e.field, e.getMessage()));
        }
    }

    private Answer arrange(Asker asker, Wish wish) throws Misunderstood {
        var words = words(asker);
        var community = communities.of(asker.where());
        var channel = channel(asker, wish, community);
        if (!people.roleOf(asker.member(), channel).covers(Role.ANIMATOR)) {
            throw new Misunderstood(CHANNEL, words.notYourLane(communities.nameOf(channel)));
        }
        boolean left = wish.rhythms().stream().anyMatch(WhenGrammar::leavesTheChoice);
        var choice = left ? Optional.of(best.of(community)) : Optional.<Choice>empty();
        var rhythm = left ? choice.get().weekly() : rhythm(asker, wish, community);
        var review = review(asker, wish, community);
        var next = rhythm.next(clock.instant(), community.zone());
        agenda.add(new Rendezvous(
                0,
                community.id(),
                channel,
                FEATURE,
                rhythm,
                line(asker, wish, channel),
                review,
                Optional.of(asker.member()),
                next,
                Optional.empty(),
                false));
        var message = told(asker, community, channel, rhythm, review);
        choice.ifPresent(moment -> message.context(moment.in(WhenWords.in(asker.language()))));
        return new Answer.Private(message.build());
    }

    /** The moment that who leaves the choice would be given now. */
    String bestFor(Asker asker) {
        return best.of(communities.of(asker.where())).told(WhenWords.in(asker.language()));
    }

    private Message.Builder told(
            Asker asker, Community community, ChannelRef channel, Recurrence rhythm, Optional<Duration> review) {
        var words = words(asker);
        var calendar = WhenWords.in(asker.language());
        var next = calendar.nextThree(rhythm, clock.instant(), community.zone());
        var message = Message.saying(words.arranged(calendar.of(rhythm, community.zone()), communities.nameOf(channel)))
                .paragraph(words.next(String.join("\n", next)))
                .context(review.map(ahead -> words.asked(hours(ahead))).orElseGet(words::automatic));
        otherCadence(rhythm, community).map(words::otherThanAgreed).ifPresent(message::context);
        return message;
    }

    /** The playbook's cadence, where it is a rhythm and another one; what is said there in free words binds nobody. */
    private Optional<String> otherCadence(Recurrence rhythm, Community community) {
        var agreed = playbooks.of(community).cadence();
        var reading = new WhenGrammar(clock.instant(), community.zone(), USUAL_HOUR).readRecurrence(List.of(agreed));
        return reading instanceof Reading.Understood<Recurrence> understood
                        && !understood.when().rhythm().equals(rhythm.rhythm())
                ? Optional.of(agreed)
                : Optional.empty();
    }

    /** The line that its organiser could type: whoever reads the agenda knows what will happen. */
    private String line(Asker asker, Wish wish, ChannelRef channel) throws Misunderstood {
        if (wish.most() != null && (wish.most() < 1 || wish.most() > LONGEST_EDITION)) {
            throw new Misunderstood(MOST, words(asker).wrongSize(LONGEST_EDITION));
        }
        return "digest publish " + Commands.quoted("#" + communities.nameOf(channel))
                + (wish.most() == null ? "" : " --max " + wish.most())
                + (wish.newsletter() ? " --newsletter" : "");
    }

    private ChannelRef channel(Asker asker, Wish wish, Community community) throws Misunderstood {
        var found = wish.channel().isBlank()
                ? communities.home(community)
                : communities.channelNamed(community, wish.channel());
        return found.orElseThrow(() -> new Misunderstood(
                CHANNEL,
                words(asker)
                        .noChannel(
                                wish.channel().replace("`", "").strip(),
                                platforms.invitation(asker.where().workspace(), asker.language()))));
    }

    private Recurrence rhythm(Asker asker, Wish wish, Community community) throws Misunderstood {
        var grammar = new WhenGrammar(clock.instant(), community.zone(), USUAL_HOUR);
        var reading = grammar.readRecurrence(wish.rhythms());
        if (reading instanceof Reading.Understood<Recurrence> understood) {
            return understood.when();
        }
        var problem = reading.match(any -> new Problem.Nothing(), refused -> refused);
        var words = WhenWords.in(asker.language());
        var example = Spelling.in(asker.where().workspace())
                .of(asker.language()
                        .choose("digest every tuesday at 9:00 in #veille", "veille chaque mardi à 9h dans #veille"));
        throw new Misunderstood(WHEN, words(asker).notARhythm(problem.in(words).replace("`", ""), example));
    }

    /** Where the playbook asks for no go-ahead, one is asked for only by wish. */
    private Optional<Duration> review(Asker asker, Wish wish, Community community) throws Misunderstood {
        if (wish.automatic()) {
            return Optional.empty();
        } else if (wish.review().isBlank()) {
            return playbooks.of(community).approval() == Approval.AUTOMATIC
                    ? Optional.empty()
                    : Optional.of(USUAL_REVIEW);
        }
        var parts = AHEAD.matcher(wish.review().strip().toLowerCase(Locale.ROOT));
        var ahead = parts.matches() ? duration(Long.parseLong(parts.group(1)), parts.group(2)) : Duration.ZERO;
        if (ahead.compareTo(Duration.ofMinutes(10)) < 0 || ahead.compareTo(LONGEST_REVIEW) > 0) {
            throw new Misunderstood(REVIEW, words(asker).wrongReview());
        }
        return Optional.of(ahead);
    }

    private static Duration duration(long number, String unit) {
        return switch (unit) {
            case "h" -> Duration.ofHours(number);
            case "d", "j" -> Duration.ofDays(number);
            default -> Duration.ofMinutes(number);
        };
    }

    static String hours(Duration ahead) {
        return ahead.toMinutes() % 60 == 0 ? ahead.toHours() + "\u00a0h" : ahead.toMinutes() + "\u00a0min";
    }

    private static RendezvousMessages words(Asker asker) {
        return Words.in(asker.language(), RendezvousMessages.class);
    }
}
