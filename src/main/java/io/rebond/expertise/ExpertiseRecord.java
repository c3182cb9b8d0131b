package io.rebond.expertise;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is kept of who can help with what, and of who asked whom. */
@Singleton
class ExpertiseRecord implements PersonalDataHolder {

    private final Experts experts;
    private final Introductions introductions;
    private final Suggested suggested;
    private final Whom whom;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;

    ExpertiseRecord(
            Experts experts,
            Introductions introductions,
            Suggested suggested,
            Whom whom,
            Pseudonyms pseudonyms,
            Outbox outbox) {
        this.experts = experts;
        this.introductions = introductions;
        this.suggested = suggested;
        this.whom = whom;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, ExpertiseMessages.class);
        var entries = new ArrayList<Entry>();
        pseudonyms.known(member).ifPresent(number -> {
            experts.of(number)
                    .forEach(expert -> entries.add(
                            new Entry(words.kindExpertise(), Finder.reason(expert, language), expert.since())));
            suggested
                    .of(number)
                    .forEach(deeds ->
                            entries.add(new Entry(words.kindDeeds(), deeds.topic() + ": " + deeds.deeds(), null)));
            introductions
                    .by(number)
                    .forEach(asked -> entries.add(new Entry(
                            words.kindAsked(),
                            told(asked.topic(), whom.name(asked.expert(), words), asked.words()),
                            asked.askedAt())));
            introductions
                    .to(number)
                    .forEach(asked -> entries.add(new Entry(
                            words.kindAskedYou(),
                            told(
                                    asked.topic(),
                                    asked.asker()
                                            .map(asker -> whom.name(asker, words))
                                            .orElseGet(words::someone),
                                    ""),
                            asked.askedAt())));
        });
        return entries;
    }

    private static String told(String topic, String name, String words) {
        return topic + ", " + name + (words.isEmpty() ? "" : ": " + words);
    }

    /** A request of theirs ends, and who was asked sees no more of it. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            var asked = introductions.by(number);
            introductions.forgetAsker(number);
            asked.forEach(each -> each.delivery().ifPresent(outbox::refresh));
            introductions.forgetExpert(number);
            experts.forget(number);
            suggested.forget(number);
        });
    }

    @Override
    public int expire(Instant limit, int most) {
        return introductions.forgetBefore(limit, most) + suggested.forgetBefore(limit, most);
    }
}
