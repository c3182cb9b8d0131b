package io.rebond.summary;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.engagement.Indicators;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;

/** The indicators of the asker's community; members are told what animators are told. */
@Dependent
@Command
class SummaryCommand implements CommandContribution {

    private final Communities communities;
    private final Indicators indicators;
    private final Telling telling;

    SummaryCommand(Communities communities, Indicators indicators, Telling telling) {
        this.communities = communities;
        this.indicators = indicators;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public String french() {
        return "bilan";
    }

    @Override
    public String does(Language language) {
        return Words.in(language, SummaryMessages.class).does();
    }

    @Override
    public Answer run(Asker asker) {
        var community = communities.of(asker.where());
        return new Answer.Private(telling.of(community, indicators.of(community), asker.language()));
    }
}
