package com.android.internal.os;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

import libcore.io.DeviceAccess;
import sun.nio.ch.DeviceGuard;

/** On ART no agent is needed: what asks the device stands on the boot class path, below everything. */
final class ArtHost implements HostAccess {
    /** What the runtime itself reads on the computer. Nothing can be written there. */
    private static final Set<String> KERNEL = new HashSet<String>(Arrays.asList(
            "/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"));
    private final Set<String> classPath =
            new HashSet<String>(Arrays.asList(System.getProperty("java.class.path").split(":")));
    private final String spool = System.getProperty("harness.spool");

    /** There is no security manager on ART: what it refuses on HotSpot is refused where it is asked for. */
    @Override
    public void confine(SecurityManager unused, final BiFunction<String, Object[], Object> answers) {
        DeviceGuard.close(new BiFunction<String, Object[], Object>() {
            @Override
            public Object apply(String question, Object[] given) {
                switch (question) {
                    case "isHost": return KERNEL.contains(given[0]) || classPath.contains(given[0]);
                    case "spool": return spool;
                    default: return answers.apply(question, given);
                }
            }
        });
    }

    @Override
    public <T> T onHost(Callable<T> work) throws Exception {
        DeviceGuard.enter();
        try {
            return work.call();
        } finally {
            DeviceGuard.leave();
        }
    }

    @Override
    public boolean isOnHost() {
        return !DeviceGuard.isClosed();
    }

    /** The interfaces are libcore's, of what the device's getifaddrs says. */
    @Override
    public NetworkInterface networkInterface(String name, int index, InetAddress address) {
        return null;
    }

    @Override
    public byte[] converse(int port, byte[] line, int timeout) throws IOException {
        return DeviceAccess.converse(port, line, timeout);
    }

    @Override
    public String nameOf(InetAddress remote) {
        return DeviceAccess.nameOf(remote);
    }
}
