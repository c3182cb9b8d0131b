package io.rebond.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.rebond.chat.Chore;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Looks, for a privacy officer who asked, at what each person would be shown of themselves, and tells how much there is of each
 * kind. So nothing that a room shows is left out; it takes longer than a platform waits for an answer.
 */
@Singleton
class Stocktaking implements Chore {

    private static final Logger LOG = Logger.getLogger(Stocktaking.class);
    private static final Purpose PURPOSE = new Purpose("privacy", "report");

    private final StockWishes wishes;
    private final PersonalData data;
    private final StockReport report;
    private final Languages languages;
    private final Outbox outbox;

    Stocktaking(StockWishes wishes, PersonalData data, StockReport report, Languages languages, Outbox outbox) {
        this.wishes = wishes;
        this.data = data;
        this.report = report;
        this.languages = languages;
        this.outbox = outbox;
    }

    @Override
    @Scheduled(
            identity = "privacy-report",
            every = "30s",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        for (var officer : QuarkusTransaction.requiringNew().call(wishes::all)) {
            try {
                tell(officer);
            } catch (RuntimeException e) {
                LOG.errorf(e, "the privacy report could not be made");
            }
        }
    }

    /** Whoever counts at the same time finds the wish fulfilled. */
    private void tell(MemberRef officer) {
        var language = languages.languageOf(officer);
        var people = QuarkusTransaction.requiringNew().call(() -> wishes.everybody(officer.workspace()));
        var stock = stockOf(people, language);
        QuarkusTransaction.requiringNew().run(() -> {
            if (wishes.fulfil(officer)) {
                outbox.post(new Posting(
                        new Target.ToMember(officer),
                        report.message(officer.workspace(), people.size(), stock, language),
                        PURPOSE));
            }
        });
    }

    /** Each in a transaction of their own: nobody waits for the whole of it. */
    private Stock stockOf(List<MemberRef> people, Language language) {
        var stock = new Stock();
        people.forEach(member -> stock.add(QuarkusTransaction.requiringNew().call(() -> data.of(member, language))));
        return stock;
    }
}
