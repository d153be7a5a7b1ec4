package com.android.internal.os;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.concurrent.Callable;

/** The few facts that the kernel tells a process about itself; read on the computer, where the app itself cannot. */
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
        return Sandbox.onHost(new Callable<Long>() {
            @Override
            public Long call() throws IOException {
                String text = new String(Files.readAllBytes(Paths.get("/proc/uptime")), StandardCharsets.US_ASCII);
                long slept = (long) (Double.parseDouble(text.split(" ")[0]) * 1e9) - System.nanoTime();
                return Math.abs(slept) < 50_000_000L ? 0 : slept; // /proc/uptime counts in hundredths of a second
            }
        });
    }

    private static int numberAtEnd(final String link) {
        return Sandbox.onHost(new Callable<Integer>() {
            @Override
            public Integer call() throws IOException {
                return Integer.parseInt(Files.readSymbolicLink(Paths.get(link)).getFileName().toString());
            }
        });
    }
}
