package io.rebond.relaunch;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** For which topics somebody is willing, when they were asked, and what they answered. */
@Singleton
class RelaunchRecord implements PersonalDataHolder {

    private final Volunteers volunteers;
    private final Requests requests;
    private final Relaunches relaunches;
    private final Letters letters;
    private final Pseudonyms pseudonyms;

    RelaunchRecord(
            Volunteers volunteers, Requests requests, Relaunches relaunches, Letters letters, Pseudonyms pseudonyms) {
        this.volunteers = volunteers;
        this.requests = requests;
        this.relaunches = relaunches;
        this.letters = letters;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, RelaunchMessages.class);
        return pseudonyms.known(member).stream()
                .flatMap(number -> Stream.concat(
                        volunteers.of(number).stream()
                                .map(wish -> new Entry(words.kindWilling(), wish.topic(), wish.since())),
                        requests.of(number).stream()
                                .map(request -> new Entry(
                                        words.kindAsked(),
                                        words.asked(
                                                letters.nameOf(request, words),
                                                request.stage().name()),
                                        request.askedAt()))))
                .toList();
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            volunteers.keep(number, List.of());
            requests.forget(number);
        });
    }

    /** What somebody is willing to do does not grow old. */
    @Override
    public int expire(Instant limit, int most) {
        return requests.forgetBefore(limit, most) + relaunches.forgetOld(most);
    }
}
