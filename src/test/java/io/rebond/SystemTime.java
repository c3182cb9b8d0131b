package io.rebond;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.InstantSource;
import java.util.Set;

/** Tells who asks the machine for the time. {@code System.nanoTime()} is no time of day: it may measure. */
final class SystemTime {
    private static final String CLOCK_PRODUCER = ImportTable.ROOT + ".ClockProducer";
    private static final Set<String> OLD_WAYS = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.GregorianCalendar.<init>()");

    private SystemTime() {}

    static boolean isAskedBy(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (isNow(target) || makesAClock(target) && !isInTheClockProducer(access));
    }

    private static boolean isNow(CodeUnitAccessTarget target) {
        return OLD_WAYS.contains(target.getFullName())
                || target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().equals("now")
                        && isClockless(target);
    }

    private static boolean makesAClock(CodeUnitAccessTarget target) {
        return target.getOwner().isAssignableTo(InstantSource.class)
                && target.getName().matches("(system|tick).*")
                && isClockless(target);
    }

    private static boolean isClockless(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(InstantSource.class));
    }

    private static boolean isInTheClockProducer(JavaAccess<?> access) {
        return access.getOriginOwner().getName().equals(CLOCK_PRODUCER);
    }
}
