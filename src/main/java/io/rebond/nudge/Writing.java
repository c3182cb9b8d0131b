package io.rebond.nudge;

import io.rebond.audience.Addressing;
import io.rebond.audience.Audience;
import io.rebond.audience.Unaddressed;
import io.rebond.calendar.When;
import io.rebond.calendar.WhenWords;
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
import io.rebond.grammar.WhenGrammar;
import io.rebond.nudge.Nudge.State;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands what an animator wants people to be reminded of, and shows whom it would reach and when before anything is sent. */
@Singleton
class Writing {

    static final int LONGEST = 1_000;

    private static final LocalTime USUAL_HOUR = LocalTime.of(9, 30);
    private static final Set<String> BEST = Set.of("best", "best moment", "meilleur", "au mieux", "meilleur moment");

    private final Addressing addressing;
    private final Nudges nudges;
    private final Telling telling;
    private final Communities communities;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Writing(
            Addressing addressing,
            Nudges nudges,
            Telling telling,
            Communities communities,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.addressing = addressing;
        this.nudges = nudges;
        this.telling = telling;
        this.communities = communities;
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

    static String example(Language language) {
        return language.choose(
                "nudge topic:java \"Who has tried records?\" every tuesday at 9:30",
                "rappel thème:java \"Qui a essayé les records ?\" chaque mardi à 9h30");
    }

    private Answer draft(Asker asker, Audience audience, String typed, String when) throws Misunderstood {
        var community = communities.of(asker.where());
        var draft = new Nudge(
                0,
                community.id(),
                pseudonyms.of(asker.member()),
                audience,
                text(asker, typed),
                when(asker, community, when),
                State.DRAFT,
                clock.instant(),
                Optional.empty());
        long id = nudges.add(draft);
        var words = words(asker);
        return new Answer.Private(telling.draft(draft, community, asker.language())
                .buttons(
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

    private When when(Asker asker, Community community, String typed) throws Misunderstood {
        var calendar = WhenWords.in(asker.language());
        if (BEST.contains(typed.strip().toLowerCase(Locale.ROOT))) {
            throw new Misunderstood(Misunderstood.WHEN, words(asker).bestLater(calendar.exampleRecurring()));
        }
        var reading = new WhenGrammar(clock.instant(), community.zone(), USUAL_HOUR).read(typed);
        var problem = reading.match(understood -> "", refused -> refused.in(calendar));
        if (!problem.isEmpty()) {
            throw new Misunderstood(
                    Misunderstood.WHEN, words(asker).notAMoment(problem.replace("`", ""), calendar.exampleRecurring()));
        }
        return reading.match(understood -> understood, refused -> null);
    }

    private static NudgeMessages words(Asker asker) {
        return Words.in(asker.language(), NudgeMessages.class);
    }
}
