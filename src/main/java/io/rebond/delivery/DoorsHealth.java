package io.rebond.delivery;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Ready once what comes in is kept; alive while every thread behind the doors is. A dead thread is only mended by a restart. */
final class DoorsHealth {

    private DoorsHealth() {}

    @Startup
    @Readiness
    @Singleton
    static class Open implements HealthCheck {
        private final Doors doors;

        Open(Doors doors) {
            this.doors = doors;
        }

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("doors open")
                    .status(doors.areUnlocked())
                    .build();
        }
    }

    @Liveness
    @Singleton
    static class Alive implements HealthCheck {
        private final Doors doors;

        Alive(Doors doors) {
            this.doors = doors;
        }

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("doors alive")
                    .status(!doors.areUnlocked() || doors.areAlive())
                    .build();
        }
    }
}
