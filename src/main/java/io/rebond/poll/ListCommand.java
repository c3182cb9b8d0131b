package io.rebond.poll;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.rendezvous.Series;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;

/** What is asked again and again in a channel. */
@Dependent
@Command
class ListCommand implements CommandContribution {

    private final Series series;

    ListCommand(Series series) {
        this.series = series;
    }

    @Override
    public String name() {
        return "poll list";
    }

    @Override
    public String french() {
        return "sondage liste";
    }

    @Override
    public String does(Language language) {
        return Words.in(language, PollMessages.class).doesList();
    }

    @Override
    public Answer run(Asker asker) {
        var words = Words.in(asker.language(), PollMessages.class);
        var example = asker.language()
                .choose(
                        "poll \"How was your week?\" \"Good\" \"Heavy\" --every \"friday 16:00\"",
                        "sondage \"Comment va votre semaine ?\" \"Bien\" \"Chargée\" --chaque \"vendredi 16h\"");
        return series.list(Subject.FEATURE, asker, words.listTitle())
                .<Answer>map(Answer.Private::new)
                .orElseGet(() -> Answer.privately(Text.marked(words.listEmpty(PollDesk.spelled(asker, example)))));
    }
}
