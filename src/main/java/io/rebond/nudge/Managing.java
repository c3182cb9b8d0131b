package io.rebond.nudge;

import io.rebond.audience.Addressing;
import io.rebond.audience.AudienceWords;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.nudge.Nudge.State;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What animators do with the nudges of a community: list, look at, let rest, have again, end. */
@Singleton
class Managing implements ActionHandler {

    static final String PREVIEW = "nudge.preview";
    static final String PAUSE = "nudge.pause";
    static final String RESUME = "nudge.resume";
    static final String CANCEL = "nudge.cancel";

    private final Nudges nudges;
    private final Turns turns;
    private final Addressing addressing;
    private final AudienceWords audiences;
    private final Telling telling;
    private final NudgeLook look;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Audit audit;
    private final Clock clock;

    Managing(
            Nudges nudges,
            Turns turns,
            Addressing addressing,
            AudienceWords audiences,
            Telling telling,
            NudgeLook look,
            Communities communities,
            People people,
            Pseudonyms pseudonyms,
            Audit audit,
            Clock clock) {
        this.nudges = nudges;
        this.turns = turns;
        this.addressing = addressing;
        this.audiences = audiences;
        this.telling = telling;
        this.look = look;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.clock = clock;
    }

    Answer list(Asker asker) {
        var words = words(asker);
        var community = communities.of(asker.where());
        var theirs = theirs(asker, community);
        if (theirs.isEmpty()) {
            return Answer.privately(words.none());
        }
        var message = Message.titled(words.title());
        theirs.forEach(nudge -> message.paragraph(told(nudge, community, asker)).buttons(buttons(nudge, words)));
        return new Answer.Private(message.build());
    }

    /** By its number; without one, the only one there is. */
    Answer byNumber(Asker asker, String number, String action) {
        return byNumber(asker, number, (nudge, community) -> act(asker, nudge, community, action));
    }

    /** The same, for whatever is done with it. */
    Answer byNumber(Asker asker, String number, BiFunction<Nudge, Community, Answer> act) {
        var words = words(asker);
        var community = communities.of(asker.where());
        var all = nudges.in(community.id());
        var theirs = theirs(asker, all, community);
        var meant = number == null
                ? theirs.stream().filter(nudge -> theirs.size() == 1).findFirst()
                : all.stream()
                        .filter(nudge -> String.valueOf(nudge.id()).equals(number))
                        .findFirst();
        if (meant.isPresent()) {
            return one(asker, meant.get().id(), act);
        } else if (theirs.isEmpty()) {
            return Answer.privately(words.none());
        } else if (number == null) {
            return Answer.privately(words.which(
                    theirs.stream().map(nudge -> String.valueOf(nudge.id())).collect(Collectors.joining(", "))));
        }
        return Answer.privately(words.noSuch(number.replaceAll("\\D.*", "")));
    }

    @Override
    public Set<String> actions() {
        return Set.of(PREVIEW, PAUSE, RESUME, CANCEL);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        return one(
                asker,
                event.action().subject(),
                (nudge, community) ->
                        act(asker, nudge, community, event.action().name()));
    }

    /** If it is theirs; locked until the caller's transaction ends. */
    Answer one(Asker asker, long id, BiFunction<Nudge, Community, Answer> act) {
        var words = words(asker);
        return nudges.lock(id)
                .filter(nudge -> nudge.state() == State.ACTIVE || nudge.state() == State.PAUSED)
                .map(nudge -> {
                    var community = communities.get(nudge.community());
                    return isTheirs(asker, nudge, community)
                            ? act.apply(nudge, community)
                            : Answer.privately(words.notYours());
                })
                .orElseGet(() -> Answer.privately(words.noSuch(String.valueOf(id))));
    }

    private Answer act(Asker asker, Nudge nudge, Community community, String action) {
        var words = words(asker);
        return switch (action) {
            case PREVIEW -> new Answer.Private(look.preview(nudge, community, asker.language()));
            case PAUSE -> become(asker, nudge, State.PAUSED, words.paused(nudge.id()));
            case RESUME -> become(asker, nudge, State.ACTIVE, words.resumed(nudge.id()));
            default -> {
                turns.drop(nudge);
                yield become(asker, nudge, State.ENDED, words.cancelled(nudge.id()));
            }
        };
    }

    private Answer become(Asker asker, Nudge nudge, State state, String sentence) {
        nudges.become(nudge, state);
        audit.note(asker.member(), Change.NUDGE_CHANGED, "nudge:" + nudge.id());
        return Answer.privately(sentence);
    }

    /** Those that the asker may list and change. */
    List<Nudge> theirs(Asker asker, Community community) {
        return theirs(asker, nudges.in(community.id()), community);
    }

    private List<Nudge> theirs(Asker asker, List<Nudge> all, Community community) {
        return all.stream().filter(nudge -> isTheirs(asker, nudge, community)).toList();
    }

    private boolean isTheirs(Asker asker, Nudge nudge, Community community) {
        return pseudonyms.known(asker.member()).equals(Optional.of(nudge.author()))
                || addressing.mayReach(asker.member(), community, nudge.audience());
    }

    private Text told(Nudge nudge, Community community, Asker asker) {
        var words = words(asker);
        var calendar = WhenWords.in(asker.language());
        var lines = new ArrayList<String>();
        lines.add(calendar.of(nudge.rhythm(), community.zone()));
        lines.add(words.quoted(Endings.shown(nudge)));
        lines.add(
                nudge.state() == State.PAUSED
                        ? words.rests()
                        : nudge.rhythm()
                                .next(clock.instant(), community.zone())
                                .map(next -> words.nextAt(calendar.moment(next, clock.instant(), community.zone())))
                                .orElse(""));
        lines.addAll(telling.outcomes(nudge, community, asker.language()));
        lines.removeIf(String::isEmpty);
        return Text.empty()
                .strong(words.line(nudge.id(), audiences.typed(nudge.audience(), community, asker.language())))
                .plain("\n" + String.join("\n", lines));
    }

    private static List<Button> buttons(Nudge nudge, NudgeMessages words) {
        var rest = nudge.state() == State.PAUSED
                ? new Button(words.resume(), new Action(RESUME, nudge.id()))
                : new Button(words.pause(), new Action(PAUSE, nudge.id()));
        return List.of(
                new Button(words.preview(), new Action(PREVIEW, nudge.id())),
                new Button(words.move(), new Action(MoveForm.MOVE, nudge.id())),
                rest,
                new Button(words.cancel(), new Action(CANCEL, nudge.id())));
    }

    private static NudgeMessages words(Asker asker) {
        return Words.in(asker.language(), NudgeMessages.class);
    }
}
