package io.rebond.nudge;

import io.rebond.audience.AudienceWords;
import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;

/** A nudge as its readers see it: the words, whose they are, why they are told, and how to have fewer. */
@Singleton
class NudgeLook {

    private final AudienceWords audiences;
    private final Playbooks playbooks;
    private final People people;
    private final Pseudonyms pseudonyms;

    NudgeLook(AudienceWords audiences, Playbooks playbooks, People people, Pseudonyms pseudonyms) {
        this.audiences = audiences;
        this.playbooks = playbooks;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    Message toMember(Nudge nudge, int group, Community community, Language reader) {
        var words = Words.in(reader, NudgeMessages.class);
        var reason = audiences.reason(nudge.audience(), group, community, reader);
        return Message.saying(nudge.words())
                .context(words.footer(
                        author(nudge, words), reason, playbooks.of(community).weeklyCap()))
                .buttons(
                        new Button(words.pauseForMe(), new Action(PauseButtons.PAUSE, nudge.id())),
                        new Button(words.stopForMe(), new Action(PauseButtons.STOP, nudge.id())))
                .build();
    }

    Message toChannel(Nudge nudge, Community community) {
        var words = Words.in(community.language(), NudgeMessages.class);
        return Message.saying(nudge.words())
                .context(words.channelFooter(author(nudge, words)))
                .build();
    }

    Message preview(Nudge nudge, Community community, Language reader) {
        return nudge.audience().channel().isPresent()
                ? toChannel(nudge, community)
                : toMember(nudge, 0, community, reader);
    }

    private String author(Nudge nudge, NudgeMessages words) {
        return pseudonyms.behind(nudge.author()).map(people::nameOf).orElseGet(words::somebody);
    }
}
