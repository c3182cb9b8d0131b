package io.rebond.relaunch;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an animator sees of quiet topics and discussions, and the button that offers one: the same whatever was asked of whom, and answered. */
@Singleton
class DormantList implements ActionHandler {

    private static final String OFFER = "relaunch.offer";
    private static final int SHOWN = 10;

    private final Quiet quiet;
    private final Relaunches relaunches;
    private final Relaunching relaunching;
    private final Communities communities;
    private final Playbooks playbooks;
    private final People people;
    private final Limits limits;
    private final Clock clock;

    DormantList(
            Quiet quiet,
            Relaunches relaunches,
            Relaunching relaunching,
            Communities communities,
            Playbooks playbooks,
            People people,
            Limits limits,
            Clock clock) {
        this.quiet = quiet;
        this.relaunches = relaunches;
        this.relaunching = relaunching;
        this.communities = communities;
        this.playbooks = playbooks;
        this.people = people;
        this.limits = limits;
        this.clock = clock;
    }

    Message of(Asker asker) {
        var community = communities.of(asker.where());
        var words = Words.in(asker.language(), RelaunchMessages.class);
        var begun = relaunches.begun(community, clock.instant().minus(Relaunching.LOOKED_FOR));
        var found = quiet.of(community).stream().limit(SHOWN).toList();
        var message = Message.titled(words.dormantTitle());
        found.forEach(each -> show(message, each, begun, community, asker));
        if (found.isEmpty()) {
            message.paragraph(words.dormantNone(
                    playbooks.ruleOf(community).minimum(),
                    limits.silence(community).toDays(),
                    limits.pause().toDays()));
        }
        var alive = begun.stream()
                .filter(each -> each.stage() == Relaunch.Stage.ALIVE)
                .flatMap(each -> quiet.nameOf(community, each.topic(), each.subject()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!alive.isEmpty()) {
            message.paragraph(words.alive(alive));
        }
        return limits.allows(community)
                ? message.context(words.limits(limits.people(), limits.weekly(community)))
                        .context(rhythm(community, asker.language()))
                        .build()
                : message.context(words.without(community.name())).build();
    }

    Text rhythm(Community community, Language language) {
        var words = Words.in(language, RelaunchMessages.class);
        var spelling = Spelling.in(community.workspace());
        return Text.marked(
                relaunches.byItself(community)
                        ? words.byItself(spelling.of(language.choose("topics relaunch off", "themes relancer non")))
                        : words.whenPressed(spelling.of(language.choose("topics relaunch on", "themes relancer oui"))));
    }

    private void show(Message.Builder message, Dormant found, List<Relaunch> begun, Community community, Asker asker) {
        var words = Words.in(asker.language(), RelaunchMessages.class);
        var name = quiet.nameOf(community, found.topic(), found.subject()).orElse("");
        var since = Letters.day(found.since(), community.zone(), asker.language());
        var offered = begun.stream()
                .filter(each -> each.isOf(found))
                .findFirst()
                .map(each -> Letters.day(each.begunAt(), community.zone(), asker.language()))
                .orElse("");
        var line = found.isDiscussion()
                ? words.dormantDiscussion(since, found.people(), offered)
                : words.dormant(since, found.people(), offered);
        message.paragraph(Text.empty().strong(name).plain("  " + line));
        if (offered.isEmpty()
                && limits.allows(community)
                && people.roleOf(asker.member(), community).covers(Role.ANIMATOR)) {
            message.buttons(new Button(words.offer(name), new Action(OFFER, community.id() + " " + found.key())));
        }
    }

    @Override
    public Set<String> actions() {
        return Set.of(OFFER);
    }

    @Override
    public Answer on(ActionTaken event) {
        var parts = event.action().argument().split(" ", 2);
        var community = communities.get(Long.parseLong(parts[0]));
        var words = Words.in(people.languageOf(event.actor()), RelaunchMessages.class);
        if (!people.roleOf(event.actor(), community).covers(Role.ANIMATOR)) {
            return Answer.privately(words.notYours(community.name()));
        } else if (!limits.allows(community)) {
            return Answer.privately(words.without(community.name()));
        }
        return quiet.of(community).stream()
                .filter(each -> each.key().equals(parts[1]))
                .findFirst()
                .map(found -> {
                    relaunching.begin(community, found);
                    return Answer.privately(words.offered());
                })
                .orElseGet(() -> Answer.privately(words.notQuiet()));
    }
}
