package io.rebond.recognition;

import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import io.rebond.privacy.SuppressionRule;
import io.rebond.recognition.Roundups.Roundup;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A round-up as it may be read now: whoever hides something afterwards leaves it. Nobody stands before others but by name. */
@Singleton
class RoundupLook {

    private final Gifts gifts;
    private final Roundups roundups;
    private final Names names;
    private final Communities communities;
    private final Playbooks playbooks;

    RoundupLook(Gifts gifts, Roundups roundups, Names names, Communities communities, Playbooks playbooks) {
        this.gifts = gifts;
        this.roundups = roundups;
        this.names = names;
        this.communities = communities;
        this.playbooks = playbooks;
    }

    /** Whether figures of them all tell nothing of who is not named. */
    static boolean leavesEnough(List<Gift> all, SuppressionRule rule) {
        return leavesEnough(all, Gift::giver, rule) && leavesEnough(all, Gift::receiver, rule);
    }

    private static boolean leavesEnough(List<Gift> all, Function<Gift, Long> side, SuppressionRule rule) {
        var unseen = all.stream().map(side).collect(Collectors.toSet());
        all.stream().filter(Gift::isSeen).map(side).forEach(unseen::remove);
        return unseen.isEmpty() || rule.shows(unseen.size());
    }

    Optional<Message> render(long id) {
        return roundups.find(id).map(roundup -> message(roundup, gifts.in(id)));
    }

    private Message message(Roundup roundup, List<Gift> gathered) {
        var seen = gathered.stream().filter(Gift::isSeen).toList();
        var community = communities.get(roundup.community());
        var language = community.language();
        var words = Words.in(language, KudosMessages.class);
        var own = Words.in(language, RoundupMessages.class);
        if (seen.isEmpty()) {
            return Message.of(own.empty());
        }
        var message = Message.titled(own.title());
        byName(seen, language, words)
                .forEach(thanked -> message.paragraph(own.line(thanked.name(), said(thanked, words, own))));
        var figures = roundup.figures();
        if (figures.givers() > 0 && leavesEnough(gathered, playbooks.ruleOf(community))) {
            message.paragraph(own.figures(figures.givers(), figures.receivers()));
        }
        return message.context(own.footer()).build();
    }

    private String said(Thanked thanked, KudosMessages words, RoundupMessages own) {
        return thanked.gifts().stream()
                .map(gift -> own.entry(gift.words(), names.of(gift.giver(), words), gift.worth()))
                .collect(Collectors.joining(" · "));
    }

    private record Thanked(String name, List<Gift> gifts) {}

    private List<Thanked> byName(List<Gift> seen, Language language, KudosMessages words) {
        var alphabet = Collator.getInstance(language.locale());
        return seen.stream().collect(Collectors.groupingBy(Gift::receiver)).entrySet().stream()
                .map(each -> new Thanked(names.of(each.getKey(), words), each.getValue()))
                .sorted((one, other) -> alphabet.compare(one.name(), other.name()))
                .toList();
    }
}
