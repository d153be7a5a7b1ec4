package android.os;

import com.android.internal.os.HostFiles;

/** The device's clocks: CLOCK_MONOTONIC, which System.nanoTime reads, and CLOCK_BOOTTIME, which counts sleep as well. */
public final class SystemClock {
    private static final long SLEPT = HostFiles.sleptNanos();

    private SystemClock() {
    }

    public static void sleep(long millis) {
        boolean interrupted = false;
        long end = uptimeMillis() + millis;
        for (long left = millis; left > 0; left = end - uptimeMillis()) {
            try {
                Thread.sleep(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public static long uptimeMillis() {
        return System.nanoTime() / 1000000;
    }

    public static long uptimeNanos() {
        return System.nanoTime();
    }

    public static long elapsedRealtime() {
        return elapsedRealtimeNanos() / 1000000;
    }

    public static long elapsedRealtimeNanos() {
        return System.nanoTime() + SLEPT;
    }

    public static long currentThreadTimeMillis() {
        return uptimeMillis();
    }
}
