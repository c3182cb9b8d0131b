package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.digest.Collecting.SourceAdded;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.directory.Topics;
import io.rebond.feed.FeedAddress;
import io.rebond.feed.FeedConfig;
import io.rebond.feed.FeedMessages;
import io.rebond.web.Refused;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

/** Which feeds a community follows. */
@Singleton
class Following {

    /** @param sentence what to tell who asked */
    record Outcome(boolean accepted, String sentence) {}

    private final Sources sources;
    private final Communities communities;
    private final People people;
    private final Audit audit;
    private final FeedConfig feeds;
    private final Event<SourceAdded> added;

    Following(
            Sources sources,
            Communities communities,
            People people,
            Audit audit,
            FeedConfig feeds,
            Event<SourceAdded> added) {
        this.sources = sources;
        this.communities = communities;
        this.people = people;
        this.audit = audit;
        this.feeds = feeds;
        this.added = added;
    }

    Outcome add(String address, Topics topics, MemberRef by, ChannelRef where, Language language) {
        try {
            return add(FeedAddress.parse(address, feeds), topics, by, where, language);
        } catch (Refused e) {
            return new Outcome(false, Words.in(language, FeedMessages.class).problem(e.problem()));
        }
    }

    private Outcome add(FeedAddress address, Topics topics, MemberRef by, ChannelRef where, Language language) {
        var words = Words.in(language, DigestMessages.class);
        var community = communities.of(where);
        if (!people.roleOf(by, community).covers(Role.ANIMATOR)) {
            return new Outcome(false, words.notYourCommunity());
        }
        var known = sources.at(community.id(), address.uri().toString());
        if (known.filter(source -> source.standing != Standing.REMOVED).isPresent()) {
            return new Outcome(false, words.sourceKnown(address.uri().toString()));
        }
        var source = known.map(removed -> again(sources.hold(removed), topics))
                .orElseGet(() -> first(new Source(community.id(), address, topics)));
        audit.note(by, Change.SOURCE_ADDED, source.address);
        added.fire(new SourceAdded(source.id));
        var list = Spelling.in(where.workspace()).of(language.choose("source list", "flux liste"));
        return new Outcome(true, words.sourceAdded(address.uri().toString(), list));
    }

    private static Source again(Source removed, Topics topics) {
        removed.followAgain(topics);
        return removed;
    }

    private Source first(Source source) {
        sources.persist(source);
        return source;
    }
}
