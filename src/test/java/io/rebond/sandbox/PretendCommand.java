package io.rebond.sandbox;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.util.List;

@Alternative
@Dependent
class PretendCommand implements CommandContribution {
    @Override
    public String name() {
        return "rehearse";
    }

    @Override
    public String french() {
        return "repeter";
    }

    @Override
    public String does(Language language) {
        return language.choose("asks", "demande");
    }

    @Override
    public String example(Language language) {
        return language.choose("poll \"Lunch?\" \"Yes\" \"No\"", "sondage \"Déjeuner ?\" \"Oui\" \"Non\"");
    }

    @Override
    public List<String> completions(Language language) {
        return List.of(example(language), language.choose("poll results", "sondage resultats"), "help");
    }

    @Override
    public Answer run(Asker asker) {
        return Answer.nothing();
    }
}
