package libcore.io;

import android.system.ErrnoException;
import android.system.OsConstants;
import android.system.StructIfaddrs;

import java.net.InetAddress;
import java.net.UnknownHostException;

import sun.nio.ch.DeviceGuard;

/** The device's network interfaces: loopback and Wi-Fi. */
final class DeviceLinks {
    private static final String[] NAMES = {"lo", "wlan0"}; // the first has the index 1
    private static final byte[][] ADDRESSES = {{127, 0, 0, 1}, {10, 0, 2, 16}};
    private static final byte[][] MASKS = {{(byte) 255, 0, 0, 0}, {(byte) 255, (byte) 255, (byte) 255, 0}};
    private static final byte[] BROADCAST = {10, 0, 2, (byte) 255};
    private static final int[] MTU = {65536, 1500};

    private DeviceLinks() {
    }

    static StructIfaddrs[] all() throws ErrnoException {
        StructIfaddrs[] all = new StructIfaddrs[NAMES.length];
        for (int each = 0; each < all.length; each++) {
            boolean wifi = each > 0;
            all[each] = new StructIfaddrs(NAMES[each], flagsOf(NAMES[each]), address(ADDRESSES[each]), address(MASKS[each]),
                    wifi ? address(BROADCAST) : null, wifi && isAskedFor() ? (byte[]) DeviceGuard.ask("hardwareAddress") : null);
        }
        return all;
    }

    /** libcore enumerates all for any question; the hardware address is a datum that the system logs when it gives it. */
    private static boolean isAskedFor() {
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            if (frame.getClassName().equals("java.net.NetworkInterface")) {
                if (frame.getMethodName().equals("getHardwareAddress")) {
                    return true;
                }
            } else if (!frame.getClassName().startsWith("libcore.io.")) {
                return frame.getClassName().equals("android.system.Os");
            }
        }
        return false;
    }

    static int flagsOf(String name) throws ErrnoException {
        int up = OsConstants.IFF_UP | OsConstants.IFF_RUNNING;
        return place(name) == 0 ? up | OsConstants.IFF_LOOPBACK
                : up | OsConstants.IFF_BROADCAST | OsConstants.IFF_MULTICAST;
    }

    static int mtuOf(String name) throws ErrnoException {
        return MTU[place(name)];
    }

    static InetAddress addressOf(String name) throws ErrnoException {
        return address(ADDRESSES[place(name)]);
    }

    /** 0 for none of that name. */
    static int indexOf(String name) {
        for (int each = 0; each < NAMES.length; each++) {
            if (NAMES[each].equals(name)) {
                return each + 1;
            }
        }
        return 0;
    }

    static String nameOf(int index) {
        return index < 1 || index > NAMES.length ? null : NAMES[index - 1];
    }

    private static int place(String name) throws ErrnoException {
        int index = indexOf(name);
        if (index == 0) {
            throw new ErrnoException("ioctl", OsConstants.ENODEV);
        }
        return index - 1;
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
