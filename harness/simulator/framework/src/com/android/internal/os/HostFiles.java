package com.android.internal.os;

import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;

/** The few facts that the kernel tells a process about itself; all other host files are closed to the app. */
public final class HostFiles {
    private static int sPid;

    private HostFiles() {
    }

    public static synchronized int processId() {
        if (sPid == 0) {
            sPid = numberAtEnd("/proc/self");
        }
        return sPid;
    }

    public static int threadId() {
        return numberAtEnd("/proc/thread-self");
    }

    /** Nanoseconds that CLOCK_BOOTTIME is ahead of CLOCK_MONOTONIC: the time the computer slept. */
    public static long sleptNanos() {
        try (FileReader reader = new FileReader("/proc/uptime")) {
            char[] text = new char[64];
            int size = reader.read(text);
            double uptime = Double.parseDouble(new String(text, 0, Math.max(size, 0)).split(" ")[0]);
            long slept = (long) (uptime * 1e9) - System.nanoTime();
            return Math.abs(slept) < 50_000_000L ? 0 : slept; // /proc/uptime counts in hundredths of a second
        } catch (IOException e) {
            return 0;
        }
    }

    private static int numberAtEnd(String link) {
        try {
            return Integer.parseInt(new File(Files.readSymbolicLink(Paths.get(link)).toString()).getName());
        } catch (IOException e) {
            throw new IllegalStateException(link + " cannot be read", e);
        }
    }
}
