package com.android.internal.net;

import com.android.internal.os.HostAccess;
import com.android.internal.os.Remote;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The device's network interfaces, for java.net.NetworkInterface: loopback and Wi-Fi. */
public final class DeviceInterfaces {
    private static final int MTU = 1500;
    private static final int LOOPBACK_MTU = 65536;
    private final List<NetworkInterface> all;

    public DeviceInterfaces(HostAccess host) {
        all = Arrays.asList(make(host, "lo", 1, new byte[] {127, 0, 0, 1}),
                make(host, "wlan0", 2, new byte[] {10, 0, 2, 16}));
    }

    /** What the method called {@code method} gives; {@code subject} is its argument, or the interface asked. */
    public Object answer(String method, Object subject) {
        switch (method) {
            case "getNetworkInterfaces": return Collections.enumeration(all);
            case "networkInterfaces": return all.stream();
            case "getByName": return named((String) subject);
            case "getByIndex": return all.size() < (Integer) subject || (Integer) subject < 1
                    ? null : all.get((Integer) subject - 1);
            case "getByInetAddress": return with((InetAddress) subject);
            default: return fact(method, (NetworkInterface) subject);
        }
    }

    private static Object fact(String method, NetworkInterface asked) {
        boolean loopback = asked.getName().equals("lo");
        switch (method) {
            case "getHardwareAddress": return loopback ? null : hardwareAddress();
            case "getMTU": return loopback ? LOOPBACK_MTU : MTU;
            case "isLoopback": return loopback;
            case "isPointToPoint": return false;
            case "supportsMulticast": return !loopback;
            default: return true;
        }
    }

    /** Null when the system does not tell the app. */
    public static byte[] hardwareAddress() {
        String text = Remote.string("deviceid", "getMacAddress");
        if (text == null) {
            return null;
        }
        String[] parts = text.split(":");
        byte[] address = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            address[i] = (byte) Integer.parseInt(parts[i], 16);
        }
        return address;
    }

    private NetworkInterface named(String name) {
        for (NetworkInterface each : all) {
            if (each.getName().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private NetworkInterface with(InetAddress address) {
        for (NetworkInterface each : all) {
            if (Collections.list(each.getInetAddresses()).contains(address)) {
                return each;
            }
        }
        return null;
    }

    private static NetworkInterface make(HostAccess host, String name, int index, byte[] address) {
        try {
            return host.networkInterface(name, index, InetAddress.getByAddress(address));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
