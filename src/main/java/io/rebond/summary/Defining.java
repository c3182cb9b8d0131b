package io.rebond.summary;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import io.rebond.moment.Effects;
import io.rebond.privacy.Recording;
import jakarta.inject.Singleton;
import java.util.Set;

/** What the figures mean: what is counted, of what, when, and how it is observed. */
@Singleton
class Defining implements ActionHandler {

    static final String ACTION = "summary.define";

    private final Communities communities;
    private final Playbooks playbooks;
    private final Recording recording;
    private final Languages languages;

    Defining(Communities communities, Playbooks playbooks, Recording recording, Languages languages) {
        this.communities = communities;
        this.playbooks = playbooks;
        this.recording = recording;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        return define(event.where(), languages.languageOf(event.actor()));
    }

    Answer define(ChannelRef where, Language language) {
        var words = Words.in(language, SummaryMessages.class);
        int minimum = playbooks.ruleOf(communities.of(where)).minimum();
        return new Answer.Private(Message.titled(words.definitionsTitle())
                .paragraph(words.definesPeople(recording.retentionMonths()))
                .paragraph(words.definesLadder())
                .paragraph(words.definesReach())
                .paragraph(words.definesMoment(Effects.LEAST))
                .paragraph(words.definesWithheld(minimum, minimum - 1))
                .build());
    }
}
