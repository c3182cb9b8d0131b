package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Block.Buttons;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The sources of a community as a list, and what an animator does with one: by its name, or by its buttons. */
@Singleton
class Tending implements ActionHandler {

    private static final String PAUSE = "digest.source.pause";
    private static final String RESUME = "digest.source.resume";
    private static final String REMOVE = "digest.source.remove";

    private final Sources sources;
    private final Communities communities;
    private final People people;
    private final Audit audit;

    Tending(Sources sources, Communities communities, People people, Audit audit) {
        this.sources = sources;
        this.communities = communities;
        this.people = people;
        this.audit = audit;
    }

    Answer list(Asker asker) {
        var words = Words.in(asker.language(), DigestMessages.class);
        var all = sources.of(communities.of(asker.where()).id());
        if (all.isEmpty()) {
            var example = asker.language().choose("source add sample:security", "flux ajouter sample:security");
            return Answer.privately(Text.marked(
                    words.noSource(Spelling.in(asker.where().workspace()).of(example))));
        }
        return new Answer.Private(list(all, asker, words));
    }

    /** @param name its address or its title, or a part of either that fits no other */
    Answer tend(String name, Standing standing, Asker asker) {
        var words = Words.in(asker.language(), DigestMessages.class);
        var found = named(sources.of(communities.of(asker.where()).id()), name);
        if (found.size() != 1) {
            var list =
                    Spelling.in(asker.where().workspace()).of(asker.language().choose("source list", "flux liste"));
            return Answer.privately(
                    Text.marked(found.isEmpty() ? words.sourceUnknown(name, list) : words.sourceAmbiguous(name, list)));
        }
        return Answer.privately(Text.marked(tend(sources.hold(found.get(0)), standing, asker)));
    }

    @Override
    public Set<String> actions() {
        return Set.of(PAUSE, RESUME, REMOVE);
    }

    /** A role may have been lost since the list was shown. */
    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        var words = Words.in(asker.language(), DigestMessages.class);
        return sources.lock(event.action().subject())
                .filter(source -> source.standing != Standing.REMOVED)
                .map(source -> {
                    var community = communities.get(source.communityId);
                    if (!people.roleOf(asker.member(), community).covers(Role.ANIMATOR)) {
                        return Answer.privately(words.animatorsOnly());
                    }
                    return Answer.privately(Text.marked(tend(source, standing(event), asker)));
                })
                .orElseGet(() -> Answer.privately(words.sourceGone()));
    }

    private String tend(Source source, Standing standing, Asker asker) {
        var words = Words.in(asker.language(), DigestMessages.class);
        source.stands(standing);
        audit.note(
                asker.member(),
                switch (standing) {
                    case FOLLOWED -> Change.SOURCE_RESUMED;
                    case PAUSED -> Change.SOURCE_PAUSED;
                    case REMOVED -> Change.SOURCE_REMOVED;
                },
                source.address);
        return switch (standing) {
            case FOLLOWED -> words.sourceResumed(source.address);
            case PAUSED -> words.sourcePaused(source.address);
            case REMOVED -> words.sourceRemoved(source.address);
        };
    }

    private Message list(List<Source> all, Asker asker, DigestMessages words) {
        var health = new Health(communities.of(asker.where()).zone(), asker.language());
        var message = Message.titled(words.sourcesTitle());
        all.forEach(source -> message.paragraph(
                        Text.empty().strong(source.title).plain("  " + health.of(source) + "\n" + source.address))
                .add(buttons(source, words)));
        return message.build();
    }

    private static Buttons buttons(Source source, DigestMessages words) {
        boolean rests = source.standing == Standing.PAUSED;
        return new Buttons(List.of(
                new Button(
                        rests ? words.sourceResume() : words.sourcePause(),
                        new Action(rests ? RESUME : PAUSE, source.id)),
                new Button(words.sourceRemove(), new Action(REMOVE, source.id))));
    }

    private static Standing standing(ActionTaken event) {
        return switch (event.action().name()) {
            case PAUSE -> Standing.PAUSED;
            case RESUME -> Standing.FOLLOWED;
            default -> Standing.REMOVED;
        };
    }

    private static List<Source> named(List<Source> all, String name) {
        var exact = those(all, source -> source.address.equals(name) || source.title.equalsIgnoreCase(name));
        var part = name.toLowerCase(Locale.ROOT);
        return exact.isEmpty()
                ? those(
                        all,
                        source -> source.address.toLowerCase(Locale.ROOT).contains(part)
                                || source.title.toLowerCase(Locale.ROOT).contains(part))
                : exact;
    }

    private static List<Source> those(List<Source> all, Predicate<Source> fit) {
        return all.stream().filter(fit).toList();
    }
}
