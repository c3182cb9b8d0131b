package io.rebond.nudge;

import io.rebond.audience.Addressing;
import io.rebond.audience.Audience;
import io.rebond.audience.Unaddressed;
import io.rebond.calendar.BestMoment;
import io.rebond.calendar.BestMoment.Choice;
import io.rebond.calendar.When;
import io.rebond.calendar.WhenWords;
import io.rebond.calendar.WorkingDays;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.grammar.WhenGrammar;
import io.rebond.nudge.Nudge.State;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands what an animator wants people to be reminded of, and shows whom it would reach and when before anything is sent. */
@Singleton
class Writing {

    static final int LONGEST = 1_000;

    private static final LocalTime USUAL_HOUR = LocalTime.of(9, 30);

    /**
     * When, as it was understood.
     *
     * @param why this moment, where the choice was left
     */
    record Chosen(When when, Optional<String> why) {}

    private final Addressing addressing;
    private final Nudges nudges;
    private final Telling telling;
    private final Communities communities;
    private final Playbooks playbooks;
    private final BestMoment best;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Writing(
            Addressing addressing,
            Nudges nudges,
            Telling telling,
            Communities communities,
            Playbooks playbooks,
            BestMoment best,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.addressing = addressing;
        this.nudges = nudges;
        this.telling = telling;
        this.communities = communities;
        this.playbooks = playbooks;
        this.best = best;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    Answer byCommand(Asker asker, List<String> line) {
        try {
            var addressed = addressing.read(asker, line);
            var rest = addressed.rest();
            return draft(
                    asker,
                    addressed.audience(),
                    rest.isEmpty() ? "" : rest.get(0),
                    String.join(" ", rest.subList(Math.min(1, rest.size()), rest.size())));
        } catch (Misunderstood | Unaddressed e) {
            return Answer.privately(Text.marked(words(asker)
                    .tryThis(
                            e.getMessage(),
                            Spelling.in(asker.where().workspace()).of(example(asker.language())))));
        }
    }

    Answer byForm(Asker asker, String audience, String text, String when) {
        try {
            return draft(asker, addressing.readTyped(asker, audience), text, when);
        } catch (Unaddressed e) {
            return new Answer.FieldErrors(
                    Map.of(Misunderstood.AUDIENCE, e.getMessage().replace("`", "")));
        } catch (Misunderstood e) {
            return new Answer.FieldErrors(Map.of(e.field(), e.getMessage().replace("`", "")));
        }
    }

    /** The moment that who leaves the choice would be given now. */
    String bestFor(Asker asker) {
        return best.of(communities.of(asker.where())).told(WhenWords.in(asker.language()));
    }

    static String example(Language language) {
        return language.choose(
                "nudge topic:java \"Who has tried records?\" every tuesday at 9:30",
                "rappel thème:java \"Qui a essayé les records ?\" chaque mardi à 9h30");
    }

    private Answer draft(Asker asker, Audience audience, String typed, String when) throws Misunderstood {
        var community = communities.of(asker.where());
        var words = words(asker);
        var text = text(asker, typed);
        var chosen = when(asker, community, when);
        var draft = new Nudge(
                0,
                community.id(),
                pseudonyms.of(asker.member()),
                audience,
                text,
                chosen.when(),
                State.DRAFT,
                clock.instant(),
                Optional.empty());
        long id = nudges.add(draft);
        var message = telling.draft(draft, community, asker.language());
        chosen.why().ifPresent(message::context);
        return new Answer.Private(message.buttons(
                        new Button(words.schedule(), new Action(DraftButtons.SCHEDULE, id)).primary(),
                        new Button(words.discard(), new Action(DraftButtons.DISCARD, id)))
                .build());
    }

    private static String text(Asker asker, String typed) throws Misunderstood {
        var text = typed.replaceAll("[\\p{Cc}&&[^\\s]]", "").strip();
        if (text.isEmpty()) {
            throw new Misunderstood(Misunderstood.WORDS, words(asker).noWords());
        } else if (text.length() > LONGEST) {
            throw new Misunderstood(Misunderstood.WORDS, words(asker).tooLong(LONGEST));
        }
        return text;
    }

    private Chosen when(Asker asker, Community community, String typed) throws Misunderstood {
        return when(asker, community, typed, USUAL_HOUR);
    }

    /** @param usual the time of day where none was typed */
    Chosen when(Asker asker, Community community, String typed, LocalTime usual) throws Misunderstood {
        var calendar = WhenWords.in(asker.language());
        var grammar = new WhenGrammar(clock.instant(), community.zone(), usual);
        var choice = WhenGrammar.leavesTheChoice(typed) ? Optional.of(best.of(community)) : Optional.<Choice>empty();
        var days = new WorkingDays(playbooks.of(community).holidays());
        var reading = choice.map(left -> grammar.read(typed, left, days)).orElseGet(() -> grammar.read(typed));
        var problem = reading.match(understood -> "", refused -> refused.in(calendar));
        if (!problem.isEmpty()) {
            throw new Misunderstood(
                    Misunderstood.WHEN, words(asker).notAMoment(problem.replace("`", ""), calendar.exampleRecurring()));
        }
        return new Chosen(
                reading.match(understood -> understood, refused -> null), choice.map(left -> left.in(calendar)));
    }

    private static NudgeMessages words(Asker asker) {
        return Words.in(asker.language(), NudgeMessages.class);
    }
}
