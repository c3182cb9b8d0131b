package io.rebond.hosting;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.delivery.Platforms;
import io.rebond.directory.Communities;
import io.rebond.gathering.Announcing;
import io.rebond.gathering.Gathering.Plan;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Takes gatherings in, whether they were typed in a line or in a form. */
@Singleton
class Inviting {

    private final Planning planning;
    private final Announcing announcing;
    private final Communities communities;
    private final Platforms platforms;
    private final Clock clock;

    Inviting(Planning planning, Announcing announcing, Communities communities, Platforms platforms, Clock clock) {
        this.planning = planning;
        this.announcing = announcing;
        this.communities = communities;
        this.platforms = platforms;
        this.clock = clock;
    }

    /** Not a direct conversation, nor a channel that Rebond was never let into. */
    boolean serves(Asker asker) {
        return communities.knows(asker.where());
    }

    Answer elsewhere(Asker asker) {
        return Answer.privately(Text.marked(
                words(asker).notHere(platforms.invitation(asker.where().workspace(), asker.language()))));
    }

    Answer byCommand(Asker asker, Line line) {
        try {
            return invite(asker, line);
        } catch (Misplanned e) {
            var example = Spelling.in(asker.where().workspace()).of(Planning.example(asker.language()));
            return new Answer.Private(Message.saying(Text.marked(e.getMessage()))
                    .paragraph(Text.marked(words(asker).tryThis(example)))
                    .build());
        }
    }

    Answer byForm(Asker asker, Line line) {
        try {
            return invite(asker, line);
        } catch (Misplanned e) {
            return new Answer.FieldErrors(Map.of(e.field(), e.getMessage().replace("`", "")));
        }
    }

    private Answer invite(Asker asker, Line line) throws Misplanned {
        var community = communities.of(asker.where());
        Plan plan = planning.read(line, community, asker.language());
        announcing.announce(plan, community, asker);
        return Answer.privately(words(asker)
                .onItsWay(
                        communities.nameOf(asker.where()),
                        WhenWords.in(asker.language()).moment(plan.at(), clock.instant(), community.zone())));
    }

    private static HostingMessages words(Asker asker) {
        return Words.in(asker.language(), HostingMessages.class);
    }
}
