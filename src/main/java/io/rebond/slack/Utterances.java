package io.rebond.slack;

import com.slack.api.model.Message;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Profile;
import io.rebond.chat.Utterance;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Slack's messages as what somebody said: for the moment of judging it, and for nothing else. */
@Singleton
class Utterances {
    private final SlackPopulation population;

    Utterances(SlackPopulation population) {
        this.population = population;
    }

    /** What an app posts is nobody's, even in somebody's name. */
    Utterance of(Message message, MessageRef where, boolean open, String page) {
        var author = Optional.ofNullable(message.getUser())
                .filter(user -> message.getBotId() == null)
                .map(user -> new MemberRef(where.workspace(), user));
        var named = Typed.named(message.getText(), user -> nameOf(new MemberRef(where.workspace(), user)));
        return new Utterance(
                where,
                author,
                EventEnvelope.instant(message.getTs()),
                open,
                Typed.words(named, population::channelName).strip(),
                Typed.firstAddress(message.getText()),
                page);
    }

    private String nameOf(MemberRef member) {
        return population.profile(member).map(Profile::name).orElse(member.id());
    }
}
