package io.rebond.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.rebond.delivery.Doors;
import io.rebond.sandbox.Curtain;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/**
 * Gives the sample company its past, once. Until it is told, the doors are unlocked and not open, nobody acts, and nothing
 * is done by the clock: what was due weeks ago is seen to by the play.
 */
@Singleton
public class History {

    private static final Logger LOG = Logger.getLogger(History.class);
    private static final Duration GLANCE = Duration.ofMillis(500);

    /** Before the doors close. */
    private static final int FIRST = 1;

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Occasion occasion;
    private final Past past;
    private final Stage stage;
    private final Doors doors;
    private final Curtain curtain;
    private volatile boolean stopped;
    private Thread teller;

    History(Occasion occasion, Past past, Stage stage, Doors doors, Curtain curtain) {
        this.occasion = occasion;
        this.past = past;
        this.stage = stage;
        this.doors = doors;
        this.curtain = curtain;
    }

    /** Asked before the first census: where somebody has been counted, there is a past already. */
    public boolean isToBeTold() {
        if (!occasion.fits()) {
            past.giveUp();
        }
        return past.isUntold(occasion.fits());
    }

    /**
     * Returns at once.
     *
     * @param afterwards what opens once it has been told
     */
    public void tell(Runnable afterwards) {
        curtain.lower();
        doors.unlock();
        teller = new Thread(
                () -> {
                    tellToTheEnd();
                    if (!stopped) {
                        goOn(afterwards);
                    }
                },
                "history");
        teller.setDaemon(true);
        teller.start();
    }

    /** A house whose doors do not open is no house, as at any other start. */
    private void goOn(Runnable afterwards) {
        try {
            afterwards.run();
            curtain.raise();
        } catch (RuntimeException e) {
            LOG.error("Rebond cannot open its doors and stops", e);
            Quarkus.asyncExit(1);
        }
    }

    /** Another replica may be telling it: then this one waits, and goes on where that one dies. */
    private void tellToTheEnd() {
        long start = System.nanoTime();
        try {
            while (!past.tell(this::play)) {
                stopIfAsked();
                LockSupport.parkNanos(GLANCE.toNanos());
            }
            LOG.infof("the sample company has a past, after %.1f s", (System.nanoTime() - start) / 1e9);
        } catch (Stopped e) {
            LOG.info("the sample company's past goes on at the next start");
        } catch (Exception e) {
            LOG.errorf(e, "the sample company's past breaks off here");
            giveUp();
        }
    }

    /** What could not be told is left out for good: it would lie before what has happened since. */
    private void giveUp() {
        try {
            past.giveUp();
        } catch (JdbiException e) {
            LOG.errorf("that it broke off could not be kept: %s", e.getMessage());
        }
    }

    private void play(Past.Bookmark bookmark) throws Exception {
        var scenes = Screenplay.until(bookmark.begunAt());
        stage.set();
        for (var scene : scenes.subList(bookmark.scenes(), scenes.size())) {
            stopIfAsked();
            stage.play(scene);
            if (scene.deed().settles()) {
                curtain.shows(scene.cue().number(), scenes.size());
                past.played(scene.cue().number() + 1);
            }
        }
        stage.close(bookmark.begunAt());
    }

    private void stopIfAsked() {
        if (stopped) {
            throw new Stopped();
        }
    }

    void stop(@Observes @Priority(FIRST) ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (teller != null) {
            teller.join(TimeUnit.SECONDS.toMillis(10));
        }
    }
}
