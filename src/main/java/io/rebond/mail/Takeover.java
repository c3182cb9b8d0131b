package io.rebond.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.mail.ListReading.Flaw;
import io.rebond.mail.Recipient.State;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Takes over a mailing list, whole or not at all, and tells which. */
@Singleton
class Takeover {

    private static final int TOLD = 20;

    /** @param lines what to tell who brought the list */
    record Told(boolean accepted, List<String> lines) {}

    private final Imports imports;
    private final Recipients recipients;

    Takeover(Imports imports, Recipients recipients) {
        this.imports = imports;
        this.recipients = recipients;
    }

    Told take(long community, String csv, boolean again, Language language) {
        var words = Words.in(language, MailMessages.class);
        var list = ListReader.read(csv, language, words);
        return list.flaws().isEmpty() ? took(community, list, again, words) : refused(list.flaws(), words);
    }

    private Told took(long community, ListReading list, boolean again, MailMessages words) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var outcome = imports.take(community, list.lines(), again);
            int active = recipients.counts(community).getOrDefault(State.ACTIVE, 0);
            return new Told(
                    true,
                    List.of(words.imported(
                            outcome.added(),
                            outcome.known(),
                            outcome.again(),
                            list.repeated(),
                            outcome.off(),
                            active)));
        });
    }

    private static Told refused(List<Flaw> flaws, MailMessages words) {
        var lines = new ArrayList<String>();
        lines.add(words.refusedLead(flaws.size()));
        flaws.stream().limit(TOLD).forEach(flaw -> lines.add(words.refusedLine(flaw.line(), flaw.problem())));
        if (flaws.size() > TOLD) {
            lines.add(words.more(flaws.size() - TOLD));
        }
        return new Told(false, lines);
    }
}
