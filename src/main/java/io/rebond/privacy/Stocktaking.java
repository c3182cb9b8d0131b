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
import io.rebond.chat.WorkspaceRef;
import io.rebond.privacy.Stock.Head;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Looks, for a privacy officer who asked, at what each person would be shown of themselves, and tells how much there is of each
 * kind: once a week, whoever asks. So nothing that a room shows is left out; it takes longer than a platform waits for an answer.
 */
@Singleton
class Stocktaking implements Chore {

    private static final Logger LOG = Logger.getLogger(Stocktaking.class);
    private static final Purpose PURPOSE = new Purpose("privacy", "report");

    private final StockWishes wishes;
    private final StockFigures figures;
    private final PersonalData data;
    private final StockReport report;
    private final Languages languages;
    private final Outbox outbox;
    private final Clock clock;

    Stocktaking(
            StockWishes wishes,
            StockFigures figures,
            PersonalData data,
            StockReport report,
            Languages languages,
            Outbox outbox,
            Clock clock) {
        this.wishes = wishes;
        this.figures = figures;
        this.data = data;
        this.report = report;
        this.languages = languages;
        this.outbox = outbox;
        this.clock = clock;
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
        var workspace = officer.workspace();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (QuarkusTransaction.requiringNew()
                .call(() -> figures.countedOn(workspace, today))
                .isEmpty()) {
            count(workspace, today);
        }
        var language = languages.languageOf(officer);
        QuarkusTransaction.requiringNew().run(() -> figures.countedOn(workspace, today)
                .filter(day -> wishes.fulfil(officer))
                .ifPresent(day -> outbox.post(new Posting(
                        new Target.ToMember(officer),
                        report.message(day, figures.told(workspace, language), language),
                        PURPOSE))));
    }

    /** In all languages at once: a report in another one is no second look. */
    private void count(WorkspaceRef workspace, LocalDate today) {
        var stock = stockOf(workspace);
        QuarkusTransaction.requiringNew().run(() -> {
            if (figures.begin(workspace, today)) {
                Stream.of(Language.values())
                        .forEach(language -> figures.move(workspace, language, stock.kinds(language)));
            }
        });
    }

    /** Each person in a transaction of their own: nobody waits for the whole of it. */
    private Stock stockOf(WorkspaceRef workspace) {
        var stock = new Stock();
        var people = QuarkusTransaction.requiringNew().call(() -> wishes.everybody(workspace));
        people.forEach(member -> QuarkusTransaction.requiringNew().run(() -> Stream.of(Language.values())
                .forEach(language -> stock.add(language, data.of(member, language)))));
        stock.count(Head.KNOWN, people.size());
        QuarkusTransaction.requiringNew().run(() -> {
            stock.count(Head.TOLD, wishes.told(workspace));
            stock.count(Head.DECLINED, wishes.declined(workspace));
        });
        return stock;
    }
}
